/** Titles before a name. */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { AND } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charAfter, charBefore, gapBefore, isAmong, isSmall } from '../words/writing.ts'

const LOWER = hashesOf('brother sister miss')

/** Hash of the title right before, 0 where there is none. */
export function titleBefore(tokens: Tokens, from: number): number {
  const hash = from > 0 ? (tokens.hash[from - 1] as number) : 0
  // "Sir, Kevin Peel writes …" addresses the editor.
  if (!(wordKinds(hash) & WORD.title) || gapBefore(tokens, from) === GAP.comma) return 0
  // "her sister Jane Peel" has no title, and "they miss Peel" has none.
  return LOWER.has(hash) && isSmall(tokens, from - 1) ? 0 : hash
}

/** Said once of all whose names follow. */
const OF_SEVERAL = hashesOf('councillors cllrs messrs')
const OPENING = 0x28
const CLOSING = 0x29
/** More words than such a list has before one of its names. */
const LONG = 30

/** "Councillors Clay, Peel, Judge and Moore": the title of a name within the list, 0 where there is none. */
export function titleOfList(tokens: Tokens, from: number): number {
  let at = from
  while (at > 0 && from - at < LONG) {
    const gap = gapBefore(tokens, at)
    const before = at - 1
    // "Ollerhead (in the Chair), Clay"
    if (charAfter(tokens, before) === CLOSING) {
      while (--at > 0 && charBefore(tokens, at) !== OPENING);
      continue
    }
    if (isAmong(tokens, before, OF_SEVERAL))
      return isSmall(tokens, before) && gap !== GAP.space ? 0 : (tokens.hash[before] as number)
    if (gap === GAP.sentence || (isSmall(tokens, before) && tokens.hash[before] !== AND)) return 0
    at = before
  }
  return 0
}
