/** Entries of a diary: the date or day before a name, and what a group holds then. */

import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { textAfter, textBefore } from '../words/patterns.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, startsSentence, startsWithLetter } from '../words/writing.ts'

/** Patterns of a month and of its days. */
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
/** What a programme lists, and is held by somebody: the entry ends with it, or says with whom and where. */
const ENTRY =
  /^ (?:(?:annual|[a-z]+) ){0,2}(?:receptions?|lecture|rally|fringe|stall|AGM|quiz|drinks|breakfast|lunch|dinner|social|hustings|workshop|conference|roundtable|seminar|picnic|disco|karaoke|fundraiser|raffle|caucus|assembly|(?:summer|winter|spring|autumn|weekend|day) school|phone ?bank|canvass(?:ing)?|meet-?up|curry night|get-together)(?=\s*(?:$|[.:;,(–—|\n]|(?:with|at|in|on|hosted|chaired|from|by|featuring)\b))/
/** "Young Labour reception. Meet your committee.", "Open Labour annual lecture": an entry that begins with whose occasion it is; of one word it may be about what the word says. */
export function isEntryOfTheirs({ text, start, end }: Tokens, from: number, at: number): boolean {
  const first = start[from] as number
  if (first > 0 && !/\n\s*$/.test(text.slice(Math.max(0, first - 8), first))) return false
  return from < at && ENTRY.test(textAfter(text, end[at] as number, REACH))
}

/** Characters before a name that are looked at. */
const REACH = 48

/** "16 Oct – Young Labour canvass, Highbury Barn". */
export function isDatedOccasion({ text, start, end }: Tokens, from: number, at: number): boolean {
  const last = end[at] as number
  if (!OCCASION.test(textAfter(text, last, REACH))) return false
  return followsDate({ text, start }, from)
}

/** An entry begins with a capital, whatever the word. */
export function followsDate({ text, start }: Pick<Tokens, 'text' | 'start'>, from: number): boolean {
  const first = start[from] as number
  const code = text.charCodeAt(first - 2)
  // Most names have a letter there: those are not looked at any closer.
  return !(code > 0x60 && code < 0x7b) && DATE_BEFORE.test(textBefore(text, first, REACH))
}

/** Days, months and times of day: what a diary has for headings. */
export const DAYS = hashesOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day week morning afternoon evening noon night',
)

/** A diary's heading stands right before, and no more than a blank between: "Saturday Progress at last". */
export function followsDay(tokens: Tokens, from: number): boolean {
  let named = false
  for (let word = from - 1; word >= 0 && word > from - 5; word--) {
    if (gapBefore(tokens, word + 1) > GAP.comma) return false
    const day = isAmong(tokens, word, DAYS)
    if (!(day || !startsWithLetter(tokens, word)) || isSmall(tokens, word)) return false
    named ||= day
    if (startsSentence(tokens, word)) return named
  }
  return false
}
