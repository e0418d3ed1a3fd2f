import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { markedTexts } from '../driver/marks.ts'
import { until } from '../driver/until.ts'
import type { BrowserUnderTest } from '../use-browser.ts'
import { boxOf, cardOf, expectCardBeside, expectMarks, openMarked, pointAt } from './wild-browser.ts'

interface ShadowPage {
  page: Record<'define' | 'attach' | 'slot' | 'change', () => void>
}

interface FramesPage {
  page: Record<'write' | 'add', () => void>
}

const IN_LIGHT_TREE = ['Laura Pidcock', 'Jo Bird']

/** The names of a page with shadow roots, in whatever order: document order says nothing across trees. */
const expectAlso = (page: Page, more: string[]) => expectSorted(page, [...IN_LIGHT_TREE, 'Ann Henderson', ...more])

async function expectSorted(page: Page, texts: string[]): Promise<void> {
  await expect.poll(async () => (await markedTexts(page)).sort()).toEqual([...texts].sort())
}

async function frameNamed(page: Page, name: string): Promise<Frame> {
  return until(`The frame ${name}`, async () => {
    for (const frame of page.frames()) if ((await frame.evaluate(() => window.name)) === name) return frame
    return null
  })
}

export function describeTrees(app: BrowserUnderTest): void {
  describe('shadow roots', () => {
    const open = async () => {
      const page = await app.open('http://labourlist.org/wild/shadow.html')
      await expectAlso(page, ['Mish Rahman', 'Nadia Jama'])
      return page
    }

    it('are annotated where they are open, one inside another too; closed ones are left alone', async () => {
      const page = await open()
      expect(await cardOf(page, 'Nadia Jama')).toContain('Nadia Jama')
      await expectCardBeside(page, () => boxOf(page, 'Nadia Jama'))
      // A mark that is not painted is none: the styles reach into both roots.
      const lines = () =>
        page.evaluate(() => {
          const outer = document.querySelector('news-story')?.shadowRoot
          const inner = outer?.querySelector('#inner')?.shadowRoot
          return [outer, inner].map((root) => {
            const paragraph = root?.querySelector('p') as Element
            const marks = [...CSS.highlights].filter(([, highlight]) =>
              [...highlight].some(({ startContainer }) => paragraph.contains(startContainer)),
            )
            return marks.map(([name]) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine)
          })
        })
      await expect.poll(lines).toEqual([['underline'], ['underline']])
    })

    it.each([
      ['by a component defined later', 'define', ['Yasmine Dar']],
      ['to an element that stood there before', 'attach', ['Jon Cruddas']],
      ['around text that was marked before', 'slot', []],
    ] as const)('are annotated when attached %s', async (_, act, more) => {
      const page = await open()
      await page.evaluate((act) => (globalThis as unknown as ShadowPage).page[act](), act)
      await expectAlso(page, ['Mish Rahman', 'Nadia Jama', ...more])
      const name = more[0] ?? 'Ann Henderson'
      expect(await cardOf(page, name)).toContain(name)
    })

    it('are followed when what is in them changes', async () => {
      const page = await open()
      await page.evaluate(() => (globalThis as unknown as ShadowPage).page.change())
      await expectAlso(page, ['Liam Byrne', 'Nadia Jama'])
    })
  })

  describe('frames of the same site', () => {
    it.each([
      ['with an address', 'address', 'Mish Rahman'],
      ['with its text in an attribute', 'srcdoc', 'Nadia Jama'],
    ])('%s: is marked, and shows the card beside the name', async (_, name, text) => {
      const page = await openMarked(app, 'frames.html', IN_LIGHT_TREE)
      const frame = await frameNamed(page, name)
      await expectMarks(frame, [text])
      const box = await boxOf(frame, text)
      const outer = await page.$eval(`iframe[name="${name}"]`, (element) => {
        const { x, y } = element.getBoundingClientRect()
        return { x: x + element.clientLeft, y: y + element.clientTop }
      })
      await pointAt(page, { ...box, x: box.x + outer.x, y: box.y + outer.y })
      await expectCardBeside(frame, () => boxOf(frame, text))
    })

    it('written by the page’s script: is marked', async () => {
      const page = await openMarked(app, 'frames.html', IN_LIGHT_TREE)
      await page.evaluate(() => (globalThis as unknown as FramesPage).page.write())
      await expectMarks(await frameNamed(page, 'written'), ['Gemma Bolton'])
    })

    it('added later: is marked', async () => {
      const page = await openMarked(app, 'frames.html', IN_LIGHT_TREE)
      await page.evaluate(() => (globalThis as unknown as FramesPage).page.add())
      await expectMarks(await frameNamed(page, 'later'), ['Mish Rahman'])
    })
  })
}
