import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardText, pointInCard } from './driver/closed-card.ts'
import { markedTexts, readMarks } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()
const HEIGHT = 100

/** An article under a header that stays, of which the styles say how. */
const article = (header: string, text = '<p id="name">The former Labour MP Laura Pidcock spoke.</p>') => `
  <!doctype html><title>t</title><meta name="viewport" content="width=device-width">
  <style>body { margin: 0 } header { ${header}; height: ${HEIGHT}px; background: #dde } #name { margin: 0 }</style>
  <header><b>The Paper</b></header><div style="height: 300px"></div>${text}<div style="height: 3000px"></div>`

async function openCard(html: string): Promise<Page> {
  const page = await app.openHtml(html)
  await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock'])
  // By finger: a pointer would be told that it is no longer on the name.
  await page.touchscreen.tap(...(await middleOf(page)))
  await until('The card', () => cardText(page))
  return page
}

async function middleOf(page: Page): Promise<[number, number]> {
  const box = (await readMarks(page))[0]?.boxes[0]
  if (!box) throw new Error('The name is not shown.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Scrolls the page until the middle of the name is so far below the upper edge of the window. */
async function scrollNameTo(page: Page, y: number): Promise<void> {
  const [, now] = await middleOf(page)
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), now - y)
}

/** Long enough for a card to close by itself. */
const wait = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))

describe('a card whose name is scrolled under a part of the page that stays', () => {
  it.each([
    ['a fixed header', article('position: fixed; inset: 0 0 auto; z-index: 1')],
    ['a sticky header', article('position: sticky; top: 0; z-index: 1')],
    [
      'a header, for a name in a shadow root',
      article(
        'position: fixed; inset: 0 0 auto; z-index: 1',
        `<div id="name"><template shadowrootmode="open"><p>The former Labour MP Laura Pidcock spoke.</p></template></div>`,
      ),
    ],
    [
      'a header in a shadow root',
      article(
        'position: relative',
        `<p id="name">The former Labour MP Laura Pidcock spoke.</p><div><template shadowrootmode="open">
        <div style="position: fixed; inset: 0 0 auto; height: ${HEIGHT}px; background: #dde"></div></template></div>`,
      ),
    ],
  ])('closes: %s', async (_, html) => {
    const page = await openCard(html)
    await scrollNameTo(page, HEIGHT + 30)
    await wait(page)
    expect(await cardText(page)).toContain('Laura Pidcock')
    await scrollNameTo(page, HEIGHT - 30)
    await until('No card', async () => (await cardText(page)) === null)
  })

  it.each([
    ['slides in by itself', 'transition: translate 0.2s', 'header.in { translate: 0 }'],
    ['comes by an animation', '', 'header.in { animation: in 0.2s both } @keyframes in { to { translate: 0 } }'],
  ])('closes where the header %s, when nothing is scrolled any more', async (_, style, more) => {
    const away = `position: fixed; inset: 0 0 auto; z-index: 1; translate: 0 -${HEIGHT}px; ${style}`
    const page = await openCard(article(away).replace('</style>', `${more}</style>`))
    await scrollNameTo(page, HEIGHT - 30)
    await wait(page)
    expect(await cardText(page)).toContain('Laura Pidcock')
    await page.evaluate(() => document.querySelector('header')?.classList.add('in'))
    await until('No card', async () => (await cardText(page)) === null)
  })

  it('stays where the name stands in the header itself', async () => {
    const inHeader = article('position: fixed; inset: 0 0 auto', '').replace('The Paper', 'Labour MP Laura Pidcock')
    const page = await openCard(inHeader)
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }))
    await wait(page)
    expect(await cardText(page)).toContain('Laura Pidcock')
  })

  it('stays where something is laid over the text that is scrolled with it', async () => {
    const page = await openCard(article('position: relative'))
    await page.evaluate(() => {
      const tint = document.createElement('div')
      tint.style.cssText = 'position: absolute; inset: 0; height: 2000px'
      document.body.append(tint)
    })
    await scrollNameTo(page, HEIGHT)
    await wait(page)
    expect(await cardText(page)).toContain('Laura Pidcock')
  })

  it('stays while the reader points into it, and closes after', async () => {
    const page = await app.openHtml(article('position: fixed; inset: 0 0 auto; z-index: 1'))
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock'])
    await hoverText(page, 'Laura Pidcock')
    await until('The card', () => cardText(page))
    await scrollNameTo(page, HEIGHT + 20)
    const inside = await until('The name in the card', () => pointInCard(page, 'h2, [role=heading]'))
    await page.mouse.move(inside.x, inside.y, { steps: 3 })
    for (const y of [HEIGHT - 30, -20]) {
      await scrollNameTo(page, y)
      await wait(page)
      expect(await cardText(page), `at ${y}`).toContain('Laura Pidcock')
    }
    await page.mouse.move(inside.x, 700, { steps: 3 })
    await until('No card', async () => (await cardText(page)) === null)
  })
})
