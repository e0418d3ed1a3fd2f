/** Entries of a diary: a date, and what a group holds on that day. */

import type { Tokens } from '../words/tokens.ts'

export const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const HOUR = '\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]m)?'
/** "Thursday 16 Oct – ", "October 16, 7pm: ", at the beginning of a line. */
const DATE_BEFORE = new RegExp(
  `(?:^|\\n|[;•·] ?)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:${DAY} (?:of )?${MONTH}|${MONTH} ${DAY})(?: \\d{4})?(?:(?:,| at)? ${HOUR})? ?[–—:-] ?$`,
)
/** Where groups meet their public; "progress meetings" and "compass courses" are for others. */
const OCCASION =
  /^ (?:(?!bar|pub)[a-z]+ )?(?:canvass(?:ing)?|leafleting|public meeting|social|AGM|hustings|stall|phone ?bank|fringe (?:meeting|event)|conference)(?![\w’'-])/
/** Characters before a name that are looked at. */
const REACH = 48

/** "16 Oct – Young Labour canvass, Highbury Barn". */
export function isDatedOccasion({ text, start, end }: Tokens, from: number, at: number): boolean {
  const last = end[at] as number
  if (!OCCASION.test(text.slice(last, last + REACH))) return false
  return followsDate({ text, start }, from)
}

/** An entry begins with a capital, whatever the word. */
export function followsDate({ text, start }: Pick<Tokens, 'text' | 'start'>, from: number): boolean {
  const first = start[from] as number
  const code = text.charCodeAt(first - 2)
  // Most names have a letter there: those are not looked at any closer.
  return !(code > 0x60 && code < 0x7b) && DATE_BEFORE.test(text.slice(Math.max(0, first - REACH), first))
}
