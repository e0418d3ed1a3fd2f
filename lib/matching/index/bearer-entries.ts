/**
 * Better-known bearers of a surname, as the index has them one after the other: who it is, as a number below all others, then
 * the words of that office or field as tokens; a token turned over stands right before the word that it follows here.
 */
import type { BetterKnown } from '../../dataset/types.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldWords, hashWord } from '../words/fold.ts'

/** Bits of the number that says who it is. */
export const he = 1
export const she = 2
/** Known in a field of which the lexicon has the words, cricket or actor: all of them count. */
export const field = 4
/** In public life between 1967 and 1980. */
export const historic = 8
const LOWEST = -(2 ** 30)

/** Whether an entry says who it is, of whom the following words are. */
export const isBearer = (entry: number) => entry < LOWEST / 2
/** Which bearer of all an entry is, counted from 0. */
export const bearerOfEntry = (entry: number) => (entry - LOWEST) >> 4

/** @param tokenOf says the token of a word, which may be new. */
export function bearerEntries(
  { pronoun, historic: isHistoric, words }: BetterKnown,
  bearer: number,
  tokenOf: (word: string) => number,
): number[] {
  const phrases = words.map(foldWords)
  const others = phrases.filter((phrase) => !isField(phrase))
  const sex = pronoun === 'he' ? he : pronoun === 'she' ? she : 0
  const bits = sex | (others.length < phrases.length ? field : 0) | (isHistoric ? historic : 0)
  const entries = others.flatMap(([word = '', last]) => (last ? [tokenOf(last), ~tokenOf(word)] : tokenOf(word)))
  return [LOWEST + bearer * 16 + bits, ...entries]
}

/** A single word of which the lexicon knows the field: "cricket". */
function isField([word = '', ...more]: string[]): boolean {
  return more.length === 0 && (wordKinds(hashWord(word)) & WORD.field) !== 0
}
