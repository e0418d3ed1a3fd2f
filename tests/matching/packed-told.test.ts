import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packTold, unpackTold } from '../../lib/matching/packed-told.ts'
import type { BlockChange, PageTold } from '../../lib/matching/page-told.ts'

const place = fc.nat(40_000)
const text = fc.string({ unit: 'binary' })
const hints = fc.record(
  { heading: fc.constant(true), aside: fc.constant(true), cells: fc.tuple(text, text) },
  { requiredKeys: [] },
)
const change: fc.Arbitrary<BlockChange> = fc.oneof(
  fc.record({ at: place, text, hints }),
  fc.record({ at: place, takenOut: place }),
  fc.record({ at: place, to: place }),
)
const told: fc.Arbitrary<PageTold> = fc.record(
  { page: text, turn: place, changes: fc.array(change), decide: fc.constant('strict' as const) },
  { requiredKeys: ['page', 'turn', 'changes'] },
)

it('is the same once unpacked, whatever a page tells, as browsers copy messages and as older ones write JSON', () => {
  fc.assert(
    fc.property(told, (told) => {
      expect(unpackTold(structuredClone(packTold(told)))).toEqual(told)
      expect(unpackTold(JSON.parse(JSON.stringify(packTold(told))))).toEqual(told)
    }),
  )
})

it('keeps the halves of a character apart that ends one text and begins the next', () => {
  const changes = ['\ud83d', '\ude00'].map((text, at) => ({ at, text, hints: {} }))
  expect(unpackTold(packTold({ page: 'a', turn: 0, changes })).changes).toEqual(changes)
})

it('is one text and one list of numbers, however many blocks there are', () => {
  const changes = [
    { at: 0, text: 'Pidcock', hints: { heading: true } },
    { at: 0, takenOut: 1 },
  ]
  expect(packTold({ page: 'a', turn: 0, changes })).toMatchObject({ text: 'Pidcock', changes: [6, 0, 7, 0, 0, 1] })
})
