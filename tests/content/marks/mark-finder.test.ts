import { JSDOM } from 'jsdom'
import { describe, expect, test, vi } from 'vitest'
import { MarkFinder } from '../../../entrypoints/content/marks/mark-finder.ts'
import { placeMarks } from '../../../entrypoints/content/marks/marks.ts'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import type { Mention } from '../../../lib/matching/types.ts'

/** Where a name stands that wraps: the end of one line, the beginning of the next. */
const LINES = [
  { left: 50, right: 100, top: 0, bottom: 20 },
  { left: 0, right: 30, top: 20, bottom: 40 },
]

/** A page in which "Ann Black" is marked; `covered` lists what lies over each other at every point, topmost first. */
function page(html: string, ...covered: string[]) {
  const { document } = new JSDOM(`<body>${html}`).window
  const block = new PageReader(document.body).next()
  if (!block) throw new Error('The page has no text.')
  const start = block.text.indexOf('Ann')
  const mention = { start, end: start + 9, entity: 'ann-black', kind: 'full' } as Mention
  const [mark] = placeMarks(block, [mention])
  if (!mark) throw new Error('The name has no place.')
  Object.assign(mark.range, { getClientRects: () => LINES })
  const element = (selector: string) => document.querySelector(selector) as Element
  document.elementsFromPoint = () => covered.map(element)
  const finder = new MarkFinder()
  finder.show([mark])
  return {
    mark,
    at: (selector: string, x: number, y: number) => finder.at(element(selector), x, y),
    near: (selector: string) => finder.near(element(selector)),
  }
}

test.each([
  ['on the first line', 60, 10, true],
  ['on the second line', 10, 30, true],
  ['beside the first line', 10, 10, false],
  ['below', 10, 50, false],
])('a name that wraps, %s', (_, x, y, hit) => {
  const { mark, at } = page('<p>said Ann Black</p>')
  expect(at('p', x, y)).toBe(hit ? mark : null)
})

test.each(['p', 'b'])('a name over several elements, on its <%s>', (selector) => {
  const { mark, at } = page('<p>said Ann <b>Black</b></p>')
  expect(at(selector, 60, 10)).toBe(mark)
})

test('what covers the name hides it', () => {
  const { at } = page('<p>said Ann Black</p><div id="dialog">x</div>', '#dialog', 'p')
  expect(at('#dialog', 60, 10)).toBeNull()
})

test('an empty link laid over a headline does not hide it', () => {
  const { mark, at } = page('<h2>said Ann Black</h2><a><i></i></a>', 'i', 'a', 'h2')
  expect(at('i', 60, 10)).toBe(mark)
})

test('a link hides what lies deeper than the next thing under it', () => {
  const { at } = page('<h2>said Ann Black</h2><div>x</div><a></a>', 'a', 'div', 'h2')
  expect(at('a', 60, 10)).toBeNull()
})

describe('many names in one element', () => {
  const COUNT = 500
  const WIDTH = 100
  const LINE = 20

  /** A plain text with a name at the beginning of each line; `caret` is what the browser says of a point. */
  function manyNames(caret: (node: Node, x: number, y: number) => { offsetNode: Node; offset: number } | null) {
    const lines = Array.from({ length: COUNT }, () => 'Ann Black spoke.')
    const { document } = new JSDOM(`<pre>${lines.join('\n')}</pre>`).window
    const block = new PageReader(document.body).next()
    if (!block) throw new Error('The page has no text.')
    const mentions = lines.map((_, at) => {
      const start = at * 17
      return { start, end: start + 9, entity: 'ann-black', kind: 'full' } as Mention
    })
    const marks = placeMarks(block, mentions)
    const measured = vi.fn()
    for (const [at, { range }] of marks.entries()) {
      const box = { left: 0, right: WIDTH, top: at * LINE, bottom: (at + 1) * LINE }
      Object.assign(range, { getClientRects: () => measured() ?? [box] })
    }
    const text = document.querySelector('pre')?.firstChild as Node
    Object.assign(document, { caretPositionFromPoint: (x: number, y: number) => caret(text, x, y) })
    const finder = new MarkFinder()
    finder.show(marks)
    const at = (x: number, y: number) => marks.indexOf(finder.at(document.querySelector('pre'), x, y) as never)
    return { at, finder, measured, document }
  }

  /** As browsers do: the nearest place in the line. */
  const nearest = (offsetNode: Node, x: number, y: number) => ({
    offsetNode,
    offset: Math.floor(y / LINE) * 17 + Math.min(16, Math.round((x / WIDTH) * 9)),
  })

  test.each([0, 1, 250, COUNT - 1])('number %i is found, from its first letter to its last', (number) => {
    const { at, measured } = manyNames(nearest)
    for (const x of [0, 1, WIDTH / 2, WIDTH - 1, WIDTH]) expect(at(x, number * LINE + 5)).toBe(number)
    expect(measured).toHaveBeenCalledTimes(5)
  })

  test('beside a name there is none', () => {
    const { at } = manyNames(nearest)
    expect(at(WIDTH + 30, 250 * LINE + 5)).toBe(-1)
  })

  test.each<[string, Parameters<typeof manyNames>[0]]>([
    ['nothing', () => null],
    ['a place in a tree of its own', () => ({ offsetNode: new JSDOM('').window.document.body, offset: 0 })],
  ])('where the browser tells %s, each is measured', (_, caret) => {
    expect(manyNames(caret).at(5, 250 * LINE + 5)).toBe(250)
  })

  test('an older browser is asked in its own way', () => {
    const { at, document, measured } = manyNames(() => null)
    const { body } = document
    Object.assign(document, {
      caretPositionFromPoint: undefined,
      caretRangeFromPoint: (x: number, y: number) => {
        const place = nearest(body.firstChild?.firstChild as Node, x, y)
        return { startContainer: place.offsetNode, startOffset: place.offset }
      },
    })
    expect(at(5, 250 * LINE + 5)).toBe(250)
    expect(measured.mock.calls.length).toBeLessThan(5)
  })

  test('they are too many to be going for', () => {
    const { finder, document } = manyNames(nearest)
    expect(finder.near(document.querySelector('pre'))).toEqual([])
  })
})

test('the names in the element that the pointer comes to are near', () => {
  const { mark, near } = page('<p>said Ann Black</p><p id="other">x</p>')
  expect(near('p')).toEqual([mark])
  expect(near('#other')).toEqual([])
})
