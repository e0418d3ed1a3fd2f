/** What given name, or whose, stands before a surname: "Laura Pidcock", "Rebecca 'Becky' Long-Bailey", "L. Pidcock". */
import type { Manner } from '../block/candidate.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldToken, hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { textBefore } from '../words/patterns.ts'
import type { Tokens } from '../words/tokens.ts'
import {
  charBefore,
  gapBefore,
  isAmong,
  isSmall,
  kindsAt,
  startsSentence,
  startsWithLetter,
  wordAt,
} from '../words/writing.ts'
import { type KnownName, type KnownNames, NOBODY } from './known-names.ts'
import { othersGivenName } from './others-given-names.ts'
import { isBodyBefore, isPlaceBeforeName, isWhereabouts } from './word-or-person/whereabouts.ts'

/** A given name and with it the whole name. */
export interface Given {
  /** First word of the whole name. */
  from: number
  manner: Manner
  /** Position of the person's name in the index, -1 for somebody else or nobody. */
  person: number
  given: number
  givenText: string
}

/** The given name at a word, of somebody of the index or of somebody else. */
export function givenAt(tokens: Tokens, at: number, { person, manner }: KnownName, from = at): Given {
  const givenText = wordAt(tokens, at)
  return { from, manner, person, given: tokens.hash[at] as number, givenText }
}

const SOMEBODY_ELSE: KnownName = { person: -1, manner: 'other' }

/** The given name at a word, of somebody whom the index does not have. */
export const otherAt = (tokens: Tokens, at: number, from = at): Given => givenAt(tokens, at, SOMEBODY_ELSE, from)

/** Whom the initial at a word means; somebody else where that is open. Null for a letter that is also a word. */
export function initialAt(tokens: Tokens, at: number, names: KnownNames, surname: number, from = at): Given | null {
  const letter = foldToken(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
  // "A Henderson sat there before": one of that name.
  if (letter === 'a' && gapBefore(tokens, at + 1) === GAP.space && startsSentence(tokens, at)) return null
  const person = names.byInitial(letter, surname)
  if (person >= 0) return givenAt(tokens, at, { person, manner: 'initial' }, from)
  return person === NOBODY && (letter === 'a' || letter === 'i') ? null : otherAt(tokens, at, from)
}

const X = hashWord('x')
const ON = hashesOf('on to via from')

/** "On X Osamor said that she was sorry": the site, and nobody's initial. */
const isPlatform = (tokens: Tokens, at: number) => tokens.hash[at] === X && isAmong(tokens, at - 1, ON)

/** Reads the given name before a surname. */
export class GivenNames {
  readonly #names: KnownNames
  readonly #tokens: Tokens
  constructor(names: KnownNames, tokens: Tokens) {
    this.#names = names
    this.#tokens = tokens
  }

  /** The given name before a surname whose first word is at `first`; null where there is none. */
  before(first: number, surname: number, plain: boolean): Given | null {
    const tokens = this.#tokens
    const at = first - 1
    if (at < 0) return null
    // "A picture, 4665Piers Corbyn": two elements side by side.
    if (!startsWithLetter(tokens, at)) return endsAsName(tokens, at) ? otherAt(tokens, at) : null
    const gap = gapBefore(tokens, first)
    if (gap === GAP.mark) return this.#quotedGivenBefore(first, surname)
    if (gap === GAP.hyphen && !isSmall(tokens, at) && !isSmall(tokens, first)) {
      return kindsAt(tokens, at) & (WORD.given | WORD.surname) ? otherAt(tokens, at) : null
    }
    if (gap !== GAP.space && gap !== GAP.point) return null
    const hash = tokens.hash[at] as number
    // "Liam Byrne", and on the next line "Byrne was fine".
    if (hash === tokens.hash[first]) return null
    const noble = beforeParticle(tokens, at)
    if (noble >= 0) return otherAt(tokens, noble)
    const exact = this.#names.byGiven(hash, surname)
    if (exact) return this.#checkLongerName(exact, at, surname)
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    const capital = !isSmall(tokens, at)
    const kinds = wordKinds(hash)
    if (capital || kinds & WORD.given) {
      const middle = this.#matchBeforeMiddle(at, surname)
      if (middle) return middle
    }
    if (length === 1 && capital) {
      if (gap === GAP.space && isPlatform(tokens, at)) return null
      // "D. A. Burnham", of whom the last initial alone says too little
      if (isInitial(tokens, at - 1) && gapBefore(tokens, at) <= GAP.point) return otherAt(tokens, at, at - 1)
      // "Bro. I. McDonald", but not "So would I. McDonald said no."
      const titled = gap === GAP.point && at > 0 && kindsAt(tokens, at - 1) & WORD.title
      return initialAt(tokens, at, this.#names, surname) ?? (titled ? otherAt(tokens, at) : null)
    }
    // "j. henderson", or no more than "k henderson", as commenters sign
    const signs = gap === GAP.point ? startsSentence(tokens, at) : at === 0 && first + 1 === tokens.count
    if (length === 1 && signs && isSmall(tokens, at) && isSmall(tokens, first))
      return initialAt(tokens, at, this.#names, surname)
    if (isWhereabouts(tokens, at) || isBodyBefore(tokens, at)) return null
    if (!(kinds & (WORD.given | WORD.title | WORD.functional | WORD.role))) {
      const written = foldToken(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
      const slipped = this.#names.byMisspelt(written, surname)
      if (slipped) return givenAt(tokens, at, slipped)
    }
    // "@Sue corbyn is right", but "@Sue Corbyn" may be one name.
    if (isHandle(tokens, at) && isSmall(tokens, first)) return null
    // "GWRfan Linnegar wiped the floor with him": who comments stands before what is said.
    if (at === 0 && SCREEN_NAME.test(wordAt(tokens, at)) && !(kindsAt(tokens, first) & WORD.surname)) return null
    const manner = othersGivenName(tokens, at, plain)
    return manner ? givenAt(tokens, at, { person: -1, manner }) : null
  }

  /** "Mary Ann Henderson" is another name than "Ann Henderson". */
  #checkLongerName(match: KnownName, at: number, surname: number): Given {
    const tokens = this.#tokens
    const before = at - 1
    // "Andrew Murray Andy Burnham": the given names as they are, and then what he is called.
    const whole = this.#matchBeforeMiddle(at, surname)
    if (whole?.person === match.person) return whole
    // "Dunstan Jeremy Corbyn lost us Redcar": who says so, and whose name no two people have.
    if (before === 0 && !(kindsAt(tokens, at + 1) & WORD.surname)) return givenAt(tokens, at, match)
    if (gapBefore(tokens, at) === GAP.space && !isSmall(tokens, before) && !isHandle(tokens, before)) {
      const kinds = kindsAt(tokens, before)
      if (
        kinds & WORD.given &&
        !(kinds & (WORD.functional | WORD.role)) &&
        !isPlaceBeforeName(tokens, before) &&
        this.#names.person(tokens.hash[before] as number, surname) < 0
      ) {
        return otherAt(tokens, before)
      }
    }
    return givenAt(tokens, at, match)
  }

  /** "Peter Robert Wheeler", "Laura J. Pidcock". */
  #matchBeforeMiddle(at: number, surname: number): Given | null {
    const tokens = this.#tokens
    for (let given = at - 1; given >= Math.max(0, at - 2); given--) {
      const gap = gapBefore(tokens, given + 1)
      if ((gap !== GAP.space && gap !== GAP.point) || isSmall(tokens, given)) return null
      // "Andy Burnham Andy Burnham leaves culture": a caption, and then the text.
      if (tokens.hash[given + 1] === tokens.hash[at + 1]) return null
      const match = this.#names.byGiven(tokens.hash[given] as number, surname)
      if (match) return givenAt(tokens, given, { person: match.person, manner: 'middle' })
    }
    return null
  }

  /** "Rebecca 'Becky' Long-Bailey", "Thomas (Tosh) McDonald". */
  #quotedGivenBefore(first: number, surname: number): Given | null {
    const tokens = this.#tokens
    const at = first - 1
    // "Corbyn (Jeremy), Burnham (Andy)": the comma parts two names.
    if (/^[)\]],/.test(tokens.text.slice(tokens.end[at], tokens.start[first]))) return null
    const opening = tokens.text.charCodeAt((tokens.start[at] as number) - 1)
    // "“Uncle Arthur” Henderson"
    const called = opening === 0x20 && UNCLE.test(textBefore(tokens.text, tokens.start[first] as number, 24))
    if (called && kindsAt(tokens, at) & WORD.given && !this.#names.byGiven(tokens.hash[at] as number, surname))
      return otherAt(tokens, at)
    if (![0x22, 0x27, 0x28, 0x5b, 0x2018, 0x201c].includes(opening)) return null
    const before = at - 1
    const named = before >= 0 && gapBefore(tokens, at) === GAP.mark && !isSmall(tokens, before)
    const match =
      (named ? this.#names.byGiven(tokens.hash[before] as number, surname) : null) ??
      this.#names.byGiven(tokens.hash[at] as number, surname)
    if (match) return givenAt(tokens, named ? before : at, { person: match.person, manner: 'middle' })
    // "Lord (Peter) Cruddas", "[Rachel] Reeves"
    const bracket = opening === 0x28 || opening === 0x5b
    const given = kindsAt(tokens, at) & WORD.given
    return bracket && given && !isSmall(tokens, at) ? otherAt(tokens, at) : null
  }
}

/** Between a given name and what is then no surname of the index: "Hugo de Corbyn", "Ludwig van der Peel", "Ahmed ibn Rahman". */
const PARTICLES = hashesOf('de du des del della di da dos la le von zu van der den ter ap ab ferch ibn bin bint al el')
/** Words too: "the Labour van Burnham drove". */
const WORDS_TOO = hashesOf('van den bin')

/** The given name before the particle at `at`, -1 where it is none. */
function beforeParticle(tokens: Tokens, at: number): number {
  let given = at
  while (given > 0 && isAmong(tokens, given, PARTICLES) && isSmall(tokens, given)) {
    if (gapBefore(tokens, given) !== GAP.space) return -1
    given--
  }
  if (given === at || isSmall(tokens, given) || !startsWithLetter(tokens, given)) return -1
  const kinds = kindsAt(tokens, given)
  if (isAmong(tokens, given + 1, WORDS_TOO) && given + 1 === at) return kinds & WORD.given ? given : -1
  const isLong = (tokens.end[given] as number) - (tokens.start[given] as number) > 1
  return isLong && !(kinds & (WORD.functional | WORD.linking | WORD.topics)) ? given : -1
}

const UNCLE = /["“‘'](?:[A-Z][a-z]+ ){1,2}[A-Z][a-z]+["”’'] $/

/** A capital that stands alone, and is no number: "D." */
function isInitial(tokens: Tokens, at: number): boolean {
  if (at < 0 || !startsWithLetter(tokens, at) || isSmall(tokens, at)) return false
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1
}

/** "GWRfan", "OldTownTony", "Redcar1987", unlike "McKenzie", "DeShawn". */
const SCREEN_NAME = /^[A-Z]{3,}[a-z]{2,}$|^(?:[A-Z][a-z]{2,}){3,}$|^[A-Za-z]{3,}[\d_]+$/

/** "@Maureen": whom a comment answers. */
function isHandle(tokens: Tokens, at: number): boolean {
  return charBefore(tokens, at) === 0x40
}

function endsAsName(tokens: Tokens, at: number): boolean {
  return /[A-Z][a-z]+$/.test(wordAt(tokens, at))
}
