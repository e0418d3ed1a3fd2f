/** Puts an element into a list. Mostly at its end, where that takes least. */
export function insert<T>(list: T[], at: number, element: T): void {
  if (at === list.length) list.push(element)
  else list.splice(at, 0, element)
}
