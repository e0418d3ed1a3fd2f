/** A word of a text, folded for comparison, with the place it has in the text as written (UTF-16 offsets, end exclusive). */
export interface Word {
  folded: string
  start: number
  end: number
}

/** Sets of all scripts are large, and so are the patterns made of them: only signs that nothing simpler tells are asked. */
const PART_OF_WORD = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u
const MARKS = /\p{M}/gu
const LATIN_MARKS = /[\u0300-\u036f]/g
const APOSTROPHES = "'’‘ʼ`´"
const EXPANDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' }

/**
 * Splits a text into folded words: case and diacritics go, an apostrophe inside a word is dropped (Don’t is dont),
 * hyphens and all other signs separate.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  // Stretches of ASCII, which is what most text is made of, are taken in one go.
  const ascii = /[A-Za-z0-9]+/g
  let start = -1
  let end = 0
  let folded = ''
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    let next = at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)
    let part = ''
    if (isPlain(code)) {
      ascii.lastIndex = at
      ascii.test(text)
      next = ascii.lastIndex
      part = text.slice(at, next).toLowerCase()
    } else if (isLatin(code)) {
      part = expanded(text.slice(at, next).normalize('NFKD').replace(LATIN_MARKS, '').toLowerCase())
    } else if (isForeign(code) && PART_OF_WORD.test(text.slice(at, next))) {
      part = expanded(text.slice(at, next).normalize('NFKD').replace(MARKS, '').toLowerCase())
    } else if (start >= 0 && isForeign(code) && MARK.test(text.slice(at, next))) {
      end = next
    } else if (start >= 0 && !APOSTROPHES.includes(text.slice(at, next))) {
      if (folded) words.push({ folded, start, end })
      start = -1
    }
    if (part) {
      if (start < 0) {
        start = at
        folded = ''
      }
      folded += part
      end = next
    }
    at = next
  }
  if (start >= 0 && folded) words.push({ folded, start, end })
  return words
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** A letter of Latin script beyond ASCII; the signs for times and divided by stand between them. */
function isLatin(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}

/** Anything beyond ASCII but the dashes, spaces and quotation marks of general punctuation. */
function isForeign(code: number): boolean {
  return code >= 0x80 && !(code >= 0x2000 && code <= 0x206f)
}

function expanded(lower: string): string {
  return EXPANDED[lower] ?? lower
}
