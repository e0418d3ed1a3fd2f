/** Surnames of several words: “Long Bailey” ends with a word, “Stuart-Hamilton” only begins with one. */

import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import * as GAP from '../words/gaps.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isJoined, isSmall, kindsAt } from '../words/writing.ts'

/** How many words a surname has. */
export function surnameLength(index: NameIndex, surname: number): number {
  return (index.surnameTokensStart[surname + 1] as number) - (index.surnameTokensStart[surname] as number)
}

/** The longest surname of the index that ends with the token, which stands at `at`; -1 where none does. */
export function longestSurname(index: NameIndex, tokens: Tokens, at: number, token: number): number {
  let best = -1
  let bestLength = 0
  const end = index.tokenSurnamesStart[token + 1] as number
  for (let i = index.tokenSurnamesStart[token] as number; i < end; i++) {
    const surname = index.tokenSurnames[i] as number
    const length = surnameLength(index, surname)
    if (length > bestLength && (length === 1 || restMatches(index, tokens, at, surname, length))) {
      best = surname
      bestLength = length
    }
  }
  return best
}

/** The words before the last one stand there too. */
function restMatches(index: NameIndex, tokens: Tokens, at: number, surname: number, length: number): boolean {
  const first = index.surnameTokensStart[surname] as number
  for (let i = 0; i < length - 1; i++) {
    const word = at - length + 1 + i
    if (tokens.hash[word] !== index.tokenHash[index.surnameTokens[first + i] as number]) return false
    if (!isJoined(tokens, word + 1)) return false
  }
  return true
}

/** "Moira Stuart-Hamilton" is no Stuart. */
export function isLongerSurname(tokens: Tokens, to: number): boolean {
  const next = to + 1
  if (gapBefore(tokens, next) !== GAP.hyphen) return false
  return !isSmall(tokens, next) && !(kindsAt(tokens, next) & WORD.hyphenTail)
}
