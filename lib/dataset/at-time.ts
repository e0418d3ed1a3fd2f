import type { CardRow } from './card-model.ts'
import { comparePartialDates } from './dates.ts'
import type { PartialDate } from './types.ts'

/**
 * How a row's time stands to the day an article was written:
 * - `same`: its dates say that it held on that day, or its source speaks of that very month;
 * - `near`: they say so for a time so near, or so roughly, that it may have been that day;
 * - `later`, `earlier`: they speak of another time only;
 * - `undated`: they say nothing.
 */
export type Period = 'same' | 'near' | 'later' | 'earlier' | 'undated'

export type DatedRow = Pick<CardRow, 'from' | 'to' | 'asOf' | 'before' | 'status'>

export interface RowAtTime<R> {
  row: R
  /** Absent where the article's date is not known. */
  period?: Period
}

/** What a source says of one time is taken to bear on the half year on either side of it, and on no more. */
const REACH = 183 * 86_400_000
const ORDER: Period[] = ['same', 'near', 'later', 'earlier', 'undated']

/**
 * Rows in the order in which the reader of an article written on `article` needs them: what held then, then what came
 * later and what was earlier, the nearest first. Without a date they stay chronological.
 * @param rows oldest first, as card models have them.
 * @param sourceDate date of the row's source, up to which an open end (`from` alone) is known to have held.
 */
export function rowsAtTime<R extends DatedRow>(
  rows: readonly R[],
  article?: PartialDate,
  sourceDate: (row: R) => PartialDate | undefined = () => undefined,
): RowAtTime<R>[] {
  if (!article) return rows.map((row) => ({ row }))
  const placed = rows.map((row) => ({ row, period: periodOf(row, article, sourceDate(row)) }))
  return ORDER.flatMap((wanted) => {
    const ofPeriod = placed.filter(({ period }) => period === wanted)
    return wanted === 'earlier' ? ofPeriod.toReversed() : ofPeriod
  })
}

/** Where the row's time lies, seen from the article's. A date that leaves room for doubt never gives `same`. */
export function periodOf(
  { from, to, asOf, before, status }: DatedRow,
  article: PartialDate,
  sourceDate?: PartialDate,
): Period {
  const [begun, ended] = spanOf(article)
  if (from && ended < spanOf(from)[0]) return 'later'
  if (to && begun > spanOf(to)[1]) return 'earlier'
  if (from) {
    const known = to ?? asOf ?? sourceDate
    const surelyBegun = begun >= spanOf(from)[1]
    if (!known) return 'near'
    if (surelyBegun && ended <= spanOf(known)[0]) return 'same'
    // After the last word on it, an open end is known for a while only.
    return to || begun <= spanOf(known)[1] || isNear(known, article) ? 'near' : 'earlier'
  }
  if (to) return ended >= spanOf(to)[0] - REACH ? 'near' : 'later'
  if (!asOf) return before && begun >= spanOf(before)[0] ? 'earlier' : 'undated'
  // "Former", said at one time: over by then, and since when is not known.
  if (status === 'ended') return begun >= spanOf(asOf)[0] ? 'earlier' : 'later'
  if (asOf.length > 4 && asOf.slice(0, 7) === article.slice(0, 7)) return 'same'
  if (isNear(asOf, article)) return 'near'
  return comparePartialDates(asOf, article) < 0 ? 'earlier' : 'later'
}

/** Whether two dates are near, measured between the middles of what each may mean: "2020" is the middle of 2020. */
function isNear(a: PartialDate, b: PartialDate): boolean {
  return Math.abs(middleOf(a) - middleOf(b)) <= REACH
}

function middleOf(date: PartialDate): number {
  const [first, last] = spanOf(date)
  return (first + last) / 2
}

/** First and last day that a partial date may mean, as UTC milliseconds. */
function spanOf(date: PartialDate): [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)]
  if (day === undefined) return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)]
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day)]
}
