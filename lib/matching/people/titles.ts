/** Titles before a name. */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isSmall } from '../words/writing.ts'

const LOWER = hashesOf('brother sister miss')

/** Hash of the title right before, 0 where there is none. */
export function titleBefore(tokens: Tokens, from: number): number {
  const hash = from > 0 ? (tokens.hash[from - 1] as number) : 0
  // "Sir, Kevin Peel writes …" addresses the editor.
  if (!(wordKinds(hash) & WORD.title) || gapBefore(tokens, from) === GAP.comma) return 0
  // "her sister Jane Peel" has no title, and "they miss Peel" has none.
  return LOWER.has(hash) && isSmall(tokens, from - 1) ? 0 : hash
}
