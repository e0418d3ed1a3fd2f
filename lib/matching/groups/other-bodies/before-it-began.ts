/** Bodies that have a group's name and are older: a year beside the name, or of what is told, from before the group began. */

import type { Candidate } from '../../block/candidate.ts'
import * as MARK from '../../block/marks.ts'
import { NOWADAYS, OTHERS, OURS, THING, UNTOLD } from '../../block/told.ts'
import { yearAt } from '../../block/topics.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { OLDEST, SLACK } from './founded.ts'

/** A year as lists of posts have them too: "1985", "'85", "1980s". */
const YEAR = "(?:(?:1[5-9]|20)\\d\\d|[’‘'`]\\d\\d)(?!\\d|,\\d)(?:[’']?s)?"
const FULL_YEAR = '(?:1[5-9]|20)\\d\\d(?!\\d)'
const MONTH = '(?:(?:early|mid|late|spring|summer|autumn|winter|[A-Z][a-z]{2,8})[ -])?'
/** "(pressure group of the unions’ Right)": what it is, or its initials. */
const GLOSS = '[’”"\'»]?(?: \\([^()\\d]{1,60}\\))?'

/** "(1974)", "(both 1974)", "(HarperCollins, 1990)" after the name. */
const DATED = new RegExp(`^[’”"'»]? \\((?:(?:both|all|each|circa|c\\.) ?|[A-Z][\\w’&. -]{1,30}, )?(${FULL_YEAR})\\)`)
/** "(Mainstream, 1990)", "Edinburgh: Mainstream, 1990." */
const PUBLISHED_BEFORE = /(?:\(|: ?)$/
const PUBLISHED = new RegExp(`^(?: Publishing| Press| Books)?,? (${FULL_YEAR})[).,;]`)
/** "’85-97", ", 1985–1997", "(1985–97)": from when to when. */
const SPAN = new RegExp(
  `^${GLOSS}[,:]? ?\\(?(?:from )?(${YEAR}) ?(?:[–—-]|to\\b|until\\b|till\\b) ?(?:\\d|[’'\`‘]\\d|now|date|present|[\\s,.;)]|$)`,
)
/** "since 1985", "from the 1980s on", "until 1997" */
const SINCE = new RegExp(`^${GLOSS} (?:since|from|until|till|between)(?: about| around)?(?: the)? ${MONTH}(${YEAR})`)
/** "in the early ’80s", "of 1986": of those before 1980 of-its-kind.ts knows. */
const THEN = new RegExp(`^${GLOSS} (?:in|of|during|throughout)(?: the)? ${MONTH}(${YEAR})`)
const KNOWN_OTHERWISE = 1980
/** "the worst week for Momentum since 1983": of all such, and not of the group's. */
const COMPARES = /\b(?:\w+est|worst|most|first|last|only|never|not|nothing|no)\b[^.;:!?]*$/i
/** Without a number, or "a century ago", nothing is looked at any closer. */
const TIMED = /\d\d|\bago\b/
const REACH = 100

const FOUND =
  '(?:(?:co-?)?found(?:ed|ing)?|form(?:ed|ing)?|creat(?:e|ed|ing)|establish(?:ed|ing)?|launch(?:ed|ing)?|set(?:ting)? up|start(?:ed|ing)?|inaugurat(?:e|ed|ing)|birth of|formation of|foundation of|founding of)'
/** "formed the", "set up what was called the" */
const FOUNDS = new RegExp(
  `\\b${FOUND} (?:(?:the|a|their|what (?:was|became|they called))\\b[^.,;:()\\d]{0,24} )?[‘“"'\`]?$`,
)
/** "founded in 1900 as the" */
const FOUNDED_AS = new RegExp(
  `\\b(?:${FOUND}|born|beg[au]n(?: life)?)\\b[^.;:]{0,90}?(${FULL_YEAR})[^.;:\\d]{0,40}\\bas (?:the )?[‘“"'\`]?$`,
  'i',
)
/** "in 1986" after a name that was founded: when that was. */
const FOUNDED_IN = new RegExp(
  `^${GLOSS},? (?:back )?(?:in|on|at)\\b[^.;:\\d]{0,40}(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:[A-Z][a-z]+,? )?(${FULL_YEAR})`,
)

/** "In 1906", "On 27 February 1900", "In the general election of 1906", "In the early 1980s", "It was in 1900 that", at the beginning of a sentence. */
const OPENING = new RegExp(
  `(?:^|[.!?][”"’)]? |\\n)(?:(?:and|but|then|so|it was|back|as early as|as far back as),? )?(?:in|on|by|during|at|from|around|early in|late in|throughout|until|till|since|before)\\b([^.;:]{0,40}?\\b${FULL_YEAR}s?)(?:,| that| when)? ([^\\n]*)$`,
  'i',
)
/** The same told backwards: "125 years ago", "a century ago". */
const AGO =
  /(?:^|[.!?][”"’)]? |\n)[^.!?;:,]{0,40}\b(?:a century|a hundred(?: and \w+)? years|[7-9]\d years|1\d\d years)(?: and more)? ago,? ([^\n]*)$/i
/** Something of another time than the year says, or of somebody who looks back. */
const OTHER_TIME =
  /[.!?;:“”]|\b(?:later|now|today|still|since|ago|before|yet|once|is|are|has|have|will|says|recalls|remembers|writes|argues|like|unlike|as|who|whose)\b|\b(?:19|20)\d\d/i
const LATER = /^[^.;:]{0,30}\b(?:later|afterwards|years on|decades on)\b/

/**
 * What years say of the body: OTHERS or THING where it is an older one, THING where that holds for its paragraph alone;
 * OURS where the group itself began then; else UNTOLD.
 * @param began 0 where that is not known
 */
export function toldByYears(tokens: Tokens, from: number, to: number, began: number, candidate: Candidate): number {
  const { text, start, end } = tokens
  const first = start[from] as number
  const after = textAfter(text, end[to] as number, REACH)
  // What the cut leaves is no sentence's beginning.
  const before = (first > 2 * REACH ? ' ' : '') + textBefore(text, first, 2 * REACH)
  if (!TIMED.test(before) && !TIMED.test(after)) return UNTOLD
  if (began > 0) {
    const beside = DATED.exec(after) ?? (PUBLISHED_BEFORE.test(before) ? PUBLISHED.exec(after) : null)
    if (beside && yearOf(beside[1] as string) < began) return OTHERS
  }
  const oldest = (began || OLDEST + SLACK) - SLACK
  const isOld = (year: string | undefined) => year !== undefined && latestOf(year) < oldest
  if (isOld(SPAN.exec(after)?.[1])) return OTHERS
  // A word says of things too when they were: "Momentum in 1985" is of no body that the page goes on about.
  const isWord = from === to && !(candidate.marks & (MARK.linkingBefore | MARK.actionAfter))
  const beforeIt = candidate.marks & MARK.lower ? UNTOLD : isWord ? THING : OTHERS
  if (began > 0 && isOld(SINCE.exec(after)?.[1]) && !COMPARES.test(before)) return beforeIt
  const then = THEN.exec(after)?.[1]
  if (then && isOld(then) && yearOf(then) >= KNOWN_OTHERWISE) return THING
  if (isOld(FOUNDED_AS.exec(before)?.[1])) return OTHERS
  const founds = FOUNDS.test(before)
  if (founds && isOld(FOUNDED_IN.exec(after)?.[1])) return OTHERS
  const opening = OPENING.exec(before)
  const year = opening?.[1]?.match(/(?:1[5-9]|20)\d\ds?$/)?.[0]
  if (founds && began > 0 && year && yearOf(year) >= oldest) return OURS
  const rest = isOld(year) ? opening?.[2] : AGO.exec(before)?.[1]
  if (rest === undefined) return UNTOLD
  if (founds && !LATER.test(after) && !/\b(?:19|20)\d\d|\blater\b/.test(rest)) return OTHERS
  if (candidate.told === OURS || candidate.told === NOWADAYS) return UNTOLD
  return rest.includes(',') || OTHER_TIME.test(rest) || LATER.test(after) ? UNTOLD : beforeIt
}

/** "'85" is of the last century where this one has not come so far. */
function yearOf(year: string): number {
  const digits = /\d+/.exec(year)?.[0] as string
  const short = Number(digits)
  return digits.length === 4 ? yearAt(digits, 0) : short > 39 ? 1900 + short : 2000 + short
}

/** The last year that may be meant: of the 1980s 1989. */
const latestOf = (year: string) => yearOf(year) + (year.endsWith('s') ? 9 : 0)
