/** What stands right around a stretch of words, and how they are written, as MARK bits. */

import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import { matchesAt } from '../words/patterns.ts'
import { THAT_WHAT } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charAfter, gapBefore, isAmong, isSmall, lettersOf, quotedAt } from '../words/writing.ts'
import { marksAfter } from './after-name.ts'
import { listOfPlaces } from './among-places.ts'
import { marksBefore } from './before-name.ts'
import * as MARK from './marks.ts'

const quoteCloses = (code: number) => [0x22, 0x201d, 0x2019, 0x27, 0xbb].includes(code)

/** "reads what", "cooks for": hardly a plural, with that after it. */
const VERB_IN_S = / [a-z]{3,}s \w/y

const isVerbInS = ({ text, end }: Tokens, at: number) => matchesAt(VERB_IN_S, text, end[at] as number)

/** Marks of the words `from` to `to` that hold for people and groups alike. `plain` blocks have meaningful capitals. */
export function marksAround(tokens: Tokens, from: number, to: number, plain: boolean): number {
  const after = marksAfter(tokens, to, plain, from !== to)
  let before = marksBefore(tokens, from, plain)
  const clause = from > 0 && isAmong(tokens, from - 1, THAT_WHAT)
  // "said that Burnham “has turned up”"
  const goesOnAsOne =
    after & (MARK.auxiliaryAfter | MARK.actionAfter) ||
    (from === to && isVerbInS(tokens, to)) ||
    (to + 1 < tokens.count && !quotedAt(tokens, from) && quotedAt(tokens, to + 1))
  if (clause && goesOnAsOne) before &= ~MARK.determinerBefore
  // "On Radio Manchester, Burnham said"
  const apart = from > 0 && after & MARK.actionAfter && gapBefore(tokens, from) === GAP.comma
  if (apart) before &= ~MARK.placeBefore
  // "York and Liverpool. Hull would like to follow."
  const goesOn = from > 0 && before & MARK.sentenceStart && !(after & MARK.actionAfter)
  if (goesOn && gapBefore(tokens, from) === GAP.sentence && listOfPlaces(tokens, from - 1)) before |= MARK.placeBefore
  return (
    lettersMark(tokens, from, to) |
    before |
    after |
    (plain ? 0 : MARK.titleBlock) |
    (quotedAt(tokens, from) && quoteCloses(charAfter(tokens, to)) ? MARK.quoted : 0)
  )
}

/** How all of the words `from` to `to` are written. */
export function lettersMark(tokens: Tokens, from: number, to: number): number {
  let lower = 0
  let caps = 0
  let longer = 0
  for (let at = from; at <= to; at++) {
    if ((tokens.end[at] as number) - (tokens.start[at] as number) < 4 && from !== to) continue
    longer++
    const letters = lettersOf(tokens, at)
    if (letters === LETTERS.lower) lower++
    else if (letters === LETTERS.allCaps) caps++
  }
  if (longer === 0) return 0
  if (lower === longer || (from !== to && isSmall(tokens, from))) return MARK.lower
  if (lower > 0) return MARK.partCaps
  return caps === longer ? MARK.allCaps : 0
}
