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

/**
 * What letters beyond ASCII fold to, in the order of their codes: found out when this was written, since the gate would do so
 * anew on every page. A hyphen stands for a letter that is like none of ours, a blank for what is no letter.
 */
const LATIN_FROM_C0 =
  'aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllll--' +
  'llnnnnnn-nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs--------------------------------oo-------------uu-----------------' +
  '-----------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy'
const LATIN_FROM_1E00 =
  'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv' +
  'wwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy'

/** Characters from here on are not in the table: nearly all that pages in our letters have stand before it. */
export const FAR = 0x2070
/** Code unit below FAR → folded ASCII code, SEPARATOR or IGNORED. Loops over all characters ask it themselves, others foldOf. */
export const FOLD = buildFoldTable()

/** What a code unit folds to: an ASCII code, SEPARATOR or IGNORED. */
export function foldOf(code: number): number {
  return code < FAR ? (FOLD[code] as number) : foldFar(code)
}

/** The same of one from FAR on. A table of them all would be 64 kB, in the gate of every page. */
export function foldFar(code: number): number {
  // Full-width forms, in the order of ASCII.
  if (code >= 0xff10 && code <= 0xff5a) return FOLD[code - 0xfee0] as number
  if (code === 0xfeff || (code >= 0xfe00 && code < 0xfe10)) return IGNORED
  const foreign =
    (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00)
  return foreign ? FOREIGN_LETTER : SEPARATOR
}

function buildFoldTable(): Uint8Array {
  const table = new Uint8Array(FAR)
  table.fill(FOREIGN_LETTER, 0x370, 0x2000)
  for (let code = 0x61; code <= 0x7a; code++) table[code] = table[code - 0x20] = code
  for (let code = 0x30; code <= 0x39; code++) table[code] = code
  table.fill(FOREIGN_LETTER, 0xc0, 0x250)
  table.fill(FOREIGN_LETTER, 0x1e00, 0x1f00)
  fillIn(table, 0xc0, LATIN_FROM_C0)
  fillIn(table, 0x1e00, LATIN_FROM_1E00)
  table[0xad] = table[0x34f] = table[0x61c] = table[0x180e] = IGNORED
  table.fill(IGNORED, 0x300, 0x370)
  table.fill(IGNORED, 0x200b, 0x2010)
  table.fill(IGNORED, 0x202a, 0x202f)
  table.fill(IGNORED, 0x2060, FAR)
  return table
}

function fillIn(table: Uint8Array, from: number, letters: string): void {
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string
    table[from + at] = letter === '-' ? FOREIGN_LETTER : letter === ' ' ? SEPARATOR : letter.charCodeAt(0)
  }
}

export const HASH_START = 0x811c9dc5 | 0

/** One step of the rolling hash over a token's folded characters (FNV-1a). */
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193)
}

/** Hash of a token that is folded already, or of any word: characters that part words or vanish are left out. */
export function hashWord(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) {
    const folded = foldOf(word.charCodeAt(i))
    if (folded > IGNORED) hash = hashStep(hash, folded)
  }
  return hash
}

/** Words of which only the hashes are kept. */
export interface HashedWords {
  has(hash: number): boolean
}

/** Hashes of folded words that are parted by white space. */
export function hashesOf(words: string): HashedWords {
  return new Set(words.split(/\s+/).map(hashWord))
}

/** The folded words of a name: "Rebecca Long-Bailey" → rebecca, long, bailey. */
export function foldWords(name: string): string[] {
  const words: string[] = []
  let word = ''
  for (let i = 0; i <= name.length; i++) {
    const folded = i < name.length ? foldOf(name.charCodeAt(i)) : SEPARATOR
    if (folded === SEPARATOR) {
      if (word) words.push(word)
      word = ''
    } else if (folded > IGNORED) word += String.fromCharCode(folded)
  }
  return words
}

/** The folded form of a stretch of text without its separators. */
export function foldToken(text: string, start: number, end: number): string {
  return foldWords(text.slice(start, end)).join('')
}
