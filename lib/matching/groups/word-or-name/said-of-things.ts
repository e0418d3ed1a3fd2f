/** Where the sentence goes on behind who says so, as it does of things: "Progress, she said, was being made". */

import { acts, isBeing, isOfThings, saidToBe, skipAdverbs } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { HAVING, MODALS } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt } from '../../words/writing.ts'
import { ASIDE, NOBODY, THINGS, verbAt } from './agency.ts'
import { hasItsOwn } from './things-do.ts'

/** ", we are told,", ", it seems,", ", as she put it," */
const SAYING = hashesOf(
  'told seems put reports reported think thinks thought believes believed reckon reckons admit admits hears heard fears hopes',
)
/** ", however,", ", of course," */
const BESIDES = hashesOf('however though too moreover indeed course sadly alas then')
const AS_IF = hashesOf('in who which whose whom where its their')

/**
 * @param at the word after a name. Where the sentence goes on after who says so: ", she said,", ", the council says,"; the same
 * word where nobody does.
 */
function afterSaying(tokens: Tokens, at: number): number {
  if (gapBefore(tokens, at) !== GAP.comma || isAmong(tokens, at, AS_IF)) return at
  let said = false
  for (let word = at; word < at + ASIDE; word++) {
    if (word > at && gapBefore(tokens, word) !== GAP.space)
      return said && gapBefore(tokens, word) === GAP.comma ? word : at
    said ||= isAmong(tokens, word, BESIDES)
    said ||= isSmall(tokens, word) && (isAmong(tokens, word, SAYING) || (kindsAt(tokens, word) & WORD.action) !== 0)
  }
  return at
}

/** "Progress, she said, was being made", "Momentum, they think, is with the Greens": what is said so is said of things. */
export function isSaidOfThings(tokens: Tokens, next: number): boolean {
  const at = afterSaying(tokens, next)
  if (at === next) return false
  const agency = verbAt(tokens, at, true)
  if (agency === THINGS) return true
  if (agency !== NOBODY) return false
  // "was a party within the party", "is for Burnham"
  if (isBeing(tokens, at)) return !saidToBe(tokens, at + 1) && !acts(tokens, at)
  if (isAmong(tokens, at, MODALS) || isAmong(tokens, at, HAVING))
    return isThingsVerb(tokens, skipAdverbs(tokens, at + 1))
  return isThingsVerb(tokens, at) && !hasItsOwn(tokens, at + 1)
}

function isThingsVerb(tokens: Tokens, at: number): boolean {
  return (kindsAt(tokens, at) & WORD.wordUse) !== 0 || isOfThings(tokens, at)
}
