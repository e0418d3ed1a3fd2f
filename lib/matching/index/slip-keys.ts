/** Keys under which a word and its misspellings meet: the word with each one letter left out (Mor and Fraenkel's neighbourhood). */
import { HASH_START, hashStep, hashWord } from '../words/fold.ts'
import { skeleton } from '../words/slips.ts'

/** Hashes of the folded word itself and of each form with one letter left out; no key twice. */
export function leaveOneOut(word: string): number[] {
  const keys: number[] = []
  for (let left = -1; left < word.length; left++) {
    if (left > 0 && word[left] === word[left - 1]) continue
    let hash = HASH_START
    for (let i = 0; i < word.length; i++) if (i !== left) hash = hashStep(hash, word.charCodeAt(i))
    keys.push(hash)
  }
  return keys
}

/** The key under which words that sound alike meet; only long words have one. */
export function soundKey(word: string): number {
  return hashWord(`${skeleton(word)}0`)
}

/** A 15-bit gate over the first two letters and the length: words that no surname is near to end here. */
export function slipGate(first: number, second: number, length: number): number {
  return (((first & 31) << 10) | ((second & 31) << 5) | (length & 31)) & 0x7fff
}

/** The second letter, the third in its place where one was lost or they were swapped, Mac for Mc, and ck for k. */
export function secondLetters(word: string): string[] {
  const letters = [word[1] as string, word[2] as string]
  if (word.startsWith('mc')) letters.push('a')
  if (word[1] === 'k') letters.push('c')
  return letters
}
