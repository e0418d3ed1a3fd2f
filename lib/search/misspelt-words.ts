import Fuse from 'fuse.js/basic'
import { SlipCounter } from './slip-counter.ts'
import { slipsAllowed } from './spelling.ts'

/** A word of the index that answers a typed word, and how well: 1 exactly, less for a beginning, least for a slip. */
export interface NearWord {
  /** Its place among all words. */
  word: number
  quality: number
}

/** Fuse's bitap search takes patterns of 32 characters at most. */
const LONGEST_PATTERN = 32

/**
 * Finds the words that are meant by a misspelt one. Fuse's cost grows with its list and with the texts in it, so it is
 * asked last, and only about the beginnings of words that are few enough slips away.
 */
export class MisspeltWords {
  readonly #words: readonly string[]
  readonly #lengths: Uint8Array
  readonly #letters: Int32Array

  constructor(words: readonly string[]) {
    this.#words = words
    this.#lengths = new Uint8Array(words.length)
    this.#letters = new Int32Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string
      this.#lengths[at] = Math.min(word.length, 255)
      this.#letters[at] = lettersOf(word)
    }
  }

  /**
   * Words a few slips away, or that begin a few slips away; not those that begin as typed, which are found without slips.
   * `leniently` widens the search for suggestions.
   */
  near(typed: string, leniently = false): NearWord[] {
    const most = slipsAllowed(typed, leniently)
    if (most === 0) return []
    return this.#confirmed(typed, most, this.#withSlips(typed, most))
  }

  #withSlips(typed: string, most: number): NearWord[] {
    const counter = new SlipCounter(typed, most)
    const letters = lettersOf(typed)
    const shortest = Math.min(255, Math.max(3, typed.length - most))
    const found: NearWord[] = []
    const words = this.#words
    const lengths = this.#lengths
    const lettersBy = this.#letters
    for (let at = 0; at < words.length; at++) {
      if ((lengths[at] as number) < shortest) continue
      // Each typed letter that a word lacks is a slip: most words are told by that.
      if (bitsIn(letters & ~(lettersBy[at] as number)) > most) continue
      const word = words[at] as string
      if (word.startsWith(typed)) continue
      const slips = counter.slips(word)
      if (slips === Infinity || lacksLetters(typed, word, most)) continue
      const otherStart = word[0] === typed[0] ? 0 : 0.5
      found.push({ word: at, quality: Math.max(0.1, 0.7 - (1.2 * (slips + otherStart)) / typed.length) })
    }
    return found
  }

  /** Those among the found words in whose beginnings Fuse finds what was typed. */
  #confirmed(typed: string, most: number, found: NearWord[]): NearWord[] {
    if (found.length === 0) return found
    // Fuse counts swapped neighbours as two errors, which here are one slip.
    const threshold = Math.min(0.5, (most + 1) / typed.length + 0.05)
    const fuse = new Fuse(
      found.map(({ word }) => (this.#words[word] as string).slice(0, typed.length + most)),
      { threshold, distance: 40, shouldSort: false },
    )
    return fuse.search(typed.slice(0, LONGEST_PATTERN)).map(({ refIndex }) => found[refIndex] as NearWord)
  }
}

/** Slips are counted in the first letters only of what is very long, letters in all. */
function lacksLetters(typed: string, word: string, most: number): boolean {
  return bitsIn(lettersOf(typed) & ~lettersOf(word.slice(0, typed.length + most))) > most
}

/** The set of a word's letters as bits; signs beyond a to z share the six bits left. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6))
  }
  return bits
}

/** How many of 32 bits are set: added up in pairs, then fours, then all at once. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
