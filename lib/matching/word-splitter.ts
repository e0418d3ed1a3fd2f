/** Splits a text into words. Kept apart and without calls: browsers compile so small a loop well, and soon. */
import { FOLD, HASH_START, IGNORED, SEPARATOR } from './fold.ts'

/** In the place of a word's first character where its hash and that do not say all about how it is written. */
export const UNSURE = 0

/** The words of one block of text, in arrays that are used again for every block: nothing is allocated a word. */
export class WordSplitter {
  text = ''
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  hash = new Int32Array(256)
  /** The character it begins with as written; UNSURE where that is beyond ASCII, or something invisible is in the word. */
  first = new Int32Array(256)

  /** The one loop over all characters of a page: finds where each word begins and ends, and its hash. */
  split(text: string): void {
    const length = text.length
    let { start, end, hash: hashes, first: firsts } = this
    let count = 0
    let i = 0
    while (i < length) {
      let first = text.charCodeAt(i)
      let folded = FOLD[first] as number
      if (folded <= IGNORED) {
        i++
        continue
      }
      const from = i
      let hash = HASH_START
      if (first >= 0x80) first = UNSURE
      do {
        if (folded !== IGNORED) hash = Math.imul(hash ^ folded, 0x01000193)
        else first = UNSURE
        folded = ++i < length ? (FOLD[text.charCodeAt(i)] as number) : SEPARATOR
      } while (folded !== SEPARATOR)
      if (count === start.length) {
        this.#grow()
        ;({ start, end, hash: hashes, first: firsts } = this)
      }
      start[count] = from
      end[count] = i
      hashes[count] = hash
      firsts[count++] = first
      // The separator.
      i++
    }
    this.text = text
    this.count = count
  }

  #grow(): void {
    this.start = twiceAsLong(this.start)
    this.end = twiceAsLong(this.end)
    this.hash = twiceAsLong(this.hash)
    this.first = twiceAsLong(this.first)
  }
}

/** A longer array that begins with what the array holds. */
export function twiceAsLong(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2)
  longer.set(array)
  return longer
}
