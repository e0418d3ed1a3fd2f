/** What goes on behind a surname as the name of a street, a building or a firm: "Corbyn Cottage", "in Corbyn Way". */
import * as MARK from '../block/marks.ts'
import * as WORD from '../lexicon/kinds.ts'
import { AFFAIRS, GROUNDS, SURELY_THINGS, THINGS_TOO } from '../lexicon/named-things.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lineBreak } from '../words/writing.ts'
import { isAlsoOtherwise } from './ordinary-word.ts'

const THINGS = hashesOf(SURELY_THINGS)
const THINGS_BY_CAPITAL = hashesOf(THINGS_TOO)
const KINDS_OF_GROUND = hashesOf(GROUNDS)
const AFFAIRS_NEXT = hashesOf(AFFAIRS)
const WHERE = hashesOf('in at near outside opposite along off')

/**
 * The marks of a surname alone, of which the last word is `to`, with MARK.thingAfter where a thing is named after it, and without
 * where a headline speaks of what a politician does: "Starmer Housing Plan"; but "Peel Port Plan" is the port's.
 */
export function withThingAfter(tokens: Tokens, to: number, marks: number, plain: boolean): number {
  const at = to + 1
  if (isSmall(tokens, at) || gapBefore(tokens, at) !== GAP.space || lineBreak(tokens, at)) return marks
  const isPlaceOrWord = (kindsAt(tokens, to) & (WORD.place | WORD.english)) !== 0
  const goesOn = gapBefore(tokens, at + 1) === GAP.space
  if (!plain && !isPlaceOrWord && goesOn && isAmong(tokens, at + 1, AFFAIRS_NEXT)) return marks & ~MARK.thingAfter
  const isPark = isAmong(tokens, at, KINDS_OF_GROUND) && goesOn && (kindsAt(tokens, at + 1) & WORD.namedThing) !== 0
  return isPark || isAmong(tokens, at, THINGS) || isThingHere(tokens, to, plain) ? marks | MARK.thingAfter : marks
}

/** "Corbyn Walk" is one in a sentence; in headlines only behind "near", or of a surname like Peel, "Corbyn Row Deepens" being no street. */
function isThingHere(tokens: Tokens, to: number, plain: boolean): boolean {
  if (!isAmong(tokens, to + 1, THINGS_BY_CAPITAL)) return false
  return plain || isAlsoOtherwise(tokens, to) || isAmong(tokens, to - 1, WHERE)
}
