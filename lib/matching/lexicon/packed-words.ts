/** One list of words as scripts have it, read when it is asked for the first time. */
import { fingerprint, type HashedWords } from '../words/fold.ts'
import { bitsOf } from './bits.ts'

/** @param packed as packWords in pack.ts gives it. */
export function packedWords(packed: string): HashedWords {
  let prints: Set<number> | undefined
  return {
    has(hash) {
      prints ??= unpack(packed)
      return prints.has(fingerprint(hash))
    },
  }
}

function unpack(packed: string): Set<number> {
  const { read, readOnes } = bitsOf(packed)
  const prints = new Set<number>()
  const rice = read(5)
  let print = -1
  for (let left = read(7); left > 0; left--) {
    print += ((readOnes() << rice) | read(rice)) + 1
    prints.add(print)
  }
  return prints
}
