import { contestOf, type DatasetIndex } from './dataset-index.ts'
import { contestDateLabel, dateLabel } from './dates.ts'
import type { Claim } from './types.ts'

/** When a claim held, as it is shown: "2010–2014", "since Apr 2020", "until 2014", "Oct 2020", "by Apr 2020". */
export function claimDateLabel(claim: Claim, { contests }: DatasetIndex): string {
  const { from, to, asOf, status } = claim
  if (from && to) return from === to ? dateLabel(from) : `${dateLabel(from)}–${dateLabel(to)}`
  if (from) return `since ${dateLabel(from)}`
  if (to) return `until ${dateLabel(to)}`
  // The source says that it had ended, not when.
  if (asOf) return status === 'ended' ? `by ${dateLabel(asOf)}` : dateLabel(asOf)
  const contest = contests.get(contestOf(claim) ?? '')
  return contest ? contestDateLabel(contest) : ''
}

/**
 * Orders claims in time by their earliest date: 2014 stands before 2014-05, and "before 2014" is taken as 2013.
 * Claims without any date come first; ties keep the dataset's order.
 */
export function chronologically(claims: readonly Claim[], { contests }: DatasetIndex): Claim[] {
  const key = (claim: Claim): string => {
    const contest = contests.get(contestOf(claim) ?? '')
    const own = claim.from ?? claim.to ?? claim.asOf ?? contest?.date
    if (own) return own
    return contest?.before ? String(Number(contest.before.slice(0, 4)) - 1) : ''
  }
  return claims
    .map((claim) => ({ claim, key: key(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ claim }) => claim)
}
