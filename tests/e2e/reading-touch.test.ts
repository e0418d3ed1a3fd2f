import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardText } from './driver/closed-card.ts'
import { markedTexts, readMarks } from './driver/marks.ts'
import { tapAt } from './driver/tap.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()
const HTML = `<!doctype html><title>t</title><meta name="viewport" content="width=device-width">
  <p>The former Labour MP Laura Pidcock spoke.</p>
  <p><a href="#went">Yasmine Dar</a> of the NEC answered.</p><div style="height: 3000px"></div>`

async function openTouched() {
  const page = await app.openHtml(HTML)
  if (app.loaded.name === 'chromium')
    await page.setViewport({ width: 412, height: 800, hasTouch: true, isMobile: true })
  await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Yasmine Dar'])
  return page
}

async function middleOf(page: Page, name: string): Promise<[number, number]> {
  const box = (await readMarks(page)).find(({ text }) => text === name)?.boxes[0]
  if (!box) throw new Error(`${name} is not marked.`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

describe('by finger', () => {
  it('a tap on a name opens its card, a second tap closes it', async () => {
    const page = await openTouched()
    const [x, y] = await middleOf(page, 'Laura Pidcock')
    await tapAt(page, x, y)
    expect(await until('The card', () => cardText(page))).toContain('Laura Pidcock')
    await tapAt(page, x, y)
    await until('No card', async () => (await cardText(page)) === null)
  })

  it('a tap on a name that is a link follows the link', async () => {
    const page = await openTouched()
    await tapAt(page, ...(await middleOf(page, 'Yasmine Dar')))
    await expect.poll(() => page.url()).toContain('#went')
    expect(await cardText(page)).toBeNull()
  })

  it('a long press on a link opens the card and does not follow it', async () => {
    const page = await openTouched()
    const finger = await page.touchscreen.touchStart(...(await middleOf(page, 'Yasmine Dar')))
    expect(await until('The card', () => cardText(page))).toContain('Yasmine Dar')
    await finger.end()
    expect(page.url()).not.toContain('#went')
    expect(await cardText(page)).toContain('Yasmine Dar')
  })

  it('a finger that moves on scrolls, and opens nothing', async () => {
    const page = await openTouched()
    const [x, y] = await middleOf(page, 'Yasmine Dar')
    const finger = await page.touchscreen.touchStart(x, y)
    for (let step = 1; step <= 5; step++) await finger.move(x, y - step * 12)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))
    await finger.end()
    expect(await cardText(page)).toBeNull()
    expect(page.url()).not.toContain('#went')
  })
})
