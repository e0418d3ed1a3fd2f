import type { Claim, Contest, PartialDate, Source } from '../dataset/types.ts'

/** A stretch of time in months since year 0, end exclusive. A partial date is as long as what it leaves open. */
export interface Span {
  start: number
  end: number
}

/** `2014` spans twelve months, `2020-04` one, a full date one day of its month (a 31st part). Null where unreadable. */
export function spanOfDate(date: PartialDate): Span | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!parts) return null
  const [, year, month, day] = parts
  const start = Number(year) * 12 + (month ? Number(month) - 1 : 0)
  if (!month) return { start, end: start + 12 }
  if (!day) return { start, end: start + 1 }
  return { start: start + (Number(day) - 1) / 31, end: start + Number(day) / 31 }
}

/**
 * When a claim held as far as its source supports: from its first stated date to its last. What is only said to hold
 * counts for the date of the saying; a claim without dates for its contest's, else its source's. Null where the contest
 * is only known to have been before some date.
 */
export function spanOfClaim(claim: Claim, contest: Contest | undefined, source: Source | undefined): Span | null {
  const said = claim.asOf ?? source?.date
  const first = claim.from ?? claim.asOf ?? claim.to
  const last = claim.to ?? claim.asOf ?? (claim.from && said)
  if (!first || !last) {
    const date = contest ? contest.date : source?.date
    return date ? spanOfDate(date) : null
  }
  const start = spanOfDate(first)
  const end = spanOfDate(last)
  if (!start || !end) return start ?? end
  return { start: Math.min(start.start, end.start), end: Math.max(start.end, end.end) }
}

/** True where any part of the span lies in the year. */
export function heldIn(span: Span | null, year: number): boolean {
  return span !== null && span.start < (year + 1) * 12 && span.end > year * 12
}
