/** Short lists of numbers, each kept once. */
import { expect, it } from 'vitest'
import { SharedLists } from '../../../lib/matching/index/shared-lists.ts'

it('gives the same list for the same numbers', () => {
  const lists = new SharedLists()
  const one = lists.withOneMore([], 7)
  const two = lists.withOneMore(one, -3)
  expect(one).toEqual([7])
  expect(two).toEqual([7, -3])
  expect(lists.withOneMore([], 7)).toBe(one)
  expect(lists.withOneMore([7], -3)).toBe(two)
})

it('never takes one list for another, however many there are', () => {
  const lists = new SharedLists()
  for (let first = 0; first < 100; first++) {
    for (let second = 0; second < 100; second++) {
      expect(lists.withOneMore([first], second)).toEqual([first, second])
    }
  }
})
