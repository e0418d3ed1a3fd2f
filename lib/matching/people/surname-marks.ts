/** What stands around a person's name: the marks that any name has, and those that only make sense of a surname. */

import { signedFrom } from '../block/among-places.ts'
import * as MARK from '../block/marks.ts'
import { marksAround } from '../block/surroundings.ts'
import { isVerbByObject } from '../block/verbs.ts'
import * as WORD from '../lexicon/kinds.ts'
import { hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { matchesAt } from '../words/patterns.ts'
import type { Slip } from '../words/slips.ts'
import { AND, THAT_WHAT } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charBefore, gapBefore, isAmong, kindsAt, startsSentence, startsWithLetter } from '../words/writing.ts'
import { isDoneByPeople, isPoliticians } from './politicians.ts'
import { isAmongLeaders } from './strangers/among-leaders.ts'
import { isProduct, isShopOf, isThingCalledSo } from './strangers/named-after.ts'
import { isStranger } from './strangers/strangers.ts'
import { isContracted } from './surname-slips.ts'
import { withThingAfter } from './thing-after.ts'
import { isShop, isThing, worksFor } from './word-or-person/surname-as-thing.ts'
import { isOfPhrase, isVerbWithParticle, isWord } from './word-or-person/surname-as-word.ts'
import { isTown } from './word-or-person/towns.ts'

const BOTH = hashWord('both')
const ITS = hashWord('its')

export interface Surname {
  /** Its last word, and how that is written otherwise than it should be. */
  at: number
  slip: Slip
  /** The given name stands there too, and it is somebody of the dataset. */
  known: boolean
}

/** @param from the name's first word, given name included, and `to` its last. @param plain whether capitals mean anything. */
export function surnameMarks(
  tokens: Tokens,
  from: number,
  to: number,
  { at, slip, known }: Surname,
  plain: boolean,
): number {
  const kinds = kindsAt(tokens, at)
  let marks = marksAround(tokens, from, to, plain)
  if (marks & MARK.determinerBefore && isClauseBefore(tokens, from, to)) marks &= ~MARK.determinerBefore
  if (slip === 'none' && isPoliticians(tokens, to)) {
    marks &= ~MARK.determinerBefore
    // "Balls bounce, too."
    if (!endsInS(tokens, to)) marks |= MARK.personalAfter
  }
  if (!known && isDoneByPeople(tokens, to)) marks = (marks & ~MARK.nounAfter) | MARK.actionAfter
  // "Pro-Corbyn Group Wins"; but a Stuart-era house is as old as that.
  if (marks & MARK.hyphenBacked) {
    marks &= ~(MARK.thingAfter | MARK.capitalAfter)
  }
  // "@Andy Hull please": no handle has a blank in it.
  if (known && from < at && gapBefore(tokens, at) === GAP.space && charBefore(tokens, from) === 0x40)
    marks &= ~MARK.address
  // "both Corbyn and Starmer"
  if (marks & MARK.another && tokens.hash[from - 1] === BOTH && tokens.hash[to + 1] === AND) marks &= ~MARK.another
  if (slip === 'none' && kinds & WORD.shop && isShop(marks)) marks |= MARK.shop
  if (!startsWithLetter(tokens, to + 1)) marks &= ~MARK.capitalAfter
  if (known && (isProduct(tokens, to) || isShopOf(tokens, to))) marks |= MARK.thingAfter
  if (known && (isThingCalledSo(tokens, from) || isVerbWithParticle(tokens, from, to))) marks |= MARK.thingAfter
  if (matchesAt(plain ? FIRM : WHOLE_FIRM, tokens.text, tokens.end[to] as number)) marks |= MARK.thingAfter
  if (!known) marks = withThingAfter(tokens, to, marks, plain)
  if (worksFor(tokens, to + 1)) marks |= MARK.actionAfter
  if (kinds & WORD.english && isWord(tokens, at)) marks |= MARK.nounAfter
  if (kinds & WORD.place && !known && signedFrom(tokens, from)) marks |= MARK.placeBefore
  if (kinds & (WORD.place | WORD.english) && isThing(tokens, to + 1, known)) marks |= MARK.thingAfter
  if (kinds & WORD.english && isVerbByObject(tokens, to + 1) && gapBefore(tokens, to + 1) === GAP.space)
    marks = (marks & ~MARK.nounAfter) | MARK.actionAfter
  if (kinds & WORD.place && !known && isTown(tokens, from, to)) marks |= MARK.thingAfter
  if (kinds & WORD.english && !known && isOfPhrase(tokens, from, to)) marks |= MARK.thingAfter
  if (kinds & WORD.surname && !known && isAmongLeaders(tokens, from, to)) marks |= MARK.thingAfter
  if (slip === 'final-s' && isContracted(tokens, to)) marks |= MARK.personalAfter
  return isStranger(tokens, from, to, { known, slip, marks }) ? marks | MARK.another : marks
}

const endsInS = ({ text, end }: Tokens, to: number) => text[(end[to] as number) - 1] === 's'

/** "Starmer Joinery Ltd", "Peel & Bird Plumbing Supplies Limited" */
const FIRM = / (?:(?:&|and|[A-Z][\w’'-]*) ){1,4}(?:Ltd|Limited|plc|PLC|LLP|Inc)\b/y
/** "Peel Holdings", "Peel Ports", "Byrne Group plc": what is a company and not a street. */
const COMPANY =
  / (?:[A-Z]\w+ )?(?:Holdings?|Group|Ports|Energy|Estates|Developments?|Land|Properties|Airports|L&P|Media|Waters|Homes|Ltd|Limited|plc|PLC|LLP)(?![\w’'-])/y

/** "Peel Holdings": the name, up to its word `to`, is a company's. */
export const isCompany = ({ plain, text, end }: Tokens, to: number) =>
  plain && matchesAt(COMPANY, text, end[to] as number)

/** The same where all words have capitals: "Respondent: Corbyn Roofing Supplies Limited", but not "Starmer Backs Thames Water Ltd". */
const WHOLE_FIRM = /(?: (?:&|[A-Z][\w’'-]*(?<!s))){0,2} (?:[A-Z][\w’'-]*) (?:Ltd|Limited|plc|PLC|LLP)\W*$/y

/** "that Peel regrets it", "what Peel, of all people, said": no articles; nor is "its Stuart!!", which lacks its apostrophe. */
function isClauseBefore(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.hash[from - 1] === ITS && gapBefore(tokens, to + 1) !== GAP.space)
    return startsSentence(tokens, from - 1) || !(kindsAt(tokens, to) & (WORD.place | WORD.english))
  if (!isAmong(tokens, from - 1, THAT_WHAT)) return false
  const gap = gapBefore(tokens, to + 1)
  return gap === GAP.comma || (gap === GAP.space && (isVerbByObject(tokens, to + 1) || isContracted(tokens, to)))
}
