import type { CardRow } from '../lib/dataset/card-model.ts'
import type { PartialDate } from '../lib/dataset/types.ts'

/** A tie that a source gives for one day is taken to say something about the half year on either side of it. */
const REACH_DAYS = 183
const DAY = 86_400_000

/** Whether what the row says held on the day the article was written, as far as its dates tell. */
export function heldAt(row: Pick<CardRow, 'from' | 'to' | 'asOf'>, article: PartialDate): boolean {
  const [first, last] = span(article)
  if (row.from && last < span(row.from)[0]) return false
  if (row.to) return first <= span(row.to)[1] && (row.from !== undefined || near(row.to, article))
  if (row.from) return true
  return row.asOf !== undefined && near(row.asOf, article)
}

/** Rows that held when the article was written first; otherwise the order they came in. */
export function thenFirst<R extends Pick<CardRow, 'from' | 'to' | 'asOf'>>(rows: R[], article?: PartialDate): R[] {
  if (!article) return rows
  return [...rows.filter((row) => heldAt(row, article)), ...rows.filter((row) => !heldAt(row, article))]
}

function near(date: PartialDate, article: PartialDate): boolean {
  const [from, to] = span(date)
  const [first, last] = span(article)
  return first - to <= REACH_DAYS * DAY && from - last <= REACH_DAYS * DAY
}

/** First and last day that a partial date may mean, as UTC milliseconds. */
function span(date: PartialDate): [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)]
  if (day === undefined) return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)]
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day)]
}
