/** Whom those who write know from where they meet: the club, the choir, the street. */

import * as WORD from '../../lexicon/kinds.ts'
import { matchesAt } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { kindsAt } from '../../words/writing.ts'

/** "Sophie Wilson from our club", "Kevin Peel of the allotments": whom readers know from where they meet, and not from politics. */
const FROM_HERE =
  / (?:from|of|at) (?:our|my|the) (?:[a-z]+ )?(?:club|choir|team|class|school|gym|church|chapel|book group|street|road|estate|allotments?|office|village|band|orchestra|running group|walking group|surgery|pub|local|bakery|shop|salon|garage|nursery|playgroup|slimmers|society|squad|crew|lab|library)\b(?! (?:branch|party|committee|council|campaign))/y
/** ", he does the bookings", ", who keeps the keys": what somebody does for the others, and no politician is known for. */
const DOES_FOR_US =
  /,? (?:who|he|she)(?:[’']s| is| will)? (?:do(?:es|ing)?|handles?|sorts?|keeps?|looks? after|collects?|runs?|has|got|organises?|takes?|taking) the (?:[a-z]+ )?(?:bookings?|tickets?|teas?|coffees?|keys?|subs|raffle|minibus|coach|kit|bar|kettlebells|rota|cakes?|sandwiches|money|deposits?|spares?|lift-shares?|boats?|bikes?)\b/y

/** Somebody of whom those who write have heard, and readers have not. @param to the name's last word. */
export function isOneOfUs(tokens: Tokens, to: number): boolean {
  if (!(kindsAt(tokens, to) & WORD.surname)) return false
  const after = tokens.end[to] as number
  return matchesAt(FROM_HERE, tokens.text, after) || matchesAt(DOES_FOR_US, tokens.text, after)
}
