/** More letters than a number has bits are not compared. */
const LONGEST = 32
/** A word's beginning alone may have this many slips at most. */
const MOST_IN_BEGINNING = 2
/** Of shorter words the beginning is near to everything. */
const SHORTEST_FOR_BEGINNING = 5

/**
 * Counts the slips that lie between what was typed and words: insertions, deletions, substitutions and swapped neighbours
 * (optimal string alignment). A column of the table of distances is kept in the bits of two numbers (Hyyrö 2003, "A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances"). The columns of the last word are kept: of
 * words in order, one begins as the one before, and only what differs is counted anew.
 */
export class SlipCounter {
  readonly #typed: string
  readonly #most: number
  readonly #rows: number
  readonly #places: Places
  /** By column: the rows where a cell is one more, or one less, than the one above; what else the next column needs. */
  readonly #more: Int32Array
  readonly #fewer: Int32Array
  readonly #diagonal: Int32Array
  readonly #same: Int32Array
  /** By column: the lowest cell, and the least of the lowest cells so far. */
  readonly #slips: Int32Array
  readonly #least: Int32Array
  #last = ''
  #columns = 0

  constructor(typed: string, most: number) {
    this.#typed = typed
    this.#most = most
    this.#rows = Math.min(typed.length, LONGEST)
    this.#places = new Places(typed)
    const columns = this.#rows + most + 1
    this.#more = new Int32Array(columns).fill(-1)
    this.#fewer = new Int32Array(columns)
    this.#diagonal = new Int32Array(columns)
    this.#same = new Int32Array(columns)
    this.#slips = new Int32Array(columns).fill(this.#rows)
    this.#least = new Int32Array(columns).fill(this.#rows)
  }

  /** Slips up to the word's end; where only its beginning is meant, half a slip more. Infinity above `most`. */
  slips(word: string): number {
    const typed = this.#typed
    const width = Math.min(word.length, this.#rows + this.#most)
    this.#count(word, width)
    const whole = word.length - typed.length > this.#most ? Infinity : (this.#slips[width] as number)
    const least = typed.length < SHORTEST_FOR_BEGINNING ? Infinity : (this.#least[width] as number)
    const beginning = least > Math.min(this.#most, MOST_IN_BEGINNING) ? Infinity : least + 0.5
    return Math.min(whole > this.#most ? Infinity : whole, beginning)
  }

  #count(word: string, width: number): void {
    const last = this.#last
    const known = Math.min(this.#columns, width)
    let column = 0
    while (column < known && word.charCodeAt(column) === last.charCodeAt(column)) column++
    this.#last = word
    this.#columns = width
    const lastRow = 1 << (this.#rows - 1)
    let more = this.#more[column] as number
    let fewer = this.#fewer[column] as number
    let diagonal = this.#diagonal[column] as number
    let before = this.#same[column] as number
    let slips = this.#slips[column] as number
    let least = this.#least[column] as number
    while (column < width) {
      const same = this.#places.at(word.charCodeAt(column))
      const swapped = ((~diagonal & same) << 1) & before
      diagonal = (((same & more) + more) ^ more) | same | fewer | swapped
      let right = fewer | ~(diagonal | more)
      let left = diagonal & more
      if (right & lastRow) slips++
      if (left & lastRow) slips--
      if (slips < least) least = slips
      right = (right << 1) | 1
      left <<= 1
      more = left | ~(diagonal | right)
      fewer = right & diagonal
      before = same
      column++
      this.#more[column] = more
      this.#fewer[column] = fewer
      this.#diagonal[column] = diagonal
      this.#same[column] = before
      this.#slips[column] = slips
      this.#least[column] = least
    }
  }
}

/** For each letter the places at which it was typed, as bits. */
class Places {
  readonly #ascii = new Int32Array(128)
  readonly #others = new Map<number, number>()

  constructor(typed: string) {
    for (let at = 0; at < Math.min(typed.length, LONGEST); at++) {
      const code = typed.charCodeAt(at)
      if (code < 128) this.#ascii[code] = (this.#ascii[code] as number) | (1 << at)
      else this.#others.set(code, this.at(code) | (1 << at))
    }
  }

  at(code: number): number {
    return code < 128 ? (this.#ascii[code] as number) : (this.#others.get(code) ?? 0)
  }
}
