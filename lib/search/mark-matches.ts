import type { SearchDocument } from './documents.ts'
import { sharedLetters, slipsAllowed, slipsBetween } from './spelling.ts'
import type { Highlighted, SearchField } from './types.ts'
import { FIELD_WEIGHT } from './word-index.ts'
import { type Word, wordsOf } from './words.ts'

/** What to show of a hit: its name and a second line, both with the letters that answer the typed words marked. */
export function markMatches(
  document: SearchDocument,
  typed: readonly string[],
): { title: Highlighted; detail: Highlighted; field: SearchField } {
  const title = markText(document.name, typed)
  const inDetail = markText(document.detail, typed)
  if (title.matched === typed.length) {
    return { title: title.marked, detail: { text: document.detail, ranges: [] }, field: 'name' }
  }
  let best: { marked: Highlighted; field: SearchField; worth: number } | undefined
  for (const { field, text } of document.texts) {
    if (field === 'name' || field === 'initials') continue
    const { marked, matched } = markText(text, typed)
    const worth = matched + FIELD_WEIGHT[field] / 2
    if (matched > 0 && worth > (best?.worth ?? 0)) best = { marked, field, worth }
  }
  const initials = title.matched === 0 ? markInitials(document.name, typed) : undefined
  if (initials && best?.field !== 'alias') {
    return { title: initials, detail: { text: document.detail, ranges: [] }, field: 'initials' }
  }
  if (best && best.worth > title.matched) {
    const detail = inDetail.matched >= Math.floor(best.worth) ? inDetail.marked : best.marked
    return { title: title.marked, detail, field: best.field }
  }
  return { title: title.marked, detail: inDetail.marked, field: 'name' }
}

/** Marks every typed word in a text; `matched` counts the typed words that were found. */
function markText(text: string, typed: readonly string[]): { marked: Highlighted; matched: number } {
  const words = wordsOf(text)
  const ranges: [number, number][] = []
  let matched = 0
  for (const wanted of typed) {
    const found = beginnings(words, wanted) ?? joined(words, wanted) ?? misspelt(words, wanted)
    if (!found) continue
    matched++
    ranges.push(...found)
  }
  return { marked: { text, ranges: tidy(ranges) }, matched }
}

function beginnings(words: Word[], wanted: string): [number, number][] | undefined {
  const exact = words.filter((word) => word.folded === wanted)
  const found = exact.length ? exact : words.filter((word) => word.folded.startsWith(wanted))
  return found.length ? found.map((word) => placed(word, 0, wanted.length)) : undefined
}

function joined(words: Word[], wanted: string): [number, number][] | undefined {
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (!next || !wanted.startsWith(word.folded)) continue
    const rest = wanted.slice(word.folded.length)
    if (rest && next.folded.startsWith(rest)) {
      return [placed(word, 0, word.folded.length), placed(next, 0, rest.length)]
    }
  }
}

function misspelt(words: Word[], wanted: string): [number, number][] | undefined {
  const most = Math.max(1, slipsAllowed(wanted.length))
  let nearest: { word: Word; slips: number } | undefined
  for (const word of words) {
    const slips = Math.min(
      slipsBetween(wanted, word.folded, most),
      wanted.length > 4 ? slipsBetween(wanted, word.folded, most, true) + 0.5 : Infinity,
    )
    if (slips < (nearest?.slips ?? Infinity)) nearest = { word, slips }
  }
  if (!nearest || wanted.length < 3) return undefined
  const { word } = nearest
  return sharedLetters(wanted, word.folded).map(([start, end]) => placed(word, start, end))
}

function markInitials(name: string, typed: readonly string[]): Highlighted | undefined {
  const letters = typed.join('')
  const ranges: [number, number][] = []
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

function tidy(ranges: [number, number][]): [number, number][] {
  const tidied: [number, number][] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = tidied.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else tidied.push([start, end])
  }
  return tidied
}
