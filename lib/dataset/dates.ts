import type { Contest, PartialDate } from './types.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** True for 2014, 2020-04 and 2020-04-07, where month and day exist. */
export function isPartialDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (month < 1 || month > 12) return false
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= lastDay
}

/**
 * Orders two dates as far as both are precise: 2014 and 2014-05 are equal, since either may be first.
 * Returns a negative number, 0 or a positive number.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** "2014", "Oct 2020", "4 Apr 2020". */
export function dateLabel(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  const name = month && MONTHS[Number(month) - 1]
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** When a contest was: "2014", "4 Apr 2020", "before 2014". */
export function contestDateLabel({ date, before }: Pick<Contest, 'date' | 'before'>): string {
  if (date) return dateLabel(date)
  return before ? `before ${dateLabel(before)}` : ''
}
