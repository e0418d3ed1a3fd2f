/**
 * How many slips lie between what was typed and the beginning of a word: insertions, deletions, substitutions and swapped
 * neighbours (optimal string alignment), the word's unmatched end being free when `prefix` is set. Stops early and
 * returns Infinity above `most`.
 */
export function slipsBetween(typed: string, word: string, most: number, prefix = false): number {
  if (typed.length - word.length > most || (!prefix && word.length - typed.length > most)) return Infinity
  const width = Math.min(word.length, typed.length + most)
  let beforeLast: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1]
      let cost = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] as number) + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return Infinity
    beforeLast = last
    last = current
  }
  const slips = prefix ? Math.min(...last) : (last[width] as number)
  return slips > most ? Infinity : slips
}

/** How many slips a typed word of this length may have: none in short words, where everything is near to everything. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 10 ? 2 : 3
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
