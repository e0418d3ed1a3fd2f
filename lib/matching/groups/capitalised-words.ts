/** Where institutions write their words with capitals: what schools value, committees note, listings sell and computers run. */

import { textBefore } from '../words/patterns.ts'
import type { Tokens } from '../words/tokens.ts'

/** Qualities, which stand in rows: "Kindness, Progress and Respect". */
const QUALITY =
  '(?!Solidarity|Resistance|Con(?:ven|stitu)tion|Movement|Associ|F(?:ound|eder)ation|Parliament|Government|University|Community|Action)(?:[A-Z][a-z]+(?:ity|ness|ment|tion|sion|ance|ence)|Respect|Trust|Pride|Courage|Honesty|Belief|Growth|Passion|Behaviour|Effort|Endeavour|Targets|[A-Z][a-z]+ship)'
const AFTER_QUALITY = new RegExp(`(?:^|[^\\w’'])${QUALITY}(?:,| and|, and| &) $`)
const BEFORE_QUALITY = new RegExp(`^(?:,| and|, and| &) ${QUALITY}(?![\\w’'])(?! (?:for|of|[A-Z]))`)
/** What is done with progress on paper; where it goes on with what there is progress in, or ends. */
const NOTED =
  /\b(?:(?:not|monitor|track|measur|assess|celebrat|record|review|discuss|show|check|shar)(?:e|ed|es|ing|s)?|to report|(?:reports?|reporting|updates?|reviews?) (?:on|of)|believ(?:e|es|ed|ing) in) $/i
const GOES_ON = /^ (?:against|on|from|in|towards?|to|since|for|over|with|and agree|at)\b/
/** "Pupil Progress", "Learner Progress" */
const WHOSE = /\b(?:Pupil|Student|Learner|Patient|Academic|Educational|Child|Apprentice|Trainee)s?[’']? $/
const PROGRESS = /^Progress$/
const USED =
  /\b(?:log(?:ged|ging|s)? ?(?:in|on)(?: ?to)?|sign(?:ed)? in to|download(?:ed|ing)?|install(?:ed|ing)?|[Ee]nter(?:ed)? (?:\w+ ){1,3}(?:in|on|into)) $/i
const USED_TO = /\b[Uu]s(?:e|ed|ing) $/
const TO_DO = /^ to (?!the\b|a\b|an\b|his\b|her\b|their\b)[a-z]/
const IN_STORE = /^ (?:from|in|on) (?:the )?(?:[Aa]pp [Ss]tore|Google Play|Play Store)/
const STARRING = /\b(?:stars?|starred|starring|appears|appeared) in $/i
const TICKETS = /\btickets (?:for|to) $/i
const ON_STAGE = /^ (?:at|in) the [A-Z]/
const READ =
  /\b(?:read(?:s|ing)?|order(?:ed)?|buy|bought|borrowed|recommend(?:s|ed)?|translated|reviewed|lent me|directed) $/i
const BY_WHOM = /^,? (?:by (?:[A-Z][\w’'-]+ ){1,2}|for the (?:Royal|National|BBC)\b)/

/** @returns whether the capital is that of a word in a row of qualities, on a form, or of what is used, seen or read. */
export function isCapitalisedWord({ text, start, end }: Tokens, from: number, to: number): boolean {
  const first = start[from] as number
  const last = end[to] as number
  const before = textBefore(text, first, 48)
  const after = text.slice(last, last + 60)
  if (AFTER_QUALITY.test(before) || BEFORE_QUALITY.test(after)) return true
  if (PROGRESS.test(text.slice(first, last)) && (WHOSE.test(before) || (NOTED.test(before) && GOES_ON.test(after))))
    return true
  if (USED.test(before) || (USED_TO.test(before) && TO_DO.test(after)) || IN_STORE.test(after)) return true
  return (
    STARRING.test(before) ||
    (TICKETS.test(before) && ON_STAGE.test(after)) ||
    (READ.test(before) && BY_WHOM.test(after))
  )
}
