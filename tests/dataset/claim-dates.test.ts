import { expect, it } from 'vitest'
import { chronologically, claimDateLabel } from '../../lib/dataset/claim-dates.ts'
import { indexOf } from '../../lib/dataset/dataset-index.ts'
import type { Claim, Dataset } from '../../lib/dataset/types.ts'

const dataset: Dataset = {
  version: '1',
  people: [],
  organisations: [],
  sources: [],
  claims: [],
  contests: [
    { id: 'nec-2014', name: 'NEC 2014', aliases: [], date: '2014', body: 'nec' },
    { id: 'earlier', name: 'NEC before 2014', aliases: [], before: '2014', body: 'nec' },
  ],
}
const index = indexOf(dataset)
const claim = (more: Partial<Claim>): Claim => ({
  id: JSON.stringify(more),
  subject: 'a',
  relation: 'member',
  object: 'b',
  status: 'stated',
  source: 's',
  quote: 'q',
  ...more,
})

it.each<[Partial<Claim>, string]>([
  [{ from: '2010', to: '2014' }, '2010–2014'],
  [{ from: '2020-04' }, 'since Apr 2020'],
  [{ to: '2014', status: 'ended' }, 'until 2014'],
  [{ asOf: '2020-10' }, 'Oct 2020'],
  [{ asOf: '2020-04', status: 'ended' }, 'by Apr 2020'],
  [{ relation: 'stood', object: 'nec-2014' }, '2014'],
  [{ relation: 'endorsed', contest: 'earlier' }, 'before 2014'],
  [{}, ''],
])('shows %j as "%s"', (more, label) => expect(claimDateLabel(claim(more), index)).toBe(label))

it('puts claims in order of time, the undated first and equal ones as they came', () => {
  const undated = claim({})
  const beforeContest = claim({ relation: 'stood', object: 'earlier' })
  const from2013 = claim({ from: '2013-12', asOf: '2021' })
  const contest = claim({ relation: 'stood', object: 'nec-2014' })
  const year = claim({ asOf: '2014' })
  const latest = claim({ asOf: '2020-10' })
  const mixed = [latest, contest, from2013, beforeContest, year, undated]
  expect(chronologically(mixed, index)).toEqual([undated, beforeContest, from2013, contest, year, latest])
})
