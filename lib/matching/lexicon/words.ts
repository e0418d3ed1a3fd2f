/** What a word can be, by its hash. */
import { slotOf } from '../index/index-format.ts'
import { hashWord } from '../words/fold.ts'
import { LISTS } from './lists.ts'

/** Open-addressed: hashes of words, and in the same places what they can be. Twice as many places as words, and more. */
interface Table {
  hashes: Int32Array
  kinds: Int32Array
}

let table: Table | undefined

/** What a word with this hash can be: bits of kinds.ts, 0 where it is in no list. */
export function wordKinds(hash: number): number {
  const { hashes, kinds } = theTable()
  return kinds[placeOf(hash, hashes, kinds)] as number
}

/** Calls back with the hash of every word that is of one of these kinds. */
export function forWordsOf(some: number, visit: (hash: number) => void): void {
  const { hashes, kinds } = theTable()
  for (let at = 0; at < kinds.length; at++) if ((kinds[at] as number) & some) visit(hashes[at] as number)
}

function theTable(): Table {
  table ??= read()
  return table
}

function read(): Table {
  const lists = LISTS.map(([kind, words]) => [kind, words.split(/\s+/)] as const)
  const count = lists.reduce((sum, [, words]) => sum + words.length, 0)
  const size = 2 ** Math.ceil(Math.log2(2 * count))
  const hashes = new Int32Array(size)
  const kinds = new Int32Array(size)
  for (const [kind, words] of lists) {
    for (const word of words) {
      const hash = hashWord(word)
      const at = placeOf(hash, hashes, kinds)
      hashes[at] = hash
      kinds[at] = (kinds[at] as number) | kind
    }
  }
  return { hashes, kinds }
}

/** Where a hash stands, or would stand: nothing is of no kind. */
function placeOf(hash: number, hashes: Int32Array, kinds: Int32Array): number {
  let at = slotOf(hash, hashes.length)
  while (kinds[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (hashes.length - 1)
  return at
}
