import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { axeOnPage, SEEN_ONLY, serious } from './driver/axe.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { until } from './driver/until.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()

const ROUTES = [
  { hash: '#/', heading: 'Explorer' },
  { hash: '#/network', heading: 'Network' },
  { hash: '#/timeline', heading: 'Timeline' },
  { hash: '#/people?by=group', heading: 'People' },
  { hash: '#/organisations', heading: 'Groups and organisations' },
  { hash: '#/contests', heading: 'Contests' },
  { hash: '#/sources', heading: 'Sources' },
  { hash: '#/search?q=pidcok', heading: 'Search' },
  { hash: '#/person/laura-pidcock', heading: 'Laura Pidcock' },
  { hash: '#/organisation/labour-first', heading: 'Labour First' },
  { hash: '#/contest/nec-2020-local-party-places', heading: 'NEC 2020, local party places' },
  { hash: '#/source/labourlist-2020', heading: 'Red Labour, JVL and LRC join forces to launch new left network' },
  { hash: '#/person/nobody', heading: 'Not in the dataset' },
]

function heading(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('main h1')?.textContent ?? undefined)
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

describe('the explorer', () => {
  // What axe can tell without a layout is asked of every address in tests/explore. Colours come from one style sheet, and
  // asking takes long: one browser is asked here, and the tokens' contrast in both schemes is held by tests of their own.
  it('has a page at every address, which can be read', { timeout: 120_000 }, async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    for (const { hash, heading: expected } of ROUTES) {
      await goTo(page, hash)
      await expect.poll(() => heading(page), { message: hash }).toBe(expected)
      if (browserName === 'chromium') expect(serious(await axeOnPage(page, SEEN_ONLY)), hash).toEqual([])
    }
  })

  it('comes back to where a page was left', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/timeline')
    await until('The timeline', () => page.evaluate(() => document.querySelector('.ex-bar') !== null))
    await page.evaluate(() => scrollTo(0, 900))
    await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(900)
    await goTo(page, '#/people')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Timeline')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900)
  })

  it('comes back to lists as they were unfolded, and to filters', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/network?relations=supporter&year=2020')
    await goTo(page, '#/organisation/dont-leave-organise')
    await expect.poll(() => heading(page)).toBe('Don’t Leave, Organise')
    const entries = () =>
      page.evaluate(() => document.querySelectorAll('.fc-more[aria-expanded="true"], .fc-row').length)
    const folded = await entries()
    await page.locator('.fc-more').click()
    const unfolded = await entries()
    expect(unfolded).toBeGreaterThan(folded + 1)
    await page.evaluate(() => scrollTo(0, 300))
    await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(300)
    await goTo(page, '#/people')
    await expect.poll(() => heading(page)).toBe('People')
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Don’t Leave, Organise')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
    expect(await entries()).toBe(unfolded)
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Network')
    expect(await page.evaluate(() => document.querySelector('output')?.textContent)).toBe('2020')
  })

  it('opens a card in the network with the keyboard alone', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/network')
    await until('The network', () => page.evaluate(() => document.querySelector('.ex-node') !== null))
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.matches('.ex-node'))) break
    }
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('End')
    const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(last).not.toBe(first)
    await page.keyboard.press('Enter')
    const name = await until('The card', () =>
      page.evaluate(() => document.querySelector('.ex-beside .fc-name')?.textContent),
    )
    expect(last?.startsWith(`${name}, `)).toBe(true)
  })

  it('goes to the passage that a claim quotes', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/person/jo-bird')
    await page.locator('a::-p-text(Open in source)').click()
    await expect
      .poll(() => page.evaluate(() => document.querySelector('mark.is-lit')?.textContent))
      .toContain('Jo Bird')
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { top, bottom } = document.querySelector('mark.is-lit')?.getBoundingClientRect() ?? {
            top: -1,
            bottom: -1,
          }
          return top >= 0 && bottom <= innerHeight
        }),
      )
      .toBe(true)
  })

  it('finds as one types, and Enter opens the first result', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await page.locator('input[type="search"]').fill('ackhurst')
    await expect.poll(() => heading(page)).toBe('Search')
    await page.focus('input[type="search"]')
    await page.keyboard.press('Enter')
    await expect.poll(() => heading(page)).toBe('Luke Akehurst')
  })
})
