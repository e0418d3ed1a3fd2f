/** Bodies of a group's kind that are not the group: any of the kind, or the one of another time. */

import { isRegion } from '../../block/among-places.ts'
import * as MARK from '../../block/marks.ts'
import { topicOfYear, yearAt } from '../../block/topics.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
import { DIRECTIONS, INDEFINITE, OF, OF_IN_FROM } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, kindsAt, lettersOf } from '../../words/writing.ts'

const ONE_OF_SEVERAL = hashesOf('first second third rival master')
const WHOLE_COUNTRY = hashesOf('britain uk')
const OTHER_UNIONS = hashesOf('amalgamated international operative')

/** "a bakers' union in Kirkcaldy", unlike "a bakers' union official"; "the first bakers' union", "the master bakers’ union", "the Moscow bakers' union". */
export function isAnyOfItsKind(tokens: Tokens, from: number, at: number, marks: number): boolean {
  if (gapBefore(tokens, from) !== GAP.space) return false
  const before = tokens.hash[from - 1] as number
  if (ONE_OF_SEVERAL.has(before) || (marks & MARK.capitalBefore && !(marks & MARK.sentenceStart))) return true
  if (!INDEFINITE.has(before) || marks & MARK.groupAfter) return false
  const next = at + 1
  return gapBefore(tokens, next) !== GAP.space || (kindsAt(tokens, next) & WORD.functional) !== 0
}

/** "the London Jewish Bakers’ Union", "the Amalgamated Bakers’ Union": a union of other people. */
export function isOfOthers(tokens: Tokens, from: number): boolean {
  if (gapBefore(tokens, from) !== GAP.space || lettersOf(tokens, from - 1) !== LETTERS.capital) return false
  const before = tokens.hash[from - 1] as number
  const kinds = wordKinds(before)
  if (OTHER_UNIONS.has(before)) return true
  // "East London"
  if (kinds & WORD.british && isRegion(tokens, from - 2)) return true
  const own = WORD.british | WORD.party | WORD.politics | WORD.given | WORD.surname
  return !(kinds & own) && /(?:ish|[bdmnrst]ian|ese|German)$/.test(tokens.text.slice(0, tokens.end[from - 1]))
}

/** "of Scotland", "of Glasgow", "of South Wales": a union of that place alone. @param of the word after the name. */
export function isOfTown(tokens: Tokens, of: number): boolean {
  if (tokens.hash[of] !== OF || gapBefore(tokens, of) !== GAP.space || gapBefore(tokens, of + 1) !== GAP.space)
    return false
  const at = isAmong(tokens, of + 1, DIRECTIONS) ? of + 2 : of + 1
  if (lettersOf(tokens, at) !== LETTERS.capital || isAmong(tokens, at, WHOLE_COUNTRY)) return false
  const kinds = kindsAt(tokens, at)
  return (kinds & (WORD.british | WORD.abroad)) !== 0 && !(kinds & (WORD.party | WORD.given | WORD.surname))
}

const OLD_YEAR = '(?:1[5-8]\\d\\d|19[0-5]\\d)'
/** "was two years old, in 1902", "turned itself into the Labour Party in 1906": what it did itself, then. */
const DONE_THEN = new RegExp(
  `^(?: (?:was|were|had|met|won|became|stood|sent|took|held|paid|chose|made|got|gave|went)| \\w+ed)\\b([^.?!;:“”]{0,70}?),? (?:in|by|until|before) ${OLD_YEAR}\\b(?!s)`,
)
/** What somebody else did then: "met, as bakers had in 1926", "showed a film made in 1945". */
const OF_SOMETHING_ELSE =
  /\b(?:as|like|than|what|which|who|whose|that|those|since|about|to|of|films?|made|born|built|written|sung|\w{3,}ed)\b/
/** "In 1903 the", "By 1905 they had joined the", "A century ago the" */
const BACK_THEN = new RegExp(
  `(?:^|[.?!”] )(?:\\w+ )?(?:in|by|before|until) ${OLD_YEAR},? [a-z ]{0,40}$|\\b(?:a (?:century|hundred(?: and \\w+)? years)|1[0-3]\\d years) ago,? [a-z ]{0,30}$`,
  'i',
)
/** Characters of the sentence before and after a name that are looked at. */
const SENTENCE = 100

/** "of 1900", "in 1926": the body of that time, which today's may have its name from. */
export function ofAnotherTime(tokens: Tokens, from: number, at: number): boolean {
  if (ofYear(tokens, at)) return true
  const { text, start, end } = tokens
  const before = textBefore(text, start[from] as number, SENTENCE)
  if (BACK_THEN.test(before)) return true
  const after = textAfter(text, end[at] as number, SENTENCE)
  const done = DONE_THEN.exec(after)
  return done !== null && !OF_SOMETHING_ELSE.test(done[1] as string)
}

/** "the Bakers’ Union of 1849": one of that time, unlike "in 1902". */
export const isOfOldYear = (tokens: Tokens, at: number) => tokens.hash[at + 1] === OF && ofYear(tokens, at)

function ofYear(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at + 1, OF_IN_FROM)) return false
  if (gapBefore(tokens, at + 1) !== GAP.space || gapBefore(tokens, at + 2) !== GAP.space) return false
  const from = tokens.start[at + 2] as number
  const long = (tokens.end[at + 2] as number) - from === 4
  return long && topicOfYear(yearAt(tokens.text, from)) === WORD.past
}
