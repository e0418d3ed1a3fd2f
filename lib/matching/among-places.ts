/** Towns stand among towns: "Hull, Leeds and York". */
import { hashesOf, hashWord } from './fold.ts'
import * as GAP from './gaps.ts'
import * as LETTERS from './letters.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import type { Tokens } from './tokens.ts'
import { gapBefore, lettersOf } from './writing.ts'

const AND = hashWord('and')
const THE = hashWord('the')
const DIRECTIONS = hashesOf('north south east west')

/** The word is the name of a place, and hardly that of a person. */
export function isPlace(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.count || lettersOf(tokens, at) === LETTERS.lower) return false
  const kinds = wordKinds(tokens.hash[at] as number)
  return (kinds & (WORD.british | WORD.place)) !== 0 && !(kinds & (WORD.party | WORD.surname))
}

/** The last word of "the West", "the North East". */
export function isRegion(tokens: Tokens, at: number): boolean {
  if (!DIRECTIONS.has(tokens.hash[at] as number)) return false
  const before = at > 0 ? (tokens.hash[at - 1] as number) : 0
  return (before === THE || DIRECTIONS.has(before)) && gapBefore(tokens, at) <= GAP.hyphen
}

/** Before the name: "York, …". */
export function placeAndComma(tokens: Tokens, from: number): boolean {
  return gapBefore(tokens, from) === GAP.comma && isPlace(tokens, from - 1)
}

/** After the name: "…, York", "… and York". */
export function goesOnWithPlace(tokens: Tokens, after: number): boolean {
  const gap = gapBefore(tokens, after)
  if (gap === GAP.comma) return isPlace(tokens, after)
  return gap === GAP.space && tokens.hash[after] === AND && isPlace(tokens, after + 1)
}

/** "York and Liverpool", "York, Liverpool". @param last the list's last word. */
export function listOfPlaces(tokens: Tokens, last: number): boolean {
  if (last < 1 || !isPlace(tokens, last)) return false
  if (tokens.hash[last - 1] === AND) return isPlace(tokens, last - 2)
  return placeAndComma(tokens, last)
}
