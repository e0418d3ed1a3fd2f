/** Who is in court: whoever that is, a paper says no more of it than the name, the age and the town. */

import { matchesAt } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

/** "Kevin Peel admitted theft", "Peel, 34, of Goole, was fined £80": whoever that is. */
const IN_COURT =
  /(?:, \d\d)?(?:,? of [A-Z][^,.]{2,30})?,? (?:(?:admit(?:s|ted)|den(?:ies|ied)) (?:\w+ )?(?:theft|assault|burglary|fraud|affray|robbery|stealing|shoplifting|speeding|criminal damage|dr(?:ink|ug)[- ]driving|supplying|counts?)|plead(?:s|ed) (?:not )?guilty|(?:was|is|has been) (?:fined £|jailed|remanded|bailed|banned from driving|given a (?:community|suspended)))(?![a-z])/y

/** The words right after the name are those of a court report. */
export const isInCourt = ({ text, end }: Tokens, to: number) => matchesAt(IN_COURT, text, end[to] as number)
