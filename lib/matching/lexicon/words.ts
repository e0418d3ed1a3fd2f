/** What a word can be: the packed word lists, unpacked once. */
import { fingerprint } from '../fold.ts'
import * as WORD from './kinds.ts'
import { PACKED_LEXICON } from './packed.ts'

const SLOTS = 1 << 13
/** Pairs of fingerprint, one more than it is, and kinds: what is compared and what is read lie beside each other. */
let words: Int32Array | undefined

/** What a word with this hash can be: bits of kinds.ts, 0 where it is in no list. */
export function wordKinds(hash: number): number {
  const table = words ?? unpack()
  const print = fingerprint(hash) + 1
  let at = 2 * (print & (SLOTS - 1))
  while (table[at] !== 0) {
    if (table[at] === print) return table[at + 1] as number
    at = (at + 2) & (2 * SLOTS - 1)
  }
  return 0
}

/** Calls back with the fingerprint of every word that speaks of a topic. */
export function forTopicWords(visit: (print: number) => void): void {
  const table = words ?? unpack()
  for (let at = 0; at < table.length; at += 2) {
    if (table[at] !== 0 && (table[at + 1] as number) & WORD.topics) visit((table[at] as number) - 1)
  }
}

/** The reverse of packLexicon in pack.ts. */
function unpack(): Int32Array {
  const table = new Int32Array(2 * SLOTS)
  words = table
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
      let at = 2 * (print & (SLOTS - 1))
      while (table[at] !== 0 && table[at] !== print) at = (at + 2) & (2 * SLOTS - 1)
      table[at] = print
      table[at + 1] = (table[at + 1] as number) | (1 << (position - 1))
    }
  }
  return table
}
