import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { cardText, inCard, pointInCard } from './driver/closed-card.ts'
import { markedTexts, readMarks } from './driver/marks.ts'
import { hoverText, leaveText } from './driver/pointer.ts'
import { until } from './driver/until.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()

function seedUrl(number: string): string {
  const page = seedPages().find(({ file }) => file.startsWith(number))
  if (!page) throw new Error(`There is no seed ${number}.`)
  return page.url
}

/** Waits until a name is marked, moves the pointer onto its nth occurrence (from 1) and gives the card's text. */
async function cardOf(page: Page, name: string, nth = 1): Promise<string> {
  await until(`A mark on ${name}`, async () => (await markedTexts(page)).includes(name))
  await hoverText(page, name, nth)
  return until(`The card of ${name}`, () => cardText(page))
}

describe('the card says who is meant, what ties there are, and why', () => {
  it.each([
    {
      on: 'a full name',
      seed: '001',
      marked: 'Florence Nosegbe',
      says: ['Florence Nosegbe', 'Progress', '12,745', 'Left Futures'],
    },
    {
      on: 'a surname alone',
      seed: '000',
      marked: 'Burnham',
      nth: 2,
      says: ['Andy Burnham', 'Mainstream', 'surname'],
    },
    {
      on: 'a name with a slip',
      seed: '003',
      marked: 'Yasmin Dar',
      says: ['Yasmine Dar', 'Grassroots', 'Probable match for “Yasmin Dar”'],
    },
    {
      on: 'a faction',
      seed: '001',
      marked: 'Labour First',
      says: ['Labour First', 'John Spellar', 'Luke Akehurst', 'leading member'],
    },
    {
      on: 'a name inside a link',
      seed: '002',
      marked: 'Laura Pidcock',
      says: ['Laura Pidcock', 'LabourList'],
    },
    {
      on: 'a name split over elements',
      seed: '002',
      marked: 'Pamela Fitzpatrick',
      says: ['Pamela Fitzpatrick', 'Labour'],
    },
  ])('on $on', async ({ seed, marked, nth, says }) => {
    const page = await app.open(seedUrl(seed))
    await cardOf(page, marked, nth)
    const text = async () => (await cardText(page))?.toLowerCase()
    for (const words of says) await expect.poll(text).toContain(words.toLowerCase())
  })

  it.each(['first', 'last'] as const)('on a name that wraps, from its %s line', async (line) => {
    const page = await app.openHtml(`<!doctype html><title>t</title>
      <p style="width: 8ch; font: 16px monospace">The MP Rebecca Long-Bailey stood for the Labour leadership.</p>`)
    await until('A mark', async () => (await markedTexts(page)).includes('Rebecca Long-Bailey'))
    const [mark] = await readMarks(page)
    expect(mark?.boxes.length).toBeGreaterThan(1)
    await hoverText(page, 'Rebecca Long-Bailey', 1, line)
    expect(await until('The card', () => cardText(page))).toContain('Rebecca Long-Bailey')
  })

  it('quotes the source and links to it', async () => {
    const page = await app.open(seedUrl('002'))
    await cardOf(page, 'Jo Bird')
    const links = () => inCard(page, (root) => [...root.querySelectorAll('a')].map(({ href }) => href))
    const isLinked = async () => (await links())?.some((href) => href.startsWith('https://labourlist.org/2020/04/'))
    await expect.poll(isLinked).toBe(true)
    await expect.poll(() => cardText(page)).toMatch(/council group secretary/)
  })
})

describe('the card keeps out of the way', () => {
  it('closes when the pointer leaves, and opens for the next name', async () => {
    const page = await app.open(seedUrl('003'))
    expect(await cardOf(page, 'Mish Rahman')).toContain('Mish Rahman')
    await leaveText(page)
    await until('No card', async () => (await cardText(page)) === null)
    expect(await cardOf(page, 'Nadia Jama')).toContain('Nadia Jama')
  })

  it('stays while the pointer is on it, and closes with Escape', async () => {
    const page = await app.open(seedUrl('003'))
    await cardOf(page, 'Gemma Bolton')
    const inside = await pointInCard(page, 'h1, h2, [role=heading]')
    if (!inside) throw new Error('The card has no heading.')
    await page.mouse.move(inside.x, inside.y, { steps: 3 })
    // Longer than the grace that a card has after the pointer left its name.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))
    expect(await cardText(page)).toContain('Gemma Bolton')
    await page.keyboard.press('Escape')
    await until('No card', async () => (await cardText(page)) === null)
  })

  it('leaves nothing behind in the page’s own content', async () => {
    const page = await app.open(seedUrl('004'))
    const before = await page.evaluate(() => document.body.outerHTML)
    await cardOf(page, 'Andy Hull')
    await leaveText(page)
    await until('No card', async () => (await cardText(page)) === null)
    await expect.poll(() => page.evaluate(() => document.body.outerHTML)).toBe(before)
  })
})

describe.runIf(browserName === 'chromium')('the accessibility tree', () => {
  it('has the card by the name of the person', async () => {
    const page = await app.open(seedUrl('001'))
    await cardOf(page, 'Florence Nosegbe')
    await page.waitForSelector('::-p-aria([name="Florence Nosegbe"][role="dialog"])')
  })
})
