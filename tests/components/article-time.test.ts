import { describe, expect, it } from 'vitest'
import { heldAt, thenFirst } from '../../components/article-time.ts'

describe('what held when the article was written', () => {
  it.each([
    [{ from: '2010' }, '2014-05-01', true],
    [{ from: '2015' }, '2014-05-01', false],
    [{ from: '2014' }, '2014-05-01', true],
    [{ from: '2010', to: '2014' }, '2014-12-31', true],
    [{ from: '2010', to: '2014' }, '2015-01-01', false],
    [{ to: '2014' }, '2014-05-01', true],
    [{ to: '2014' }, '2013-10-01', true],
    [{ to: '2014' }, '2010', false],
    [{ to: '2014' }, '2016', false],
    [{ asOf: '2020-10' }, '2020-07-07', true],
    [{ asOf: '2020-10' }, '2020-10', true],
    [{ asOf: '2020-10' }, '2021-02-28', true],
    [{ asOf: '2020-10-07' }, '2021-10-07', false],
    [{ asOf: '2020' }, '2018', false],
    [{}, '2020', false],
  ])('%j at %s: %s', (row, article, held) => {
    expect(heldAt(row, article)).toBe(held)
  })

  it('comes first; the rest keeps its order', () => {
    const rows = [{ asOf: '2010' }, { asOf: '2020' }, { asOf: '2011' }]
    expect(thenFirst(rows, '2020-05')).toEqual([{ asOf: '2020' }, { asOf: '2010' }, { asOf: '2011' }])
    expect(thenFirst(rows)).toEqual(rows)
  })
})
