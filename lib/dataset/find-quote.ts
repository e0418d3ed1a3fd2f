/** A text with every run of white space made one space, and where each character came from. */
interface Folded {
  original: string
  text: string
  /** Offset in the original of each character of `text`. */
  offsets: number[]
}

/** Quotes are looked for one after the other in the same document: it is folded once. */
let last: Folded = { original: '', text: '', offsets: [] }

function fold(original: string): Folded {
  if (last.original === original) return last
  let text = ''
  const offsets: number[] = []
  let inSpace = true
  for (let i = 0; i < original.length; i++) {
    const space = /\s/.test(original.charAt(i))
    if (space && inSpace) continue
    text += space ? ' ' : original.charAt(i)
    offsets.push(i)
    inSpace = space
  }
  last = { original, text, offsets }
  return last
}

/** White space folded, nothing else. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * Where a quote stands in a document, white space folded on both sides.
 * Returns offsets into the document as it is, end exclusive; undefined where it does not stand there.
 */
export function findQuote(document: string, quote: string): { start: number; end: number } | undefined {
  const wanted = foldWhiteSpace(quote)
  const { text, offsets } = fold(document)
  const at = wanted === '' ? -1 : text.indexOf(wanted)
  if (at < 0) return undefined
  return { start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 }
}
