/** Where institutions write their words with capitals: what schools value, committees note, listings sell and computers run. */

import { textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

/** Qualities, which stand in rows: "Kindness, Progress and Respect". */
const QUALITY =
  '(?!Solidarity|Resistance|Con(?:ven|stitu)tion|Movement|Associ|F(?:ound|eder)ation|Parliament|Government|University|Community|Action)(?:[A-Z][a-z]+(?:ity|ness|ment|tion|sion|ance|ence)|Respect|Trust|Pride|Courage|Honesty|Belief|Growth|Passion|Behaviour|Effort|Endeavour|Targets|[A-Z][a-z]+ship)'
const AFTER_QUALITY = new RegExp(`(?:^|[^\\w’'])${QUALITY}(?:,| and|, and| &) $`)
const BEFORE_QUALITY = new RegExp(`^(?:,| and|, and| &) ${QUALITY}(?![\\w’'])(?! (?:for|of|[A-Z]))`)
/** What is done with progress on paper; where it goes on with what there is progress in, or ends. */
const NOTED =
  /\b(?:(?:not|monitor|track|measur|assess|celebrat|record|review|discuss|show|check|shar)(?:e|ed|es|ing|s)?|to report|(?:reports?|reporting|updates?|reviews?) (?:on|of)|believ(?:e|es|ed|ing) in) $/i
const GOES_ON = /^ (?:against|on|from|in|towards?|to|since|for|over|with|and agree|at)\b/
const PROGRESS = /^Progress$/
const USED =
  /\b(?:log(?:ged|ging)? ?(?:in|on)(?: ?to)?|sign(?:ed)? in to|download(?:ed|ing)?|install(?:ed|ing)?|enter(?:ed)? (?:\w+ ){1,3}(?:in|on|into)|star(?:s|red|ring) in) $/i
const USED_TO = /\buse[ds]? $/i
const TO_DO = /^ to (?!(?:the|an?|his|her|their)\b)[a-z]/
const READ =
  /\b(?:read(?:s|ing)?|order(?:ed)?|buy|bought|recommend(?:s|ed)?|translated|reviewed|directed|tickets for) $/i
const BY_WHOM = /^,? (?:by [A-Z]|(?:for|at) the [A-Z])/

/** @returns whether the capital is that of a word in a row of qualities, on a form, or of what is used, seen or read. */
export function isCapitalisedWord({ text, start, end }: Tokens, from: number, to: number): boolean {
  const first = start[from] as number
  const last = end[to] as number
  const before = textBefore(text, first, 48)
  const after = textAfter(text, last, 60)
  if (AFTER_QUALITY.test(before) || BEFORE_QUALITY.test(after)) return true
  if (PROGRESS.test(text.slice(first, last)) && NOTED.test(before) && GOES_ON.test(after)) return true
  if (USED.test(before) || (USED_TO.test(before) && TO_DO.test(after))) return true
  return READ.test(before) && BY_WHOM.test(after)
}
