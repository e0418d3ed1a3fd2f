import { indexOf } from './dataset-index.ts'
import { type OrderTable, orderTables, slateOf } from './slates.ts'
import type { Claim, Contest, Dataset } from './types.ts'

export interface ContestOverview {
  contest: Contest
  /** Claims of those who stood. */
  candidates: Claim[]
  /** Each who endorsed, with whom: `slate` are the persons on its own list. */
  endorsers: { endorser: string; claims: Claim[]; slate: string[] }[]
  orders: OrderTable[]
}

/** Who stood in a contest, who endorsed whom, and the recommended orders; undefined for an unknown contest. */
export function contestOverview(dataset: Dataset, id: string): ContestOverview | undefined {
  const { contests, byContest } = indexOf(dataset)
  const contest = contests.get(id)
  if (!contest) return undefined
  const claims = byContest.get(id) ?? []
  const endorsements = claims.filter(({ relation }) => relation === 'endorsed')
  const endorsers = [...new Set(endorsements.map(({ subject }) => subject))]
  return {
    contest,
    candidates: claims.filter(({ relation }) => relation === 'stood'),
    endorsers: endorsers.map((endorser) => ({
      endorser,
      claims: endorsements.filter(({ subject }) => subject === endorser),
      slate: slateOf(dataset, endorser, id),
    })),
    orders: orderTables(dataset, id),
  }
}
