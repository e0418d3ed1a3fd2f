import { expect, test } from 'vitest'
import { segmentsOf } from '../../lib/explore/passages.ts'
import { portionAround, stretchOf } from '../../lib/explore/portion.ts'

test.each([
  [0, 5, { from: 0, to: 5 }],
  [199, 500, { from: 0, to: 200 }],
  [200, 500, { from: 200, to: 400 }],
  [499, 500, { from: 400, to: 500 }],
  [0, 0, { from: 0, to: 0 }],
])('place %i of %i is shown with its portion', (place, length, portion) => {
  expect(portionAround(place, length)).toEqual(portion)
})

test.each([
  [{ from: 0, to: 1 }, 'before one two '],
  [{ from: 1, to: 2 }, 'three '],
  [{ from: 1, to: 4 }, 'three four after'],
  [{ from: 0, to: 4 }, 'before one two three four after'],
])('claims %j quote a stretch of the document', (portion, stretch) => {
  const text = 'before one two three four after'
  const quoted = { a: 'one', b: 'three', c: 'four', d: 'not in it' }
  const segments = segmentsOf(
    text,
    Object.entries(quoted).map(([claim, quote]) => ({ claim, quote })),
  )
  const claims = Object.keys(quoted).map((id) => ({ id }))
  const { from, to } = stretchOf(segments, claims, portion)
  expect(
    segments
      .slice(from, to)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(stretch)
})
