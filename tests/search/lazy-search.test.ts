import { expect, it, vi } from 'vitest'
import { createSearch } from '../../lib/search/create-search.ts'
import { lazySearch } from '../../lib/search/lazy-search.ts'
import { SAMPLE } from './sample-dataset.ts'

vi.mock('../../lib/search/create-search.ts', { spy: true })

it('is built once, when something is searched for', () => {
  const search = lazySearch([SAMPLE])
  expect(search.search('  ').hits).toEqual([])
  expect(createSearch).not.toHaveBeenCalled()
  expect(search.search('pidcock').hits[0]?.id).toBe('laura-pidcock')
  search.prepare()
  search.search('nec')
  expect(createSearch).toHaveBeenCalledOnce()
})
