/**
 * How characters compare: case, diacritics and full-width forms fold to a–z and 0–9, invisible characters vanish,
 * everything that is no letter or digit parts words (so hyphen, apostrophe, space and line break are alike).
 */

/** Parts words. */
export const SEPARATOR = 0
/** Is not there: soft hyphen, zero-width and combining characters. */
export const IGNORED = 1
/** A letter of a script that no name of ours is written in. */
const FOREIGN_LETTER = 2

/** Latin letters that have no decomposition. */
const LONE_LETTERS = 'ßsæaœoøoðdþtđdłlıiħhŋnĸkŧtſs'

/** Code unit → folded ASCII code, SEPARATOR or IGNORED. */
export const FOLD = buildFoldTable()

function buildFoldTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(FOREIGN_LETTER, 0x370, 0x2000)
  table.fill(FOREIGN_LETTER, 0x2c00, 0x2e00)
  table.fill(FOREIGN_LETTER, 0x3040, 0xd800)
  table.fill(FOREIGN_LETTER, 0xf900, 0xfe00)
  for (let code = 0x61; code <= 0x7a; code++) {
    table[code] = table[code - 0x20] = table[code + 0xfee0] = table[code + 0xfec0] = code
  }
  for (let code = 0x30; code <= 0x39; code++) table[code] = table[code + 0xfee0] = code
  for (let code = 0xc0; code < 0x250; code++) foldLatin(table, code)
  for (let code = 0x1e00; code < 0x1f00; code++) foldLatin(table, code)
  for (let i = 0; i < LONE_LETTERS.length; i += 2) {
    const folded = LONE_LETTERS.charCodeAt(i + 1)
    table[LONE_LETTERS.charCodeAt(i)] = folded
    table[(LONE_LETTERS[i] as string).toUpperCase().charCodeAt(0)] = folded
  }
  table[0xd7] = table[0xf7] = SEPARATOR
  table[0xad] = table[0x34f] = table[0x61c] = table[0x180e] = table[0xfeff] = IGNORED
  table.fill(IGNORED, 0x300, 0x370)
  table.fill(IGNORED, 0x200b, 0x2010)
  table.fill(IGNORED, 0x202a, 0x202f)
  table.fill(IGNORED, 0x2060, 0x2070)
  table.fill(IGNORED, 0xfe00, 0xfe10)
  return table
}

function foldLatin(table: Uint8Array, code: number): void {
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
  table[code] = base < 0x80 ? (table[base] as number) : FOREIGN_LETTER
}

const HASH_START = 0x811c9dc5 | 0

/** One step of the rolling hash over a token's folded characters (FNV-1a). */
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193)
}

/** Hash of a token that is folded already, or of any word: characters that part words or vanish are left out. */
export function hashWord(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) {
    const folded = FOLD[word.charCodeAt(i)] as number
    if (folded > IGNORED) hash = hashStep(hash, folded)
  }
  return hash
}

/** The 19 bits of a word's hash under which the lexicon keeps it. */
export function fingerprint(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 13
}

export { HASH_START }

/** The folded words of a name: "Rebecca Long-Bailey" → rebecca, long, bailey. */
export function foldWords(name: string): string[] {
  const words: string[] = []
  let word = ''
  for (let i = 0; i <= name.length; i++) {
    const folded = i < name.length ? (FOLD[name.charCodeAt(i)] as number) : SEPARATOR
    if (folded === SEPARATOR) {
      if (word) words.push(word)
      word = ''
    } else if (folded !== IGNORED) word += String.fromCharCode(folded)
  }
  return words
}

/** The folded form of a stretch of text without its separators. */
export function foldToken(text: string, start: number, end: number): string {
  let word = ''
  for (let i = start; i < end; i++) {
    const folded = FOLD[text.charCodeAt(i)] as number
    if (folded > IGNORED) word += String.fromCharCode(folded)
  }
  return word
}
