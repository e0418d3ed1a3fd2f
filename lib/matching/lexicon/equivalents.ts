/** Which given names stand for one another. */
import { hashWord } from '../fold.ts'
import { NAME_EQUIVALENTS } from './name-equivalents.ts'

let groups: Map<number, number[]> | undefined

/** The hashes of all names that may stand for the one with this hash; without itself. */
export function equivalentNames(hash: number): readonly number[] {
  if (!groups) {
    groups = new Map()
    for (const line of NAME_EQUIVALENTS.split('\n')) {
      const hashes = line.split(' ').map(hashWord)
      for (const name of hashes) {
        const others = groups.get(name) ?? []
        for (const other of hashes) if (other !== name && !others.includes(other)) others.push(other)
        groups.set(name, others)
      }
    }
  }
  return groups.get(hash) ?? NONE
}

const NONE: readonly number[] = []
