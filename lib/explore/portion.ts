import type { Segment } from './passages.ts'

/** So many claims are drawn at once, with the text that they quote: thousands would take seconds. */
export const PORTION = 200

/** A part of a list that is shown, end exclusive. */
export interface Portion {
  from: number
  to: number
}

/** The portion of a list in which a place stands; all of a list that is short enough. */
export function portionAround(place: number, length: number): Portion {
  const from = place - (place % PORTION)
  return { from, to: Math.min(length, from + PORTION) }
}

/**
 * The part of a document that a portion of its claims quotes: from where the first of them begins to where the first after
 * them does, and before the first and after the last claim all there is.
 * @param claims in the order of the document.
 */
export function stretchOf(
  segments: readonly Segment[],
  claims: readonly { id: string }[],
  { from, to }: Portion,
): Portion {
  const begin = (place: number) => {
    const id = claims[place]?.id
    const at = id === undefined ? -1 : segments.findIndex(({ begins }) => begins.includes(id))
    return at < 0 ? segments.length : at
  }
  return { from: from === 0 ? 0 : begin(from), to: begin(to) }
}
