/** Where an entry of a list or a programme begins, which gives its first word the capital: behind a number, a time or who wrote it. */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from './fold.ts'
import * as GAP from './gaps.ts'
import * as LETTERS from './letters.ts'
import type { WordSplitter } from './word-splitter.ts'
import { charAfter, gapBefore, isAmong, lettersOf, lineBreak, startsSentence, startsWithLetter } from './writing.ts'

/** What numbers stand after: "Item 4", "Wk 5", "Session 3". */
const NUMBERED = hashesOf(
  'item wk week day session part no round stage year chapter act motion question para point slide',
)
const HALF_OF_DAY = hashesOf('am pm noon')
/** Words of "Wk 5, 10.30 am –". */
const LABEL = 6

/**
 * Right before the word stands what an entry is numbered or timed by, and nothing else: "17.45 Progress on pay", "(b) Progress",
 * "Wk 5 Momentum". The entry begins with the word, and so does its capital.
 */
export function followsLabel(tokens: WordSplitter, at: number): boolean {
  let numbered = false
  for (let word = at - 1; word >= 0 && word >= at - LABEL; word--) {
    const isNumber = !startsWithLetter(tokens, word)
    const isLetter = tokens.end[word] === (tokens.start[word] as number) + 1 && charAfter(tokens, word) === 0x29
    if (isNumber || isLetter) numbered = true
    else if (!isAmong(tokens, word, HALF_OF_DAY) && !(numbered && isAmong(tokens, word, NUMBERED))) return false
    if (numbered && (startsSentence(tokens, word) || lineBreak(tokens, word))) return true
  }
  return false
}

/** Words that begin a sentence, or describe what follows. */
const PHRASED =
  WORD.functional | WORD.action | WORD.linking | WORD.role | WORD.title | WORD.party | WORD.politics | WORD.groupNoun

/**
 * Right before the word stands who wrote what begins with it: "Marnie P Progress of a sort". Elements side by side leave no
 * more than a blank between them.
 */
export function followsByline(tokens: WordSplitter, at: number): boolean {
  if (at < 1 || at > 3) return false
  let named = false
  for (let word = 0; word < at; word++) {
    const kinds = wordKinds(tokens.hash[word] as number)
    const small = lettersOf(tokens, word) === LETTERS.lower
    if (gapBefore(tokens, word + 1) !== GAP.space || (small && (word > 0 || at > 1))) return false
    if (kinds & PHRASED) return false
    named ||= at > 1 || small || (kinds & (WORD.given | WORD.surname)) !== 0
  }
  return named
}
