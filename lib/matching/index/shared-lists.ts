/** Short lists of numbers that come again and again, each kept once. */

import { hashStep } from '../words/fold.ts'

/** So many lists are remembered at most, as a power of two. */
const PLACE_BITS = 8

/** Remembers short lists, so that equal ones are one object. */
export class SharedLists {
  /** The last list of each place that its numbers give. */
  readonly #lists: (readonly number[] | undefined)[] = new Array(1 << PLACE_BITS).fill(undefined)

  /** The list with one more number behind. Never changed: others may have it as well. */
  withOneMore(list: readonly number[], one: number): readonly number[] {
    const place = placeOfNumbers(one, list, PLACE_BITS)
    const known = this.#lists[place]
    if (known && isLongerByOne(known, list, one)) return known
    // A list that grows by itself takes the room of seventeen for the first.
    const longer = list.concat(one)
    this.#lists[place] = longer
    return longer
  }
}

/** A place that these numbers give, in a table of so many bits. */
export function placeOfNumbers(first: number, others: readonly number[], bits: number): number {
  let hash = first
  for (let i = 0; i < others.length; i++) hash = hashStep(hash, others[i] as number)
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
}

function isLongerByOne(known: readonly number[], list: readonly number[], one: number): boolean {
  const { length } = list
  if (known.length !== length + 1 || known[length] !== one) return false
  for (let i = 0; i < length; i++) if (known[i] !== list[i]) return false
  return true
}
