/** Splits a text into words and says which of them matter. One loop without calls: browsers compile that well, and soon. */
import { FOLD, HASH_START, IGNORED, SEPARATOR } from './fold.ts'

/** In the place of a word's first character where its hash and that do not say all about how it is written. */
export const UNSURE = 0

/** What a word is that does not matter. */
const NOTHING = 0
/** How many words are remembered, small ones and as many with a capital: a power of two. */
const REMEMBERED = 4096

/** The words of one block of text, in arrays that are used again for every block: nothing is allocated a word. */
export abstract class WordSplitter {
  text = ''
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  hash = new Int32Array(256)
  /** Words that matter: their positions among the words, and what they are. */
  hits = 0
  hitWord = new Int32Array(256)
  hitIs = new Int32Array(256)

  /**
   * What words were found to be, in pairs of hash and outcome: a page says most of its words many times. Each is kept in the
   * place that its hash says, those that begin with a capital apart.
   */
  readonly #remembered = new Int32Array(4 * REMEMBERED)

  /**
   * What the word at `at` is, in bits; NOTHING where it does not matter.
   * @param first the character that it begins with as written; UNSURE where that is beyond ASCII, or something invisible is
   *   in the word: hash and first character say the outcome of all others.
   */
  protected abstract weigh(at: number, first: number): number

  /** The one loop over all characters of a page: finds where each word begins and ends, its hash, and whether it matters. */
  protected split(text: string): void {
    const length = text.length
    const remembered = this.#remembered
    let { start, end, hash: hashes, hitWord, hitIs } = this
    let count = 0
    let hits = 0
    let i = 0
    this.text = text
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
        ;({ start, end, hash: hashes, hitWord, hitIs } = this)
      }
      start[count] = from
      end[count] = i
      hashes[count] = hash
      // In ASCII a capital lacks this bit.
      const place = ((hash & (REMEMBERED - 1)) << 1) | ((first & 0x20) * (REMEMBERED / 0x10))
      let outcome: number
      if (remembered[place] === hash && first !== UNSURE) outcome = remembered[place + 1] as number
      else {
        outcome = this.weigh(count, first)
        if (first !== UNSURE) {
          remembered[place] = hash
          remembered[place + 1] = outcome
        }
      }
      if (outcome !== NOTHING) {
        hitWord[hits] = count
        hitIs[hits++] = outcome
      }
      count++
      // The separator.
      i++
    }
    this.count = count
    this.hits = hits
  }

  #grow(): void {
    this.start = twiceAsLong(this.start)
    this.end = twiceAsLong(this.end)
    this.hash = twiceAsLong(this.hash)
    this.hitWord = twiceAsLong(this.hitWord)
    this.hitIs = twiceAsLong(this.hitIs)
  }
}

/** A longer array that begins with what the array holds. */
function twiceAsLong(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2)
  longer.set(array)
  return longer
}
