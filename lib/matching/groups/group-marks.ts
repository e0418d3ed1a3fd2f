/** What stands around a group’s name: the marks that any name has, and those that only make sense of a group. */

import * as MARK from '../block/marks.ts'
import { isBeing } from '../block/verbs.ts'
import * as PHRASE from '../index/phrase-flags.ts'
import * as WORD from '../lexicon/kinds.ts'
import { followsByline, followsLabel } from '../words/entry-starts.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { isShortHeadline } from '../words/headlines.ts'
import * as LETTERS from '../words/letters.ts'
import { matchesAt, textAfter } from '../words/patterns.ts'
import { INDEFINITE, LABOUR, OF, S } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charBefore, gapBefore, isAmong, kindsAt, lettersOf, quotedAt, startsWithLetter } from '../words/writing.ts'
import { followsDate, followsDay, isDatedOccasion, isEntryOfTheirs } from './dated.ts'
import { isGlossWithoutComma } from './other-bodies/appositions.ts'
import { isOfAnotherField } from './other-bodies/bodies.ts'
import { nounBefore } from './other-bodies/called-so.ts'
import { ofAnotherTime } from './other-bodies/of-its-kind.ts'
import { hasOwnPart, isRunByMembers } from './own-parts.ts'
import { capitalInside } from './word-or-name/own-capital.ts'
import { wordOrName } from './word-or-name/word-or-name.ts'

/**
 * The marks of a name from the word `from` to the word `at`.
 * @param around what stands around any words that stand there
 * @param flags of the phrase
 * @param isAmbiguous whether the name is a word or a phrase of the language as well
 */
export function groupMarks(
  tokens: Tokens,
  from: number,
  at: number,
  around: number,
  flags: number,
  isAmbiguous: boolean,
): number {
  const { plain, text } = tokens
  // "Don’t leave, organise a repair", however it is written
  const loose = flags & PHRASE.loose
  const initials = flags & PHRASE.initials
  let marks = around
  if (hasOwnPart(tokens, at)) {
    const goesOn = marks & (MARK.thingAfter | MARK.capitalAfter)
    marks &= ~(MARK.thingAfter | MARK.capitalAfter)
    // "Momentum National Committee", "the Red Labour Facebook page"
    if (from !== at || isRunByMembers(tokens, at)) marks |= MARK.groupAfter
    // "the Compass Summer Lecture": a school has one too, but where the page has the group it is the group’s.
    else marks |= MARK.partAfter | (goesOn ? MARK.capitalAfter : 0)
  }
  if (ofAnotherTime(tokens, from, at)) marks |= MARK.another
  const labelled = from > 0 && followsLabel(tokens, from)
  // "Wk 5 Momentum": a label's number is no part of the name.
  if (labelled) marks &= ~MARK.capitalBefore
  if (plain && (labelled || followsByline(tokens, from) || followsDay(tokens, from) || followsDate(tokens, from)))
    marks |= MARK.sentenceStart
  if (plain && isQuotedName(tokens, from, at)) marks &= ~MARK.sentenceStart
  if (plain && capitalInside(tokens, from, at)) marks &= ~MARK.sentenceStart
  // "Her Campaign Has Momentum", "In the Name of Progress": too short for a headline that is known by its capitals alone.
  if (isAmbiguous && !loose && isInHeadline(tokens, from, at, marks)) {
    marks |= MARK.titleBlock
    if (from === at && isAmong(tokens, from - 1, OF_THINGS_TOO) && !isOfOffice(tokens, from - 1))
      marks &= ~MARK.linkingBefore
  }
  const determined = kindsAt(tokens, at + 1) & WORD.determiner
  const goesOn = determined && !isGlossWithoutComma(tokens, at + 1) && !isTime(tokens, at)
  // "is dont leave organise a subgroup?"
  const isAsked = isAmong(tokens, at + 1, INDEFINITE) && isBeing(tokens, from - 1)
  if (goesOn && !isAsked && (loose || marks & MARK.partCaps) && gapBefore(tokens, at + 1) === GAP.space)
    marks |= MARK.phraseAfter
  // "a DLO laid bricks", unlike "a DLO meeting"
  const anyOne = initials && isAmong(tokens, from - 1, INDEFINITE)
  if (
    anyOne &&
    gapBefore(tokens, from) === GAP.space &&
    // A note’s letter: "a GV6: the slate Grassroots Voice"
    !(from === 1 && text.charCodeAt(tokens.end[at] as number) === 0x3a) &&
    !(marks & (MARK.groupAfter | MARK.nounAfter | MARK.capitalAfter | MARK.officeAfter | MARK.hyphenBacked))
  )
    marks |= MARK.definedOtherwise
  if (marks & MARK.capitalAfter) {
    // "in BFAWU 31 years", "one of the Grassroots Voice 5"
    const isDigit = tokens.end[at + 1] === (tokens.start[at + 1] as number) + 1
    const counted = initials || (isDigit && capitalInside(tokens, from, at))
    if ((counted && !startsWithLetter(tokens, at + 1)) || isSomebodys(tokens, from, at)) marks &= ~MARK.capitalAfter
  }
  if (isAmbiguous) marks = wordOrName(tokens, from, at, marks)
  if (hasSomebody(tokens, from, at))
    marks = (marks & ~(MARK.quoted | MARK.wordUse | MARK.nounAfter)) | MARK.groupAfter | MARK.actionAfter
  if (
    plain &&
    !(marks & MARK.partCaps) &&
    (isDatedOccasion(tokens, from, at) || (!loose && isEntryOfTheirs(tokens, from, at)))
  )
    marks = (marks & ~(MARK.nounAfter | MARK.wordUse | MARK.phraseAfter)) | MARK.groupAfter
  if (plain && isAmong(tokens, at + 1, WINGS) && lettersOf(tokens, at + 1) === LETTERS.capital)
    marks = (marks & ~MARK.actionAfter) | MARK.capitalAfter | MARK.thingAfter
  if ((initials || flags & PHRASE.joined) && charBefore(tokens, from) === 0x23) marks &= ~MARK.address
  return marks
}

/** "the group “Momentum”", "a network, ‘Mainstream,’": the quotation begins and ends with the name, so that its capital is the name’s. */
function isQuotedName(tokens: Tokens, from: number, at: number): boolean {
  if (!quotedAt(tokens, from)) return false
  const noun = nounBefore(tokens, from)
  if (!isAmong(tokens, noun, BODIES) || isOfAnotherField(tokens, noun)) return false
  return /^[,.]?["”’'»]/.test(textAfter(tokens.text, tokens.end[at] as number, 2))
}

/** In a headline these are before the word as often as before the name. */
const OF_THINGS_TOO = hashesOf('of in to with for on into without through like is has out')

/** Every longer word of the block has its capital, or is all in capitals. */
function isInHeadline(tokens: Tokens, from: number, at: number, marks: number): boolean {
  if (marks & (MARK.titleBlock | MARK.allCaps)) return true
  // "Young Labour Candidates": of one word, what opens a block is asked elsewhere.
  if (from === 0) {
    if (from === at || tokens.hash[at] !== LABOUR) return false
  } else if (kindsAt(tokens, from - 1) & (WORD.action | WORD.linking) && !isAmong(tokens, from - 1, OF_THINGS_TOO))
    return false
  return isShortHeadline(tokens, from, at)
}

/** "Chair of Momentum" */
const isOfOffice = (tokens: Tokens, of: number) =>
  tokens.hash[of] === OF && (kindsAt(tokens, of - 1) & (WORD.role | WORD.groupNoun)) !== 0

const BODIES = hashesOf('group network organisation organization faction thinktank tank grouping caucus')

/** "Labour Students Left" is a faction within. */
const WINGS = hashesOf('left right')

const TIME = / \w+ (?:(?:few|same|next) )?(?:year|month|week|day|hour|moment|while|time|evening|night)/y

/** "signed for it a few months later" */
const isTime = ({ text, end }: Tokens, at: number) => matchesAt(TIME, text, end[at] as number)

/** A quotation mark that an apostrophe may close: ' ‘ */
const isQuote = (code: number) => code === 0x27 || code === 0x2018
/** Before whom they have: "Momentum’s Jon Lansman", and with an apostrophe alone "Compass’ Neal Lawson". */
const SOMEBODY = /(?:[’']s|(?<=s)[’']) (?=\p{Lu}[\p{L}’'-]+ \p{Lu})/uy

function hasSomebody(tokens: Tokens, from: number, at: number): boolean {
  // “He read ‘Progress’ Mary Had Written.”
  if (isQuote(charBefore(tokens, from))) return false
  if (!matchesAt(SOMEBODY, tokens.text, tokens.end[at] as number)) return false
  const given = tokens.hash[at + 1] === S ? at + 2 : at + 1
  return (kindsAt(tokens, given) & WORD.given) !== 0
}

/** "the founder of Momentum Jon Lansman": who it is follows. */
function isSomebodys(tokens: Tokens, from: number, at: number): boolean {
  if (tokens.hash[from - 1] !== OF || gapBefore(tokens, at + 2) !== GAP.space) return false
  const given = tokens.hash[at + 1] as number
  const isGiven = (kindsAt(tokens, at + 1) & WORD.given) !== 0 || tokens.lookUp(given) >= 0
  const office = kindsAt(tokens, from - 2) & (WORD.role | WORD.groupNoun)
  return isGiven && office !== 0 && lettersOf(tokens, at + 2) === LETTERS.capital
}
