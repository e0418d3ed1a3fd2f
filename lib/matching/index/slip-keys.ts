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

const K = 0x6b
const C = 0x63

const kAsC = (letter: number) => (letter === K ? C : letter) & 31

/** A 15-bit gate over the first two letters, k as c, and the length: words that no surname is near to end here. */
export function slipGate(first: number, second: number, length: number): number {
  return (kAsC(first) << 10) | (kAsC(second) << 5) | (length & 31)
}

/** The gates of all words that may be a slip of this one. */
export function slipGates(word: string): number[] {
  const gates: number[] = []
  // The third letter is the second where that was lost or they were swapped, and Mac is written for Mc.
  for (const second of `${word[1]}${word[2]}${word.startsWith('mc') ? 'a' : ''}`)
    for (const more of [-1, 0, 1]) gates.push(slipGate(word.charCodeAt(0), second.charCodeAt(0), word.length + more))
  return gates
}
