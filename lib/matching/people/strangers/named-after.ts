/** What is called after somebody, or by a family: firms, shops, dogs, drinks and prizes. */

import * as MARK from '../../block/marks.ts'
import { BEARERS, CALLED } from '../../groups/other-bodies/called-so.ts'
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

/** "Jo Bird’s Bakes", "Liam Byrne’s Fish Bar" */
const SHOP =
  /[’']s? (?:[A-Z][\w’'-]+ ){0,2}(?:Bak(?:es|ery|ehouse)|Cakes?|Cupcakes|Kitchen|Caf[eé]|Coffee|Tea ?[Rr]ooms?|Salon|Hair|Barbers?|Nails|Beauty|Flowers|Florists?|Fish Bar|Fish and Chips|Fish & Chips|Chippy|Deli|Diner|Bistro|Pantry|Pies|Sweets|Crafts|Curtains|Carpets|Tyres|Motors|Taxis|Cabs|Garage|Gym|Boutique|Wools?|Butchers?|Fruit|Fudge|Ices|Kennels|Cattery|Stables|Nurser(?:y|ies)|Plumbing|Roofing|Autos?|Cycles|Catering|Dance School|Dance Academy|School of (?:Dance|Motoring)|Driving School|Cleaning|Gardening|Upholstery|Interiors|Jewellery|Pharmacy|Opticians?|Records|Guitars)\b(?! (?:[Tt]able|Cabinet))/y

/** A shop that is called after who keeps it. */
export const isShopOf = ({ plain, text, end }: Tokens, to: number) => plain && matchesAt(SHOP, text, end[to] as number)

/** To what people give a politician's name for fun. */
const PETS = hashesOf(
  'kitten kittens goldfish hamster gerbil guinea parrot parakeet duck donkey llama alpaca turkey hedgehog gecko lizard snake spider starter sourdough loaf cheese gritter snowplough robot hoover roomba mower van car motorbike bike bicycle moped caravan campervan tractor plant cactus pumpkin snowman scarecrow teddy gnome puppet doll mascot',
)

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

/** "my sourdough starter called Jeremy Corbyn", "a snowplough named Ed Balls" @param from the whole name's first word. */
export const isThingCalledSo = (tokens: Tokens, from: number) =>
  isAmong(tokens, from - 1, CALLED) && gapBefore(tokens, from) === GAP.space && isThingBefore(tokens, from - 1)

/** "a dog called Corbyn": a beast, boat or place within the words before the one at `called`. */
export function isThingBefore(tokens: Tokens, called: number): boolean {
  for (let at = Math.max(0, called - 3); at < called; at++)
    if (isAmong(tokens, at, BEARERS) || isAmong(tokens, at, PETS)) return true
  return false
}
