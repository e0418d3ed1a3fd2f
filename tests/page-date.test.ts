import { describe, expect, it } from 'vitest'
import { dateInAddress, readDate } from '../lib/page-date.ts'

const NOW = new Date('2026-03-01T12:00:00Z')

describe('what a page gives as a date', () => {
  it.each([
    ['2020-07-07', '2020-07-07'],
    ['2020-07', '2020-07'],
    ['2020', '2020'],
    ['2020-07-07T10:00:00Z', '2020-07-07'],
    ['2020-07-07 10:00:00', '2020-07-07'],
    ['20200707', '2020-07-07'],
    ['20200707T100000Z', '2020-07-07'],
    ['2020/07/07', '2020-07-07'],
    [' 2020-07-07\n', '2020-07-07'],
    ['Tue, 07 Jul 2020 10:00:00 GMT', '2020-07-07'],
    ['7 July 2020', '2020-07-07'],
    ['7th July, 2020', '2020-07-07'],
    ['Published: Tuesday 7 July 2020 at 10:00', '2020-07-07'],
    ['July 7, 2020', '2020-07-07'],
    ['Sept. 30 2025, 9:15 am', '2025-09-30'],
    ['July 2020', '2020-07'],
    // Time zones: the day as the writer has it.
    ['2020-07-07T23:30:00-11:00', '2020-07-07'],
    ['2020-07-07T00:30:00+14:00', '2020-07-07'],
    // Today and tomorrow, as somewhere on earth it is tomorrow already.
    ['2026-03-01', '2026-03-01'],
    ['2026-03-02T01:00:00+13:00', '2026-03-02'],
    ['2026', '2026'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, NOW)).toBe(date)
  })

  it.each([
    ['relative', '2 hours ago'],
    ['relative', 'yesterday'],
    ['a time of day', '10:30'],
    ['a duration', 'PT2H'],
    ['a week', '2020-W28'],
    ['day or month first?', '07/08/2020'],
    ['no such month', '2020-13-01'],
    ['no such day', '2020-02-30'],
    ['no such day', '31 June 2020'],
    ['the day after tomorrow', '2026-03-03'],
    ['next year', '2027'],
    ['next month', '2026-04'],
    ['before the party', '1899-12-31'],
    ['zeros', '0000-00-00'],
    ['a number', '1594112400'],
    ['nothing', ''],
    ['words', 'Invalid Date'],
  ])('%s says nothing: %s', (_, text) => {
    expect(readDate(text, NOW)).toBeUndefined()
  })
})

describe('an address', () => {
  it.each([
    ['/2020/04/call-to-members-launched', '2020-04'],
    ['/politics/2020/apr/07/labour-nec', '2020-04-07'],
    ['/2010/05/07/labour-values', '2010-05-07'],
    ['/news/2020-04-07-labour', '2020-04-07'],
    ['/a/20200407/labour.html', '2020-04-07'],
    ['/2020/april/labour', '2020-04'],
    ['/2020/4/7/labour', '2020-04-07'],
  ])('%s is of %s', (path, date) => {
    expect(dateInAddress(path)).toBe(date)
  })

  it.each([
    '/news/uk-politics-53412345',
    '/nec-2020',
    '/2020/labour-nec',
    '/2020/13/labour',
    '/1234/05/06/item',
    '/topics/2020-21/budget',
    '/',
  ])('%s has no date', (path) => {
    expect(dateInAddress(path)).toBeUndefined()
  })
})
