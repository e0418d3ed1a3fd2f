/** In which documents each word stands, and with what weight. Words and documents are numbers. */
export class Postings {
  /** Where the documents of each word begin; one more at the end. */
  readonly #starts: Int32Array
  readonly #documents: Int32Array
  readonly #weights: Float64Array

  /** Three lists of the same length, a word in a document each; the documents of a word stay in the order given. */
  constructor(wordCount: number, words: readonly number[], documents: readonly number[], weights: readonly number[]) {
    const next = new Int32Array(wordCount + 1)
    for (const word of words) next[word + 1] = (next[word + 1] as number) + 1
    for (let word = 0; word < wordCount; word++) {
      next[word + 1] = (next[word + 1] as number) + (next[word] as number)
    }
    this.#starts = next.slice()
    this.#documents = new Int32Array(words.length)
    this.#weights = new Float64Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number
      const to = next[word] as number
      next[word] = to + 1
      this.#documents[to] = documents[at] as number
      this.#weights[to] = weights[at] as number
    }
  }

  /** Raises the value of each document that has the word to its weight there times `quality`. */
  raise(values: Float64Array, word: number, quality: number): void {
    const end = this.#starts[word + 1] as number
    for (let at = this.#starts[word] as number; at < end; at++) {
      const document = this.#documents[at] as number
      const value = quality * (this.#weights[at] as number)
      if (value > (values[document] as number)) values[document] = value
    }
  }
}

/** Takes in the words of one document after the other; of a word that comes again in a document the best weight counts. */
export class WordCollector {
  /** Words by the order in which they came. */
  readonly #numbers = new Map<string, number>()
  /** By word, in the document at hand; 0 where it has not come there. */
  readonly #best: number[] = []
  #here: number[] = []
  #document = 0
  readonly #words: number[] = []
  readonly #documents: number[] = []
  readonly #weights: number[] = []

  add(word: string, weight: number): void {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(word, number)
      this.#best.push(0)
    }
    const best = this.#best[number] as number
    if (best === 0) this.#here.push(number)
    if (weight > best) this.#best[number] = weight
  }

  endDocument(): void {
    for (const word of this.#here) {
      this.#words.push(word)
      this.#documents.push(this.#document)
      this.#weights.push(this.#best[word] as number)
      this.#best[word] = 0
    }
    this.#here = []
    this.#document++
  }

  /** All words, sorted, and the documents of each by its place among them. */
  sorted(): { words: string[]; postings: Postings } {
    const words = [...this.#numbers.keys()].sort()
    const places = new Int32Array(words.length)
    for (let place = 0; place < words.length; place++) {
      places[this.#numbers.get(words[place] as string) as number] = place
    }
    const placed = this.#words.map((number) => places[number] as number)
    return { words, postings: new Postings(words.length, placed, this.#documents, this.#weights) }
  }
}
