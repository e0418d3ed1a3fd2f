import { describe, expect, it } from 'vitest'
import { type DatedRow, type Period, periodOf, rowsAtTime } from '../../lib/dataset/at-time.ts'

type Dates = Omit<DatedRow, 'status'>
const stated = (dates: Dates): DatedRow => ({ status: 'stated', ...dates })

describe('a tie with a beginning and an end', () => {
  it.each<[Dates, string, Period]>([
    [{ from: '2010', to: '2014' }, '2012-05-01', 'same'],
    [{ from: '2010', to: '2014' }, '2009-12-31', 'later'],
    [{ from: '2010', to: '2014' }, '2015-01-01', 'earlier'],
    [{ from: '2010-05-07', to: '2014-03-01' }, '2010-05-07', 'same'],
    // Sometime in 2010 it began, sometime in 2014 it ended: these days may lie outside.
    [{ from: '2010', to: '2014' }, '2010-05-01', 'near'],
    [{ from: '2010', to: '2014' }, '2014-05-01', 'near'],
    [{ from: '2010', to: '2014' }, '2012', 'same'],
  ])('%j seen from %s: %s', (dates, article, period) => {
    expect(periodOf(stated(dates), article)).toBe(period)
  })
})

describe('a tie with an open end holds up to the last word on it', () => {
  it.each<[Dates, string, string | undefined, Period]>([
    [{ from: '2010', asOf: '2014-06' }, '2012-05-01', undefined, 'same'],
    [{ from: '2010', asOf: '2014-06' }, '2014-09-01', undefined, 'near'],
    [{ from: '2010', asOf: '2014-06' }, '2020-09-01', undefined, 'earlier'],
    [{ from: '2010' }, '2012-05-01', '2014-06', 'same'],
    [{ from: '2010' }, '2020-05-01', '2014-06', 'earlier'],
    [{ from: '2010' }, '2009', '2014-06', 'later'],
    [{ from: '2010' }, '2020-05-01', undefined, 'near'],
  ])('%j seen from %s, source of %s: %s', (dates, article, source, period) => {
    expect(periodOf(stated(dates), article, source)).toBe(period)
  })
})

describe('a tie of which only the end is known', () => {
  it.each<[Dates, string, Period]>([
    [{ to: '2014' }, '2013-10-01', 'near'],
    [{ to: '2014' }, '2014-05-01', 'near'],
    [{ to: '2014' }, '2015-01-01', 'earlier'],
    [{ to: '2014' }, '2010', 'later'],
  ])('%j seen from %s: %s', (dates, article, period) => {
    expect(periodOf(stated(dates), article)).toBe(period)
  })
})

describe('a tie of which no more is known than what it was before', () => {
  it.each<[Dates, string, Period]>([
    [{ before: '2014' }, '2020-10', 'earlier'],
    [{ before: '2014' }, '2014', 'earlier'],
    [{ before: '2014' }, '2013-05-01', 'undated'],
  ])('%j seen from %s: %s', (dates, article, period) => {
    expect(periodOf(stated(dates), article)).toBe(period)
  })
})

describe('a tie that a source gives for one time', () => {
  it.each<[string, string, Period]>([
    ['2020-10', '2020-10-31', 'same'],
    ['2020-10-02', '2020-10-31', 'same'],
    ['2020-10', '2020-10', 'same'],
    ['2020-10', '2020-07-07', 'near'],
    ['2020-10', '2021-02-28', 'near'],
    ['2020-10', '2021-05-01', 'earlier'],
    ['2020-10', '2019-12-01', 'later'],
    // A year is no more than the rough time, on either side.
    ['2020', '2020-01-01', 'near'],
    ['2020', '2020-12-31', 'near'],
    ['2020', '2021-05-01', 'earlier'],
    ['2020', '2020', 'near'],
    ['2020-10', '2020', 'near'],
    ['2014', '2020-10', 'earlier'],
  ])('as of %s, seen from %s: %s', (asOf, article, period) => {
    expect(periodOf(stated({ asOf }), article)).toBe(period)
  })

  it('never held then where the source says that it was over', () => {
    const former: DatedRow = { status: 'ended', asOf: '2020-10' }
    expect(periodOf(former, '2020-10-05')).toBe('earlier')
    expect(periodOf(former, '2025')).toBe('earlier')
    expect(periodOf(former, '2015')).toBe('later')
  })
})

it('says nothing where the source gives no time', () => {
  expect(periodOf(stated({}), '2020')).toBe('undated')
})

describe('the order of rows', () => {
  const rows = ['2010', '2014', '2020-04', '2020-10', '2025-09', undefined].map((asOf) =>
    stated(asOf === undefined ? {} : { asOf }),
  )
  const dates = (article?: string) => rowsAtTime(rows, article).map(({ row, period }) => [row.asOf, period])

  it('is what held then, then later, then earlier, the nearest first, then undated', () => {
    expect(dates('2020-11-20')).toEqual([
      ['2020-10', 'near'],
      ['2025-09', 'later'],
      ['2020-04', 'earlier'],
      ['2014', 'earlier'],
      ['2010', 'earlier'],
      [undefined, 'undated'],
    ])
    expect(dates('2014-03')).toEqual([
      ['2014', 'near'],
      ['2020-04', 'later'],
      ['2020-10', 'later'],
      ['2025-09', 'later'],
      ['2010', 'earlier'],
      [undefined, 'undated'],
    ])
  })

  it('has the surest first', () => {
    expect(dates('2020-10-20').slice(0, 2)).toEqual([
      ['2020-10', 'same'],
      ['2025-09', 'later'],
    ])
    expect(dates('2020-08-20').slice(0, 2)).toEqual([
      ['2020-04', 'near'],
      ['2020-10', 'near'],
    ])
  })

  it('stays chronological without a date', () => {
    expect(dates()).toEqual(rows.map(({ asOf }) => [asOf, undefined]))
  })
})
