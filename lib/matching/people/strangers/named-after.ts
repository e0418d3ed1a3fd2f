/** What is called after somebody, or by a family: firms, shops, dogs, drinks and prizes. */

import * as MARK from '../../block/marks.ts'
import { BEARERS, CALLED } from '../../groups/other-bodies/called-so.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt } from '../../words/patterns.ts'
import { A, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt } from '../../words/writing.ts'

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

/** Animals that are given names. */
const BEASTS = hashesOf(
  'alpaca bantam bitch budgie bull bullock calf camel canary cat chimp cob cockerel collie cow dog donkey duck ewe ferret filly foal fox gelding gerbil goat goldfish goose gorilla greyhound guineapig hamster hawk heifer hen horse hound kid kitten labrador lamb lion llama mare monkey mule nag owl parrot penguin pig piglet pony pug pup puppy rabbit ram rat rooster seal sheep sheepdog snake sow spaniel stag stallion steer terrier tiger tomcat tortoise turkey whippet',
)
/** Words between "the" and the animal: "our prize Hereford bull". */
const BREED = 3

/** "The bull, Corbyn, was not called", "our cat Starmer": what is so called is no politician, and stays it. */
export function isBeasts(tokens: Tokens, from: number, to: number): boolean {
  const beast = from - 1
  if (beast < 1 || !isAmong(tokens, beast, BEASTS) || !isSmall(tokens, beast)) return false
  const gap = gapBefore(tokens, from)
  if (gap !== GAP.space && (gap !== GAP.comma || gapBefore(tokens, to + 1) === GAP.space)) return false
  for (let at = beast - 1; at >= Math.max(0, beast - 1 - BREED); at--) {
    if (gapBefore(tokens, at + 1) > GAP.apostrophe) return false
    if (kindsAt(tokens, at) & WORD.determiner) return true
  }
  return false
}

/** "Akehurst’s Modern Introduction to International Law": who wrote what everybody of a trade has on the shelf. */
const STANDARD_WORK =
  /[’']s (?:(?:[A-Z][\w-]+|and|of|the|to|in|on|for) ){0,4}(?:(?:Introduction|Companion) to|(?:Dictionary|Law|Laws|Principles|Elements|Outlines?|Atlas|Encyclop(?:ae|æ|e)dia|Anatomy) of|(?:Handbook|Textbook|Manual|Treatise|Commentar(?:y|ies)|Cases) (?:of|on|for)|Thesaurus|Almanack?|Gazetteer|Peerage|Grammar|Casebook)\b/y
export const isStandardWork = ({ text, end }: Tokens, to: number) => matchesAt(STANDARD_WORK, text, end[to] as number)

/** "a dog called Corbyn": a beast, boat or place within the words before the one at `called`. */
export function isThingBefore(tokens: Tokens, called: number): boolean {
  for (let at = Math.max(0, called - 3); at < called; at++)
    if (isAmong(tokens, at, BEARERS) || isAmong(tokens, at, PETS)) return true
  return false
}
