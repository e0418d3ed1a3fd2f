import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'
import type { NameEntry } from '../../../lib/dataset/types.ts'
import type { Matcher } from '../../../lib/matching/engine.ts'
import { createMatcher } from '../../../lib/matching/engine.ts'
import fc from '../../fast-check.ts'
import { annotating } from '../annotating.ts'
import { listMatcher } from '../list-matcher.ts'
import { isAround, readAnew, rootsOf } from './read-anew.ts'

/** Not behind another tab, where a page is read in few slices. */
const IN_SIGHT = { pretendToBeVisual: true }

const PIECES = ['Ann ', 'Black', 'Jo Grey', ' said ', 'nobody', '\n']
/** What stands in one block decides about others: whose surname it is, what initials mean, what the page is about. */
const TELLING = [
  'Rachel Reeves spoke. ',
  'Ellie Reeves, the MP, answered. ',
  'Reeves said no. ',
  'Laura ',
  'Pidcock lost her seat. ',
  'The Labour Representation Committee (LRC) met. ',
  'LRC members voted with Momentum. ',
  'They criticised Progress and Compass. ',
  'The NEC, MPs and the Tories quarrelled about the leadership election. ',
  'Sophie Wilson was there. ',
  'The singer gave a concert in Auckland; the album sold out. ',
  'In 1906 and 1918 they wrote; by 1924 they governed. ',
]
const names: NameEntry[] = JSON.parse(readFileSync(new URL('../../../data/names.json', import.meta.url), 'utf8'))
const TAGS = ['p', 'div', 'b', 'a', 'li', 'br', 'code', 'section', 'tr', 'td', 'x-card']
const HOSTS = ['div', 'section', 'x-card']
const CHANGES = [
  ...['add text', 'add element', 'remove', 'move', 'edit', 'hide', 'show', 'set text', 'wait'],
  ...['split', 'join', 'wrap', 'unwrap', 'replace', 'attach'],
]

/** One change of a page; the numbers choose places and things, modulo how many there are. */
const change = fc.record({
  kind: fc.constantFrom(...CHANGES),
  at: fc.nat(1000),
  to: fc.nat(1000),
  what: fc.nat(1000),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function apply({ kind, at, to, what }: Change, document: Document, pieces: readonly string[]): void {
  const elements = rootsOf(document).flatMap((root) => [
    ...(root === document.body ? [document.body] : []),
    ...root.querySelectorAll<HTMLElement>('*'),
  ])
  const texts = elements.flatMap(({ childNodes }) => [...childNodes].filter((node) => node.nodeType === 3)) as Text[]
  const text = texts[at % texts.length]
  const element = elements[at % elements.length] as HTMLElement
  const other = elements[to % elements.length] as HTMLElement
  const piece = pieces[what % pieces.length] as string
  const place = other.childNodes[what % (other.childNodes.length + 1)] ?? null
  if (kind === 'add text') other.insertBefore(document.createTextNode(piece), place)
  if (kind === 'add element') {
    const added = document.createElement(TAGS[at % TAGS.length] as string)
    if (added.localName !== 'br') added.append(piece)
    other.insertBefore(added, place)
  }
  if (kind === 'remove' && element !== document.body) element.remove()
  if (kind === 'move' && element !== document.body && !isAround(element, other)) other.insertBefore(element, place)
  if (kind === 'edit' && text) text.data = piece
  if (kind === 'split' && text) text.splitText(what % (text.length + 1))
  if (kind === 'join') element.normalize()
  if (kind === 'wrap' && text) {
    const around = document.createElement(TAGS[what % TAGS.length] as string)
    text.replaceWith(around)
    around.append(text)
  }
  if (kind === 'unwrap' && element !== document.body) element.replaceWith(...element.childNodes)
  if (kind === 'replace' && text) text.replaceWith(piece)
  if (kind === 'attach' && HOSTS.includes(element.localName) && !element.shadowRoot)
    element.attachShadow({ mode: 'open' }).innerHTML = `<p>${piece}</p>`
  if (kind === 'hide' && element !== document.body) element.hidden = true
  if (kind === 'show') element.hidden = false
  if (kind === 'set text' && element !== document.body) element.textContent = piece
}

/** A mark by what was decided about it, its text and how many characters of its document or shadow root stand before it. */
function placeOf({ range, mention }: Mark): string {
  const before = range.cloneRange()
  before.selectNodeContents(range.startContainer.getRootNode())
  before.setEnd(range.startContainer, range.startOffset)
  return `${range} at ${before.toString().length}: ${mention.entity}, ${mention.score}, ${mention.why}`
}

/** An annotator at work on a page that changes. */
function following(html: string, matcher: Matcher) {
  const { window } = new JSDOM(`<body>${html}`, IN_SIGHT)
  const { document } = window
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  const { marks, stop } = annotating(document, matcher)
  return {
    window,
    document,
    marks: () => marks().map(placeOf),
    stop,
  }
}

const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('after any changes the marks are those of the page read anew', { timeout: 120_000 }, async () => {
  const matcher = listMatcher('Ann Black', 'Jo Grey')
  const property = fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 40 }), async (changes) => {
    const page = following('<div><p>Ann <b>Black</b></p>Jo Grey<p>said</p></div>', matcher)
    try {
      for (const each of changes) {
        if (each.kind === 'wait') await turn(each.what % 70)
        else apply(each, page.document, PIECES)
      }
      const anew = () => readAnew(page.document, matcher, placeOf)
      await vi.waitFor(async () => expect(page.marks()).toEqual(await anew()), { timeout: 2000, interval: 20 })
    } finally {
      page.stop()
    }
  })
  await fc.assert(property, { numRuns: 40 })
})

describe('with a clock by which each slice of work is over at once', () => {
  let clock = 0
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 4))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('changes in the middle of reading and deciding lose nothing', { timeout: 120_000 }, async () => {
    const matcher = createMatcher(names)
    const html = `<h1>Reeves under fire</h1>${TELLING.map((text) => `<p>${text}</p>`).join('')}<div><b>Laura</b> Pidcock</div>`
    const property = fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 40 }), async (changes) => {
      const page = following(html, matcher)
      try {
        for (const each of changes) {
          if (each.kind === 'wait') for (let i = 0; i < each.what % 40; i++) await vi.advanceTimersToNextTimerAsync()
          else apply(each, page.document, TELLING)
        }
        // A root that is attached when nothing has come for a minute leaves no trace.
        page.document.body.append(page.document.createElement('hr'))
        await vi.advanceTimersByTimeAsync(100_000)
        expect(page.marks()).toEqual(await readAnew(page.document, matcher, placeOf))
      } finally {
        page.stop()
      }
    })
    await fc.assert(property, { numRuns: 60 })
  })

  describe('a shadow root that is attached late is found', () => {
    const opened = async () => {
      const page = following('<p>Ann Black</p><i>0</i><x-card></x-card>', listMatcher('Ann Black', 'Jo Grey'))
      await vi.advanceTimersByTimeAsync(500)
      const attach = () => {
        const root = page.document.querySelector('x-card')?.attachShadow({ mode: 'open' })
        if (root) root.innerHTML = 'Jo Grey'
      }
      return { ...page, attach }
    }

    test('while the page changes all the time', async () => {
      const page = await opened()
      page.attach()
      const ticker = page.document.querySelector('i')?.firstChild as Text
      for (let time = 0; time < 1000; time++) {
        ticker.data = String(time)
        await vi.advanceTimersByTimeAsync(1)
      }
      expect(page.marks()).toHaveLength(2)
      page.stop()
    })

    test('when the reader comes to it after minutes', async () => {
      const page = await opened()
      await vi.advanceTimersByTimeAsync(300_000)
      page.attach()
      page.document.body.dispatchEvent(new page.window.Event('scroll'))
      await vi.advanceTimersByTimeAsync(2000)
      expect(page.marks()).toHaveLength(2)
      page.stop()
      page.document.body.dispatchEvent(new page.window.Event('scroll'))
      expect(vi.getTimerCount()).toBe(0)
    })
  })

  test('nothing is done while a page has no body', async () => {
    const page = following('<p>Ann Black</p>', listMatcher('Ann Black'))
    await vi.advanceTimersByTimeAsync(100_000)
    const { body } = page.document
    body.remove()
    await vi.advanceTimersByTimeAsync(1000)
    expect(vi.getTimerCount()).toBe(0)
    page.document.documentElement.append(body)
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.marks()).toHaveLength(1)
    page.stop()
  })

  const people = '<p>Labour MPs, councillors and the NEC met Luke Akehurst.</p>'
  test.each<[string, string, (body: HTMLElement) => void]>([
    [
      'the cell beside it gets another name',
      '<table><tr><td>Peel<td>Kevin</table>',
      (body) => {
        ;(body.querySelector('td + td') as Element).textContent = 'Jane'
      },
    ],
    [
      'another cell comes to stand beside it',
      '<table><tr><td>Peel<td>1,204<td>Kevin</table>',
      (body) => body.querySelector('td + td')?.remove(),
    ],
    [
      'its text stays where its block goes',
      '<div><div>Kevin Peel<br>came</div> and went</div>',
      (body) => {
        const block = body.querySelector('div > div') as Element
        block.replaceWith(...block.childNodes)
      },
    ],
    [
      'a block is put into an inline element within it',
      '<div>Kevin <b></b>Peel</div>',
      (body) => {
        ;(body.querySelector('b') as Element).innerHTML = '<p>Laura Pidcock</p>'
      },
    ],
    [
      'a block is put into a line break',
      '<div>Kevin Peel<br></div>',
      (body) => {
        ;(body.querySelector('br') as Element).innerHTML = '<p>Laura Pidcock</p>'
      },
    ],
    [
      'its text changes places with a block further up',
      '<div><b>Then <p>nobody</p></b> spoke</div><ul><li><i>Kevin Peel</i></ul>',
      (body) => {
        const [one, other] = [...body.querySelectorAll('b, i')] as [Element, Element]
        const place = body.ownerDocument.createComment('')
        other.replaceWith(place)
        one.replaceWith(other)
        place.replaceWith(one)
      },
    ],
    [
      'its block is put in anew, and another one behind it',
      '<p>Kevin Peel</p><p>nobody</p>',
      (body) => {
        const [, block, other] = body.querySelectorAll('p')
        body.prepend(block as Element)
        ;(other as Element).outerHTML = '<p>Laura Pidcock</p><p>Kevin Peel</p>'
      },
    ],
    [
      'its text is moved out of its block and then deleted',
      '<p>Kevin Peel</p><div></div>',
      (body) => {
        const text = body.querySelector('p + p')?.firstChild as Text
        body.querySelector('div')?.append(text)
        text.data = ''
      },
    ],
    [
      'a block comes between two comments within it',
      '<div>Kevin <!-- --><!-- -->Peel</div>',
      (body) => {
        const between = body.querySelector('div')?.childNodes[2] as ChildNode
        between.before(Object.assign(body.ownerDocument.createElement('p'), { textContent: 'Laura Pidcock' }))
      },
    ],
    [
      'white space comes between two comments within it',
      '<p>Laura Pidcock</p><div>Kevin<!-- --><!-- -->Peel</div>',
      (body) => body.querySelector('div')?.childNodes[2]?.before(' '),
    ],
    [
      'a block comes before white space at its beginning',
      '<div> <!-- -->Kevin Peel</div>',
      (body) => body.querySelector('div')?.insertAdjacentHTML('afterbegin', '<p>Laura Pidcock</p>'),
    ],
    [
      'so much goes that it is not told block by block',
      `<section>${'<p>Laura Pidcock</p>'.repeat(100)}</section><p>Kevin Peel</p>`,
      (body) => body.querySelector('section')?.replaceWith('Kevin Peel'),
    ],
  ])('a name is read as on a new page where %s', async (_, html, apply) => {
    const matcher = createMatcher(names)
    const page = following(`${people}${html}`, matcher)
    await vi.advanceTimersByTimeAsync(100_000)
    const before = page.marks()
    apply(page.document.body)
    await vi.advanceTimersByTimeAsync(100_000)
    expect(page.marks()).toEqual(await readAnew(page.document, matcher, placeOf))
    expect(before.length).toBeGreaterThan(0)
    page.stop()
  })
})
