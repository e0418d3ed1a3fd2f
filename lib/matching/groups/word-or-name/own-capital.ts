/** Names of two words that have a capital of their own, wherever the sentence begins: "Labour First", unlike "Young Labour". */

import { LABOUR } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { isSmall } from '../../words/writing.ts'

/** "Labour First", unlike "Young Labour", has a capital of its own also where it begins a sentence. */
export function capitalInside(tokens: Tokens, from: number, at: number): boolean {
  for (let word = from + 1; word <= at; word++) {
    const long = (tokens.end[word] as number) - (tokens.start[word] as number) > 3
    if (long && tokens.hash[word] !== LABOUR && !isSmall(tokens, word)) return true
  }
  return false
}

/** "Open Labour", and not "Open labour". */
export const capitalOfLabour = (tokens: Tokens, at: number) => tokens.hash[at] === LABOUR && !isSmall(tokens, at)
