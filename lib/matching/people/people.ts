/** Candidates for people: a surname of the index; given-names.ts says whose it is by what stands beside it. */

import { signedFrom } from '../block/among-places.ts'
import { type Candidate, keptHash, type Manner, newCandidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { marksAround } from '../block/surroundings.ts'
import { AT_WORK, KIN_OF, OTHERS, PERSON } from '../block/told.ts'
import { isBeing, isVerbByObject } from '../block/verbs.ts'
import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import type { Slip } from '../words/slips.ts'
import { AND, OF, THAT_WHAT, THE } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import {
  gapBefore,
  isJoined,
  lettersOf,
  quotationBefore,
  quotedAt,
  startsSentence,
  startsWithLetter,
} from '../words/writing.ts'
import { type Given, GivenNames } from './given-names.ts'
import { inPassing, isKinOf } from './in-passing.ts'
import { InvertedNames } from './inverted-names.ts'
import { KnownNames, surnameLength } from './known-names.ts'
import { carelessPerson, genderAfter, personAfter } from './persons.ts'
import { isAged, isCellOfOtherParty, isStranger, personTold } from './strangers.ts'
import { genderOf, titleBefore } from './titles.ts'
import { isTown } from './towns.ts'

export class PeopleFinder {
  readonly #index: NameIndex
  readonly #tokens: Tokens
  readonly #names: KnownNames
  readonly #givenNames: GivenNames
  readonly #invertedNames: InvertedNames
  constructor(index: NameIndex, tokens: Tokens) {
    this.#index = index
    this.#tokens = tokens
    this.#names = new KnownNames(index)
    this.#givenNames = new GivenNames(this.#names, tokens)
    this.#invertedNames = new InvertedNames(this.#names, tokens)
  }

  /** Adds what the word at `at` gives, which is the token `token` of the index; SLIP where it is a slip of some. */
  collect(at: number, token: number, into: Candidate[]): void {
    if (token >= 0) this.#collectSurname(at, token, 'none', into)
    else for (const match of this.#tokens.slipsAt(at)) this.#collectSurname(at, match.token, match.slip, into)
  }

  #collectSurname(at: number, token: number, slip: Slip, into: Candidate[]): void {
    const index = this.#index
    const tokens = this.#tokens
    const surname = this.#longestSurname(at, token)
    if (surname < 0) return
    const { plain } = tokens
    const first = at - (surnameLength(index, surname) - 1)
    const kinds = wordKinds(tokens.hash[at] as number)
    const found = this.#givenNames.before(first, surname, plain)
    let told = 0
    if (found === null && (kinds & WORD.english || this.#unlikelySlip(first, slip))) {
      const addressed = slip === 'none' && genderOf(titleBefore(tokens, first)) !== ''
      if (!addressed && lettersOf(tokens, at) === LETTERS.lower) {
        if (slip === 'final-s' ? !this.#lacksApostrophe(at, token) : slip !== 'none' || !carelessPerson(tokens, at))
          return
        if (slip === 'none') told = PERSON
      }
    }
    const inverted =
      found === null || found.manner === 'perhaps-other' ? this.#invertedNames.after(at, first, surname) : null
    const name = inverted ?? found
    const from = name ? name.from : first
    const to = inverted ? at + 1 : at
    const title = titleBefore(tokens, from)
    const known = name !== null && name.person >= 0
    const manner: Manner = known && slip !== 'none' ? 'surname-slip' : (name?.manner ?? 'exact')
    // Somebody else is only known for having the surname: what stands around the name is not looked at.
    if (manner === 'other' && isLongerSurname(tokens, to)) return
    const marks = manner === 'other' ? 0 : this.#marksOf(from, at, to, slip, known, plain)
    const start = tokens.start[from] as number
    const end = tokens.end[to] as number
    const named = known || manner === 'other'
    const entity = known ? (index.personEntity[name.person] as number) : -1
    const candidate = newCandidate(tokens.text, start, end, named ? 'full' : 'surname', entity, surname)
    candidate.manner = manner
    candidate.slip = slip
    candidate.written = keptHash(tokens.hash[at] as number)
    candidate.kinds = kinds
    candidate.title = title
    candidate.gender = genderOf(title) || (named ? genderByName(index, entity, name) : genderAfter(tokens, to))
    candidate.marks = named ? marks & ~MARK.capitalBefore : marks
    if (name) {
      candidate.given = keptHash(name.given)
      candidate.givenText = name.givenText
    }
    if (known) candidate.told = slip !== 'none' && isAged(tokens, to) ? AT_WORK : personTold(tokens, from, to)
    else if (named) candidate.told = inPassing(tokens.text, start, end)
    else candidate.told = told || personAfter(tokens, to)
    if (named && candidate.told === 0 && isKinOf(tokens, from)) candidate.told = KIN_OF
    if (marks & MARK.actionAfter && !known) candidate.quotedFrom = quotationBefore(tokens, from)
    into.push(candidate)
    if (name && !inverted) this.#collectSharedSurname(name, at, surname, slip, plain, into)
  }

  #marksOf(from: number, at: number, to: number, slip: Slip, known: boolean, plain: boolean): number {
    const tokens = this.#tokens
    const kinds = wordKinds(tokens.hash[at] as number)
    let marks = marksAround(tokens, from, to, plain)
    if (marks & MARK.determinerBefore && (isClauseBefore(tokens, from, to) || ofTheseIs(tokens, from, to)))
      marks &= ~MARK.determinerBefore
    // "the Burnham camp": no town has one
    if (OF_LEADERS.has(tokens.hash[to + 1] ?? 0) && gapBefore(tokens, to + 1) === GAP.space)
      marks &= ~MARK.determinerBefore
    // "Pro-Corbyn Group Wins"; but a Stuart-era house is as old as that.
    if (marks & MARK.hyphenBacked) {
      marks &= ~(MARK.thingAfter | MARK.capitalAfter)
      if (kinds & WORD.given) marks |= MARK.hyphenated
    }
    // "both Corbyn and Starmer"
    if (marks & MARK.another && tokens.hash[from - 1] === BOTH && tokens.hash[to + 1] === AND) marks &= ~MARK.another
    if (
      slip === 'none' &&
      marks & MARK.possessive &&
      kinds & WORD.shop &&
      !(marks & MARK.actionAfter) &&
      !isKinNext(tokens, to)
    )
      marks |= MARK.shop
    if (to + 1 < tokens.count && !startsWithLetter(tokens, to + 1)) marks &= ~MARK.capitalAfter
    if (to + 2 < tokens.count && tokens.hash[to + 1] === WORKS && worksFor(tokens, to + 1)) marks |= MARK.actionAfter
    if (
      kinds & WORD.english &&
      (isPluralNext(tokens, at) || isImperative(tokens, at) || isAmongThings(tokens, at) || isExclaimed(tokens, at))
    )
      marks |= MARK.nounAfter
    if (kinds & WORD.place && !known && signedFrom(tokens, from)) marks |= MARK.placeBefore
    if (kinds & (WORD.place | WORD.english) && thingNext(tokens, to + 1, known)) marks |= MARK.thingAfter
    if (kinds & WORD.english && isVerbByObject(tokens, to + 1) && gapBefore(tokens, to + 1) === GAP.space)
      marks = (marks & ~MARK.nounAfter) | MARK.actionAfter
    if (kinds & WORD.place && !known && isTown(tokens, from, to)) marks |= MARK.thingAfter
    if (!known && kinds & WORD.english && isOfPhrase(tokens, from, to)) marks |= MARK.thingAfter
    if (slip === 'final-s' && isContracted(tokens, to)) marks |= MARK.personalAfter
    return isStranger(tokens, from, to, { known, slip, marks }) ? marks | MARK.another : marks
  }

  /** A table has surnames and given names in cells of their own. */
  nameFromCells(candidate: Candidate, cells: readonly string[]): void {
    const index = this.#index
    if (candidate.end - candidate.start < this.#tokens.text.trim().length) return
    if (candidate.shape === 'full' && isCellOfOtherParty(cells)) candidate.told = OTHERS
    if (candidate.shape !== 'surname') return
    for (const cell of cells) {
      const found = cell ? this.#invertedNames.inCell(cell, candidate.name) : null
      if (!found) continue
      candidate.manner = found.manner
      if (found.person < 0) return
      candidate.shape = 'full'
      candidate.entity = index.personEntity[found.person] as number
      candidate.given = keptHash(found.given)
      candidate.givenText = found.givenText
      return
    }
  }

  /** Common words are a slip away from names: "a good speller", "starter". */
  #unlikelySlip(first: number, slip: Slip): boolean {
    if (slip === 'none') return false
    if (slip === 'final-s' || slip === 'letter' || slip === 'cut') return true
    const tokens = this.#tokens
    for (let at = Math.max(0, first - 2); at < first; at++) {
      // "wrote that aitcheson", but "that good speller"
      const hash = tokens.hash[at] as number
      if (wordKinds(hash) & WORD.determiner && !(at + 1 === first && THAT_WHAT.has(hash) && isSaid(tokens, at - 1)))
        return true
    }
    return false
  }

  /** "starmers fault", "starmers lot", "burnhams a decent lad": of surnames that are no words. */
  #lacksApostrophe(at: number, token: number): boolean {
    const tokens = this.#tokens
    if (wordKinds(this.#index.tokenHash[token] as number) & (WORD.english | WORD.given)) return false
    if (gapBefore(tokens, at + 1) !== GAP.space) return false
    return (
      isContracted(tokens, at) || (wordKinds(tokens.hash[at + 1] as number) & (WORD.personal | WORD.groupNoun)) !== 0
    )
  }

  /** "Rachel and Ellie Reeves": Rachel is a Reeves too. */
  #collectSharedSurname(name: Given, at: number, surname: number, slip: Slip, plain: boolean, into: Candidate[]): void {
    const { from } = name
    const tokens = this.#tokens
    const index = this.#index
    if (
      from < 2 ||
      tokens.hash[from - 1] !== AND ||
      gapBefore(tokens, from) !== GAP.space ||
      gapBefore(tokens, from - 1) !== GAP.space
    )
      return
    const given = tokens.hash[from - 2] as number
    if (!(wordKinds(given) & WORD.given) || lettersOf(tokens, from - 2) === LETTERS.lower) return
    const person = this.#names.person(given, surname)
    const start = tokens.start[from - 2] as number
    const end = tokens.end[from - 2] as number
    const entity = person >= 0 ? (index.personEntity[person] as number) : -1
    const candidate = newCandidate(tokens.text, start, end, 'full', entity, surname)
    candidate.manner = person >= 0 ? 'shared' : 'other'
    candidate.given = keptHash(given)
    candidate.givenText = candidate.text
    candidate.gender = genderByName(index, entity, { given })
    candidate.written = keptHash(tokens.hash[at] as number)
    candidate.kinds = wordKinds(tokens.hash[at] as number)
    candidate.marks = this.#marksOf(from, at, at, slip, name.person >= 0, plain) & ~MARK.possessive
    into.push(candidate)
  }

  #longestSurname(at: number, token: number): number {
    const index = this.#index
    let best = -1
    let bestLength = 0
    const end = index.tokenSurnamesStart[token + 1] as number
    for (let i = index.tokenSurnamesStart[token] as number; i < end; i++) {
      const surname = index.tokenSurnames[i] as number
      const length = surnameLength(index, surname)
      if (length > bestLength && (length === 1 || this.#restMatches(at, surname, length))) {
        best = surname
        bestLength = length
      }
    }
    return best
  }

  #restMatches(at: number, surname: number, length: number): boolean {
    const index = this.#index
    const tokens = this.#tokens
    if (at - length + 1 < 0) return false
    const first = index.surnameTokensStart[surname] as number
    for (let i = 0; i < length - 1; i++) {
      const word = at - length + 1 + i
      if (tokens.hash[word] !== index.tokenHash[index.surnameTokens[first + i] as number]) return false
      if (!isJoined(tokens, word + 1)) return false
    }
    return true
  }
}

/** "wrote that", "says that" */
const isSaid = ({ hash }: Tokens, at: number) => (wordKinds(hash[at] ?? 0) & WORD.action) !== 0

/** What the dataset says, or else the given name, in capitals: excludes, but proves less than a title. */
function genderByName({ entityFlags }: NameIndex, entity: number, name: { given: number } | null): '' | 'M' | 'F' {
  const flags = entity >= 0 ? (entityFlags[entity] as number) : 0
  if (flags & (ENTITY.he | ENTITY.she)) return flags & ENTITY.he ? 'M' : 'F'
  const kinds = name ? wordKinds(name.given) : 0
  if (!(kinds & WORD.given) || kinds & WORD.hyphenHead) return ''
  return kinds & WORD.hyphenTail ? 'F' : 'M'
}

const OF_LEADERS = hashesOf(
  'camp premiership allies ally aides candidacy coronation presidency doctrine bandwagon cabinet succession',
)
/** After "is" and "has" that have lost their apostrophe. */
const CONTRACTED = hashesOf(
  'a an no not never always finished been got going gone done right wrong trying talking just still too',
)
const WORKS = hashWord('works')
const KIN =
  /^[’']s (?:late |own |old |elderly )?(?:wife|husband|partner|mother|father|mum|dad|parents|son|daughter|brother|sister|family|home ?town|constituency|memoirs?|biography|funeral|speech|predecessor|successor|opponents?|rivals?|allies)\b/i
const BOTH = hashWord('both')
const THESE = hashesOf('these those')
const SINGULAR_VERBS = hashesOf('is was has')

/** "that Peel regrets it", "what Peel, of all people, said": no articles. */
function isClauseBefore(tokens: Tokens, from: number, to: number): boolean {
  if (!THAT_WHAT.has(tokens.hash[from - 1] as number)) return false
  const gap = gapBefore(tokens, to + 1)
  return gap === GAP.comma || (gap === GAP.space && (isVerbByObject(tokens, to + 1) || isContracted(tokens, to)))
}

/** "McDonald's mother", "McDonald's home town": no chain has them. */
function isKinNext({ text, end }: Tokens, to: number): boolean {
  return KIN.test(text.slice(end[to], (end[to] as number) + 24))
}

/** "Of these Reeves is safe": what follows is no longer of these. */
function ofTheseIs(tokens: Tokens, from: number, to: number): boolean {
  if (from < 2 || !THESE.has(tokens.hash[from - 1] as number) || !SINGULAR_VERBS.has(tokens.hash[to + 1] ?? 0))
    return false
  return (
    (wordKinds(tokens.hash[from - 2] as number) & (WORD.linking | WORD.placePreposition)) !== 0 ||
    tokens.hash[from - 2] === OF
  )
}

/** "Burnhams a decent lad", "Starmers not": the surname that ends at `to` has swallowed a verb. */
function isContracted(tokens: Tokens, to: number): boolean {
  return to + 1 < tokens.count && CONTRACTED.has(tokens.hash[to + 1] as number)
}

/** "Burnham town", "Peel is a village"; but "Andy Hull is a council candidate". */
function thingNext(tokens: Tokens, at: number, known: boolean): boolean {
  if (at >= tokens.count || gapBefore(tokens, at) !== GAP.space || (known && isBeing(tokens, at))) return false
  const thing = isBeing(tokens, at) ? at + 2 : at
  if (thing !== at && thing + 1 < tokens.count && wordKinds(tokens.hash[thing + 1] as number) & WORD.role) return false
  if (tokens.hash[thing] === WORKS && worksFor(tokens, thing)) return false
  const kinds = thing < tokens.count ? wordKinds(tokens.hash[thing] as number) : 0
  // "Bolton Labour" is the party there.
  // … and whoever is a Labour councillor is a person.
  if (kinds & WORD.needsCapital && lettersOf(tokens, thing) !== LETTERS.lower) return thing === at
  return (kinds & WORD.namedThing) !== 0 && !(kinds & (WORD.groupNoun | WORD.action | WORD.personal | WORD.role))
}

/** "works for", and no works. */
function worksFor(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.count && (wordKinds(tokens.hash[at + 1] as number) & WORD.linking) !== 0
}

/** "Moira Stuart-Hamilton" is no Stuart. */
function isLongerSurname(tokens: Tokens, to: number): boolean {
  const next = to + 1
  if (next >= tokens.count || gapBefore(tokens, next) !== GAP.hyphen) return false
  return lettersOf(tokens, next) !== LETTERS.lower && !(wordKinds(tokens.hash[next] as number) & WORD.hyphenTail)
}

/** "Peel the layers off." */
function isImperative(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (next >= tokens.count || gapBefore(tokens, next) !== GAP.space) return false
  return (wordKinds(tokens.hash[next] as number) & WORD.determiner) !== 0 && startsSentence(tokens, at)
}

/** "Great Balls of Fire", "Free Bird of Prey": a title, or a phrase; "Bird of the week". */
function isOfPhrase(tokens: Tokens, from: number, to: number): boolean {
  if (to + 1 >= tokens.count || tokens.hash[to + 1] !== OF) return false
  if (PERIODS.has(tokens.hash[to + 3] ?? 0) && tokens.hash[to + 2] === THE) return true
  if (from === 0) return false
  if (gapBefore(tokens, from) !== GAP.space || gapBefore(tokens, to + 1) !== GAP.space) return false
  return !(wordKinds(tokens.hash[from - 1] as number) & (WORD.title | WORD.role | WORD.action | WORD.linking))
}

const PERIODS = hashesOf('day week month year season decade century')
const PLURAL_VERBS = hashesOf('were are have')

/** "Balls were lost": a plural, and nobody's name. */
function isPluralNext(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || !PLURAL_VERBS.has(tokens.hash[at + 1] as number)) return false
  return tokens.text.charCodeAt((tokens.end[at] as number) - 1) === 0x73
}

/** "Balls, bats and other prizes", but not "Balls, activists and councillors". */
function isAmongThings({ text, end, hash }: Tokens, at: number): boolean {
  THINGS.lastIndex = end[at] as number
  return (
    THINGS.test(text) &&
    !(wordKinds(hash[at + 1] as number) & (WORD.party | WORD.politics | WORD.groupNoun | WORD.role))
  )
}

/** “Balls,” said someone: a word, and whoever is called so would be addressed with more. */
const isExclaimed = (tokens: Tokens, at: number) =>
  quotedAt(tokens, at) && /^[,.!?]+[”’"']/.test(tokens.text.slice(tokens.end[at], (tokens.end[at] as number) + 4))

const THINGS = /, [a-z]+s,? (?:and|or) [a-z]/y
