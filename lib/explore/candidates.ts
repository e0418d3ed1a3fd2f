import type { ContestOverview } from '../dataset/contest-overview.ts'
import type { Claim } from '../dataset/types.ts'
import type { World } from './world.ts'

export interface Candidate {
  id: string
  /** The claim that they stood; absent for who was only endorsed. */
  stood?: Claim
  endorsedBy: Claim[]
}

/** Who stood in a contest or was endorsed for it, each with the endorsements received. */
export function candidatesOf(world: World, { candidates, endorsers }: ContestOverview): Candidate[] {
  const byId = new Map<string, Candidate>()
  const candidate = (id: string) => {
    const known = byId.get(id) ?? { id, endorsedBy: [] }
    byId.set(id, known)
    return known
  }
  for (const claim of candidates) candidate(claim.subject).stood ??= claim
  for (const claim of endorsers.flatMap(({ claims }) => claims)) {
    if (claim.object && world.people.has(claim.object)) candidate(claim.object).endorsedBy.push(claim)
  }
  return [...byId.values()]
}
