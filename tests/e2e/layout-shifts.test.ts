import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { layoutShifts } from './driver/layout-shifts.ts'
import { markedTexts } from './driver/marks.ts'
import { openPopup } from './driver/toolbar.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()

// Firefox does not say what shifts.
describe.runIf(browserName === 'chromium')('nothing moves by itself', () => {
  it('in the popup, while the page answers, a search is typed and the tabs are gone through', async () => {
    const page = await app.open(seedPages()[2]?.url as string)
    await expect.poll(() => markedTexts(page)).toContain('Laura Pidcock')
    const popup = await openPopup(app.loaded, page)
    await popup.waitForSelector('[role="switch"]')
    await popup.locator('input[role="combobox"]').fill('pidcok')
    await popup.waitForSelector('[role="option"]')
    expect(await layoutShifts(popup)).toEqual([])
    for (const tab of ['On this page', 'Browse']) {
      await popup.evaluate((label) => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')]
        tabs.find(({ textContent }) => textContent?.startsWith(label))?.click()
      }, tab)
      await popup.waitForSelector('[role="tabpanel"][data-selected="true"] li')
      expect(await layoutShifts(popup)).toEqual([])
    }
  })

  it.each([
    'explore.html',
    'explore.html#/network',
    'explore.html#/timeline',
    'explore.html#/people',
    'explore.html#/person/laura-pidcock',
    'explore.html#/contest/nec-2020-local-party-places',
    'explore.html#/source/dlo-2020',
    'options.html',
    'welcome.html',
  ])('in %s', async (path) => {
    const page = await openExtensionPage(app.loaded, path)
    await page.bringToFront()
    await page.waitForSelector('h1')
    expect(await layoutShifts(page)).toEqual([])
  })
})
