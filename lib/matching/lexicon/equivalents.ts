/** Which given names stand for one another. */
import { hashWord } from '../fold.ts'
import { NAME_EQUIVALENTS } from './name-equivalents.ts'

/** The groups of names that each name is in, mostly one. */
let groupsOf: Map<number, number[][]> | undefined

/** Groups of hashes of names that may stand for the name with this hash, which is among them. */
export function equivalentNames(hash: number): readonly (readonly number[])[] {
  groupsOf ??= readGroups()
  return groupsOf.get(hash) ?? NONE
}

/** Every page does this anew: names are put into their groups, and pairs of them not made. */
function readGroups(): Map<number, number[][]> {
  const found = new Map<number, number[][]>()
  for (const line of NAME_EQUIVALENTS.split('\n')) {
    const group = line.split(' ').map(hashWord)
    for (const name of group) {
      const groups = found.get(name)
      if (groups) groups.push(group)
      else found.set(name, [group])
    }
  }
  return found
}

const NONE: readonly number[][] = []
