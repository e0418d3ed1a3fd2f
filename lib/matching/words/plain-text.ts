/** Text as the rules read it: nothing invisible in it, no diacritics, and one blank or line break for any white space. */
import { foldOf, IGNORED } from './fold.ts'
import { LINE_BREAK } from './line-break.ts'
import { ownText } from './own-text.ts'

/** A text made plain, and where each of its characters stands in the text as it was. */
export interface PlainText {
  readonly text: string
  readonly original: string
  readonly places: Int32Array
}

/** Where a candidate stands in the text as it was, and how it is written there. */
export interface Original {
  readonly start: number
  readonly end: number
  readonly text: string
}

const SPACE = /\s/
const HYPHEN = /[-\u2010\u2011]/
/** White space but for single blanks, letters with diacritics, what is invisible or combines with the letter before it. */
const NOT_PLAIN =
  /[^\S ]|\s\s|[\xad\xc0-\u024f\u061c\u180e\u1e00-\u1eff\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u0300-\u036f]|[\ufe00-\ufe0f]/

/** Printed ASCII, dashes and quotation marks: of most texts all, and asked for in a fifth of the time. */
const PECULIAR = /[^ -~\u2012-\u2027]/

/** The text made plain, or null where it is so. */
export function plainTextOf(original: string): PlainText | null {
  const trimmed = original.trim()
  if (!PECULIAR.test(trimmed) && !trimmed.includes('  ')) return null
  if (!NOT_PLAIN.test(trimmed)) return null
  const { length } = original
  const places = new Int32Array(length)
  let text = ''
  let count = 0
  for (let at = 0; at < length; ) {
    // Nearly all is words, each with one blank before it.
    const from = at
    while (at < length && isOrdinary(original.charCodeAt(at))) places[count++] = at++
    if (at > from) text += original.slice(from, at)
    let blank = ''
    for (; at < length && !isOrdinary(original.charCodeAt(at)); at++) {
      const character = original[at] as string
      if (foldOf(character.charCodeAt(0)) === IGNORED) continue
      if (character === ' ' || SPACE.test(character)) {
        // "Long-" at the end of a line goes on in the next.
        const isBreak = character === LINE_BREAK || (character === '\n' && HYPHEN.test(text.slice(-1)))
        blank = isBreak || blank === '\n' ? '\n' : ' '
        continue
      }
      if (blank !== '' && count > 0) {
        text += blank
        places[count++] = at - 1
      }
      blank = ''
      text += baseOf(character)
      places[count++] = at
    }
    if (blank === '' || count === 0 || at === length) continue
    text += blank
    places[count++] = at - 1
  }
  return { text, original, places }
}

/** "Tosh Mc Donald", "TOSH M’DONALD": one surname. */
export const SPLIT_NAME = /\bM(?:[cC] |[’'‘])(?=[A-Z][A-Za-z]{2})/
const SPLIT_NAMES = new RegExp(SPLIT_NAME, 'g')

/** The same with such surnames as one word, which their bearers have; null where nothing was made plain, and none stands there. */
export function withWholeNames(plain: PlainText | null, original: string): PlainText | null {
  const text = plain?.text ?? original
  if (!SPLIT_NAME.test(text)) return plain
  const places = new Int32Array(text.length)
  let whole = ''
  let from = 0
  let count = 0
  const keep = (to: number) => {
    whole += text.slice(from, to)
    for (; from < to; from++) places[count++] = plain?.places[from] ?? from
  }
  for (const { index, 0: split } of text.matchAll(SPLIT_NAMES)) {
    const last = index + split.length - 1
    keep(last)
    // The apostrophe stands for the c; the blank for nothing.
    if (split.length === 2) {
      whole += 'c'
      places[count++] = plain?.places[last] ?? last
    }
    from = last + 1
  }
  keep(text.length)
  return { text: whole, original, places }
}

/** Printed, and neither a blank nor beyond ASCII. */
const isOrdinary = (code: number) => code > 0x20 && code < 0x7f

/** The stretch of the text as it was that a stretch of the plain one was made of. */
export function originalOf({ original, places }: PlainText, from: number, to: number): Original {
  const start = places[from] as number
  let end = (places[to - 1] as number) + 1
  while (end < original.length && foldOf(original.charCodeAt(end)) === IGNORED) end++
  return { start, end, text: ownText(original, start, end) }
}

/** A letter without its diacritics. */
function baseOf(character: string): string {
  return character < '\xc0' ? character : (character.normalize('NFD')[0] as string)
}
