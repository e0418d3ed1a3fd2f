/** Could a name of the dataset stand in this text? Much smaller than the engine: for pages that name nobody, nothing else is loaded. */

import { slipGate, slipGates } from '../index/slip-keys.ts'
import { foldOf, foldToken, foldWords, HASH_START, hashStep, hashWord, IGNORED, SEPARATOR } from '../words/fold.ts'
import { type Slip, slipBetween } from '../words/slips.ts'

/** The words without which no name is found: data/gate-words.json, made by gateWordsOf. All folded, parted by spaces. */
export interface GateWords {
  /** However they are written. */
  words: string
  /** Only with a capital: names that are English words as well. */
  capitals: string
  /** Lines of GateSurname: the word with its marks, then the given names. */
  surnames: string
}

/** What stands behind a surname's word in its line. */
const ENGLISH = '?'
const ALONE = '!'

/** The line of a surname, as the constructor of Gate reads it. */
export function surnameLine({ word, given, english, alone }: GateSurname): string {
  return `${word}${english ? ENGLISH : ''}${alone ? ALONE : ''} ${given}`
}

function readSurname(line: string): GateSurname {
  const [name = '', ...given] = line.split(' ')
  const [word = ''] = name.split(/[?!]/)
  return { word, given: given.join(' '), english: name.includes(ENGLISH), alone: name.includes(ALONE) }
}

export interface GateSurname {
  /** Its last word. */
  word: string
  /** Given names of all who bear it, with nicknames and other spellings. */
  given: string
  /** An English word as well: with a small letter it is no name unless a given name stands before it. */
  english: boolean
  /** Rare enough to be found without a given name. */
  alone: boolean
}

interface Near {
  surname: GateSurname
  slip: Slip
}

const MOST_REMEMBERED = 4096
/** Shorter words are no slip of any name. */
const LEAST_FOR_SLIPS = 4
/** Given, middle and quoted names stand no farther before a surname than this: words, and characters to find them in. */
const NAMES_BEFORE = 4
const CHARS_BEFORE = 160
/** A capital by itself, right before: a full stop or space between, and whatever cannot be seen. */
const INITIAL = /(?<!\p{L})\p{Lu}[^\p{L}]*$/u
/** Slips that lead from common words to names: with a small letter the engine does not take them. */
const UNLIKELY: readonly Slip[] = ['final-s', 'letter', 'cut']

/** Errs on the side of yes: whatever the engine finds a mention in opens the gate (tests/matching/gate/gate.test.ts). */
export class Gate {
  /** Among them letters of initials with full stops: L.R.C. */
  readonly #words: Set<number>
  readonly #capitals: Set<number>
  readonly #surnames: Map<number, GateSurname>
  /** First two letters and length of words that may be a slip of some surname. */
  readonly #slipGates = new Set<number>()
  /** What was found out about words, by hash: a page says most of its words many times. */
  readonly #near = new Map<number, readonly Near[]>()

  constructor({ words, capitals, surnames: lines }: GateWords) {
    const surnames = lines.split('\n').map(readSurname)
    this.#words = new Set(words.split(' ').map(hashWord))
    this.#capitals = new Set(capitals.split(' ').map(hashWord))
    this.#surnames = new Map(surnames.map((surname) => [hashWord(surname.word), surname]))
    for (const { word } of surnames) for (const gate of slipGates(word)) this.#slipGates.add(gate)
  }

  /** Whether a name could stand in this text. One pass; ends at the first word that could be of a name. */
  opens(text: string): boolean {
    const { length } = text
    let i = 0
    while (i < length) {
      let folded = foldOf(text.charCodeAt(i))
      if (folded <= IGNORED) {
        i++
        continue
      }
      const from = i
      let hash = HASH_START
      let letters = 0
      do {
        if (folded > IGNORED) {
          hash = hashStep(hash, folded)
          letters++
        }
        folded = ++i < length ? foldOf(text.charCodeAt(i)) : SEPARATOR
      } while (folded !== SEPARATOR)
      if (this.#isName(text, from, i, hash, letters)) return true
    }
    return false
  }

  #isName(text: string, from: number, to: number, hash: number, letters: number): boolean {
    if (this.#words.has(hash)) return to - from > 1 || text[from - 1] === '.' || text[to] === '.'
    const small = isSmall(text.charCodeAt(from))
    if (!small && this.#capitals.has(hash)) return true
    const surname = this.#surnames.get(hash)
    if (surname && !(small && surname.english && !isGivenBefore(text, from, surname))) return true
    if (letters < LEAST_FOR_SLIPS) return false
    const gate = slipGate(foldOf(text.charCodeAt(from)), foldOf(text.charCodeAt(from + 1)), letters)
    // Where something invisible stands among the letters, the second is not the one to ask.
    if (letters === to - from && !this.#slipGates.has(gate)) return false
    return this.#nearTo(text, from, to, hash).some(
      ({ surname, slip }) =>
        // Where either is short, the given name is asked for.
        (surname.word.length + letters > 2 * LEAST_FOR_SLIPS + 1 &&
          (!small || (surname.alone && !UNLIKELY.includes(slip)))) ||
        isGivenBefore(text, from, surname),
    )
  }

  /** The surnames that the word is one slip away from: nearly always none. */
  #nearTo(text: string, from: number, to: number, hash: number): readonly Near[] {
    const known = this.#near.get(hash)
    if (known) return known
    const written = foldToken(text, from, to)
    const near = [...this.#surnames.values()].flatMap((surname) => {
      const slip = slipBetween(surname.word, written)
      return slip === null ? [] : [{ surname, slip }]
    })
    if (this.#near.size === MOST_REMEMBERED) this.#near.clear()
    this.#near.set(hash, near)
    return near
  }
}

/** Whether what stands right before holds a given name of somebody with this surname, a slip of one, or an initial. */
function isGivenBefore(text: string, from: number, { given }: GateSurname): boolean {
  const before = text.slice(Math.max(0, from - CHARS_BEFORE), from)
  if (INITIAL.test(before)) return true
  const names = given.split(' ')
  return foldWords(before)
    .slice(-NAMES_BEFORE)
    .some((word) => names.some((name) => slipBetween(name, word) !== null))
}

/** Surely no capital: letters beyond ASCII are not asked. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
