/** Whether a man or a woman is named: by the title, by the name, or by the words after it. */

import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from '../words/fold.ts'
import type { Tokens } from '../words/tokens.ts'

const MEN = hashesOf('mr monsieur messrs sir lord baron brother bro')
const WOMEN = hashesOf('mrs ms miss lady dame baroness sister')

/** What a title, by its hash, says of who follows. */
export function genderOf(title: number): '' | 'm' | 'f' {
  if (title === 0) return ''
  return MEN.has(title) ? 'm' : WOMEN.has(title) ? 'f' : ''
}

/** What the dataset says, or else the given name, in capitals: excludes, but proves less than a title. */
export function genderByName(
  { entityFlags }: NameIndex,
  entity: number,
  name: { given: number } | null,
): '' | 'M' | 'F' {
  const flags = entity >= 0 ? (entityFlags[entity] as number) : 0
  if (flags & (ENTITY.he | ENTITY.she)) return flags & ENTITY.he ? 'M' : 'F'
  const kinds = name ? wordKinds(name.given) : 0
  if (!(kinds & WORD.given) || kinds & WORD.hyphenHead) return ''
  return kinds & WORD.hyphenTail ? 'F' : 'M'
}

/** What somebody does with, or to, himself or herself, or says of himself: "wants it known that she", "denied he". "Peel, in her own words, …" is somebody else's. */
const REFLEXIVE =
  /(?:,? (?:himself|herself)| (?:(?:wants?|wanted) it (?:said|known|noted|recorded)|promise[sd]|admit(?:s|ted)|denie[sd]|regret(?:s|ted)|vow(?:s|ed)|pledge[sd]|swears?|swore|boast(?:s|ed)|complain(?:s|ed))(?: that)? s?he|, (?:in|with) (?:his|her) own(?! (?:words?|view|opinion|account))|, (?:his|her) (?:voice|head|hands|arms|eyes)| (?:and|with) (?:his|her) (?:wife|husband|partner)| (?:shook|raised|lost|bowed|cleared) (?:his|her) (?:head|voice|throat))\b/y

/** Of which sex somebody is by the words after the surname that ends at `to`; nothing where they do not say it. */
export function genderAfter({ text, end }: Tokens, to: number): '' | 'm' | 'f' {
  REFLEXIVE.lastIndex = end[to] as number
  const said = REFLEXIVE.exec(text)
  return said === null ? '' : / h(?:e|is|imself)\b/.test(said[0]) ? 'm' : 'f'
}
