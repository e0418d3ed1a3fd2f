/** Whether a surname is that of who speaks, beside a quotation: whomever the speaker names in it is another. */

import * as MARK from '../block/marks.ts'
import * as WORD from '../lexicon/kinds.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, quotationBefore } from '../words/writing.ts'

/** Beside what people are said to do: "joked McDonald", "McDonald recalls". */
const SPEAKING = hashesOf(
  'joked jokes recalled recalls quipped laughed laughs sighed remembered wondered grinned smiled continued concluded',
)
/** Words of a title before the name, at most: "the Rev Dr". */
const TITLES = 2

/**
 * Where the quotation begins of which the surname names the speaker; -1 where it names none.
 * @param from the name's first word and its last, @param marks what stands around it.
 */
export function quotationOf(tokens: Tokens, from: number, to: number, marks: number): number {
  const next = to + 1
  const speaks =
    (marks & MARK.actionAfter) !== 0 || (gapBefore(tokens, next) === GAP.space && isAmong(tokens, next, SPEAKING))
  let first = from
  for (let word = 0; word < TITLES && gapBefore(tokens, first) <= GAP.point && isTitle(tokens, first - 1); word++)
    first--
  if (speaks) return quotationEndingAt(tokens, first)
  // “…,” said Mr McDonald
  const verb = first - 1
  if (verb < 0 || gapBefore(tokens, first) !== GAP.space || !isSmall(tokens, verb)) return -1
  return kindsAt(tokens, verb) & WORD.action || isAmong(tokens, verb, SPEAKING) ? quotationEndingAt(tokens, verb) : -1
}

/** Who speaks may say who that is: “I am Andy McDonald,” McDonald said. */
const OWN_NAME = /\b(?:I am|I[’']m|[Tt]his is|name is|[Ii]t is|[Ii]t[’']s|[Aa]s|[Mm]e,) [A-Z]\w+ [A-Z]/

function quotationEndingAt(tokens: Tokens, at: number): number {
  const opens = quotationBefore(tokens, at)
  return opens >= 0 && OWN_NAME.test(tokens.text.slice(opens, tokens.start[at])) ? -1 : opens
}

const isTitle = (tokens: Tokens, at: number) =>
  at >= 0 && !isSmall(tokens, at) && (kindsAt(tokens, at) & WORD.title) !== 0
