import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { MarkFinder } from '../../entrypoints/content/mark-finder.ts'
import { Marks } from '../../entrypoints/content/marks.ts'
import { PageReader } from '../../entrypoints/content/page-reader.ts'
import type { Mention } from '../../lib/matching/types.ts'

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
  const marks = new Marks()
  marks.place({ block, mentions: [mention] })
  const [mark] = marks.in([block])
  if (!mark) throw new Error('The name has no place.')
  Object.assign(mark.range, { getClientRects: () => LINES })
  const element = (selector: string) => document.querySelector(selector) as Element
  document.elementsFromPoint = () => covered.map(element)
  const finder = new MarkFinder()
  finder.show([mark])
  return { mark, at: (selector: string, x: number, y: number) => finder.at(element(selector), x, y) }
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
