/** Texts that are written so that a capital, or that there is none, says nothing: headlines, what is all in capitals or has none. */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import * as LETTERS from './letters.ts'
import type { WordSplitter } from './word-splitter.ts'
import { lettersOf, startsWithLetter } from './writing.ts'

/** What has no capital there either; any other word in small letters shows that these are names. */
const SMALL_IN_TITLES = WORD.functional | WORD.placePreposition | WORD.determiner

const NAMES = WORD.party | WORD.needsCapital | WORD.given | WORD.surname | WORD.british | WORD.title

/** The headline style in which every longer word but the smallest has its capital, so that a capital says nothing. */
export function titleCased(tokens: WordSplitter): boolean {
  if (tokens.count > 30) return false
  let longer = 0
  let capitals = 0
  let small = 0
  for (let at = 1; at < tokens.count; at++) {
    if ((tokens.end[at] as number) - (tokens.start[at] as number) < 4 || !startsWithLetter(tokens, at)) continue
    longer++
    if (lettersOf(tokens, at) !== LETTERS.lower) capitals++
    else if (!(wordKinds(tokens.hash[at] as number) & SMALL_IN_TITLES)) small++
  }
  return longer >= 3 && capitals >= longer * 0.75 && small === 0
}

/**
 * The same of fewer words, none of them a name: "Her Campaign Has Momentum".
 * @param from the words from there to `to` are not asked
 */
export function isShortHeadline(tokens: WordSplitter, from: number, to: number): boolean {
  let others = 0
  for (let at = 0; at < tokens.count; at++) {
    if ((at >= from && at <= to) || !startsWithLetter(tokens, at)) continue
    const kinds = wordKinds(tokens.hash[at] as number)
    if (kinds & SMALL_IN_TITLES) continue
    if (lettersOf(tokens, at) === LETTERS.lower || kinds & NAMES) return false
    if (at > 0) others++
  }
  return others > 0
}

/** All in capitals. */
export function shouted(tokens: WordSplitter): boolean {
  if (tokens.count < 2) return false
  const most = Math.min(tokens.count, 12)
  for (let at = 0; at < most; at++) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    if (length > 1 && lettersOf(tokens, at) !== LETTERS.allCaps) return false
  }
  return true
}

/** Fewer words may have no capital by chance. */
const LEAST_WORDS = 5

/** Not even "I", a sentence or another name has a capital: who wrote it sets none. */
export function uncapped(tokens: WordSplitter): boolean {
  if (tokens.count < LEAST_WORDS) return false
  for (let at = 0; at < tokens.count; at++)
    if (startsWithLetter(tokens, at) && lettersOf(tokens, at) !== LETTERS.lower) return false
  return true
}
