import Fuse from 'fuse.js/basic'
import type { SearchDocument } from './documents.ts'
import { slipsAllowed, slipsBetween } from './spelling.ts'
import type { SearchField } from './types.ts'
import { wordsOf } from './words.ts'

/** How much a match in a field counts. The name leads; what others say about an entity follows. */
export const FIELD_WEIGHT: Record<SearchField, number> = {
  name: 1,
  alias: 0.95,
  initials: 0.7,
  author: 0.6,
  role: 0.55,
  date: 0.5,
  kind: 0.5,
  description: 0.5,
  contest: 0.4,
  tie: 0.35,
  context: 0.3,
}

/** Fuse's bitap search takes patterns of 32 characters at most. */
const LONGEST_PATTERN = 32
const FIRST_WORD_BONUS = 0.06

interface Postings {
  documents: number[]
  weights: number[]
}

/** A word of the index that answers a typed word, and how well: 1 exactly, less for a beginning, least for a slip. */
export interface NearWord {
  word: string
  quality: number
}

/** All words of all documents, sorted: exact words and beginnings by binary search, misspelt ones through Fuse. */
export class WordIndex {
  readonly #postings = new Map<string, Postings>()
  readonly #sorted: string[]
  #letters: Int32Array | undefined

  constructor(documents: readonly SearchDocument[]) {
    // Names of groups and contests come again and again.
    const known = new Map<string, string[]>()
    const foldedWords = (text: string) => {
      const words = known.get(text) ?? wordsOf(text).map(({ folded }) => folded)
      known.set(text, words)
      return words
    }
    documents.forEach((document, number) => {
      for (const [word, weight] of weightedWords(document, foldedWords)) {
        let postings = this.#postings.get(word)
        if (!postings) {
          postings = { documents: [], weights: [] }
          this.#postings.set(word, postings)
        }
        postings.documents.push(number)
        postings.weights.push(weight)
      }
    })
    this.#sorted = [...this.#postings.keys()].sort()
  }

  postingsOf(word: string): Postings {
    return this.#postings.get(word) ?? { documents: [], weights: [] }
  }

  /** The word itself and every word that begins with it. */
  startingWith(typed: string): NearWord[] {
    const found: NearWord[] = []
    for (let at = this.#firstFrom(typed); at < this.#sorted.length; at++) {
      const word = this.#sorted[at] as string
      if (!word.startsWith(typed)) break
      found.push({ word, quality: word === typed ? 1 : 0.72 + (0.2 * typed.length) / word.length })
    }
    return found
  }

  /** Words a few slips away, or that begin a few slips away. `extraSlips` widens the search for suggestions. */
  misspelt(typed: string, extraSlips = 0): NearWord[] {
    const most = slipsAllowed(typed.length) + extraSlips
    if (most === 0) return []
    const found: NearWord[] = []
    for (const word of this.#near(typed, most)) {
      const whole = slipsBetween(typed, word, most)
      const beginning = typed.length > 4 ? slipsBetween(typed, word, Math.min(most, 2), true) : Infinity
      const slips = Math.min(whole, beginning + 0.5)
      if (slips === Infinity) continue
      const otherStart = word[0] === typed[0] ? 0 : 0.5
      found.push({ word, quality: Math.max(0.1, 0.7 - (1.2 * (slips + otherStart)) / typed.length) })
    }
    return found
  }

  /**
   * Words that Fuse finds near what was typed. Its cost grows with its list and with the texts in it, so it gets only the
   * beginnings that can be meant, and only of words that lack no more typed letters than there may be slips.
   */
  #near(typed: string, most: number): string[] {
    const letters = lettersOf(typed)
    this.#letters ??= Int32Array.from(this.#sorted, lettersOf)
    const known = this.#letters
    const reach = typed.length + most
    const words = this.#sorted.filter((word, at) => {
      if (word.length < 3 || word.length < typed.length - most) return false
      if (bitsIn(letters & ~(known[at] as number)) > most) return false
      return word.length <= reach || bitsIn(letters & ~lettersOf(word.slice(0, reach))) <= most
    })
    // Fuse counts swapped neighbours as two errors, which here are one slip.
    const threshold = Math.min(0.5, (most + 1) / typed.length + 0.05)
    const fuse = new Fuse(
      words.map((word) => word.slice(0, reach)),
      { threshold, distance: 40, shouldSort: false },
    )
    return fuse.search(typed.slice(0, LONGEST_PATTERN)).map(({ refIndex }) => words[refIndex] as string)
  }

  #firstFrom(typed: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] as string) < typed) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Each word of a document with its best weight. Neighbours in names also count written as one: "longbailey". */
function weightedWords(document: SearchDocument, foldedWords: (text: string) => string[]): Map<string, number> {
  const weights = new Map<string, number>()
  const raise = (word: string, weight: number) => weights.set(word, Math.max(weights.get(word) ?? 0, weight))
  for (const { field, text } of document.texts) {
    const words = foldedWords(text)
    const weight = FIELD_WEIGHT[field]
    words.forEach((word, place) => {
      raise(word, weight + (place === 0 ? FIRST_WORD_BONUS * weight : 0))
      const next = words[place + 1]
      if (next && (field === 'name' || field === 'alias')) raise(word + next, weight * 0.95)
    })
  }
  return weights
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

function bitsIn(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
