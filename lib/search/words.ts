/** A word of a text, folded for comparison, with the place it has in the text as written (UTF-16 offsets, end exclusive). */
export interface Word {
  folded: string
  start: number
  end: number
}

const PART_OF_WORD = /[\p{L}\p{N}]/u
const APOSTROPHE = /['’‘ʼ`´]/u
const MARK = /\p{M}/gu
const EXPANDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' }

/**
 * Splits a text into folded words: case and diacritics go, an apostrophe inside a word is dropped (Don’t is dont),
 * hyphens and all other signs separate.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let current: Word | null = null
  let offset = 0
  for (const sign of text) {
    const start = offset
    offset += sign.length
    const code = sign.charCodeAt(0)
    if (code < 0x80 ? isPlain(code) : PART_OF_WORD.test(sign)) {
      current ??= { folded: '', start, end: offset }
      current.folded += foldSign(sign)
      current.end = offset
    } else if (current && code >= 0x80 && sign.match(MARK)) {
      current.end = offset
    } else if (current && !APOSTROPHE.test(sign)) {
      words.push(current)
      current = null
    }
  }
  if (current) words.push(current)
  return words.filter((word) => word.folded)
}

/** A letter or digit of ASCII, which is what most text is made of: no pattern need be asked. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

function foldSign(sign: string): string {
  if (sign.charCodeAt(0) < 0x80) return sign.toLowerCase()
  const lower = sign.normalize('NFKD').replace(MARK, '').toLowerCase()
  return EXPANDED[lower] ?? lower
}
