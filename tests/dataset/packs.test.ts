import { expect, it } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { cardOf } from '../../lib/dataset/card.ts'
import { mergePacks } from '../../lib/dataset/packs.ts'
import type { Dataset } from '../../lib/dataset/types.ts'

const ownPack: Dataset = {
  version: 'own',
  people: [
    {
      id: 'laura-pidcock',
      name: 'L. Pidcock',
      description: 'Somebody',
      aliases: ['Pidcock of Durham'],
      context: ['durham'],
      surnameAlone: true,
    },
    { id: 'ada-nobody', name: 'Ada Nobody', description: 'Councillor', aliases: [] },
  ],
  organisations: [],
  contests: [],
  sources: [{ id: 'own-source', file: '', publisher: 'labourlist', outlet: 'Own notes', date: '2024' }],
  claims: [
    {
      id: 'own.1',
      subject: 'laura-pidcock',
      relation: 'supporter',
      object: 'momentum',
      asOf: '2024',
      status: 'stated',
      source: 'own-source',
      quote: 'Own words.',
    },
  ],
}

it('is the bundled dataset where there is no other pack', () => {
  expect(mergePacks([bundledDataset])).toBe(bundledDataset)
})

it('adds the people, claims and sources of a reader’s own pack to the card', () => {
  const merged = mergePacks([bundledDataset, ownPack])
  expect(merged.version).toBe(`${bundledDataset.version}+own`)
  expect(cardOf(merged, 'ada-nobody')?.name).toBe('Ada Nobody')
  expect(cardOf(merged, 'laura-pidcock')?.sections[0]?.rows.map(({ label }) => label)).toEqual([
    'Don’t Leave, Organise',
    'Grassroots Voice',
    'Momentum',
  ])
  expect(cardOf(merged, 'laura-pidcock')?.notes.map(({ source }) => source.outlet)).toContain('Own notes')
})

it('lets the first pack say what an entity is; later ones add names but no licence to match on less', () => {
  const person = mergePacks([bundledDataset, ownPack]).people.find(({ id }) => id === 'laura-pidcock')
  expect(person).toMatchObject({ name: 'Laura Pidcock', description: 'Former MP', aliases: ['Pidcock of Durham'] })
  expect(person?.surnameAlone).toBeUndefined()
  expect(person?.context).toContain('durham')
})

it('does not count a claim twice that two packs hold', () => {
  const merged = mergePacks([bundledDataset, { ...bundledDataset, version: 'again' }])
  expect(merged.claims).toHaveLength(bundledDataset.claims.length)
})

it('leaves the packs as they were', () => {
  const before = JSON.stringify(bundledDataset)
  mergePacks([bundledDataset, ownPack])
  expect(JSON.stringify(bundledDataset)).toBe(before)
})
