/** How a word and the gap beside it are written: capitals, punctuation, sentence starts. */

import { wordKinds } from '../lexicon/words.ts'
import { foldOf, type HashedWords, hashesOf, IGNORED } from './fold.ts'
import * as GAP from './gaps.ts'
import * as LETTERS from './letters.ts'
import type { WordSplitter } from './word-splitter.ts'

const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60
const isSpace = (code: number) =>
  code === 0x20 ||
  code === 0xa0 ||
  (code >= 9 && code <= 13) ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000
const isSentenceMark = (code: number) =>
  code === 0x2e ||
  code === 0x3f ||
  code === 0x21 ||
  code === 0x3a ||
  code === 0x3b ||
  code === 0x2026 ||
  code === 0x7c ||
  code === 0x2022 ||
  code === 0xb7 ||
  code === 0xfffc

const TITLES_BEFORE_POINT = hashesOf('mr mrs ms dr cllr coun bro prof rev hon')

/** What stands before word `at`; `sentence` before the first word. */
export function gapBefore(tokens: WordSplitter, at: number): number {
  if (at <= 0 || at >= tokens.count) return GAP.sentence
  const { text } = tokens
  const begin = tokens.end[at - 1] as number
  const end = tokens.start[at] as number
  // Nearly always it is one blank.
  if (end - begin === 1 && text.charCodeAt(begin) === 0x20) return GAP.space
  let spaces = 0
  let hyphens = 0
  let apostrophes = 0
  let commas = 0
  let points = 0
  let others = 0
  for (let i = begin; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) spaces++
    else if (foldOf(code) === IGNORED) continue
    else if (isHyphen(code)) hyphens++
    else if (isApostrophe(code)) apostrophes++
    else if (code === 0x2c) commas++
    else if (code === 0x2e) points++
    else if (isSentenceMark(code)) return GAP.sentence
    else others++
  }
  if (points > 0) {
    const wordLength = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number)
    const short =
      (wordLength === 1 && startsWithLetter(tokens, at - 1)) || (wordLength <= 4 && isTitleBeforePoint(tokens, at - 1))
    if (points !== 1 || !short || others) return GAP.sentence
    // "Clift, S., Reeves, R."
    return commas === 0 ? GAP.point : commas === 1 && !apostrophes && !hyphens ? GAP.comma : GAP.mark
  }
  if (others > 0) return GAP.mark
  if (commas > 0) return commas === 1 && !apostrophes && !hyphens ? GAP.comma : GAP.mark
  if (hyphens > 0) return spaces || hyphens > 1 || apostrophes ? GAP.mark : GAP.hyphen
  if (apostrophes > 0) return spaces || apostrophes > 1 ? GAP.mark : GAP.apostrophe
  return GAP.space
}

/** The word as it is written. */
export const wordAt = ({ text, start, end }: WordSplitter, at: number) => text.slice(start[at], end[at])

/** Nothing stands before the word that parts a name: "Long Bailey", "Long-Bailey", "Long–Bailey". */
export function isJoined(tokens: WordSplitter, at: number): boolean {
  if (gapBefore(tokens, at) <= GAP.apostrophe) return true
  const { text } = tokens
  const start = tokens.start[at] as number
  const end = tokens.end[at - 1] as number
  if (start - end === 1 && text[end] === '–') return true
  // "Long-" at the end of a line.
  return start > end + 1 && isHyphen(text.charCodeAt(end)) && /^\s*\n\s*$/.test(text.slice(end + 1, start))
}

function isTitleBeforePoint(tokens: WordSplitter, at: number): boolean {
  return TITLES_BEFORE_POINT.has(tokens.hash[at] as number)
}

/** Some quotation mark opens right before the word. */
export function quotedAt(tokens: WordSplitter, at: number): boolean {
  const code = charBefore(tokens, at)
  return code === 0x22 || code === 0x201c || code === 0x2018 || code === 0x27 || code === 0xab
}

/** Where the quotation begins whose closing mark stands right before the word, -1 where none does. */
export function quotationBefore(tokens: WordSplitter, at: number): number {
  const { text } = tokens
  let close = (tokens.start[at] as number) - 1
  while (close >= 0 && isSpace(text.charCodeAt(close))) close--
  const which = close < 0 ? -1 : CLOSING.indexOf(text.charAt(close))
  return which < 0 ? -1 : text.lastIndexOf(OPENING.charAt(which), close - 1)
}

/** Marks that close a quotation, and those that open it. */
const CLOSING = '”’"»'
const OPENING = '“‘"«'

/** The character right before word `at`, 0 at the start of the text. */
export function charBefore(tokens: WordSplitter, at: number): number {
  const start = tokens.start[at] as number
  return start > 0 ? tokens.text.charCodeAt(start - 1) : 0
}

/** The character right after word `at`, 0 at the end of the text. */
export function charAfter(tokens: WordSplitter, at: number): number {
  const end = tokens.end[at] as number
  return end < tokens.text.length ? tokens.text.charCodeAt(end) : 0
}

/** Whether word `at` is written small, with a capital or all in capitals (two letters at least). */
export function lettersOf(tokens: WordSplitter, at: number): number {
  const { text } = tokens
  const start = tokens.start[at] as number
  const end = tokens.end[at] as number
  // A word begins with a letter or digit, never with what is ignored.
  const first = text.charCodeAt(start)
  if (isSmallLetter(first) || !isCapitalOrDigit(first)) return LETTERS.lower
  let several = false
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isSmallLetter(code)) return LETTERS.capital
    if (foldOf(code) <= IGNORED) continue
    if (!isCapitalOrDigit(code)) return LETTERS.capital
    several = true
  }
  return several ? LETTERS.allCaps : LETTERS.capital
}

/** Whether word `at` is written small, as is what stands behind the last. */
export function isSmall(tokens: WordSplitter, at: number): boolean {
  return lettersOf(tokens, at) === LETTERS.lower
}

/** What word `at` can be: bits of kinds.ts. */
export function kindsAt(tokens: WordSplitter, at: number): number {
  return wordKinds(tokens.hash[at] as number)
}

/** Whether word `at` is one of these. */
export function isAmong(tokens: WordSplitter, at: number, words: HashedWords): boolean {
  return words.has(tokens.hash[at] as number)
}

/** Nearly all letters are such. */
const isSmallLetter = (code: number) => code >= 0x61 && code <= 0x7a

function isCapitalOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

/** The word opens a sentence, or what may be one: a bullet, a quotation, the part after a colon. */
export function startsSentence(tokens: WordSplitter, at: number): boolean {
  const gap = gapBefore(tokens, at)
  if (gap === GAP.sentence) return true
  if (gap !== GAP.mark) return false
  const { text } = tokens
  for (let i = tokens.end[at - 1] as number; i < (tokens.start[at] as number); i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22 || code === 0x201c || code === 0x2013 || code === 0x2014) return true
    // "TOM [00:00:51] And", a footnote's "[3] She"
    if (code === 0x5d && !startsWithLetter(tokens, at - 1)) return true
  }
  return false
}

/** Numbers are nobody's name: "2. Pidcock" in a list. */
export function startsWithLetter(tokens: WordSplitter, at: number): boolean {
  const folded = foldOf(tokens.text.charCodeAt(tokens.start[at] as number))
  return folded < 0x30 || folded > 0x39
}

/** A line break parts the entries of a list as often as the words of a name: one stands before word `at`. */
export function lineBreak(tokens: WordSplitter, at: number): boolean {
  for (let i = tokens.end[at - 1] as number; i < (tokens.start[at] as number); i++)
    if (tokens.text.charCodeAt(i) === 0x0a) return true
  return false
}
