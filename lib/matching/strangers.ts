/** Words around a person's name that say that it is somebody of whom the reader has not heard. */
import { FORMER, OTHERS } from './bodies.ts'
import { hashesOf, hashWord } from './fold.ts'
import * as GAP from './gaps.ts'
import * as LETTERS from './letters.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import * as MARK from './marks.ts'
import type { Slip } from './slips.ts'
import type { Tokens } from './tokens.ts'
import { charBefore, gapBefore, lettersOf, startsSentence } from './writing.ts'

const INDEFINITE = hashesOf('a an one some')
const OTHERWISE = hashesOf('confused mistaken')
const LINKS = hashesOf('with for to of')
const FROM = hashWord('from')
const THE = hashWord('the')
const S = hashWord('s')
const SIBLINGS = hashesOf('brothers sisters twins')
const GLOSSING = hashesOf('who a an the')
const UNIFORMED = hashesOf(
  'sgt sergeant pc dc inspector insp constable detective judge bishop canon father rev revd reverend captain capt corporal nurse',
)
const AGES = hashesOf('elder younger')
/** Whoever belongs to one of these is not of the Labour Party. */
const OTHER_PARTIES = hashesOf(
  'con tory conservative conservatives ldem libdem liberal lib reform ukip brexit green greens snp plaid dup fg ff',
)

interface Name {
  /** The given name stands there too. */
  known: boolean
  slip: Slip
  marks: number
}

/** "a Peter Wheeler from Timaru", "not to be confused with Anne Henderson", "Mackay the estate agent". */
export function isStranger(tokens: Tokens, from: number, to: number, { known, slip, marks }: Name): boolean {
  const before = from > 0 && gapBefore(tokens, from) === GAP.space ? (tokens.hash[from - 1] as number) : 0
  const beforeThat = from > 1 ? (tokens.hash[from - 2] as number) : 0
  if (known) {
    const attribute = marks & (MARK.nounAfter | MARK.groupAfter | MARK.possessive | MARK.personalAfter)
    if ((INDEFINITE.has(before) && !attribute) || isSignature(tokens, from, to)) return true
    return LINKS.has(before) && OTHERWISE.has(beforeThat)
  }
  if (to + 1 < tokens.count && SIBLINGS.has(tokens.hash[to + 1] as number)) return true
  // "Stuart from Leeds" has a given name.
  const given = wordKinds(tokens.hash[to] as number) & WORD.given
  if (given && to + 1 < tokens.count && tokens.hash[to + 1] === FROM && gapBefore(tokens, to + 1) === GAP.space)
    return true
  if (to + 2 >= tokens.count || tokens.hash[to + 1] !== THE || gapBefore(tokens, to + 1) !== GAP.space) return false
  if (AGES.has(tokens.hash[to + 2] as number)) return true
  const kinds = wordKinds(tokens.hash[to + 2] as number)
  return (kinds & (WORD.field | WORD.business)) !== 0 || (slip !== 'none' && !(kinds & (WORD.party | WORD.politics)))
}

/** "Sophie Wilson, who designed a processor": told from the one who stood for Parliament. */
function ofOtherField(tokens: Tokens, to: number): boolean {
  const next = to + 1
  if (next >= tokens.count || gapBefore(tokens, next) !== GAP.comma) return false
  const reach = GLOSSING.has(tokens.hash[next] as number) ? 6 : 1
  for (let at = next; at < Math.min(next + reach, tokens.count); at++) {
    if (at > next && gapBefore(tokens, at) > GAP.apostrophe) return false
    const kinds = wordKinds(tokens.hash[at] as number)
    if (kinds & (WORD.party | WORD.politics | WORD.role)) return false
    if (kinds & (WORD.field | WORD.business)) return true
  }
  return false
}

/** "… and so say all of us. Peter Wheeler, Kendal": who wrote a letter. */
function isSignature(tokens: Tokens, from: number, to: number): boolean {
  const place = to + 1
  if (from === 0 || !startsSentence(tokens, from) || lettersOf(tokens, from - 1) !== LETTERS.lower) return false
  if (place >= tokens.count || gapBefore(tokens, place) !== GAP.comma || tokens.count - place > 3) return false
  for (let at = place; at < tokens.count; at++) {
    if (lettersOf(tokens, at) === LETTERS.lower || (at > place && gapBefore(tokens, at) !== GAP.space)) return false
  }
  return true
}

/** "Sgt Jane Aitchison", "Judge Wheeler", "Kevin Peel, 14,": nobody of the dataset. */
function isUniformedOrChild(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && UNIFORMED.has(tokens.hash[from - 1] as number) && gapBefore(tokens, from) <= GAP.point) return true
  const next = to + 1
  if (next >= tokens.count || gapBefore(tokens, next) !== GAP.comma) return false
  const age = Number(tokens.text.slice(tokens.start[next], tokens.end[next]))
  return age > 0 && age < 18 && gapBefore(tokens, next + 1) >= GAP.comma
}

/** "Kevin Peel (Con)", "Reform's Kevin Peel", "the Conservative councillor Kevin Peel". */
function ofOtherParty(tokens: Tokens, from: number, to: number): boolean {
  const after = to + 1
  const bracket = charBefore(tokens, Math.min(after, tokens.count - 1)) === 0x28
  if (after < tokens.count && bracket && gapBefore(tokens, after) === GAP.mark && isOtherParty(tokens, after))
    return true
  let at = from - 1
  if (at >= 0 && gapBefore(tokens, from) !== GAP.space) return false
  while (at > 0 && wordKinds(tokens.hash[at] as number) & (WORD.title | WORD.politics) && !isOtherParty(tokens, at))
    at--
  if (tokens.hash[at] === S) at--
  return isOtherParty(tokens, at)
}

function isOtherParty(tokens: Tokens, at: number): boolean {
  return at >= 0 && OTHER_PARTIES.has(tokens.hash[at] as number) && lettersOf(tokens, at) !== LETTERS.lower
}

/** What the words beside a full name say of who it is: somebody else for certain, of another field, or nothing. */
export function personTold(tokens: Tokens, from: number, to: number): number {
  if (ofOtherParty(tokens, from, to) || isUniformedOrChild(tokens, from, to)) return OTHERS
  return ofOtherField(tokens, to) ? FORMER : 0
}
