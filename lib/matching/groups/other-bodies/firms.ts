/** Firms that are called like a group, or by a person's initials. */

import * as WORD from '../../lexicon/kinds.ts'
import { textAfter, textBefore, upTo } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { charBefore, gapBefore, isSmall, kindsAt } from '../../words/writing.ts'

/** After the name: "Bikes & Freight Ltd". */
const FIRM = /^(?: (?:&|and|of|[A-Z][\w’'-]*)){1,5},? (?:Ltd|Limited|plc|PLC|LLP|Inc|CIC|GmbH)\b/
/** What groups call the companies that act for them. */
const OWN_COMPANY = /\b(?:Campaign|Services|Online|Publications|Network|Movement|Magazine|Labour|Politic)\b/
/** In the small print of a company's site. */
const SMALL_PRINT =
  /©|\b(?:[Cc]ompany (?:no|number)|[Rr]eg(?:istered|\.)|VAT|[Aa]uthorised|Units? \d+|T&Cs|Terms (?:and|&) [Cc]onditions)\b/
const LENGTH = 400

/** "© Momentum Bikes & Freight Ltd", "Progress Doors Ltd. Registered office: …": the whole page is that company's. */
export function isSitesCompany({ text, start, end }: Tokens, from: number, to: number): boolean {
  if (from !== to || text.length > LENGTH) return false
  const firm = FIRM.exec(textAfter(text, end[to] as number, 80))
  if (!firm || OWN_COMPANY.test(firm[0])) return false
  const before = text.slice(0, start[from])
  return /(?:^|[©.|·] ?(?:\d{4} ?)?)$/.test(before) && SMALL_PRINT.test(text)
}

/** What cost consultants have to do with, and hardly a politician. */
const BUILDING =
  /\b(?:[Mm]y firm|(?:the|our|their) firm|cost (?:plan|manage|consult|estimate|report)|surveyor|quantity|tender|estimate|construction|contractor|consultant|architect|procurement|Levett)/
const OF_POLITICS =
  /\b(?:MPs?|Salford|leadership|Corbyn\w*|Starmer\w*|[Ss]hadow|nominations?|whip|[Cc]abinet|Labour|members?|votes?|voted)\b/
const REACH = 70

/** "J Wheeler (RLB, cost consultants)", "the cost plan by RLB": a firm has those initials. */
export function isFirm(tokens: Tokens, from: number, to: number): boolean {
  const { text, start, end } = tokens
  const before = textBefore(text, start[from] as number, REACH)
  const after = textAfter(text, end[to] as number, REACH)
  // Initials of given names end no sentence.
  const around = `${before.split(/(?<!\b[A-Z])[.!?] /).at(-1)}#${upTo(/[.!?](?: |$)/, after)}`
  if (OF_POLITICS.test(around)) return false
  return BUILDING.test(around) || isWhoseFirm(tokens, from)
}

/** "P. Jones (RLB)", "Ms Carter (RLB)": who somebody is from. */
function isWhoseFirm(tokens: Tokens, from: number): boolean {
  if (from < 2 || charBefore(tokens, from) !== 0x28 || isSmall(tokens, from - 1)) return false
  const first = from - 2
  const initial = (tokens.end[first] as number) - (tokens.start[first] as number) === 1 && !isSmall(tokens, first)
  const given = (kindsAt(tokens, first) & (WORD.given | WORD.title)) !== 0 && !isSmall(tokens, first)
  const joined = gapBefore(tokens, from - 1)
  return (initial || given) && joined <= 2 && !/Bailey$/.test(tokens.text.slice(0, tokens.end[from - 1]))
}
