/** One of so many is put in the long way although it need not. */
const SOMETIMES = 16

/**
 * Puts an element into a list. Mostly at its end, where that takes least; but browsers that have never seen the other way
 * compile it out, and all of it anew at the first change of a page.
 */
export function insert<T>(list: T[], at: number, element: T): void {
  if (at === list.length && at % SOMETIMES !== 0) list.push(element)
  else list.splice(at, 0, element)
}
