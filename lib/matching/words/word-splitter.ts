/** Splits a text into words. One loop without calls: browsers compile that well, and soon. */
import { FAR, FOLD, foldFar, HASH_START, IGNORED, SEPARATOR } from './fold.ts'

/** What a word is that does not matter. */
export const NOTHING = 0
/** In the place of what a word is: it was not remembered. */
export const NEW = -1
/** The same of a word that shall not be: its hash and first character do not say all about how it is written. */
export const PECULIAR = -2
/** How many pairs of words are remembered, small ones and as many with a capital: a power of two. */
const PAIRS = 2048
/** So many words behind the last one are none: rules look ahead without asking where the text ends. */
const BEYOND = 8
/** In the place of the first character of a peculiar word: one beyond ASCII, or with something invisible in it. */
const NO_FIRST = 0

/** The words of one block of text, in arrays that are used again for every block: nothing is allocated a word. */
export class WordSplitter {
  text = ''
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  hash = new Int32Array(256)
  /** Words that matter, and those of which it is to be found out: their positions among the words, and what they are. */
  hits = 0
  hitWord = new Int32Array(256)
  hitIs = new Int32Array(256)

  /**
   * What words were found to be: a page says most of its words many times. Two have the place that their hash says, each
   * with its hash and the outcome, the later one first; those that begin with a capital have places apart.
   */
  readonly #remembered = new Int32Array(2 * PAIRS * 4)

  /** The one loop over all characters of a page: finds where each word begins and ends, its hash, and what it is. */
  protected split(text: string): void {
    const length = text.length
    const remembered = this.#remembered
    let { start, end, hash: hashes, hitWord, hitIs } = this
    let count = 0
    let hits = 0
    let i = 0
    while (i < length) {
      let first = text.charCodeAt(i)
      let folded = first < FAR ? (FOLD[first] as number) : foldFar(first)
      if (folded <= IGNORED) {
        i++
        continue
      }
      const from = i
      let hash = HASH_START
      if (first >= 0x80) first = NO_FIRST
      do {
        if (folded !== IGNORED) hash = Math.imul(hash ^ folded, 0x01000193)
        else first = NO_FIRST
        if (++i === length) break
        const code = text.charCodeAt(i)
        folded = code < FAR ? (FOLD[code] as number) : foldFar(code)
      } while (folded !== SEPARATOR)
      if (count === start.length) {
        this.#grow()
        ;({ start, end, hash: hashes, hitWord, hitIs } = this)
      }
      start[count] = from
      end[count] = i
      hashes[count] = hash
      let is = PECULIAR
      if (first !== NO_FIRST) {
        // The same as placeOf, which would be called for each word of the page.
        const place = ((hash & (PAIRS - 1)) << 2) | ((first & 0x20) * (PAIRS / 8))
        is = NEW
        if (remembered[place] === hash) is = remembered[place + 1] as number
        else if (remembered[place + 2] === hash) is = remembered[place + 3] as number
      }
      if (is !== NOTHING) {
        hitWord[hits] = count
        hitIs[hits++] = is
      }
      count++
      // The separator.
      i++
    }
    if (count + BEYOND > start.length) {
      this.#grow()
      ;({ start, end, hash: hashes } = this)
    }
    hashes.fill(0, count, count + BEYOND)
    start.fill(length, count, count + BEYOND)
    end.fill(length, count, count + BEYOND)
    this.text = text
    this.count = count
    this.hits = hits
  }

  /** Remembers what the word at `at` is, which was NEW. */
  protected remember(at: number, is: number): void {
    const remembered = this.#remembered
    const hash = this.hash[at] as number
    const place = placeOf(hash, this.text.charCodeAt(this.start[at] as number))
    remembered[place + 2] = remembered[place] as number
    remembered[place + 3] = remembered[place + 1] as number
    remembered[place] = hash
    remembered[place + 1] = is
  }

  #grow(): void {
    this.start = twiceAsLong(this.start)
    this.end = twiceAsLong(this.end)
    this.hash = twiceAsLong(this.hash)
    this.hitWord = twiceAsLong(this.hitWord)
    this.hitIs = twiceAsLong(this.hitIs)
  }
}

/** Where a word is remembered; `first` is its first character, which in ASCII has this bit unless it is a capital. */
function placeOf(hash: number, first: number): number {
  return ((hash & (PAIRS - 1)) << 2) | ((first & 0x20) * (PAIRS / 8))
}

/** A longer array that begins with what the array holds. */
function twiceAsLong(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2)
  longer.set(array)
  return longer
}
