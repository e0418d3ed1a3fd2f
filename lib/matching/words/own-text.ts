/** Shorter pieces of a text are copies anyway. */
const LEAST = 13

/**
 * A piece of a text that does not keep the whole text in memory: engines make longer pieces point into the text that they are
 * cut out of.
 */
export function ownText(text: string, start: number, end: number): string {
  const piece = text.slice(start, end)
  return piece.length < LEAST ? piece : `${piece} `.slice(0, -1)
}
