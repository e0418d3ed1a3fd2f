/** One list of words as scripts have it, read when it is asked for the first time. */
import { fingerprint, type HashedWords } from '../words/fold.ts'
import { bitsOf } from './bits.ts'

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
        factor = read(4)
        spare = read(4)
        prints = unpack(read, readOnes)
      }
      return prints.has(fingerprint(hash, factor) >> spare)
    },
  }
}

function listAt(place: number): string {
  lists ??= TOGETHER.split(' ')
  return lists[place] as string
}

function unpack(read: (bits: number) => number, readOnes: () => number): Set<number> {
  const prints = new Set<number>()
  const rice = read(5)
  let print = -1
  for (let left = read(7); left > 0; left--) {
    print += ((readOnes() << rice) | read(rice)) + 1
    prints.add(print)
  }
  return prints
}
