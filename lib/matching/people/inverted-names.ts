/** Names with the surname first: "PEEL, Kevin", "Pidcock L.", and a table's cells for either. */

import { topicOfYear, yearAt } from '../block/topics.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldToken, hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import { matchesAt, textBefore } from '../words/patterns.ts'
import { FROM, OF, THE } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import {
  charAfter,
  charBefore,
  gapBefore,
  isAmong,
  isSmall,
  kindsAt,
  lettersOf,
  startsSentence,
  startsWithLetter,
} from '../words/writing.ts'
import { type Given, givenAt, initialAt, otherAt } from './given-names.ts'
import type { KnownNames } from './known-names.ts'
import { UNIFORMED } from './strangers/uniformed.ts'

/** Reads the given name behind a surname. */
export class InvertedNames {
  readonly #names: KnownNames
  readonly #tokens: Tokens
  constructor(names: KnownNames, tokens: Tokens) {
    this.#names = names
    this.#tokens = tokens
  }

  /** "PEEL, Kevin", "PEEL Kevin", "PEEL, Rev. Colin". */
  after(at: number, first: number, surname: number): Given | null {
    const tokens = this.#tokens
    let after = at + 1
    // "BYRNE, the Rt Hon Liam"
    const isStyle = tokens.hash[after] === THE && !isSmall(tokens, after + 1)
    if ((isSmall(tokens, after) && !isStyle) || isSmall(tokens, at)) return null
    const gap = gapBefore(tokens, after)
    const told = this.#initialTold(at, first, surname)
    if (told) return told
    const shouted = lettersOf(tokens, at) === LETTERS.allCaps && lettersOf(tokens, after) === LETTERS.capital
    if (gap === GAP.space && at + 2 === tokens.count) {
      const initial = this.#initialAfter(at, first, surname)
      if (initial) return initial
    }
    if (gap === GAP.mark) return this.#inBrackets(after, first, surname)
    if (gap !== GAP.comma && !(gap === GAP.space && shouted)) return null
    const called = tokens.hash[after] as number
    const styled = gap === GAP.comma ? this.#pastStyles(after) : after
    const titled = styled > after
    after = styled
    if ((titled || isStyle) && isSmall(tokens, after)) return null
    // "Balls, E., Speaking Out": how lists of books name people; "Peel, K" is all of a table's cell.
    if (gap === GAP.comma && (this.#isInitial(after) || this.#isBareInitial(after, first))) {
      const meant = this.#isDatedBefore(after + 1) ? null : initialAt(tokens, after, this.#names, surname, first)
      return titled && meant && meant.person >= 0 ? null : (meant ?? otherAt(tokens, after, first))
    }
    const next = gapBefore(tokens, after + 1)
    // "Byrne, Baby, Byrne!"
    if (next === GAP.comma && tokens.hash[after + 1] === tokens.hash[at]) return null
    // "BYRNE, Sean P."
    const goesOn =
      startsWithLetter(tokens, after + 1) &&
      !isSmall(tokens, after + 1) &&
      !this.#isInitial(after + 1) &&
      !isAmong(tokens, after + 1, LETTERS_AFTER)
    const more = next === GAP.space && goesOn
    if (next === GAP.apostrophe || (more && !(shouted && this.#lastSecondName(after + 1)))) return null
    const match = this.#names.byGiven(tokens.hash[after] as number, surname)
    // "Wilson, Cllr Sophie"; "Wilson, Ms S." is found by her surname.
    if (match)
      // "Burnham, Lord Andrew" is a duke’s son.
      return titled && (isAmong(tokens, after - 1, NOBLE) || UNIFORMED.has(tokens.hash[after - 1] as number))
        ? otherAt(tokens, after, first)
        : givenAt(tokens, after, { person: match.person, manner: more ? 'middle' : 'inverted' }, first)
    const listed = shouted || startsSentence(tokens, first)
    const kinds = kindsAt(tokens, after)
    // A table's cell may hold given names of which nobody has a list; or where somebody is from.
    const isPlain = gap === GAP.comma && !(kinds & NO_GIVEN_NAME)
    const wholeCell = isPlain && first === 0 && after + 1 >= tokens.count
    const isEntry =
      (listed && (kinds & WORD.given || wholeCell)) ||
      (isPlain && (this.#isAddressed(after, first) || isToldByGiven(tokens, after)))
    if (isEntry) return otherAt(tokens, after, first)
    const written = foldToken(tokens.text, tokens.start[after] as number, tokens.end[after] as number)
    if (!isPlain || written.length < 2 || tokens.lookUp(called) >= 0 || !this.#isAmongInverted(after, first))
      return null
    return this.#names.byMisspelt(written, surname) ? null : otherAt(tokens, after, first)
  }

  /** "Henderson (Arthur)", "WHEELER (Doris)". */
  #inBrackets(at: number, first: number, surname: number): Given | null {
    const tokens = this.#tokens
    if (charBefore(tokens, at) !== 0x28 || charAfter(tokens, at) !== 0x29) return null
    const match = this.#names.byGiven(tokens.hash[at] as number, surname)
    if (match) return givenAt(tokens, at, { person: match.person, manner: 'inverted' }, first)
    const kinds = kindsAt(tokens, at)
    return kinds & WORD.given && !(kinds & NO_GIVEN_NAME) ? otherAt(tokens, at, first) : null
  }

  /** "BALLS, Rt Hon Ed", "Starmer, the Rt. Hon. Sir Keir": the first word behind titles and honours. */
  #pastStyles(from: number): number {
    const tokens = this.#tokens
    let at = from
    while (at < from + MOST_STYLES && at + 1 < tokens.count) {
      const hash = tokens.hash[at] as number
      if (!(wordKinds(hash) & WORD.title) && !UNIFORMED.has(hash) && !STYLES.has(hash)) break
      const gap = gapBefore(tokens, at + 1)
      const isShort = (tokens.end[at] as number) - (tokens.start[at] as number) < 5
      if (gap !== GAP.space && gap !== GAP.point && !(gap === GAP.sentence && isShort)) break
      at++
    }
    return at
  }

  /** "CORBYN, Piers Richard", "AKEHURST, Jane Ann Mary": no surname follows, as in "CORBYN, Andy Burnham" one does. */
  #lastSecondName(from: number): number {
    const tokens = this.#tokens
    let at = from
    while (lettersOf(tokens, at) === LETTERS.capital && (kindsAt(tokens, at) & WORD.given) !== 0) {
      if (gapBefore(tokens, at + 1) !== GAP.space || isSmall(tokens, at + 1)) return at
      at++
    }
    return 0
  }

  /** Last word of the name that `after` found. @param surname its last word. */
  lastWord(surname: number): number {
    const next = surname + 1
    const given = gapBefore(this.#tokens, next) === GAP.comma ? this.#pastStyles(next) : next
    const goesOn =
      lettersOf(this.#tokens, surname) === LETTERS.allCaps && gapBefore(this.#tokens, given + 1) === GAP.space
    return (goesOn && this.#lastSecondName(given + 1)) || given
  }

  /** "Leese, Richard (chair); Rahman, Luthfur; Dar, Yasmine": one of several entries that semicolons part. */
  #isAmongInverted(at: number, first: number): boolean {
    const { text, start, end } = this.#tokens
    const from = start[first] as number
    return matchesAt(NEXT_ENTRY, text, end[at] as number) || ENTRY_BEFORE.test(textBefore(text, from, ENTRY))
  }

  /** "Rahman, Lutfur, of Tower Hamlets", "Rahman, Lutfur, London": with where somebody is from after the given name. */
  #isAddressed(at: number, first: number): boolean {
    const tokens = this.#tokens
    const next = at + 1
    if (gapBefore(tokens, next) !== GAP.comma || tokens.lookUp(tokens.hash[at] as number) >= 0) return false
    const hash = tokens.hash[next] as number
    const from = hash === OF || hash === FROM
    if (isSmall(tokens, from ? next + 1 : next)) return false
    const kinds = wordKinds(hash)
    return from || (kinds & PLACES) !== 0 || (first === 0 && tokens.count === next + 2 && !(kinds & WORD.given))
  }

  /** One letter and a full stop. */
  #isInitial(at: number): boolean {
    const { start, end, text } = this.#tokens
    return (end[at] as number) - (start[at] as number) === 1 && text[end[at] as number] === '.'
  }

  /** "Dar, Y", "Khan, S; Rahman, M; Nandy, L": one letter, and no stop, where an entry ends. */
  #isBareInitial(at: number, first: number): boolean {
    const tokens = this.#tokens
    if ((tokens.end[at] as number) - (tokens.start[at] as number) !== 1 || !startsWithLetter(tokens, at)) return false
    return first === 0 ? at + 1 >= tokens.count : this.#isAmongInverted(at, first)
  }

  /** "Henderson, A. (1918)": a year before anybody of today wrote, within the next words. */
  #isDatedBefore(from: number): boolean {
    const { start, text, count } = this.#tokens
    for (let at = from; at < Math.min(from + 10, count); at++) {
      const year = yearAt(text, start[at] as number)
      if (year > 0) return topicOfYear(year) === WORD.past
    }
    return false
  }

  /** The surname's bearer where a given name stands in the cell before or after it, null where it is none. */
  inCell(name: string, surname: number): Given | null {
    const hash = hashWord(name)
    const match = this.#names.byGiven(hash, surname)
    if (!match && !(wordKinds(hash) & WORD.given)) return null
    return { from: 0, manner: match ? 'inverted' : 'other', person: match?.person ?? -1, given: hash, givenText: name }
  }

  /** "Reeves (R) and Reeves (E)", "Rahman M. is right": an initial tells those of one surname apart. */
  #initialTold(at: number, first: number, surname: number): Given | null {
    const tokens = this.#tokens
    const after = tokens.text.slice(tokens.end[at], (tokens.end[at] as number) + 6)
    const bracketed = BRACKETED_INITIAL.test(after)
    if (!bracketed && !INITIAL_AND_VERB.test(after)) return null
    return initialAt(tokens, at + 1, this.#names, surname, first)
  }

  /** "Pidcock L.", where a list or table has no more than that. */
  #initialAfter(at: number, first: number, surname: number): Given | null {
    const tokens = this.#tokens
    if (first !== 0 || (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) !== 1) return null
    return initialAt(tokens, at + 1, this.#names, surname, first)
  }
}

/** No party's letter, nor that of a captain: "Smith (L)", "Jones (C)". */
const BRACKETED_INITIAL = /^ \((?![CDGL]\b)[A-Z]\.?\)/
const INITIAL_AND_VERB = /^ [A-Z]\. [a-z]/
/** "Byrne, Gabriel, the actor?", "MacDonald, Ramsay that is" */
const TOLD_BY_GIVEN = /(?:, (?:the [a-z]+\?|not the )|,? (?:that is|I mean|i mean)\b)/y

/** A given name that is put after the surname to say which one is meant. */
const isToldByGiven = (tokens: Tokens, at: number) =>
  (kindsAt(tokens, at) & WORD.given) !== 0 && matchesAt(TOLD_BY_GIVEN, tokens.text, tokens.end[at] as number)

/** An inverted name, with its initials and what stands in brackets after it, and the semicolon that parts it from the next. */
const NEXT_ENTRY = /(?: \([^)]+\))?; (?:and )?[A-Z][\w’'-]+, [A-Z]/y
const ENTRY_BEFORE = /[\w’'-]+, [A-Z][\w.’'-]*(?: \([^)]+\))?; (?:and )?$/
/** Characters before a name in which the entry before it stands. */
const ENTRY = 120

/** What stands among titles, and the most that stand before one name. */
const STYLES = hashesOf('the rt right hon honourable gen')
const MOST_STYLES = 5
/** What an entry has after the given name: "Reeves, Ellie MP". */
const LETTERS_AFTER = hashesOf('mp mep msp ms am mla qc kc cbe obe mbe kbe dbe bem kcb gcb dcb ch pc')
/** Before a given name these are no titles of politicians. */
const NOBLE = hashesOf('lord lady baron baroness')

const PLACES = WORD.british | WORD.place

const NO_GIVEN_NAME =
  WORD.topics |
  WORD.role |
  WORD.title |
  WORD.place |
  WORD.office |
  WORD.functional |
  WORD.action |
  WORD.groupNoun |
  WORD.namedThing
