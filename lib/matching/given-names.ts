/** What given name, or whose, stands before or after a surname. */
import { isRegion } from './among-places.ts'
import type { Manner } from './candidate.ts'
import { foldToken, hashesOf, hashWord } from './fold.ts'
import * as GAP from './gaps.ts'
import { fullNameHash, type NameIndex, personGivenText, personOf, slotOf } from './index-format.ts'
import * as LETTERS from './letters.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import { slipBetween } from './slips.ts'
import type { Tokens } from './tokens.ts'
import { topicOfYear, yearAt } from './topics.ts'
import { isNoun } from './verbs.ts'
import { gapBefore, lettersOf, startsSentence, startsWithLetter } from './writing.ts'

/** Bearers of one surname that are compared letter by letter with a misspelt given name. */
const MOST_BEARERS = 16

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

/** How many words a surname has. */
export function surnameLength(index: NameIndex, surname: number): number {
  return (index.surnameTokensStart[surname + 1] as number) - (index.surnameTokensStart[surname] as number)
}

export class GivenNames {
  readonly #index: NameIndex
  readonly #tokens: Tokens
  /** Given name as it may be written → those in the index for which it stands, by their hashes. */
  readonly #nicknames = new Map<number, number[]>()
  constructor(index: NameIndex, tokens: Tokens) {
    this.#index = index
    this.#tokens = tokens
    index.nicknameWritten.forEach((written, i) => {
      const meant = index.nicknameGiven[i] as number
      const others = this.#nicknames.get(written)
      if (others) others.push(meant)
      else this.#nicknames.set(written, [meant])
    })
  }

  /** The given name before a surname whose first word is at `first`; null where there is none. */
  before(first: number, surname: number, plain: boolean): Given | null {
    const tokens = this.#tokens
    const at = first - 1
    if (at < 0) return null
    // "A picture, 4665Piers Corbyn": two elements side by side.
    if (!startsWithLetter(tokens, at)) return endsAsName(tokens, at) ? this.#other(at, 'other') : null
    const gap = gapBefore(tokens, first)
    if (gap === GAP.mark) return this.#quotedGivenBefore(first, surname)
    if (gap === GAP.hyphen && lettersOf(tokens, at) !== LETTERS.lower && lettersOf(tokens, first) !== LETTERS.lower) {
      return wordKinds(tokens.hash[at] as number) & (WORD.given | WORD.surname) ? this.#other(at, 'other') : null
    }
    if (gap !== GAP.space && gap !== GAP.point) return null
    const hash = tokens.hash[at] as number
    const exact = this.#matchGiven(hash, surname)
    if (exact) return this.#checkLongerName(exact, at, surname)
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    const capital = lettersOf(tokens, at) !== LETTERS.lower
    const kinds = wordKinds(hash)
    if (capital || kinds & WORD.given) {
      const middle = this.#matchBeforeMiddle(at, surname)
      if (middle) return middle
    }
    if (length === 1 && capital) return this.#matchInitial(at, surname)
    if (!(kinds & (WORD.given | WORD.title | WORD.functional | WORD.role))) {
      const slipped = this.#matchSlippedGiven(at, surname)
      if (slipped) return slipped
    }
    return this.#somebodyElse(at, first, kinds, plain)
  }

  #other(at: number, manner: Manner): Given {
    const tokens = this.#tokens
    const givenText = tokens.text.slice(tokens.start[at], tokens.end[at])
    return { from: at, manner, person: -1, given: tokens.hash[at] as number, givenText }
  }

  #somebodyElse(at: number, first: number, kinds: number, plain: boolean): Given | null {
    const tokens = this.#tokens
    const letters = lettersOf(tokens, at)
    if (letters === LETTERS.lower) {
      const alone =
        kinds & WORD.given && (kinds & ~(WORD.surname | WORD.given | WORD.hyphenTail | WORD.hyphenHead)) === 0
      return alone && lettersOf(tokens, first) === LETTERS.lower ? this.#other(at, 'other') : null
    }
    if (isRegion(tokens, at)) return null
    const opens = startsSentence(tokens, at)
    // "Early Bird tickets"
    const phrase = opens && wordKinds(tokens.hash[first] as number) & WORD.english && isNounNext(tokens, first + 1)
    if (!(kinds & WORD.given) && this.#isEvidence(at)) return null
    if (!(kinds & WORD.given) && looksLikeAttribute(tokens, at)) return phrase ? this.#other(at, 'perhaps-other') : null
    // "Mirror balls": where only the first word has a capital, that one has to be a given name.
    if (!(kinds & WORD.given) && lettersOf(tokens, first) === LETTERS.lower) return null
    if (SLOGANS.has(tokens.hash[at] as number) && !(wordKinds(tokens.hash[first] as number) & WORD_OR_PLACE))
      return null
    if (kinds & WORD.given) return opens && kinds & WORD.functional ? null : this.#other(at, 'other')
    if (kinds & (WORD.title | WORD.role | WORD.functional | WORD.action | WORD.linking | WORD.placePreposition))
      return null
    if (letters === LETTERS.allCaps && lettersOf(tokens, first) !== LETTERS.allCaps) return null
    return this.#other(at, (plain && !phrase) || letters === LETTERS.allCaps ? 'other' : 'perhaps-other')
  }

  /** Words of politics, places: "Doncaster McDonald" is not a name. */
  #isEvidence(at: number): boolean {
    const hash = this.#tokens.hash[at] as number
    if (wordKinds(hash) & WORD.topics) return true
    const token = this.#tokens.lookUp(hash)
    return token >= 0 && this.#index.tokenContext[token] !== 0
  }

  #matchGiven(hash: number, surname: number): { person: number; manner: Manner } | null {
    const exact = this.person(hash, surname)
    if (exact >= 0) return { person: exact, manner: 'exact' }
    for (const other of this.#nicknames.get(hash) ?? NONE) {
      const person = this.person(other, surname)
      if (person >= 0) return { person, manner: 'nickname' }
    }
    return null
  }

  #given(from: number, at: number, match: { person: number; manner: Manner }): Given {
    const tokens = this.#tokens
    const givenText = tokens.text.slice(tokens.start[at], tokens.end[at])
    return { from, manner: match.manner, person: match.person, given: tokens.hash[at] as number, givenText }
  }

  /** "Mary Ann Henderson" is another name than "Ann Henderson". */
  #checkLongerName(match: { person: number; manner: Manner }, at: number, surname: number): Given {
    const tokens = this.#tokens
    const before = at - 1
    if (before >= 0 && gapBefore(tokens, at) === GAP.space && lettersOf(tokens, before) !== LETTERS.lower) {
      const kinds = wordKinds(tokens.hash[before] as number)
      if (
        kinds & WORD.given &&
        !(kinds & (WORD.functional | WORD.role)) &&
        this.person(tokens.hash[before] as number, surname) < 0
      ) {
        return this.#other(before, 'other')
      }
    }
    return this.#given(at, at, match)
  }

  /** "Peter Robert Wheeler", "Laura J. Pidcock". */
  #matchBeforeMiddle(at: number, surname: number): Given | null {
    const tokens = this.#tokens
    for (let given = at - 1; given >= Math.max(0, at - 2); given--) {
      const gap = gapBefore(tokens, given + 1)
      if ((gap !== GAP.space && gap !== GAP.point) || lettersOf(tokens, given) === LETTERS.lower) return null
      const match = this.#matchGiven(tokens.hash[given] as number, surname)
      if (match) return this.#given(given, given, { person: match.person, manner: 'middle' })
    }
    return null
  }

  /** "Rebecca 'Becky' Long-Bailey", "Thomas (Tosh) McDonald". */
  #quotedGivenBefore(first: number, surname: number): Given | null {
    const tokens = this.#tokens
    const at = first - 1
    const opening = tokens.text.charCodeAt((tokens.start[at] as number) - 1)
    if (![0x22, 0x27, 0x28, 0x5b, 0x2018, 0x201c].includes(opening)) return null
    const before = at - 1
    const named = before >= 0 && gapBefore(tokens, at) === GAP.mark && lettersOf(tokens, before) !== LETTERS.lower
    const match =
      (named ? this.#matchGiven(tokens.hash[before] as number, surname) : null) ??
      this.#matchGiven(tokens.hash[at] as number, surname)
    if (match) return this.#given(named ? before : at, named ? before : at, { person: match.person, manner: 'middle' })
    // "Lord (Peter) Cruddas", "[Rachel] Reeves"
    const bracket = opening === 0x28 || opening === 0x5b
    const given = wordKinds(tokens.hash[at] as number) & WORD.given
    return bracket && given && lettersOf(tokens, at) !== LETTERS.lower ? this.#other(at, 'other') : null
  }

  #matchInitial(at: number, surname: number): Given | null {
    const index = this.#index
    const tokens = this.#tokens
    const letter = foldToken(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
    const start = index.surnameNamesStart[surname] as number
    const end = Math.min(index.surnameNamesStart[surname + 1] as number, start + MOST_BEARERS)
    let found = -1
    for (let i = start; i < end; i++) {
      const person = index.surnameNames[i] as number
      if (personGivenText(index, person)[0] !== letter) continue
      if (found >= 0 && index.personEntity[found] !== index.personEntity[person]) return this.#other(at, 'other')
      found = person
    }
    if (found < 0) return letter === 'a' || letter === 'i' ? null : this.#other(at, 'other')
    return this.#given(at, at, { person: found, manner: 'initial' })
  }

  #matchSlippedGiven(at: number, surname: number): Given | null {
    const index = this.#index
    const tokens = this.#tokens
    const start = index.surnameNamesStart[surname] as number
    const end = index.surnameNamesStart[surname + 1] as number
    if (end - start > MOST_BEARERS) return null
    const written = foldToken(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
    if (written.length < 4) return null
    const lastToken = index.surnameTokens[(index.surnameTokensStart[surname + 1] as number) - 1] as number
    const common = (wordKinds(index.tokenHash[lastToken] as number) & WORD.surname) !== 0
    for (let i = start; i < end; i++) {
      const person = index.surnameNames[i] as number
      const right = personGivenText(index, person)
      const slip = slipBetween(right, written)
      if (slip === null || slip === 'none') continue
      const slight = slip === 'swap' || slip === 'double' || slip === 'vowel' || slip === 'sound'
      if (common && !slight) continue
      if (right.length < 5 && slip !== 'swap' && slip !== 'double') continue
      return this.#given(at, at, { person, manner: 'given-slip' })
    }
    return null
  }

  /** "PEEL, Kevin", "PEEL Kevin". */
  after(at: number, surname: number): Given | null {
    const tokens = this.#tokens
    const after = at + 1
    if (after >= tokens.count || lettersOf(tokens, after) === LETTERS.lower || lettersOf(tokens, at) === LETTERS.lower)
      return null
    const gap = gapBefore(tokens, after)
    const shouted = lettersOf(tokens, at) === LETTERS.allCaps && lettersOf(tokens, after) === LETTERS.capital
    if (gap === GAP.space && at + 2 === tokens.count) {
      const initial = this.#initialAfter(at, surname)
      if (initial) return initial
    }
    if (gap !== GAP.comma && !(gap === GAP.space && shouted)) return null
    // "Balls, E., Speaking Out": how lists of books name people.
    if (gap === GAP.comma && this.#isInitial(after)) {
      const match = this.#isDatedBefore(after + 1) ? this.#other(after, 'other') : this.#matchInitial(after, surname)
      return match && { ...match, from: at - (surnameLength(this.#index, surname) - 1) }
    }
    const ends =
      after + 1 >= tokens.count ||
      gapBefore(tokens, after + 1) !== GAP.space ||
      !startsWithLetter(tokens, after + 1) ||
      lettersOf(tokens, after + 1) === LETTERS.lower
    if (!ends) return null
    const first = at - (surnameLength(this.#index, surname) - 1)
    const match = this.#matchGiven(tokens.hash[after] as number, surname)
    if (match) return this.#given(first, after, { person: match.person, manner: 'inverted' })
    const listed = shouted || startsSentence(tokens, first)
    const kinds = wordKinds(tokens.hash[after] as number)
    // A table's cell may hold given names of which nobody has a list; or where somebody is from.
    const wholeCell = first === 0 && after + 1 >= tokens.count && gap === GAP.comma && !(kinds & NO_GIVEN_NAME)
    if (!listed || !(kinds & WORD.given || wholeCell)) return null
    return { ...this.#other(after, 'other'), from: first }
  }

  /** One letter and a full stop. */
  #isInitial(at: number): boolean {
    const { start, end, text } = this.#tokens
    return (end[at] as number) - (start[at] as number) === 1 && text[end[at] as number] === '.'
  }

  /** "Henderson, A. (1918)": a year before anybody of today wrote, within the next words. */
  #isDatedBefore(from: number): boolean {
    const { start, text, count } = this.#tokens
    for (let at = from; at < Math.min(from + 3, count); at++) {
      const year = yearAt(text, start[at] as number)
      if (year > 0) return topicOfYear(year) === WORD.past
    }
    return false
  }

  /** The surname's bearer where a given name stands in the cell before or after it, null where it is none. */
  inCell(name: string, surname: number): Given | null {
    const hash = hashWord(name)
    const match = this.#matchGiven(hash, surname)
    if (!match && !(wordKinds(hash) & WORD.given)) return null
    return { from: 0, manner: match ? 'inverted' : 'other', person: match?.person ?? -1, given: hash, givenText: name }
  }

  /** "Pidcock L.", where a list or table has no more than that. */
  #initialAfter(at: number, surname: number): Given | null {
    const tokens = this.#tokens
    const first = at - (surnameLength(this.#index, surname) - 1)
    if (first !== 0 || (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) !== 1) return null
    const match = this.#matchInitial(at + 1, surname)
    return match && { ...match, from: first }
  }

  /** Position of the person with this given name and surname in the index, -1 where there is none. */
  person(given: number, surname: number): number {
    const index = this.#index
    const mask = index.personTable.length - 1
    const hash = fullNameHash(given, surname)
    let slot = slotOf(hash, mask + 1)
    while (index.personTable[slot] !== 0) {
      const person = personOf(index.personTable[slot] as number, hash)
      if (person >= 0 && index.personGiven[person] === given && index.personSurname[person] === surname) return person
      slot = (slot + 1) & mask
    }
    return -1
  }
}

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

/** "Keep Corbyn": what placards and headings ask for. "Free Bird" and "Save Hull" ask for something else. */
const SLOGANS = hashesOf(
  'keep stop elect save free defend trust oust sack dump ditch drop axe kick nominate reelect reinstate restore expel suspend deselect choose pick boycott reject remove replace beat forget remember tell ask follow draft bring make let give blame arrest jail expose recall',
)
const WORD_OR_PLACE = WORD.english | WORD.place

/** "Defiant Starmer", "Backing Burnham": endings that given names do not have. */
function looksLikeAttribute(tokens: Tokens, at: number): boolean {
  return /^\w{2,}(?:ing|ed|ly|ite|ites|ist|ish|ful|ous|ive|ant|ary|ism|less)$/i.test(
    tokens.text.slice(tokens.start[at], tokens.end[at]),
  )
}

function endsAsName(tokens: Tokens, at: number): boolean {
  return /[A-Z][a-z]+$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
}

function isNounNext(tokens: Tokens, at: number): boolean {
  return (
    at < tokens.count && gapBefore(tokens, at) === GAP.space && isNoun(tokens, at, wordKinds(tokens.hash[at] as number))
  )
}

const NONE: readonly number[] = []
