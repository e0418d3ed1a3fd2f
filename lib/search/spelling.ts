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
