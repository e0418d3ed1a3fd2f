import { expect, test } from 'vitest'
import type { Mark } from '../../entrypoints/content/marks/marks.ts'
import { successorOf } from '../../entrypoints/content/successor.ts'

interface Place {
  entity?: string
  written?: string
  element?: string
  text?: string
  start?: number
}

/** A mark of its own, each time: as the page has it after its text was read anew. */
function mark({ entity = 'ann', written = 'Ann', element = 'p1', text = 'So Ann said', start = 3 }: Place = {}): Mark {
  return { mention: { entity, text: written, start }, block: { element, fingerprint: text } } as unknown as Mark
}

test.each<[string, Place[], Place[], number | null]>([
  ['the same text in the same element', [{}], [{}], 0],
  ['the same text in another element', [{}], [{ element: 'p2' }], 0],
  ['the same element, another text around', [{}], [{ text: 'Then Ann said', start: 5 }], 0],
  ['another element and another text', [{}], [{ element: 'p2', text: 'Then Ann said', start: 5 }], null],
  ['another entity at the place', [{}], [{ entity: 'jo' }], null],
  ['the same entity, written otherwise', [{}], [{ written: 'Black' }], null],
  ['nothing', [{}], [], null],
  ['the first of two alike', [{}, { element: 'p2' }], [{ element: 'p3' }, { element: 'p4' }], 0],
  ['one of two alike that went', [{}, { element: 'p2' }], [{ element: 'p3' }], null],
  ['two alike where one was', [{}], [{ element: 'p3' }, { element: 'p4' }], null],
])('%s', (_, gone, come, place) => {
  const before = gone.map(mark)
  const after = come.map(mark)
  const kept = mark({ element: 'p9' })
  const found = successorOf(before[0] as Mark, [kept, ...before], [kept, ...after])
  expect(found && after.indexOf(found)).toBe(place)
})

test('the second of two alike', () => {
  const before = [mark(), mark()]
  const after = [mark(), mark()]
  expect(successorOf(before[1] as Mark, before, after)).toBe(after[1])
})
