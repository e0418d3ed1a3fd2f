/** Slips of surnames: which hardly are any, and which have swallowed an apostrophe. */

import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import type { Slip } from '../words/slips.ts'
import { THAT_WHAT } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, kindsAt } from '../words/writing.ts'

/** After "is" and "has" that have lost their apostrophe. */
const CONTRACTED = hashesOf(
  'a an no not never always finished been got going gone done right wrong trying talking just still too',
)

const BEST = hashesOf('best better worst worse top good bad great poor champion')

/** Common words are a slip away from names: "a good speller", "the town’s best speller", "starter". */
export function isUnlikelySlip(tokens: Tokens, first: number, slip: Slip): boolean {
  if (slip === 'none') return false
  if (slip === 'final-s' || slip === 'letter' || slip === 'cut') return true
  if (BEST.has(tokens.hash[first - 1] ?? 0)) return true
  for (let at = Math.max(0, first - 2); at < first; at++) {
    // "wrote that aitcheson", but "that good speller"
    const hash = tokens.hash[at] as number
    if (wordKinds(hash) & WORD.determiner && !(at + 1 === first && THAT_WHAT.has(hash) && isSaid(tokens, at - 1)))
      return true
  }
  return false
}

/** "starmers fault", "starmers lot", "burnhams a decent lad": of surnames that are no words. */
export function lacksApostrophe(index: NameIndex, tokens: Tokens, at: number, token: number): boolean {
  if (wordKinds(index.tokenHash[token] as number) & (WORD.english | WORD.given)) return false
  if (gapBefore(tokens, at + 1) !== GAP.space) return false
  return isContracted(tokens, at) || (kindsAt(tokens, at + 1) & (WORD.personal | WORD.groupNoun)) !== 0
}

/** "Burnhams a decent lad", "Starmers not": the surname that ends at `to` has swallowed a verb. */
export function isContracted(tokens: Tokens, to: number): boolean {
  return isAmong(tokens, to + 1, CONTRACTED)
}

/** "wrote that", "says that" */
const isSaid = (tokens: Tokens, at: number) => (kindsAt(tokens, at) & WORD.action) !== 0
