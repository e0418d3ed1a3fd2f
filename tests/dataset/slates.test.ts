import { expect, it } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { contestOverview } from '../../lib/dataset/contest-overview.ts'
import { orderTables, slateOf } from '../../lib/dataset/slates.ts'

const NEC_2020 = 'nec-2020-local-party-places'
const NEC_2014 = 'nec-2014-local-party-places'
const SIX = ['laura-pidcock', 'ann-henderson', 'mish-rahman', 'gemma-bolton', 'nadia-jama', 'yasmine-dar']

it('knows who is on a slate', () => {
  expect(slateOf(bundledDataset, 'grassroots-voice', NEC_2020)).toEqual(SIX)
  expect(slateOf(bundledDataset, 'labour-first', NEC_2014)).toEqual(['ellie-reeves', 'peter-wheeler', 'luke-akehurst'])
  expect(slateOf(bundledDataset, 'grassroots-voice', NEC_2014)).toEqual([])
})

it('lays the six regional orders out as the page gives them', () => {
  const [table, ...others] = orderTables(bundledDataset, NEC_2020)
  expect(others).toEqual([])
  expect(table?.endorser).toBe('centre-left-grassroots-alliance')
  expect(table?.columns.map(({ regions }) => regions)).toEqual([
    ['Northern', 'South West'],
    ['Yorkshire & the Humber', 'East Midlands', 'West London'],
    ['West Midlands', 'North & East London'],
    ['South East', 'South London'],
    ['Scotland', 'Wales', 'East'],
    ['North West', 'N. Ireland', 'International'],
  ])
  expect(Object.fromEntries(table?.lines.map(({ person, ranks }) => [person, ranks.join(' ')]) ?? [])).toEqual({
    'laura-pidcock': '1 2 5 6 4 3',
    'ann-henderson': '2 3 4 4 1 5',
    'mish-rahman': '3 4 1 2 6 6',
    'gemma-bolton': '4 6 3 1 5 2',
    'nadia-jama': '5 1 6 3 2 4',
    'yasmine-dar': '6 5 2 5 3 1',
  })
  expect(table?.lines.map(({ person }) => person)).toEqual(SIX)
})

it('gives an overview of a contest: who stood, who endorsed whom', () => {
  const overview = contestOverview(bundledDataset, NEC_2014)
  expect(overview?.candidates.map(({ subject }) => subject)).toEqual([
    'florence-nosegbe',
    'kevin-peel',
    'ellie-reeves',
    'peter-wheeler',
    'luke-akehurst',
  ])
  expect(overview?.endorsers.map(({ endorser, claims }) => [endorser, claims.map(({ object }) => object)])).toEqual([
    ['progress', ['florence-nosegbe', 'kevin-peel']],
    ['florence-nosegbe', ['kevin-peel']],
    ['kevin-peel', ['florence-nosegbe']],
    ['labour-first', ['ellie-reeves', 'peter-wheeler', 'luke-akehurst']],
    ['centre-left-grassroots-alliance', [undefined]],
  ])
  expect(overview?.endorsers[3]?.slate).toEqual(['ellie-reeves', 'peter-wheeler', 'luke-akehurst'])
  expect(overview?.orders).toEqual([])
})

it('has no overview of a contest it does not know', () => {
  expect(contestOverview(bundledDataset, 'nec-1997')).toBeUndefined()
})
