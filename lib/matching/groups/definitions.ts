/** Initials and the name they stand for, one in brackets after the other: the group's, or another's. */
import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import type { NameIndex } from '../index/index-format.ts'
import { foldOf } from '../words/fold.ts'
import type { Tokens } from '../words/tokens.ts'

/** Initials in brackets: do they stand right after this entity's name, or after another with these initials? */
export function definitionBefore(tokens: Tokens, at: number, entity: number, found: readonly Candidate[]): number {
  const before = tokens.end[at - 1] as number
  if (at > 0 && found.slice(-8).some((candidate) => candidate.entity === entity && candidate.end === before))
    return MARK.defined
  const letters: number[] = []
  for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i++)
    letters.push(foldOf(tokens.text.charCodeAt(i)))
  return initialsBefore(tokens, at, letters, false) || initialsBefore(tokens, at, letters, true)
    ? MARK.definedOtherwise
    : 0
}

/** "LRC (Learning Resource Centre)": a bracket follows that spells the initials out as something else. */
export function explainedOtherwise(tokens: Tokens, index: NameIndex, at: number, entity: number): boolean {
  if (at + 1 >= tokens.count || !/^\s*\($/.test(tokens.text.slice(tokens.end[at], tokens.start[at + 1]))) return false
  const length = (tokens.end[at] as number) - (tokens.start[at] as number)
  const words: number[] = []
  for (let i = 0; i < length; i++) {
    if (at + 1 + i >= tokens.count) return false
    const letter = foldOf(tokens.text.charCodeAt(tokens.start[at + 1 + i] as number))
    if (letter !== foldOf(tokens.text.charCodeAt((tokens.start[at] as number) + i))) return false
    words.push(tokens.hash[at + 1 + i] as number)
  }
  return !isNameOf(index, words, entity)
}

function isNameOf(index: NameIndex, words: readonly number[], entity: number): boolean {
  return index.phraseEntity.some((owner, phrase) => {
    if (owner !== entity) return false
    const start = index.phraseTokensStart[phrase] as number
    return words.every((hash, i) => index.tokenHash[index.phraseTokens[start + i] as number] === hash)
  })
}

function initialsBefore(tokens: Tokens, at: number, letters: readonly number[], skipSmall: boolean): boolean {
  let word = at - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    while (skipSmall && word >= 0 && (tokens.end[word] as number) - (tokens.start[word] as number) <= 3) word--
    if (word < 0 || foldOf(tokens.text.charCodeAt(tokens.start[word] as number)) !== letters[i]) return false
    word--
  }
  return true
}
