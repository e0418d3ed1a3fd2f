/** Titles of articles that are cited: whose paper printed one tells which country’s body of the name it is about. */

import * as WORD from '../../lexicon/kinds.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { kindsAt } from '../../words/writing.ts'

/** The rest of the title, to the end of the quotation, and where it stood. */
const SOURCE = /^[^“”"\n]{0,100}[”"»],?\.? (?=(?:in )?\(?[A-Z])/
/** The name stands in a quotation. */
const OPENED = /[“"«][^“”"\n]{0,60}$/
/** Words of a source: the paper, its town, the date. */
const REACH = 9

/** “Young Labour votes for dry conference”, The Age, Melbourne, 1998. */
export function isCitedFromAbroad(tokens: Tokens, from: number, to: number): boolean {
  const { text, start, end, count } = tokens
  const title = SOURCE.exec(textAfter(text, end[to] as number, 180))
  if (!title || !OPENED.test(textBefore(text, start[from] as number, 70))) return false
  let at = to
  while (at < count && (start[at] as number) < (end[to] as number) + title[0].length) at++
  let kinds = 0
  for (const last = Math.min(count, at + REACH); at < last; at++) kinds |= kindsAt(tokens, at)
  return (kinds & (WORD.abroad | WORD.british)) === WORD.abroad
}
