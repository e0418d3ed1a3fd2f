/** Plays, films and programmes that bear a group's name: listings say when they are on, and give them as titles. */

import { textAfter } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { DAY, MONTH } from '../dated.ts'

const WHEN = `(?:(?:${DAY} )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|${MONTH}|spring|summer|autumn|winter)|next |ton|tomorrow|${DAY}\\b)`
/** Where: "at the Royal Court", "on BBC Two". */
const WHERE = "(?:(?: (?:at|in|on|to))(?: the)?(?: [A-Z0-9][\\w’'-]*){1,4},?)?"
/** "runs to Saturday", "is at the Bush until 3 March", "transfers to the West End", unlike "runs phone banks", "opens its books". */
const SHOWN = new RegExp(
  `^ (?:(?:runs|plays|tours|continues|shows|is)${WHERE} (?:to|until|till|from|through) ${WHEN}|opens${WHERE} (?:on|in|tonight|tomorrow|next) ?${WHEN}?|transfers (?:to the|to London|in)|(?:is|returns) on (?:BBC|ITV|Channel|Radio|Sky|Netflix)|is in cinemas)`,
)
const REACH = 80

/** "Compass runs to Saturday" */
export const isOnShow = ({ text, end }: Tokens, at: number) => SHOWN.test(textAfter(text, end[at] as number, REACH))

const TIMED = /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]m)?(?: ?[–—-] ?\d{1,2}[.:]\d\d)?:? /
/** What listings say after a title, where the time stands in another cell. */
const GENRE =
  /^[.!?] (?:(?:[A-Z][\w’'-]*|[a-z-]+) ){0,3}(?:pilot|drama|comedy|sitcom|documentary|series|film|thriller|quiz)\b/i
/** No word of a title but the smallest is in small letters. */
const SMALL_WORD = /(?:^| )(?!(?:with|from|into|over|upon|without|after)\b)[a-z][\w’'-]{3,}/

/**
 * "22.00 Married… with Momentum. Comedy pilot.": the title of what is on, which ends before more is said of it, and no group.
 */
export function endsProgrammeTitle({ text, start, end }: Tokens, from: number, to: number): boolean {
  const last = end[to] as number
  if (!/^[.!?] [A-Z]/.test(textAfter(text, last, 3))) return false
  const timed = TIMED.exec(text)
  if (!timed && !GENRE.test(textAfter(text, last, REACH))) return false
  const time = timed ? timed[0].length : 0
  const before = text.slice(time, start[from])
  return before !== '' && before.length < REACH && !/[.!?:] /.test(before) && !SMALL_WORD.test(before)
}
