/** What a word can be: the packed word lists, unpacked once. */
import { fingerprint } from '../fold.ts'
import * as WORD from './kinds.ts'
import { PACKED_LEXICON } from './packed.ts'

const SLOTS = 1 << 13
let prints: Int32Array | undefined
let kinds: Int32Array

/** What a word with this hash can be: bits of kinds.ts, 0 where it is in no list. */
export function wordKinds(hash: number): number {
  if (!prints) unpack()
  const print = fingerprint(hash) + 1
  const table = prints as Int32Array
  for (let slot = print & (SLOTS - 1); table[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (table[slot] === print) return kinds[slot] as number
  }
  return 0
}

/** Calls back with the fingerprint of every word that speaks of a topic. */
export function forTopicWords(visit: (print: number) => void): void {
  if (!prints) unpack()
  const table = prints as Int32Array
  for (let slot = 0; slot < SLOTS; slot++) {
    if (table[slot] !== 0 && (kinds[slot] as number) & WORD.topics) visit((table[slot] as number) - 1)
  }
}

/** The reverse of packLexicon in pack.ts. */
function unpack(): void {
  const table = new Int32Array(SLOTS)
  prints = table
  kinds = new Int32Array(SLOTS)
  const bytes = atob(PACKED_LEXICON)
  let at = 0
  const read = (bits: number) => {
    let value = 0
    for (let i = 0; i < bits; i++, at++) value = (value << 1) | ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1)
    return value
  }
  for (let position = read(5); position > 0; position = read(5)) {
    const rice = read(5)
    let print = 0
    for (let left = read(11); left > 0; left--) {
      let high = 0
      while (read(1)) high++
      print += ((high << rice) | read(rice)) + 1
      let slot = print & (SLOTS - 1)
      while (table[slot] !== 0 && table[slot] !== print) slot = (slot + 1) & (SLOTS - 1)
      table[slot] = print
      kinds[slot] = (kinds[slot] as number) | (1 << (position - 1))
    }
  }
}
