import { expect, it } from 'vitest'
import { bundledDataset as dataset } from '../../lib/dataset/bundled.ts'

/** Counted while reading the documents sentence by sentence; a change here is a change of what we say of people. */
it.each([
  ['lff-2025', { founder: 2, supporter: 1, position: 3, mentioned: 3 }],
  ['left-futures-2014', { allied: 2, member: 8, position: 5, endorsed: 10, stood: 7, mentioned: 1 }],
  ['labourlist-2020', { founder: 3, allied: 3, supporter: 13, position: 10, stood: 2, endorsed: 2, mentioned: 2 }],
  ['dlo-2020', { founder: 2, supporter: 1, endorsed: 14, member: 6, stood: 6 }],
  ['lff-2010', { position: 2, stood: 2, mentioned: 9 }],
])('makes of %s as many claims as it states', (source, counts) => {
  const relations = dataset.claims.filter((claim) => claim.source === source).map(({ relation }) => relation)
  const counted: Record<string, number> = {}
  for (const relation of relations) counted[relation] = (counted[relation] ?? 0) + 1
  expect(counted).toEqual(counts)
})

it('says something of every person', () => {
  const spokenOf = new Set(dataset.claims.flatMap(({ subject, object }) => [subject, object]))
  expect(dataset.people.filter(({ id }) => !spokenOf.has(id))).toEqual([])
})

it('says something of every group that is marked on pages', () => {
  const spokenOf = new Set(dataset.claims.flatMap(({ subject, object }) => [subject, object]))
  expect(dataset.organisations.filter(({ id, annotate }) => annotate && !spokenOf.has(id))).toEqual([])
})

const EVALUATING =
  /blairite|corbynite|corbynsceptic|trot|hard[- ]left|far[- ]left|right[- ]wing|corrupt|career|embarrass/i

it('describes in neutral words: what an author calls opponents stays inside quotes', () => {
  const own = [
    ...dataset.people.map(({ description }) => description),
    ...dataset.organisations.map(({ description }) => description),
    ...dataset.claims.flatMap(({ role = '', result = '' }) => [role, result]),
  ]
  expect(own.filter((text) => EVALUATING.test(text))).toEqual([])
})

it('quotes no epithet where the sentence could do without', () => {
  // The one exception: who stood against Keir Starmer is stated in no other words.
  const quotes = [...new Set(dataset.claims.map(({ quote }) => quote).filter((quote) => EVALUATING.test(quote)))]
  expect(quotes).toEqual([expect.stringContaining('beating Corbynite rival Rebecca Long-Bailey')])
})

it('gives every place in the six regional orders exactly once', () => {
  const ranks = new Map<string, number[]>()
  for (const { regions, rank } of dataset.claims.flatMap(({ preferences = [] }) => preferences)) {
    ranks.set(regions.join(), [...(ranks.get(regions.join()) ?? []), rank].sort())
  }
  expect([...ranks.keys()]).toHaveLength(6)
  for (const list of ranks.values()) expect(list).toEqual([1, 2, 3, 4, 5, 6])
})
