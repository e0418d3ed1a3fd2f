import { expect, it } from 'vitest'
import { closed, opened } from '../../entrypoints/popup/views.ts'

it('opens one view on another and goes back the same way', () => {
  const one = opened([], { type: 'entity', id: 'ann' })
  const two = opened(one, { type: 'contest', id: 'board' })
  const three = opened(two, { type: 'entity', id: 'ann' })
  expect(three.map(({ id, key }) => [id, key])).toEqual([
    ['ann', 1],
    ['board', 2],
    ['ann', 3],
  ])
  expect(closed(three)).toEqual(two)
  expect(closed(closed(two))).toEqual([])
})

it('stays where it is when what is on top is opened again', () => {
  const one = opened([], { type: 'entity', id: 'ann' })
  expect(opened(one, { type: 'entity', id: 'ann' })).toBe(one)
  expect(opened(one, { type: 'source', id: 'ann' })).not.toBe(one)
})
