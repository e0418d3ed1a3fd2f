/** Candidates for groups, and for people's initials: sequences of words that end in a token of the index. */

import { type Candidate, keptHash, newCandidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { lettersMark, marksAround } from '../block/surroundings.ts'
import * as ENTITY from '../index/entity-flags.ts'
import { type NameIndex, tokenText } from '../index/index-format.ts'
import * as PHRASE from '../index/phrase-flags.ts'
import * as GAP from '../words/gaps.ts'
import { type Slip, slipBetween } from '../words/slips.ts'
import { LABOUR } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charBefore, gapBefore, isJoined, isSmall, wordAt } from '../words/writing.ts'
import { definitionBefore, explainedAs, meansAnother } from './definitions.ts'
import { groupMarks } from './group-marks.ts'
import { isAnyOfItsKind } from './other-bodies/of-its-kind.ts'
import { tellWhichBody } from './other-bodies/which-body.ts'
import { carelessName, isIdea, isLabouring, NO_GROUP } from './word-or-name/careless.ts'

/** Initials with full stops that lack their last letter. */
const CUT = PHRASE.dotted | PHRASE.joined

/** Finds groups' names in a block's words, and says what stands around them. */
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
    let odd = -1
    for (let i = length - 2; i >= 0; i--) {
      if (tokens.hash[from + i] === index.tokenHash[index.phraseTokens[start + i] as number]) continue
      if (length < 3 || loose || odd >= 0) return -1
      odd = i
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
    // Last, since it takes the longest: most words that end a long name have other words before them.
    this.#slip = odd < 0 ? 'none' : this.#slipOf(index.phraseTokens[start + odd] as number, from + odd)
    return this.#slip === 'letter' ? -1 : from
  }

  /** How the word at `at` is written otherwise than the token: 'letter' also where it is another word. */
  #slipOf(token: number, at: number): Slip {
    const written = wordAt(this.#tokens, at)
    return (written.length > 4 && slipBetween(tokenText(this.#index, token), written.toLowerCase())) || 'letter'
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
    const around = marksAround(tokens, from, at, tokens.plain) & ~(MARK.another | MARK.partAfter)
    if (word && careless === NO_GROUP && (!(around & MARK.auxiliaryAfter) || isIdea(tokens, at))) return
    if (letters === MARK.lower && from !== at && careless === NO_GROUP && isAnyOfItsKind(tokens, from, at, around))
      return
    let marks = groupMarks(tokens, from, at, around, flags, ambiguous !== 0)
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
    tellWhichBody(tokens, index, from, at, candidate, explained === MARK.defined)
    into.push(candidate)
  }
}

/** "L.R.C.", and "L R C" as machines write down what is said. */
function isSpelled({ text, start, end }: Tokens, word: number): boolean {
  const gap = text.slice(end[word - 1], start[word])
  const isCapital = (at: number) => {
    const letter = text.slice(start[at], end[at])
    return letter !== letter.toLowerCase()
  }
  return gap === '.' || (gap === ' ' && isCapital(word - 1) && isCapital(word))
}

/** "bakers' union": the apostrophe of a plural, then a space. */
function apostropheAndSpace(tokens: Tokens, word: number): boolean {
  const gap = tokens.text.slice(tokens.end[word - 1], tokens.start[word])
  return /^['’‘]\s+$/.test(gap) || /^\s*&\s*$/.test(gap)
}
