import { describe, expect, test } from 'vitest'
import type { Claim, Contest, Source } from '../../lib/dataset/types.ts'
import { heldIn, spanOfClaim, spanOfDate } from '../../lib/explore/claim-span.ts'

const month = (year: number, one: number) => year * 12 + one - 1

describe('a partial date is as long as what it leaves open', () => {
  test('a year', () => expect(spanOfDate('2014')).toEqual({ start: month(2014, 1), end: month(2015, 1) }))
  test('a month', () => expect(spanOfDate('2020-12')).toEqual({ start: month(2020, 12), end: month(2021, 1) }))
  test('a day', () => {
    const span = spanOfDate('2020-04-07')
    expect(span?.start).toBeGreaterThan(month(2020, 4))
    expect((span?.end ?? 0) - (span?.start ?? 0)).toBeCloseTo(1 / 31)
  })
  test.each(['', '20', 'soon', '2020-4', '2020-04-07T00:00'])('%j is none', (date) => {
    expect(spanOfDate(date)).toBeNull()
  })
})

describe('when a claim held', () => {
  const source = { date: '2020-10' } as Source
  const spanOf = (claim: Partial<Claim>, contest?: Partial<Contest>) =>
    spanOfClaim(claim as Claim, contest as Contest | undefined, source)

  test.each([
    ['from and to', { from: '2014', to: '2016-06' }, month(2014, 1), month(2016, 7)],
    ['from, until the source was written', { from: '2014' }, month(2014, 1), month(2020, 11)],
    ['to', { to: '2014' }, month(2014, 1), month(2015, 1)],
    ['as of', { asOf: '2020-04' }, month(2020, 4), month(2020, 5)],
    ['no date: the source’s', {}, month(2020, 10), month(2020, 11)],
  ])('%s', (_, claim, start, end) => {
    expect(spanOf(claim)).toEqual({ start, end })
  })

  test('a claim about a contest has the contest’s date', () => {
    expect(spanOf({}, { date: '2014' })).toEqual(spanOfDate('2014'))
  })

  test('a contest that is only known to lie before some year has none', () => {
    expect(spanOf({}, { before: '2014' })).toBeNull()
  })
})

test.each([
  ['2014', 2014, true],
  ['2014', 2015, false],
  ['2013-12', 2014, false],
  ['2014-12', 2014, true],
])('%s held in %i: %s', (date, year, held) => {
  expect(heldIn(spanOfDate(date), year)).toBe(held)
})
