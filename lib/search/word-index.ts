import type { SearchDocument } from './documents.ts'
import { MisspeltWords, type NearWord } from './misspelt-words.ts'
import { type Postings, WordCollector } from './postings.ts'
import type { SearchField } from './types.ts'

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

const FIRST_WORD_BONUS = 0.06
const PLURAL_QUALITY = 0.9

/** All words of all documents, sorted: exact words and beginnings by binary search, misspelt ones by their letters. */
export class WordIndex {
  readonly #words: readonly string[]
  readonly #postings: Postings
  #misspelt: MisspeltWords | undefined

  /** `fold` gives the folded words of a text. */
  constructor(documents: readonly SearchDocument[], fold: (text: string) => readonly string[]) {
    const collector = new WordCollector()
    for (const { texts } of documents) {
      for (const { field, text } of texts) {
        const isName = field === 'name' || field === 'alias'
        addWords(collector, fold(text), FIELD_WEIGHT[field], isName)
      }
      collector.endDocument()
    }
    const { words, postings } = collector.sorted()
    this.#words = words
    this.#postings = postings
  }

  letters(word: number): string {
    return this.#words[word] as string
  }

  /** Raises each document's value to what the found word is worth in it. */
  raise(values: Float64Array, { word, quality }: NearWord): void {
    this.#postings.raise(values, word, quality)
  }

  /** The word itself and every word that begins with it; where there is none, what it is the plural of. */
  startingWith(typed: string): NearWord[] {
    const found = this.#beginning(typed)
    if (found.length > 0 || typed.length < 3 || !typed.endsWith('s')) return found
    const singular = typed.slice(0, -1)
    const at = this.#firstFrom(singular)
    return this.#words[at] === singular ? [{ word: at, quality: PLURAL_QUALITY }] : []
  }

  #beginning(typed: string): NearWord[] {
    const found: NearWord[] = []
    for (let at = this.#firstFrom(typed); at < this.#words.length; at++) {
      const word = this.#words[at] as string
      if (!word.startsWith(typed)) break
      found.push({ word: at, quality: word === typed ? 1 : 0.72 + (0.2 * typed.length) / word.length })
    }
    return found
  }

  /**
   * Words a few slips away, or that begin a few slips away; not those that begin as typed, which are found without slips.
   * `leniently` widens the search for suggestions.
   */
  misspelt(typed: string, leniently = false): NearWord[] {
    this.#misspelt ??= new MisspeltWords(this.#words)
    return this.#misspelt.near(typed, leniently)
  }

  #firstFrom(typed: string): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle] as string) < typed) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Neighbours in names also count written as one: "longbailey". */
function addWords(collector: WordCollector, words: readonly string[], weight: number, isName: boolean): void {
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as string
    collector.add(word, weight + (place === 0 ? FIRST_WORD_BONUS * weight : 0))
    const next = words[place + 1]
    if (next && isName) collector.add(word + next, weight * 0.95)
  }
}
