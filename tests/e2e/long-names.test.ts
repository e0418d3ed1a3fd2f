import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { openExtensionPage } from './driver/extension-page.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()

const NAMES = [
  'Alexandrina Featherstonehaugh-Cholmondeley of Wolverhampton',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'יוסף בן־שמעון הכהן מירושלים, חבר הנהלה לשעבר של התנועה',
]

/** Gives everybody on the page another name, one of these three in turn, as a reader's own data could. */
function rename(page: Page): Promise<number> {
  return page.evaluate((names) => {
    const places = document.querySelectorAll(
      'h2[dir="auto"], h1[dir="auto"], .fc-entity, .ex-name, b[dir="auto"], .link',
    )
    places.forEach((place, at) => {
      place.textContent = names[at % names.length] as string
    })
    return places.length
  }, NAMES)
}

/** How far the page is too wide, and which of its parts cut off or scroll sideways what is in them. Tables and the network may scroll. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = (document.scrollingElement as Element).scrollWidth - innerWidth
    const parts = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, visibility, position } = getComputedStyle(element)
      // What is for screen readers alone is cut on purpose.
      if (overflowX === 'visible' || visibility !== 'visible' || position === 'absolute') return false
      return (
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches('.table-scroll, .ex-scroll-x, .ex-picture, input')
      )
    })
    return [
      ...(wide > 0 ? [`the page is ${wide} px too wide`] : []),
      ...parts.map(({ localName, className }) => `<${localName} class="${className}"> is too narrow`),
    ]
  })
}

describe.each([
  ['popup.html', 190],
  ['popup.html', 380],
  ['explore.html#/network?card=laura-pidcock', 320],
  ['explore.html#/network?card=laura-pidcock', 1200],
  ['explore.html#/person/laura-pidcock', 320],
  ['explore.html#/contest/nec-2020-local-party-places', 320],
  ['explore.html#/people?by=group', 320],
  ['explore.html#/source/dlo-2020', 320],
])('%s, %i px wide', (path, width) => {
  it('keeps names of 60 letters, without blanks or from right to left, inside', async () => {
    const page = await openExtensionPage(app.loaded, path)
    await page.setViewport({ width, height: 700 })
    if (path === 'popup.html') {
      for (const query of ['nec 2020', 'pidcock']) {
        await page.locator('input').fill(query)
        await page.waitForSelector('[role="option"]')
        await page.keyboard.press('Enter')
        await page.waitForSelector('.layer-body h2')
        await expect.poll(() => rename(page)).toBeGreaterThan(3)
        expect(await lost(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.waitForSelector('.layer-body', { hidden: true })
      }
      return
    }
    await page.waitForSelector('h1')
    await expect.poll(() => rename(page)).toBeGreaterThan(1)
    expect(await lost(page)).toEqual([])
  })
})

/** The rows in which the number of a source stands where no text stands before it on its line. */
function numbersAlone(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.fc-row .fc-note-link')].flatMap((number) => {
      const row = number.closest('.fc-row') as Element
      const { top, bottom, left } = number.getBoundingClientRect()
      const before = document.createRange()
      before.setStart(row, 0)
      before.setEndBefore(number)
      const texts = [...before.getClientRects()].filter(({ width, height }) => width > 2 && height > 12)
      const isBeside = texts.some((text) => text.top < bottom && text.bottom > top + 2 && text.right <= left + 2)
      return isBeside ? [] : [row.textContent ?? '']
    }),
  )
}

it('the number of a source never stands alone on a line of the card, however names break', async () => {
  const page = await openExtensionPage(app.loaded, 'explore.html#/person/laura-pidcock')
  await page.waitForSelector('.fc-note-link')
  await rename(page)
  for (let width = 270; width <= 380; width += 2) {
    await page.$eval('.fc-card', (card, width) => (card as HTMLElement).style.setProperty('width', `${width}px`), width)
    expect(await numbersAlone(page), `${width} px`).toEqual([])
  }
})
