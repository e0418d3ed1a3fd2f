import { findQuotes } from '../dataset/find-quote.ts'

/** A claim's words, as they are to be found in a document. */
export interface Quoted {
  claim: string
  quote: string
}

/** A stretch of the document, end exclusive, and the claims that quote it; none in the stretches between. */
export interface Segment {
  start: number
  end: number
  claims: string[]
  /** Claims whose quote begins here. */
  begins: string[]
}

/**
 * Cuts a document into stretches, each with the claims that quote it. Quotes are found with white space folded, as the
 * dataset's build checks them; one that is not found marks nothing.
 */
export function segmentsOf(text: string, quoted: readonly Quoted[]): Segment[] {
  const places = findQuotes(
    text,
    quoted.map(({ quote }) => quote),
  )
  const found = quoted.flatMap(({ claim }, at) => {
    const place = places[at]
    return place ? [{ claim, ...place }] : []
  })
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const beginning = Map.groupBy(found, ({ start }) => start)
  let running: typeof found = []
  return cuts.slice(0, -1).map((start, at) => {
    const begin = beginning.get(start) ?? []
    running = [...running.filter(({ end }) => end > start), ...begin]
    return {
      start,
      end: cuts[at + 1] as number,
      claims: [...new Set(running.map(({ claim }) => claim))],
      begins: [...new Set(begin.map(({ claim }) => claim))],
    }
  })
}
