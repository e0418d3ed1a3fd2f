import { JSDOM } from 'jsdom'
import { describe, expect, it, test, vi } from 'vitest'
import type { Changes } from '../../../entrypoints/content/changes/changes.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'
import { BlockList } from '../../../entrypoints/content/reading/block-list.ts'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import { createMatcher, type Matcher } from '../../../lib/matching/engine.ts'
import { answersFor } from '../../../lib/matching/followed-pages.ts'
import { listMatcher } from '../list-matcher.ts'
import { mirrored } from '../mirror.ts'

/** Blocks of a page, each read by itself as in a round that the page has interrupted. */
function listOf(html: string, matcher: Matcher = listMatcher('Ann\\sBlack')) {
  const { window } = new JSDOM(`<body>${html}`)
  const { document } = window
  const { ask, texts } = mirrored(answersFor(matcher))
  const blocks = new BlockList(ask)
  const element = (selector: string) => document.querySelector(selector) as Element
  const changes = (parts: Partial<Changes>): Changes => ({
    subtrees: new Set(),
    ownTexts: new Set(),
    inlines: new Set(),
    stale: new Set(),
    takenOut: false,
    added: false,
    document,
    ...parts,
  })
  return {
    blocks,
    styles: vi.spyOn(window, 'getComputedStyle'),
    element,
    changes,
    read(...selectors: string[]) {
      for (const selector of selectors) {
        const reader = new PageReader(element(selector))
        for (let block = reader.next(); block; block = reader.next()) blocks.add(block, reader)
      }
    },
    /** As the engine has them. */
    told: texts,
    marks: async () => {
      await blocks.decide('balanced')
      for (const decided of blocks.takeDecided()) blocks.mark(decided)
      return blocks.marks
    },
  }
}

const textsOf = (marks: readonly Mark[]) => marks.map(({ block }) => block.text)

test('blocks stand in document order, in whatever order they are read', async () => {
  const page = listOf('<p id="a">Ann Black, a</p><p id="b">Ann Black, b</p><p id="c">Ann Black, c</p>')
  page.read('#c', '#a', '#b')
  expect(textsOf(await page.marks())).toEqual(['Ann Black, a', 'Ann Black, b', 'Ann Black, c'])
})

test('so do those that found their places by others that had been moved', async () => {
  const page = listOf(['a', 'b', 'moved', 'c', 'late', 'd'].map((id) => `<p id="${id}">Ann Black, ${id}</p>`).join(''))
  page.read('#a', '#b', '#moved', '#c', '#d')
  const moved = page.element('#moved')
  page.element('body').append(moved)
  page.read('#late')
  page.blocks.drop(page.changes({ subtrees: new Set([moved]), takenOut: true }), true)
  page.read('#moved')
  const expected = ['a', 'b', 'c', 'late', 'd', 'moved'].map((id) => `Ann Black, ${id}`)
  expect(textsOf(await page.marks())).toEqual(expected)
  expect(page.told()).toEqual(expected)
})

describe('the engine is told of a block', () => {
  const toldOf = (text: string) => {
    const page = listOf('<p></p>', createMatcher([]))
    page.element('p').textContent = text
    page.read('p')
    page.blocks.tell()
    return page.told()
  }

  it.each(['Labour', 'C.L.G.A.', 'L. R. C.', 'L\u00adR\u00adC', 'L\u200bR\u200bC', 'é', '1906', 'in 3', '5 m'])(
    'that can say something: %s',
    (text) => expect(toldOf(text)).toEqual([text]),
  )

  it.each(['10:31:05', '£3.50', '—', '12 / 40', '★★★'])('but not of clocks, prices and counters: %s', (text) => {
    expect(toldOf(text)).toEqual([])
    expect(createMatcher([]).scan(text)).toBeNull()
  })
})

describe('of many blocks decided at once', () => {
  /** Where the first block on the screen is, of so many. */
  const orderOf = async (count: number, firstOnScreen: number) => {
    const ids = Array.from({ length: count }, (_, at) => `p${at}`)
    const page = listOf(ids.map((id) => `<p id="${id}">Ann Black, ${id}</p>`).join(''))
    for (const [at, id] of ids.entries())
      page.element(`#${id}`).getBoundingClientRect = () => ({ bottom: (at - firstOnScreen) * 20 + 10 }) as DOMRect
    page.read('body')
    await page.blocks.decide('balanced')
    return [...page.blocks.takeDecided()].map(({ entry }) => entry.block?.text.replace('Ann Black, p', ''))
  }

  test('those on the screen are marked first, and those above it last', async () => {
    const order = await orderOf(120, 70)
    expect([order.length, order[0], order[49], order[50], order.at(-1)]).toEqual([120, '70', '119', '0', '69'])
  })

  test('but few are marked as they stand', async () => {
    expect(await orderOf(3, 2)).toEqual(['0', '1', '2'])
  })

  test('and each is handed out once', async () => {
    const page = listOf('<p>Ann Black</p>')
    page.read('body')
    await page.blocks.decide('balanced')
    expect([...page.blocks.takeDecided()].length).toBe(1)
    expect([...page.blocks.takeDecided()]).toEqual([])
  })
})

describe('a line feed in a text that names somebody is a line break', () => {
  const read = async (html: string) => {
    const matcher = listMatcher('Ann\\sBlack')
    const page = listOf(html, matcher)
    const scan = vi.spyOn(matcher, 'scan')
    page.read('body')
    // Whatever it is, the mark stands on the name.
    for (const { range } of await page.marks()) expect(range.toString()).toMatch(/^Ann\sBlack$/)
    return { text: scan.mock.lastCall?.[0] ?? '', styles: page.styles }
  }

  test.each([
    ['pre-line', '<p style="white-space: pre-line">With Ann Black\nThanks</p>', true],
    ['pre-wrap', '<p style="white-space: pre-wrap">With Ann Black\nThanks</p>', true],
    ['break-spaces', '<p style="white-space: break-spaces">With Ann Black\nThanks</p>', true],
    ['the middle of a name', '<p style="white-space: pre-line">With Ann\nBlack</p>', true],
    ['a text with elements in it', '<p style="white-space: pre-line">With <b>Ann</b> Black\nThanks<br>all</p>', true],
    ['nothing that shows it', '<p>With Ann Black\nThanks</p>', false],
    ['a text broken by a machine', '<pre style="white-space: pre-wrap">With Ann Black\nThanks</pre>', false],
  ])('in %s', async (_, html, isBreak) => {
    const { text } = await read(html)
    expect(text.includes('\u2028Thanks') || text.includes('Ann\u2028Black')).toBe(isBreak)
  })

  test.each([
    ['text that names nobody', '<p style="white-space: pre-line">With nobody\nThanks</p>'],
    ['line feeds that make no difference', '<p style="white-space: pre-line">\n With Ann Black.\nThanks\nto all\n</p>'],
  ])('and styles are not asked for %s', async (_, html) => {
    const { styles } = await read(html)
    expect(styles).not.toHaveBeenCalled()
  })
})
