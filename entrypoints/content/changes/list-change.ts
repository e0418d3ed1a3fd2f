/** What went out of a list and what came in, between two states of it. */
export interface ListChange<T> {
  gone: readonly T[]
  come: readonly T[]
}

/**
 * What differs between two states of a list that mostly stays as it was: all between the first element that is another
 * and the last. An element in both `gone` and `come` may only have been near a change.
 */
export function changeOf<T>(before: readonly T[], after: readonly T[]): ListChange<T> {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) }
}
