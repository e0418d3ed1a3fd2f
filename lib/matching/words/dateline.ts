/** Lines that say when what follows was written: "February 07, 2010", "Posted by Ann on 3 May 2009 at 10:15", "By Jo | 2009-05-03". */

import { anyOf } from './patterns.ts'

/** No longer line is one. */
const LONGEST = 90
/** Before it nobody dated what is read on the web: a day of 1949 is a birthday. */
const FIRST_YEAR = 1990

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR = '(?:19|20)\\d\\d(?!\\d)'
const DATE = anyOf(
  [
    new RegExp(`\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]+(?<m1>${MONTH})\\.?,?[ -]+(?<y1>${YEAR})`), // 7th February 2010
    new RegExp(`(?<m2>${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?<y2>${YEAR})`), // February 07, 2010
    new RegExp(`(?<y3>${YEAR})[-/.](?<m3>[01]\\d)[-/.][0-3]\\d`), // 2010-02-07
    new RegExp(`[0-3]?\\d[-/.](?<m4>[01]?\\d)[-/.](?<y4>${YEAR})`), // 07/02/2010
  ],
  'i',
  '(?<![\\w/.-])',
)
/** A line of somebody's life, or of what a body did. */
const EVENT =
  /\b(?:Born|Died|Dies|Married|Aged?|Founded|Formed|Launched|Assumed|Elected|Appointed|Since|Until|Before|From)\b/
/** What else stands in the line: names, who and when. Anything in small letters, but for these, makes a sentence of it. */
const BESIDE =
  /^(?:(?:posted|published|(?:last )?updated|submitted|written|added|created|by \S+|on|at|in|the|of|and|comments?|repl(?:y|ies)|min(?:ute)?s?|read|views?|am|pm|a\.m\.|p\.m\.|\d[\d.:]*(?:[ap]m)?)(?![\w])|[A-Z][\w.’'-]*|[^\w.?!;])*$/u

/** The month in which the line says that what follows was written, counted from the year 0; 0 where it is no such line. */
export function datelineMonth(text: string): number {
  if (text.length > LONGEST || !/\d\d/.test(text)) return 0
  const match = DATE.exec(text)
  if (!match) return 0
  const { m1, m2, m3, m4, y1, y2, y3, y4 } = match.groups as Record<string, string | undefined>
  const year = Number(y1 ?? y2 ?? y3 ?? y4)
  const named = (m1 ?? m2)?.slice(0, 3).toLowerCase()
  const month = named ? MONTHS.indexOf(named) : Number(m3 ?? m4) - 1
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  if (year < FIRST_YEAR || /(?:19|20)\d\d/.test(rest) || EVENT.test(rest) || !BESIDE.test(rest)) return 0
  // Of 07/02 and 02/07 either may be the month: the later one, so that nothing is taken for older than it is.
  const first = m4 ? Number.parseInt(match[0], 10) - 1 : 0
  return year * 12 + Math.min(11, Math.max(month, first > 11 ? 0 : first))
}
