/** What a word can be: the packed word lists, unpacked once. */
import { fingerprint } from '../words/fold.ts'
import { bitsOf, PRINT_BITS, riceOf } from './bits.ts'
import { PACKED_LEXICON } from './packed.ts'

const SLOTS = 1 << 13
/** So many bits of an entry say which of KINDS a word is of; above them stands its fingerprint, one more than it is. */
const KIND_BITS = 10
/** What words can be, each once: of three thousand words there are some hundred kinds. */
const KINDS: number[] = []
let words: Int32Array | undefined
/** Let go of once it is unpacked. */
let packed = PACKED_LEXICON

/** What a word with this hash can be: bits of kinds.ts, 0 where it is in no list. */
export function wordKinds(hash: number): number {
  const table = words ?? unpack()
  const print = fingerprint(hash) + 1
  for (let at = print & (SLOTS - 1); ; at = (at + 1) & (SLOTS - 1)) {
    const entry = table[at] as number
    if (entry === 0) return 0
    if (entry >> KIND_BITS === print) return kindsOf(entry)
  }
}

/** Calls back with the fingerprint of every word that is of one of these kinds. */
export function forWordsOf(kinds: number, visit: (print: number) => void): void {
  const table = words ?? unpack()
  for (let at = 0; at < SLOTS; at++) {
    const entry = table[at] as number
    if (entry !== 0 && kindsOf(entry) & kinds) visit((entry >> KIND_BITS) - 1)
  }
}

function kindsOf(entry: number): number {
  return KINDS[entry & ((1 << KIND_BITS) - 1)] as number
}

/** Where among KINDS these are. */
function placeOf(kinds: number): number {
  const place = KINDS.indexOf(kinds)
  return place < 0 ? KINDS.push(kinds) - 1 : place
}

/** The reverse of packLexicon in pack.ts. */
function unpack(): Int32Array {
  const table = new Int32Array(SLOTS)
  words = table
  const { read, readOnes } = bitsOf(packed)
  packed = ''
  for (let several = read(3); several > 0; several = read(3)) {
    let kinds = 0
    for (; several > 0; several--) kinds |= 1 << read(5)
    const kind = placeOf(kinds)
    const count = read(11)
    const rice = riceOf(PRINT_BITS, count)
    let print = 0
    for (let left = count; left > 0; left--) {
      print += ((readOnes() << rice) | read(rice)) + 1
      let at = print & (SLOTS - 1)
      while (table[at] !== 0 && (table[at] as number) >> KIND_BITS !== print) at = (at + 1) & (SLOTS - 1)
      const entry = table[at] as number
      // Few words are in several lists.
      table[at] = (print << KIND_BITS) | (entry === 0 ? kind : placeOf(kindsOf(entry) | kinds))
    }
  }
  return table
}
