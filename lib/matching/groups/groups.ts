/** Candidates for groups, and for people's initials: sequences of words that end in a token of the index. */

import { type Candidate, keptHash, newCandidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { lettersMark, marksAround } from '../block/surroundings.ts'
import { OTHERS, OURS, SITE, THING, UNTOLD } from '../block/told.ts'
import { isBeing } from '../block/verbs.ts'
import * as ENTITY from '../index/entity-flags.ts'
import { type NameIndex, tokenText } from '../index/index-format.ts'
import * as PHRASE from '../index/phrase-flags.ts'
import * as WORD from '../lexicon/kinds.ts'
import { followsByline, followsLabel } from '../words/entry-starts.ts'
import { hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import { matchesAt } from '../words/patterns.ts'
import { type Slip, slipBetween } from '../words/slips.ts'
import { INDEFINITE, LABOUR, OF } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import {
  charBefore,
  gapBefore,
  isAmong,
  isJoined,
  isSmall,
  kindsAt,
  lettersOf,
  startsWithLetter,
  wordAt,
} from '../words/writing.ts'
import { followsDate, isDatedOccasion } from './dated.ts'
import { definitionBefore, explainedAs, meansAnother } from './definitions.ts'
import { isGlossWithoutComma } from './other-bodies/appositions.ts'
import { bodyTold } from './other-bodies/bodies.ts'
import { isCitedFromAbroad } from './other-bodies/cited.ts'
import { isFirm, isSitesCompany } from './other-bodies/firms.ts'
import { foundedTold } from './other-bodies/founded.ts'
import { isFoundersBody } from './other-bodies/founders.ts'
import { isAnyOfItsKind, isOfOthers, isOfTown, ofAnotherTime } from './other-bodies/of-its-kind.ts'
import { endsProgrammeTitle, isOnShow } from './other-bodies/on-show.ts'
import { isInCitedTitle, isIndexEntry } from './other-bodies/references.ts'
import { followsDay, isOwnPart } from './word-or-name/as-word.ts'
import { isCapitalisedWord } from './word-or-name/capitalised-words.ts'
import { carelessName, isIdea, isLabouring, NO_GROUP } from './word-or-name/careless.ts'
import { capitalInside } from './word-or-name/own-capital.ts'
import { COMPASS, MAINSTREAM } from './word-or-name/word-names.ts'
import { wordOrName } from './word-or-name/word-or-name.ts'

/** Initials with full stops that lack their last letter. */
const CUT = PHRASE.dotted | PHRASE.joined

export class GroupFinder {
  readonly #index: NameIndex
  readonly #tokens: Tokens
  /** Of the phrase at hand: long names are known with a slip in one of their words, though not in the last. */
  #slip: Slip = 'none'
  constructor(index: NameIndex, tokens: Tokens) {
    this.#index = index
    this.#tokens = tokens
  }

  /** Adds every phrase that ends with the word at `at`, which is the token `token` of the index. */
  collect(at: number, token: number, into: Candidate[]): void {
    const index = this.#index
    const { text, end: ends } = this.#tokens
    const end = index.tokenPhrasesStart[token + 1] as number
    for (let i = index.tokenPhrasesStart[token] as number; i < end; i++) {
      const phrase = index.tokenPhrases[i] as number
      const from = this.#firstWord(at, phrase)
      // "C.L.G." is nothing without its A.
      const isCut = ((index.phraseFlags[phrase] as number) & CUT) === CUT
      if (from >= 0 && (!isCut || text.startsWith('.A', ends[at]))) this.#add(from, isCut ? at + 1 : at, phrase, into)
    }
  }

  #firstWord(at: number, phrase: number): number {
    const index = this.#index
    const tokens = this.#tokens
    const start = index.phraseTokensStart[phrase] as number
    const length = (index.phraseTokensStart[phrase + 1] as number) - start
    const from = at - length + 1
    if (from < 0) return -1
    const flags = index.phraseFlags[phrase] as number
    const loose = flags & PHRASE.loose
    this.#slip = 'none'
    for (let i = length - 2; i >= 0; i--) {
      const token = index.phraseTokens[start + i] as number
      if (tokens.hash[from + i] === index.tokenHash[token]) continue
      if (length < 3 || loose || this.#slip !== 'none') return -1
      const written = wordAt(tokens, from + i)
      const slip = written.length > 4 ? slipBetween(tokenText(index, token), written.toLowerCase()) : null
      if (slip === null || slip === 'letter') return -1
      this.#slip = slip
    }
    for (let word = from + 1; word <= at; word++) {
      if (flags & PHRASE.dotted) {
        if (!isSpelled(tokens, word)) return -1
        continue
      }
      const gap = gapBefore(tokens, word)
      if (gap === GAP.sentence || gap === GAP.point) return -1
      if (!loose && !isJoined(tokens, word) && !apostropheAndSpace(tokens, word)) return -1
    }
    return from
  }

  #add(from: number, at: number, phrase: number, into: Candidate[]): void {
    const index = this.#index
    const tokens = this.#tokens
    const flags = index.phraseFlags[phrase] as number
    const entity = index.phraseEntity[phrase] as number
    const letters = lettersMark(tokens, from, at)
    const length = (tokens.end[at] as number) - (tokens.start[from] as number)
    const initials = flags & PHRASE.initials
    if (initials && length < 5 && !(letters & (MARK.allCaps | MARK.lower))) return
    // "what is open Labour has closed"
    if (letters === MARK.lower && tokens.hash[at] === LABOUR && !isSmall(tokens, at)) return
    const ambiguous = (index.entityFlags[entity] as number) & ENTITY.ambiguous
    const several = (index.phraseTokensStart[phrase + 1] as number) - (index.phraseTokensStart[phrase] as number) > 2
    if (letters === MARK.lower && from < at && isLabouring(tokens, from)) return
    const word =
      letters === MARK.lower &&
      !(flags & (PHRASE.initials | PHRASE.joined)) &&
      ((ambiguous && !several) || flags & PHRASE.everyday)
    const careless = word ? carelessName(tokens, from, at) : NO_GROUP
    const everyday = flags & PHRASE.everyday && from !== at
    // Most names that are words are nothing but words: those are not looked at any closer.
    if (word && careless === NO_GROUP && !everyday) return
    const { plain, text } = tokens
    let marks = marksAround(tokens, from, at, plain) & ~(MARK.another | MARK.partAfter)
    if (word && careless === NO_GROUP && (!(marks & MARK.auxiliaryAfter) || isIdea(tokens, at))) return
    if (letters === MARK.lower && from !== at && careless === NO_GROUP && isAnyOfItsKind(tokens, from, at, marks))
      return
    if (ofAnotherTime(tokens, from, at)) marks |= MARK.another
    const labelled = from > 0 && followsLabel(tokens, from)
    // "Wk 5 Momentum": a label's number is no part of the name.
    if (labelled) marks &= ~MARK.capitalBefore
    if (plain && (labelled || followsByline(tokens, from) || followsDay(tokens, from) || followsDate(tokens, from)))
      marks |= MARK.sentenceStart
    if (plain && capitalInside(tokens, from, at)) marks &= ~MARK.sentenceStart
    const determined = kindsAt(tokens, at + 1) & WORD.determiner
    const goesOn = determined && !isGlossWithoutComma(tokens, at + 1) && !isTime(tokens, at)
    // "Don’t leave, organise a repair", however it is written
    const loose = flags & PHRASE.loose
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
      if (isOwnPart(tokens, at + 1)) marks |= MARK.partAfter
      if ((counted && !startsWithLetter(tokens, at + 1)) || isSomebodys(tokens, from, at)) marks &= ~MARK.capitalAfter
    }
    if (ambiguous) marks = wordOrName(tokens, from, at, marks)
    if (plain && isDatedOccasion(tokens, from, at))
      marks = (marks & ~(MARK.nounAfter | MARK.wordUse | MARK.phraseAfter)) | MARK.groupAfter
    if ((initials || flags & PHRASE.joined) && charBefore(tokens, from) === 0x23) marks &= ~MARK.address
    if (initials && charBefore(tokens, from) === 0x28) marks |= definitionBefore(tokens, from, entity, into)
    const explained = initials ? explainedAs(tokens, index, at, entity) : 0
    if (explained === MARK.definedOtherwise || (initials && meansAnother(tokens, from, at)))
      marks |= MARK.definedOtherwise
    const start = tokens.start[from] as number
    const end = tokens.end[at] as number
    const candidate = newCandidate(tokens.text, start, end, 'phrase', entity, phrase)
    candidate.written = keptHash(tokens.hash[at] as number)
    candidate.marks = marks
    candidate.careless = careless
    candidate.slip = this.#slip
    candidate.told = bodyTold(tokens, from, at, marks)
    if ((index.entityFlags[entity] as number) & ENTITY.union) {
      if (isOfOthers(tokens, from)) candidate.told = OTHERS
      // "the Bakers’ Union of Scotland"
      else if (from < at && isOfTown(tokens, at + 1)) candidate.told = THING
      // "Bakers’ Union No. 1 in New York and a Bakers’ Union in St Louis"
      else if (
        from < at &&
        !(marks & MARK.groupAfter) &&
        (isAnyOfItsKind(tokens, from, at, marks) || /^,? (?:No|Local)\b/.test(tokens.text.slice(end, end + 8)))
      )
        candidate.told = THING
    } else {
      const founded = foundedTold(tokens, at)
      if (founded === OTHERS && candidate.told !== OURS) candidate.told = OTHERS
      else if (founded !== UNTOLD) candidate.told = founded
      if (from < at && ambiguous && isCitedFromAbroad(tokens, from, at)) candidate.told = THING
    }
    if (from === at && ambiguous && !initials && (isOnShow(tokens, at) || endsProgrammeTitle(tokens, from, at))) {
      candidate.told = THING
      candidate.marks &= ~MARK.actionAfter
    }
    if (ambiguous && !initials && isInCitedTitle(tokens, from, at)) candidate.told = THING
    if (from === at && ambiguous && !initials && candidate.told !== OURS && isCapitalisedWord(tokens, from, at))
      candidate.told = THING
    if (isIndexEntry(tokens, from, at)) candidate.listed = true
    if (
      from === at &&
      ambiguous &&
      letters === MARK.allCaps &&
      PUZZLE.test(text.slice(Math.max(0, start - 2 * REACH), end + REACH))
    )
      candidate.told = THING
    if (isSitesCompany(tokens, from, at)) candidate.told = SITE
    if ((index.entityFlags[entity] as number) & ENTITY.person && initials && isFirm(tokens, from, at))
      candidate.marks |= MARK.definedOtherwise
    if (isFoundersBody(tokens, from, at)) candidate.told = THING
    const isBare = candidate.told !== OURS && !(marks & MARK.groupAfter)
    if (
      tokens.hash[at] === COMPASS &&
      isBare &&
      CATERING.test(tokens.text.slice(Math.max(0, start - REACH), end + REACH))
    )
      candidate.told = OTHERS
    if (
      tokens.hash[at] === MAINSTREAM &&
      OLD_MAINSTREAM.test(tokens.text.slice(Math.max(0, start - REACH), end + REACH))
    )
      candidate.told = OTHERS
    // Councils’ are in towns too: "the DLO in Leeds mends roofs".
    if (
      tokens.hash[at] === DLO &&
      !(marks & MARK.groupAfter) &&
      charBefore(tokens, from) !== 0x28 &&
      REPAIRS.test(tokens.text.slice(end, end + REACH))
    )
      candidate.told = OTHERS
    // "the council's DLO": the name of which these are the initials elsewhere is still the group's.
    if (initials && candidate.told === OTHERS) {
      candidate.told = 0
      if (explained !== MARK.defined) candidate.marks |= MARK.definedOtherwise
    }
    into.push(candidate)
  }
}

/** What fills a grid stands in capitals. */
const PUZZLE =
  /\b(?:crosswords?|clues?|anagrams?|\d{1,2} (?:across|down)|(?:has|of|with) (?:four|five|six|seven|eight|nine|ten|eleven) letters)\b/i

/** What Compass Group does, near whose bare name. */
const CATERING =
  /\b(?:cater(?:er|ers|ing)|canteens?|school (?:meals|dinners|lunches)|feeds (?:[\d,]+ |[a-z]+ )?(?:schools|pupils|children|hospitals|patients|students|workers|troops|prisoners|soldiers|offices|factories)|cleans (?:[\d,]+ )?(?:schools|hospitals|offices|wards)|serv(?:es|ing) (?:[\d,]+ |school )?(?:lunch(?:es)?|meals|dinners|breakfasts?|food)|vending machines?|dinner ladies|contract cleaners?)\b/i
const REACH = 60
/** The Mainstream of the eighties and nineties: "a group of moderate trade unionists called Mainstream", "until 1997 he was secretary of Mainstream". */
const OLD_MAINSTREAM =
  /\b(?:club|group|network|caucus|body) of (?:[a-z-]+ ){0,2}trade unionists\b|\b(?:until|in|since|from|by) (?:19\d\d|20[01]\d),? (?:he|she|they|who|it) (?:was|were|had been|became|ran|led|chaired|joined|founded) (?:[a-z]+ ){0,4}Mainstream\b/i
/** What a council’s direct labour organisation does, near its initials. */
const REPAIRS =
  /^[^.!?]*\b(?:boilers?|plumb(?:er|ers|ing)|roof(?:s|er|ers|ing)?|gutters?|repairs (?:team|service|crew|van)s?|bricklayers?|joiners|direct labour)\b/i
const DLO = hashWord('dlo')
/** Councils have "the DLO"; the campaign is called DLO, as it is called Don’t Leave, Organise. */
export const isArticledDlo = ({ written, marks }: Candidate) =>
  written === keptHash(DLO) &&
  (marks & (MARK.determinerBefore | MARK.groupAfter | MARK.hyphenBacked)) === MARK.determinerBefore

/** "L.R.C.", and "L R C" as machines write down what is said. */
function isSpelled({ text, start, end }: Tokens, word: number): boolean {
  const gap = text.slice(end[word - 1], start[word])
  const isCapital = (at: number) => {
    const letter = text.slice(start[at], end[at])
    return letter !== letter.toLowerCase()
  }
  return gap === '.' || (gap === ' ' && isCapital(word - 1) && isCapital(word))
}

const TIME = / \w+ (?:(?:few|same|next) )?(?:year|month|week|day|hour|moment|while|time|evening|night)/y

/** "signed for it a few months later" */
const isTime = ({ text, end }: Tokens, at: number) => matchesAt(TIME, text, end[at] as number)

/** "the founder of Momentum Jon Lansman": who it is follows. */
function isSomebodys(tokens: Tokens, from: number, at: number): boolean {
  if (tokens.hash[from - 1] !== OF || gapBefore(tokens, at + 2) !== GAP.space) return false
  const given = tokens.hash[at + 1] as number
  const isGiven = (kindsAt(tokens, at + 1) & WORD.given) !== 0 || tokens.lookUp(given) >= 0
  const office = kindsAt(tokens, from - 2) & (WORD.role | WORD.groupNoun)
  return isGiven && office !== 0 && lettersOf(tokens, at + 2) === LETTERS.capital
}

/** "bakers' union": the apostrophe of a plural, then a space. */
function apostropheAndSpace(tokens: Tokens, word: number): boolean {
  const gap = tokens.text.slice(tokens.end[word - 1], tokens.start[word])
  return /^['’‘]\s+$/.test(gap) || /^\s*&\s*$/.test(gap)
}
