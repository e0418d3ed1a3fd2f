/** More letters than a number has bits are not compared. */
const LONGEST = 32

/**
 * How many slips lie between what was typed and the beginning of a word: insertions, deletions, substitutions and swapped
 * neighbours (optimal string alignment), the word's unmatched end being free when `prefix` is set. Infinity above `most`.
 * A column of the table of distances is kept in the bits of two numbers (Hyyrö 2003, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances").
 */
export function slipsBetween(typed: string, word: string, most: number, prefix = false): number {
  const rows = Math.min(typed.length, LONGEST)
  if (rows - word.length > most || (!prefix && word.length - typed.length > most)) return Infinity
  if (rows === 0) return prefix ? 0 : word.length
  const places = placesOf(typed)
  const lastRow = 1 << (rows - 1)
  const width = Math.min(word.length, rows + most)
  let more = -1
  let fewer = 0
  let diagonal = 0
  let before = 0
  let slips = rows
  let least = rows
  for (let column = 0; column < width; column++) {
    const same = places.at(word.charCodeAt(column))
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
  }
  const result = prefix ? least : slips
  return result > most ? Infinity : result
}

/** For each letter the places at which it was typed, as bits. */
class Places {
  #ascii = new Int32Array(128)
  #others = new Map<number, number>()

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

const MOST_REMEMBERED = 16
const remembered = new Map<string, Places>()

/** The few typed words of a query are compared with thousands of words. */
function placesOf(typed: string): Places {
  let places = remembered.get(typed)
  if (!places) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear()
    places = new Places(typed)
    remembered.set(typed, places)
  }
  return places
}

/**
 * How many slips a typed word may have: none in short words, where everything is near to everything, nor in numbers: what
 * was in 2014 is no answer to 2015. `leniently`, as suggestions may be, some have one more.
 */
export function slipsAllowed(typed: string, leniently = false): number {
  if (/\d/.test(typed)) return 0
  const { length } = typed
  if (length < 6) return length > 3 || leniently ? 1 : 0
  return (length < 10 ? 2 : 3) + (leniently ? 1 : 0)
}

/** The letters of `word` that `typed` has in the same order (longest common subsequence), as ranges into `word`. */
export function sharedLetters(typed: string, word: string): [number, number][] {
  const lengths = Array.from({ length: typed.length + 1 }, () => new Array<number>(word.length + 1).fill(0))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = typed.length - 1; row >= 0; row--) {
    for (let column = word.length - 1; column >= 0; column--) {
      const line = lengths[row] as number[]
      line[column] =
        typed[row] === word[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const ranges: [number, number][] = []
  let row = 0
  let column = 0
  while (row < typed.length && column < word.length) {
    if (typed[row] === word[column]) {
      const open = ranges.at(-1)
      if (open?.[1] === column) open[1] = column + 1
      else ranges.push([column, column + 1])
      row++
      column++
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return ranges
}
