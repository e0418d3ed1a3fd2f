/** Short lists of numbers that come again and again, each kept once. */

/** How many lists are remembered at most: a power of two. */
const PLACES = 256

export class SharedLists {
  /** The last list of each place that its numbers give. */
  readonly #lists: (readonly number[] | undefined)[] = new Array(PLACES).fill(undefined)

  /** The list with one more number behind. Never changed: others may have it as well. */
  withOneMore(list: readonly number[], one: number): readonly number[] {
    let place = one
    for (let i = 0; i < list.length; i++) place = Math.imul(place ^ (list[i] as number), 0x01000193)
    place = Math.imul(place, 0x9e3779b1) >>> 24
    const known = this.#lists[place]
    if (known && isLongerByOne(known, list, one)) return known
    // A list that grows by itself takes the room of seventeen for the first.
    const longer = list.concat(one)
    this.#lists[place] = longer
    return longer
  }
}

function isLongerByOne(known: readonly number[], list: readonly number[], one: number): boolean {
  const { length } = list
  if (known.length !== length + 1 || known[length] !== one) return false
  for (let i = 0; i < length; i++) if (known[i] !== list[i]) return false
  return true
}
