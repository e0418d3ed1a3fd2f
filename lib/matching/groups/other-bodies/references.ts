/** Lists of works that are cited: titles of books, papers and journals have their capitals whatever their words mean. */

import { matchesAt, textAfter } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

/** "Henderson, M. (2019)", "Byrne, C., Foster, E. and Kerr, P. (2021)" */
const ENTRY = /^\W{0,3}[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:[A-Z]\. ?-?){1,3}[^()]{0,80}\((?:19|20)\d\d[a-z]?\)[.,:]? /
/** Titles that speak of the party are about its groups. */
const OF_PARTY = /\b(?:labour|part(?:y|ies)|faction|corbyn|blair|starmer|left|socialis|members|activists|union)/i
/** "Compass: Political Methods 8", after a title or a blank that ends it. */
const SUBTITLE = /^: (?:A|An|The|[A-Z][a-z]+)(?: [A-Za-z]+){0,5}/
const CLOSED = /[’”"'.?!],? $/

/** "Momentum, 107–60, 211", "Labour values (website), 91": an entry of a book's index, where words have small letters. */
export function isIndexEntry({ text, start, end }: Tokens, from: number, to: number): boolean {
  return (start[from] as number) === 0 && matchesAt(PAGES, text, end[to] as number)
}

const PAGES = /(?: \([A-Za-z ]{3,30}\))?(?:, \d{1,3}(?:n\d*|[–-]\d{1,3})?)+(?:[;.]|$)/y

/** The name is in the title of what is cited, or of where it came out: neither says that it is of the group. */
export function isInCitedTitle({ text, start, end }: Tokens, from: number, to: number): boolean {
  const entry = ENTRY.exec(text.slice(0, 160))
  const first = start[from] as number
  if (!entry || first < entry[0].length) return false
  const last = end[to] as number
  const before = text.slice(entry[0].length, first)
  const after = textAfter(text, last, 120)
  if (CLOSED.test(before)) return SUBTITLE.test(after) && !OF_PARTY.test(SUBTITLE.exec(after)?.[0] ?? '')
  // The title ends where its quotation does, or its sentence.
  const ends = after.search(/[”"]|[’'](?:[,.]| \(|$)|\. /)
  if (/[’”"][,.]? /.test(before) || /\. /.test(before)) return false
  return !OF_PARTY.test(`${before}# ${ends < 0 ? after : after.slice(0, ends)}`)
}
