/** Names of what no group is: companies, parties abroad, what a council or a school has. */

import { skipCo } from '../../block/after-name.ts'
import * as MARK from '../../block/marks.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { S, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lettersOf } from '../../words/writing.ts'

/** What no group is, nor whose its initials are: "the DLO, the works department", "the council's DLO", "the school LRC". */
export const OWNERS = hashesOf(
  'council councils college school university library hospital trust company firm authority department academy service workforce unit depot agency charity clinic hostel consultancy garage',
)

/** "the LRC cupboard": what a learning resource centre has, and no group. */
export const FITTINGS = hashesOf('cupboard room desk door shelves window kitchen keys')
const AT = hashesOf('at in of')
/** With such a word after it a name is a company's, which is then called by its first word. */
const COMPANIES = hashesOf('plc ltd inc cic')
const COMPANY_WORDS = hashesOf('group limited holdings holding company co publishing publishers')
const PARTIES = hashesOf('party movement')
const PARTY = hashWord('party')
/** A feast has a place and guests: "the Momentum party in Leith". */
const FEAST = hashesOf(
  'at in on last this tonight yesterday conference season line hat host hosts guests bag bags food music',
)

/** "Compass Group", "Momentum plc". */
export function isCompany(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space) return false
  const hash = tokens.hash[skipCo(tokens, at)] as number
  return COMPANIES.has(hash) || (!isSmall(tokens, at) && COMPANY_WORDS.has(hash))
}

/** "the Progress Party", "the Momentum Movement", "Oslo’s Progress party": parties of other countries. */
export function isParty(tokens: Tokens, at: number, marks: number): boolean {
  if (marks & (MARK.titleBlock | MARK.allCaps) || gapBefore(tokens, at) !== GAP.space) return false
  const hash = tokens.hash[at] as number
  if (!isSmall(tokens, at)) return PARTIES.has(hash)
  const before = at > 1 ? (tokens.hash[at - 2] as number) : 0
  if (hash !== PARTY || !(before === THE || before === S)) return false
  return gapBefore(tokens, at + 1) !== GAP.space || !isAmong(tokens, at + 1, FEAST)
}

/** "the council's DLO", "the school LRC": initials of what belongs to somebody else. */
export function isOwned(tokens: Tokens, at: number): boolean {
  if (at === 0 || lettersOf(tokens, at) !== LETTERS.allCaps || gapBefore(tokens, at) !== GAP.space) return false
  // "the council's old DLO"
  const last = tokens.hash[at - 2] === S ? at - 2 : at - 1
  const owner = tokens.hash[last] === S ? last - 1 : last
  return isAmong(tokens, owner, OWNERS)
}

/** "the LRC at the college": initials of what an institution has. */
export function isAtInstitution(tokens: Tokens, to: number): boolean {
  const [at, the] = [to + 1, to + 2]
  const short = (tokens.end[to] as number) - (tokens.start[to] as number) < 5
  if (!short || lettersOf(tokens, to) !== LETTERS.allCaps) return false
  if (!isAmong(tokens, at, AT) || !(kindsAt(tokens, the) & WORD.determiner)) return false
  return isAmong(tokens, at + 2, OWNERS)
}
