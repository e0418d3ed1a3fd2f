/** Names under what somebody wrote, with a place or a post, or beside a union in a list of delegates: of whom nothing else is said. */

import * as WORD from '../../lexicon/kinds.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isSmall, kindsAt, startsSentence } from '../../words/writing.ts'

/** A line of its own, and no more than a line after it. */
const SIGNED_BELOW = /^\n[^\n.?!:]{2,50}$/

/** "Peter Wheeler", and on the last line "Retired headteacher, Ludlow": a name of many, and nothing of politics after it. */
export function isSignedBelow(tokens: Tokens, from: number, to: number): boolean {
  if (gapBefore(tokens, from) !== GAP.sentence || !SIGNED_BELOW.test(tokens.text.slice(tokens.end[to]))) return false
  for (let at = to + 1; at < tokens.count; at++)
    if (kindsAt(tokens, at) & (WORD.party | WORD.politics | WORD.role)) return false
  return from > 0 && (kindsAt(tokens, to) & WORD.surname) !== 0
}

/** "I sat on Labour’s national executive": the writer says of what there are few. Many have been councillors. */
const I_HELD =
  /\bI (?:have |had )?(?:once |also |myself |then |first )?(?:(?:sat|served|was|am|been) on [^.?!]{0,30}\b(?:NEC|[Nn]ational [Ee]xecutive|front ?bench)|(?:stood|fought|contested) [^.?!]{0,40}\b(?:[Pp]arliament|general election|20\d\d)|(?:was|am|became) [^.?!]{0,25}\b(?:MP|[Pp]arliamentary candidate))\b/
/** The letter says in the first person what its writer was elected to, or stood for. */
export const saysOffice = ({ text, start }: Tokens, from: number) => I_HELD.test(text.slice(0, start[from]))

/** "… and so say all of us. Peter Wheeler, Kendal": who wrote a letter. */
export function isSignature(tokens: Tokens, from: number, to: number): boolean {
  const place = to + 1
  if (from === 0 || !startsSentence(tokens, from) || !isSmall(tokens, from - 1)) return false
  // "Left to right: Kevin Peel, Sadiq Khan" are two people.
  if (tokens.text.slice(tokens.end[from - 1], tokens.start[from]).includes(':')) return false
  if (gapBefore(tokens, place) !== GAP.comma || tokens.count - place > 3) return false
  for (let at = place; at < tokens.count; at++) {
    if (isSmall(tokens, at) || (at > place && gapBefore(tokens, at) !== GAP.space)) return false
  }
  return true
}

const PETITIONER =
  /, (?:[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?|(?!Labour|MP|MEP|MSP|MS|CLP|Unite|NEC)[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){0,2}): /y

/** "Ann Henderson, N17: My mother …": who signed a petition, and why. */
export function isPetitioner({ text, start, end }: Tokens, from: number, to: number): boolean {
  const opens = (start[from] as number) === 0 || text[(start[from] as number) - 1] === '\n'
  return opens && matchesAt(PETITIONER, text, end[to] as number)
}

const SENT_BY =
  / \((?:Unite|Unison|UNISON|GMB|Usdaw|USDAW|PCS|NEU|NUT|NASUWT|UCU|CWU|FBU|RMT|TSSA|ASLEF|Aslef|BFAWU|Community|Prospect|Equity|NUJ|MU|UCATT|EIS|RCN|RCM|NAHT|NAPO|POA|NUM|NUR|TGWU|T&G|BECTU|FDA|UTU|AEU|Amicus)(?:,[^()]{1,30}| [\w/]{1,12})?\)/y

/** "J. Bird (GMB)", "L. Byrne (BFAWU, secretary)": a delegate of a union. */
export const isDelegate = ({ text, end }: Tokens, to: number) => matchesAt(SENT_BY, text, end[to] as number)
