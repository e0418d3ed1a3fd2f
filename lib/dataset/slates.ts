import { indexOf } from './dataset-index.ts'
import { isCandidate } from './ties.ts'
import type { Claim, Dataset } from './types.ts'

/** Recommended orders of voting as a table: one column a group of regions, one line a candidate. */
export interface OrderTable {
  contest: string
  /** Who recommends. */
  endorser: string
  /** Groups of regions in the source's order. */
  columns: { regions: string[]; quote: string }[]
  /** Candidates in the order of the first column; `ranks` beside `columns`, undefined where a list leaves one out. */
  lines: { person: string; ranks: (number | undefined)[]; claim: string }[]
}

/** Who is on an organisation's list in a contest: the persons of its candidate ties, in the dataset's order. */
export function slateOf(dataset: Dataset, organisation: string, contest: string): string[] {
  const ties = indexOf(dataset).byObject.get(organisation) ?? []
  return [...new Set(ties.filter((tie) => isCandidate(tie) && tie.contest === contest).map(({ subject }) => subject))]
}

/** The recommended orders of voting in a contest, one table for each who recommends. */
export function orderTables(dataset: Dataset, contest: string): OrderTable[] {
  const ranked = (indexOf(dataset).byContest.get(contest) ?? []).filter(({ preferences }) => preferences?.length)
  const endorsers = [...new Set(ranked.map(({ subject }) => subject))]
  return endorsers.map((endorser) =>
    tableOf(
      contest,
      endorser,
      ranked.filter(({ subject }) => subject === endorser),
    ),
  )
}

function tableOf(contest: string, endorser: string, claims: Claim[]): OrderTable {
  const columns = new Map<string, { regions: string[]; quote: string }>()
  for (const { regions, quote } of claims.flatMap(({ preferences = [] }) => preferences)) {
    columns.set(regions.join(), { regions, quote })
  }
  const lines = claims.map(({ id, object = '', preferences = [] }) => ({
    person: object,
    ranks: [...columns.keys()].map((key) => preferences.find(({ regions }) => regions.join() === key)?.rank),
    claim: id,
  }))
  lines.sort((a, b) => (a.ranks[0] ?? Number.MAX_SAFE_INTEGER) - (b.ranks[0] ?? Number.MAX_SAFE_INTEGER))
  return { contest, endorser, columns: [...columns.values()], lines }
}
