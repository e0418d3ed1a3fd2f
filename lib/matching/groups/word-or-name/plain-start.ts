/**
 * How a sentence goes on behind a name that opens it, where neither things nor people alone go on so: "Momentum is five years
 * old", "Momentum needs new rules", "Compass, in its first year, …". It is the group's where the page has that beyond doubt. What
 * else things are said to be has no end: "is fleeting", "was missing", "is thankless".
 */

import { anyOf, textAfter } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

const PLAINLY = anyOf(
  [
    // "in its first year", "under its new chair", "for its part", "with its members"
    /,? (?:in|under|for|with|at|since|through|during|after|before|despite|unlike|from|to) (?:its|their|whose)\b(?! (?:wake|favour|side|tracks|absence)\b)/,
    // "is now five years old", "was ten this week"
    / (?:is|was|turns|turned) (?:now |only |just |barely |nearly |almost )?(?:a year|\w+ (?:years?|months?)|ten|five|three)\b/,
    // "needs new rules", "needs the members", but not "needs to be maintained", "needs momentum"
    / (?:needs|needed|lacks|lacked|deserves|deserved) (?:an?|the|its|our|your|their|new|more|better|some|no|another|every|people|members|help|money|votes)\b/,
    // "looks set to win", "seems happy with"
    / (?:looks|looked|seems|seemed) (?:set|keen|happy|unhappy|ready|determined|likely|eager|content|willing|unwilling|reluctant|split|divided|united) (?:to|with|about|over|on)\b/,
  ],
  '',
  '^',
)
const REACH = 50

/** @param at the name's word. */
export const goesOnPlainly = ({ text, end }: Tokens, at: number) =>
  PLAINLY.test(textAfter(text, end[at] as number, REACH))
