import { expect, it } from 'vitest'
import { BestHits } from '../../lib/search/best-hits.ts'

it.each([
  [2, [0.1, 0.3, 0.2], [1, 2]],
  [2, [0.3, 0.3, 0.3, 0.4], [3, 0]],
  [5, [0.1, 0.1, 0.2], [2, 0, 1]],
  [1, [0.2, 0.1, 0.2], [0]],
  [0, [0.2, 0.1], []],
])('the best %d of %j are %j', (limit, scores, numbers) => {
  const best = new BestHits(limit)
  scores.forEach((score, number) => {
    best.add(number, score)
  })
  expect(best.all.map(({ number }) => number)).toEqual(numbers)
})
