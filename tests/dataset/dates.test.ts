import { expect, it } from 'vitest'
import { comparePartialDates, contestDateLabel, dateLabel, isPartialDate } from '../../lib/dataset/dates.ts'

it.each(['2014', '2020-04', '2020-02-29', '2020-12-31'])('%s is a date', (date) => {
  expect(isPartialDate(date)).toBe(true)
})

it.each(['', '14', '2020-13', '2020-00', '2019-02-29', '2020-04-31', '2020-4', '2020-04-07T00:00', 'April 2020'])(
  '"%s" is none',
  (date) => expect(isPartialDate(date)).toBe(false),
)

it.each([
  ['2014', '2020', -1],
  ['2020-10', '2020-04', 1],
  ['2020', '2020-04', 0],
  ['2020-04-04', '2020-04', 0],
  ['2020-04-04', '2020-05', -1],
])('compares %s with %s as far as both go', (a, b, order) => expect(comparePartialDates(a, b)).toBe(order))

it.each([
  ['2014', '2014'],
  ['2020-10', 'Oct 2020'],
  ['2020-04-04', '4 Apr 2020'],
])('shows %s as %s', (date, label) => expect(dateLabel(date)).toBe(label))

it('says of a contest without a year what is known', () => {
  expect(contestDateLabel({ before: '2014' })).toBe('before 2014')
  expect(contestDateLabel({ date: '2014' })).toBe('2014')
})
