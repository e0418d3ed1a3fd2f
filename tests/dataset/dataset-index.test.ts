import { expect, it } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { claimsOf, claimsOfSource, entitiesByKind } from '../../lib/dataset/dataset-index.ts'

it('finds the claims about an entity on either side', () => {
  expect(claimsOf(bundledDataset, 'mainstream').map(({ subject }) => subject)).toEqual([
    'compass',
    'open-labour',
    'andy-burnham',
  ])
  expect(claimsOf(bundledDataset, 'basit-mahmood').map(({ relation }) => relation)).toEqual(['position'])
  expect(claimsOf(bundledDataset, 'nobody')).toEqual([])
})

it('finds the claims of a source', () => {
  const claims = claimsOfSource(bundledDataset, 'lff-2025')
  expect(claims).toHaveLength(9)
  expect(claims.every(({ source }) => source === 'lff-2025')).toBe(true)
})

it('lists entities of some kinds by name', () => {
  const listed = entitiesByKind(bundledDataset, ['union', 'youth wing']).map(({ name }) => name)
  expect(listed).toEqual([...listed].sort((one, other) => one.localeCompare(other, 'en')))
  expect(listed).toEqual(expect.arrayContaining(['ASLEF', 'Bakers’ Union', 'Labour Students', 'Young Labour']))
  expect(listed).not.toContain('Momentum')
  expect(entitiesByKind(bundledDataset, ['person'])).toHaveLength(bundledDataset.people.length)
})
