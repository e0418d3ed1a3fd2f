/** A text with every run of white space made one space, and where each character came from. */
interface Folded {
  original: string
  text: string
  /** Offset in the original of each character of `text`. */
  offsets: Uint32Array
}

/** Quotes are looked for one after the other in the same document: it is folded once. */
let last: Folded = { original: '', text: '', offsets: new Uint32Array() }

function fold(original: string): Folded {
  if (last.original === original) return last
  const text = original.trimStart().replace(/\s+/g, ' ')
  const offsets = new Uint32Array(text.length)
  let folded = 0
  let inSpace = true
  for (let i = 0; i < original.length; i++) {
    const space = isSpace(original.charCodeAt(i))
    if (!space || !inSpace) offsets[folded++] = i
    inSpace = space
  }
  last = { original, text, offsets }
  return last
}

/** What `\s` matches; most characters are told without it. */
function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(String.fromCharCode(code))
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

/** Quotes at least this long are looked for together. */
const START = 12

/**
 * Where each of many quotes stands in a document, as `findQuote` says it. Thousands are found in one pass over the text: at
 * each place only the quotes that begin like it are compared.
 */
export function findQuotes(
  document: string,
  quotes: readonly string[],
): ({ start: number; end: number } | undefined)[] {
  const { text, offsets } = fold(document)
  const places = quotes.map(() => -1)
  const wanted = quotes.map(foldWhiteSpace)
  const byStart = new Map<string, number[]>()
  const mayStart = new Uint8Array(1 << 16)
  for (const [quote, words] of wanted.entries()) {
    const start = words.slice(0, START)
    if (start.length < START) places[quote] = words === '' ? -1 : text.indexOf(words)
    else if (byStart.has(start)) byStart.get(start)?.push(quote)
    else byStart.set(start, [quote])
    mayStart[hashAt(words, 0)] = 1
  }
  for (let at = 0; at + START <= text.length && byStart.size > 0; at++) {
    if (mayStart[hashAt(text, at)] === 0) continue
    const start = text.slice(at, at + START)
    const waiting = byStart.get(start)
    if (!waiting) continue
    const left = waiting.filter((quote) => {
      if (!text.startsWith(wanted[quote] as string, at)) return true
      places[quote] = at
      return false
    })
    if (left.length > 0) byStart.set(start, left)
    else byStart.delete(start)
  }
  return places.map((at, quote) => {
    const end = at + (wanted[quote] as string).length - 1
    return at < 0 ? undefined : { start: offsets[at] ?? 0, end: (offsets[end] ?? 0) + 1 }
  })
}

/** A number for the three characters at a place: most places begin no quote, and are passed over by it. */
function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 4) ^ (text.charCodeAt(at + 2) << 8)) & 0xffff
}
