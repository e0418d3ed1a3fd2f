/** One list of words as scripts have it, read when it is asked for the first time. */
import { fingerprint, type HashedWords } from '../words/fold.ts'
import { bitsOf, PRINT_BITS, riceOf } from './bits.ts'

/** All lists of a script, with a blank between, for which the build puts them in (scripts/words-as-hashes.ts). */
const TOGETHER = '~together'
let lists: string[] | undefined

/** @param packed as packWords in pack.ts gives it, or which list of those that stand together. */
export function packedWords(packed: string | number): HashedWords {
  let prints: Set<number> | undefined
  let factor = 0
  let spare = 0
  return {
    has(hash) {
      if (!prints) {
        const { read, readOnes } = bitsOf(typeof packed === 'string' ? packed : listAt(packed))
        factor = read(8)
        spare = read(4)
        prints = unpack(read, readOnes, PRINT_BITS - spare)
      }
      return prints.has(fingerprint(hash, factor) >> spare)
    },
  }
}

function listAt(place: number): string {
  lists ??= TOGETHER.split(' ')
  return lists[place] as string
}

function unpack(read: (bits: number) => number, readOnes: () => number, printBits: number): Set<number> {
  const prints = new Set<number>()
  const count = read(7)
  const rice = riceOf(printBits, count)
  let print = -1
  for (let left = count; left > 0; left--) {
    print += ((readOnes() << rice) | read(rice)) + 1
    prints.add(print)
  }
  return prints
}
