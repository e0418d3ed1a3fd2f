import { expect, test } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { claimsByYear, timelineOf } from '../../lib/explore/timeline.ts'
import { worldOf } from '../../lib/explore/world.ts'
import { SAMPLE } from '../search/sample-dataset.ts'

const YEARS = { first: 2010, last: 2025 }
const timeline = timelineOf(worldOf(SAMPLE), SAMPLE.claims, YEARS, 3)
const lane = (id: string) => timeline.lanes.find((one) => one.id === id)

test('a claim stands in the lane of the organisation that it is about', () => {
  const labourFirst = lane('labour-first')?.bars.map(({ relation, claims }) => [relation, claims.length])
  expect(labourFirst).toContainEqual(['member', 2])
  expect(labourFirst).toContainEqual(['allied', 1])
})

test('an endorsement stands in the lane of who gave it', () => {
  expect(lane('progress')?.bars.map(({ relation }) => relation)).toContain('endorsed')
})

test('a candidacy stands in the lane of its contest, a bare position in the last lane', () => {
  expect(lane('nec-2014')?.bars.map(({ relation }) => relation)).toEqual(['stood'])
  expect(timeline.lanes.at(-1)).toMatchObject({ id: '', name: 'Other claims' })
})

test('bars of one lane that overlap in time lie on different lines', () => {
  const onOneLine = timeline.lanes.flatMap(({ bars }) =>
    bars.flatMap((a, place) => bars.slice(place + 1).flatMap((b) => (a.line === b.line ? [[a, b] as const] : []))),
  )
  for (const [a, b] of onOneLine) expect(Math.max(a.span.end, a.span.start + 3)).toBeLessThanOrEqual(b.span.start)
  expect(lane('labour-first')?.lines).toBeGreaterThan(1)
})

test('no dated claim of the bundled dataset is lost or drawn twice', () => {
  const world = worldOf(bundledDataset)
  const dated = bundledDataset.claims.filter((claim) => world.spanOf(claim))
  const { lanes } = timelineOf(world, bundledDataset.claims, YEARS, 3)
  const drawn = lanes.flatMap(({ bars }) => bars.flatMap(({ claims }) => claims))
  expect(drawn.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort())
})

test('in words, claims come by year and in order, undated ones last', () => {
  const years = claimsByYear(worldOf(bundledDataset), bundledDataset.claims).map(({ year }) => year)
  expect(years.at(-1)).toBeNull()
  const dated = years.slice(0, -1) as number[]
  expect(dated).toEqual([...new Set(dated)].sort((one, other) => one - other))
  expect(dated).toEqual(expect.arrayContaining([2010, 2014, 2020, 2025]))
})
