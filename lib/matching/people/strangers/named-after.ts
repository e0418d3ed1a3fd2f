/** What is called after somebody, or by a family: firms, shops, dogs, drinks and prizes. */

import * as MARK from '../../block/marks.ts'
import { BEARERS } from '../../groups/other-bodies/called-so.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt } from '../../words/patterns.ts'
import { A, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall } from '../../words/writing.ts'

/** "Ed Balls Bitter", "Kevin Peel Pale Ale" */
const PRODUCT = / (?:[A-Z][a-z]+ ){0,2}(?:Bitter|Ale|Stout|Lager|IPA|Gin|Cider|Martini|Pie|Trophy)\b/y

/** A drink or a prize that is called after somebody. */
export const isProduct = ({ plain, text, end }: Tokens, to: number) =>
  plain && matchesAt(PRODUCT, text, end[to] as number)

/** What is called by the name of who founded or owns it. */
export const FIRMS = hashesOf(
  'bakery brewery dairy farm butcher butchers garage pub factory mill foundry gallery museum restaurant hotel cafe pharmacy surgery nursery yard shipyard showroom laundry forge pottery brewers bakers builders solicitors twins brothers sisters',
)

/** "the Byrne bakery", "a Gordon Nesbitt showroom": of that name. */
export function isFirm(before: number, tokens: Tokens, to: number): boolean {
  if (before !== THE && before !== A) return false
  return isAmong(tokens, to + 1, FIRMS) && gapBefore(tokens, to + 1) === GAP.space
}

/** "the Byrne's kitchen": a family's, or a shop's. Sloppy writers say "the Starmer's speech" too, but of what politicians have. */
export function isFamilys(before: number, tokens: Tokens, from: number, marks: number): boolean {
  if (!(marks & MARK.possessive) || marks & (MARK.actionAfter | MARK.groupAfter)) return false
  return before === THE || (before === A && !isSmall(tokens, from))
}

/** "a dog called Corbyn": a beast, boat or place within the words before the one at `called`. */
export function isThingBefore(tokens: Tokens, called: number): boolean {
  for (let at = Math.max(0, called - 3); at < called; at++) if (isAmong(tokens, at, BEARERS)) return true
  return false
}
