/** When a body was founded, which tells two of one name apart: none of the groups but unions is as old as others may be. */

import { OTHERS, OURS, THING, UNTOLD } from '../../block/told.ts'
import { yearAt } from '../../block/topics.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { matchesAt } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { charBefore, gapBefore, isAmong, lettersOf } from '../../words/writing.ts'

const BEFORE_FOUNDED = hashesOf('was were is being been had which that it first originally itself')
const FOUNDED = hashesOf(
  'founded formed established created launched set born inaugurated constituted convened instituted',
)
/** So firms begin as well: only an older year tells something. */
const BEGUN = hashesOf('began started arose emerged dates dated')
const CAME = hashWord('came')
const INTO = hashWord('into')
/** Words within which a year says when that was. */
const FOUNDING = 12
/** None of the groups but unions is older. */
export const OLDEST = 1960
/** Years that people are out by when they say when a group began. */
export const SLACK = 3
/** The same where the group may have had forerunners, or somebody is put right. */
const MUDDLED = 15

/** ", 1900–06", "(1900–1906)": a body of these years, and one of the name may be spoken of as well. */
const OLD_SPAN = /,? \(?(?:1[5-8]\d\d|19[0-5]\d) ?[–-] ?(?:\d\d|1[5-8]\d\d|19[0-5]\d)(?!\d)/y

/** "(LRC) was formed on 27 February 1900", ", founded in 2004": the year tells which of two bodies it is. @param began 0 where that is not known */
export function foundedTold(tokens: Tokens, to: number, began: number): number {
  if (matchesAt(OLD_SPAN, tokens.text, tokens.end[to] as number)) return THING
  let at = to + 1
  if (charBefore(tokens, at) === 0x28 && lettersOf(tokens, at) === LETTERS.allCaps) at++
  while (gapBefore(tokens, at) !== GAP.sentence && isAmong(tokens, at, BEFORE_FOUNDED)) at++
  // "came into being in 1900"
  const begun = isAmong(tokens, at, BEGUN) || (tokens.hash[at] === CAME && tokens.hash[at + 1] === INTO)
  if (gapBefore(tokens, at) === GAP.sentence || !(begun || isAmong(tokens, at, FOUNDED))) return UNTOLD
  for (let word = at + 1; word < at + FOUNDING; word++) {
    if (gapBefore(tokens, word) === GAP.sentence) return UNTOLD
    const told = foundingYear(tokens, word, began)
    if (told !== UNTOLD) return begun && told !== OTHERS ? UNTOLD : told
  }
  return UNTOLD
}

function foundingYear(tokens: Tokens, at: number, began: number): number {
  const from = tokens.start[at] as number
  const year = (tokens.end[at] as number) - from === 4 ? yearAt(tokens.text, from) : 0
  return year < 1500 || year > 2040 ? UNTOLD : year < Math.max(OLDEST, began - MUDDLED) ? OTHERS : OURS
}
