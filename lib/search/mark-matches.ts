import type { SearchDocument } from './documents.ts'
import { sharedLetters } from './spelling.ts'
import type { Highlighted, SearchField } from './types.ts'
import { FIELD_WEIGHT } from './word-index.ts'
import { type Word, wordsOf } from './words.ts'

/** Words near a typed one, and how near. */
export type NearTexts = ReadonlyMap<string, number>

type Ranges = [start: number, end: number][]

/** A text with what of it answers each typed word as it was typed. */
interface ReadText {
  text: string
  words: Word[]
  written: (Ranges | undefined)[]
  isName: boolean
}

/**
 * What to show of a hit: its name and a second line, both with the letters that answer the typed words marked. `nearTo`
 * gives the words that were found near a misspelt one.
 */
export function markMatches(
  document: SearchDocument,
  typed: readonly string[],
  nearTo: (wanted: string) => NearTexts,
): { title: Highlighted; detail: Highlighted; field: SearchField } {
  const plain: Highlighted = { text: document.detail, ranges: [] }
  const name = read(document.name, typed, true)
  if (name.written.every(Boolean)) return { title: marked(name, typed).marked, detail: plain, field: 'name' }
  const texts = document.texts.map(({ field, text }) => ({
    field,
    read: field === 'name' ? name : read(text, typed, field === 'alias'),
  }))
  // A word that one of the texts has is not looked for with slips in the others.
  const misspelt = typed.map((wanted, at) => (texts.some(({ read }) => read.written[at]) ? undefined : nearTo(wanted)))
  const title = marked(name, typed, misspelt)
  if (title.matched === typed.length) return { title: title.marked, detail: plain, field: 'name' }
  let best: { marked: Highlighted; field: SearchField; worth: number } | undefined
  for (const { field, read } of texts) {
    if (field === 'name' || field === 'initials') continue
    if (best && best.worth >= typed.length + FIELD_WEIGHT[field] / 2) continue
    const found = marked(read, typed, misspelt)
    const worth = found.matched + FIELD_WEIGHT[field] / 2
    if (found.matched > 0 && worth > (best?.worth ?? 0)) best = { marked: found.marked, field, worth }
  }
  const initials = title.matched === 0 ? markInitials(document.name, typed) : undefined
  if (initials && best?.field !== 'alias') return { title: initials, detail: plain, field: 'initials' }
  const inDetail = marked(read(document.detail, typed, false), typed, misspelt)
  // Context helps to find; as no source states it, it is not shown.
  if (best?.field === 'context') return { title: title.marked, detail: inDetail.marked, field: 'context' }
  if (best && best.worth > title.matched) {
    const detail = inDetail.matched >= Math.floor(best.worth) ? inDetail.marked : best.marked
    return { title: title.marked, detail, field: best.field }
  }
  return { title: title.marked, detail: inDetail.marked, field: 'name' }
}

function read(text: string, typed: readonly string[], isName: boolean): ReadText {
  const words = wordsOf(text)
  return { text, words, written: typed.map((wanted) => beginnings(words, wanted) ?? joined(words, wanted)), isName }
}

/** Marks every typed word in a text, the misspelt ones by what is near them; `matched` counts the typed words that were found. */
function marked(
  { text, words, written, isName }: ReadText,
  typed: readonly string[],
  misspelt: readonly (NearTexts | undefined)[] = [],
): { marked: Highlighted; matched: number } {
  const ranges: Ranges = []
  let matched = 0
  for (let at = 0; at < typed.length; at++) {
    const near = misspelt[at]
    const found = written[at] ?? (near && withSlips(words, typed[at] as string, near, isName))
    if (!found) continue
    matched++
    ranges.push(...found)
  }
  return { marked: { text, ranges: tidy(ranges) }, matched }
}

/** The words that are what was typed; where there are none, those that begin so. */
function beginnings(words: Word[], wanted: string): Ranges | undefined {
  let found: Ranges | undefined
  let whole = false
  for (const word of words) {
    if (!word.folded.startsWith(wanted)) continue
    const isWhole = word.folded.length === wanted.length
    if (isWhole && !whole) found = undefined
    whole ||= isWhole
    if (isWhole || !whole) found = [...(found ?? []), placed(word, 0, wanted.length)]
  }
  return found
}

function joined(words: Word[], wanted: string): Ranges | undefined {
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (!next || !wanted.startsWith(word.folded)) continue
    const rest = wanted.slice(word.folded.length)
    if (rest && next.folded.startsWith(rest)) {
      return [placed(word, 0, word.folded.length), placed(next, 0, rest.length)]
    }
  }
}

/** Of the words near what was typed the nearest one in the text, in names also of two that are written as one. */
function withSlips(words: Word[], wanted: string, near: NearTexts, isName: boolean): Ranges | undefined {
  let nearest: Word[] | undefined
  let most = 0
  for (const word of words) {
    const quality = near.get(word.folded) ?? 0
    if (quality > most) nearest = [word]
    most = Math.max(most, quality)
  }
  for (let at = 1; isName && at < words.length; at++) {
    const pair = words.slice(at - 1, at + 1)
    const quality = near.get(lettersOf(pair)) ?? 0
    if (quality > most) nearest = pair
    most = Math.max(most, quality)
  }
  return nearest && sharedLetters(wanted, lettersOf(nearest)).flatMap((range) => spread(nearest as Word[], range))
}

function lettersOf(words: Word[]): string {
  return words.map(({ folded }) => folded).join('')
}

/** A stretch of the letters of some words, as stretches of the text. */
function spread(words: Word[], [start, end]: [number, number]): Ranges {
  const ranges: Ranges = []
  let before = 0
  for (const word of words) {
    const { length } = word.folded
    const [from, to] = [Math.max(0, start - before), Math.min(length, end - before)]
    if (from < to) ranges.push(placed(word, from, to))
    before += length
  }
  return ranges
}

function markInitials(name: string, typed: readonly string[]): Highlighted | undefined {
  const letters = typed.join('')
  const ranges: Ranges = []
  let wanted = 0
  for (const word of wordsOf(name)) {
    if (word.folded[0] !== letters[wanted]) continue
    ranges.push(placed(word, 0, 1))
    wanted++
  }
  return wanted === letters.length && wanted > 1 ? { text: name, ranges } : undefined
}

/** A stretch of the folded word in the text as written. Where folding changed the length, the whole word is marked. */
function placed(word: Word, from: number, to: number): [number, number] {
  if (word.folded.length !== word.end - word.start) {
    return to >= word.folded.length || from > 0 ? [word.start, word.end] : [word.start, word.start + to]
  }
  return [word.start + from, word.start + to]
}

function tidy(ranges: Ranges): Ranges {
  const tidied: Ranges = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = tidied.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else tidied.push([start, end])
  }
  return tidied
}
