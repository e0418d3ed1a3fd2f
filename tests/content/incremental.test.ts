import { JSDOM } from 'jsdom'
import { expect, test, vi } from 'vitest'
import { Annotator } from '../../entrypoints/content/annotator.ts'
import { BlockList } from '../../entrypoints/content/block-list.ts'
import { type Mark, Marks } from '../../entrypoints/content/marks.ts'
import { PageObserver } from '../../entrypoints/content/page-observer.ts'
import { PageReader } from '../../entrypoints/content/page-reader.ts'
import fc from '../fast-check.ts'
import { listMatcher } from './list-matcher.ts'

const NAMES = ['Ann Black', 'Jo Grey']
const PIECES = ['Ann ', 'Black', 'Jo Grey', ' said ', 'nobody', '\n']
const TAGS = ['p', 'div', 'b', 'a', 'li', 'br', 'code', 'section']

/** One change of a page; the numbers choose places and things, modulo how many there are. */
const change = fc.record({
  kind: fc.constantFrom('add text', 'add element', 'remove', 'move', 'edit', 'hide', 'show', 'set text', 'wait'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  what: fc.nat(1000),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function apply({ kind, at, to, what }: Change, document: Document): void {
  const elements = [document.body, ...document.body.querySelectorAll<HTMLElement>('*')]
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, 4)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const element = elements[at % elements.length] as HTMLElement
  const other = elements[to % elements.length] as HTMLElement
  const piece = PIECES[what % PIECES.length] as string
  const place = other.childNodes[what % (other.childNodes.length + 1)] ?? null
  if (kind === 'add text') other.insertBefore(document.createTextNode(piece), place)
  if (kind === 'add element') {
    const added = document.createElement(TAGS[at % TAGS.length] as string)
    if (added.localName !== 'br') added.append(piece)
    other.insertBefore(added, place)
  }
  if (kind === 'remove' && element !== document.body) element.remove()
  if (kind === 'move' && element !== document.body && !element.contains(other)) other.insertBefore(element, place)
  if (kind === 'edit' && texts.length > 0) (texts[at % texts.length] as Text).data = piece
  if (kind === 'hide' && element !== document.body) element.hidden = true
  if (kind === 'show') element.hidden = false
  if (kind === 'set text' && element !== document.body) element.textContent = piece
}

/** The marks of a page that is read all at once. */
function readAnew(document: Document): string[] {
  const blocks = new BlockList(listMatcher(...NAMES))
  const reader = new PageReader(document.body)
  for (let block = reader.next(); block; block = reader.next()) blocks.add(block)
  const marks = new Marks()
  for (const decided of blocks.decide()) marks.place(decided)
  return marks.in(blocks.named()).map(placeOf)
}

/** A mark by its text and how many characters of the page stand before it. */
function placeOf({ range }: Mark): string {
  const before = range.cloneRange()
  before.selectNodeContents((range.startContainer.ownerDocument as Document).body)
  before.setEnd(range.startContainer, range.startOffset)
  return `${range} at ${before.toString().length}`
}

const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('after any changes the marks are those of the page read anew', { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 40 }), async (changes) => {
    const { window } = new JSDOM('<body><div><p>Ann <b>Black</b></p>Jo Grey<p>said</p></div>')
    const { document } = window
    vi.stubGlobal('MutationObserver', window.MutationObserver)
    let marks: readonly Mark[] = []
    const annotator = new Annotator(document, {
      matcher: listMatcher(...NAMES),
      strictness: 'balanced',
      onMarks: (found) => {
        marks = found
      },
      onShadowRoot: () => {},
    })
    const observer = new PageObserver(document, (records) => annotator.addChanges(records))
    try {
      for (const each of changes) {
        if (each.kind === 'wait') await turn(each.what % 70)
        else apply(each, document)
      }
      await vi.waitFor(() => expect(marks.map(placeOf)).toEqual(readAnew(document)), { timeout: 20_000, interval: 20 })
    } finally {
      annotator.stop()
      observer.stop()
    }
  })
  await fc.assert(property, { numRuns: 40 })
})
