/** Behind a surname what politicians have and do, and neither a town nor a thing: "the Burnham camp", "Peel vows". */
import * as WORD from '../lexicon/kinds.ts'
import { OF_LEADERS, OF_POLITICIANS, PEOPLE_DO } from '../lexicon/politicians.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, kindsAt } from '../words/writing.ts'
import { isAlsoOtherwise } from './ordinary-word.ts'

const LEADERS_HAVE = hashesOf(OF_LEADERS)
const POLITICIANS_HAVE = hashesOf(OF_POLITICIANS)
const DOING = hashesOf(PEOPLE_DO)

/** "the Burnham camp", "the Byrne note": of a surname that ends with the word `to`; "the Hull speech" was held there. */
export function isPoliticians(tokens: Tokens, to: number): boolean {
  const at = to + 1
  if (gapBefore(tokens, at) !== GAP.space) return false
  if (isAmong(tokens, at, LEADERS_HAVE)) return true
  return isAmong(tokens, at, POLITICIANS_HAVE) && !(kindsAt(tokens, to) & WORD.place) && !isAlsoOtherwise(tokens, to)
}

/** "Peel vows", "WHEELER SACKS". */
export function isDoneByPeople(tokens: Tokens, to: number): boolean {
  return isAmong(tokens, to + 1, DOING) && gapBefore(tokens, to + 1) === GAP.space
}
