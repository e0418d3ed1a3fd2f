import { findQuote } from '../dataset/find-quote.ts'

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
  const found = quoted.flatMap(({ claim, quote }) => {
    const place = findQuote(text, quote)
    return place ? [{ claim, ...place }] : []
  })
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] as number
    const here = found.filter((passage) => passage.start <= start && passage.end >= end)
    return {
      start,
      end,
      claims: [...new Set(here.map(({ claim }) => claim))],
      begins: [...new Set(here.filter((passage) => passage.start === start).map(({ claim }) => claim))],
    }
  })
}
