/** What things do and have, which a group is said to do or have too: "fades", "takes its time", "came from behind". */

import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { foldToken, hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { IN } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore } from '../../words/writing.ts'

/** Words that go before a noun: no object follows where they stand. */
export const PREPOSITION = WORD.linking | WORD.placePreposition

const ITS = hashesOf('its their')
/** What things have too: "takes its time", "has its own logic". */
const ITS_OWN = hashesOf('own time toll course way pace peak limits price cost place momentum roots origin origins')
const COUNTED = hashesOf('two three four five six seven eight nine ten')
const MEASURES = hashesOf('years months weeks days hours minutes points steps times per')
/** Words in which that is looked for. */
const REACH = 6

/** "its map", "the six", "no recommendation": what a body has or deals with, and neither "its time" nor "her". */
export function hasItsOwn(tokens: Tokens, from: number): boolean {
  if (gapBefore(tokens, from) !== GAP.space) return false
  for (let at = from; at < from + REACH && gapBefore(tokens, at) <= GAP.apostrophe; at++) {
    const hash = tokens.hash[at] as number
    const next = tokens.hash[at + 1] as number
    if (ITS.has(hash)) return !ITS_OWN.has(next)
    const kinds = wordKinds(hash)
    if (kinds & (WORD.groupNoun | WORD.role | WORD.politics) && !(kinds & (WORD.functional | WORD.linking))) return true
    if (COUNTED.has(hash) && !MEASURES.has(next)) return true
    if (kinds & PREPOSITION && !ITS.has(next)) return false
  }
  return false
}

/** What a verb of things takes that need not be its object: it is carried along. */
const WHOM = hashesOf('him her them it')

/** "came from behind", "kept him going", "has shifted." */
export function isDoneAlone(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space) return true
  const hash = tokens.hash[at] as number
  return WHOM.has(hash) || (hash !== IN && (wordKinds(hash) & PREPOSITION) !== 0)
}

/** "fades", "fading" as "faded", "slipping" as "slips": not every form is in the list of what things do. @param ending its length */
export function isThings(tokens: Tokens, at: number, ending = 1): boolean {
  const stem = foldToken(tokens.text, tokens.start[at] as number, (tokens.end[at] as number) - ending)
  const forms = [`${stem}d`, `${stem}ed`]
  if (ending > 1) forms.push(`${stem}s`, `${stem}es`, `${stem.slice(0, -1)}s`)
  return forms.some((form) => wordKinds(hashWord(form)) & WORD.wordUse)
}
