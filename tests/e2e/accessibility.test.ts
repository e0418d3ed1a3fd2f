import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { axeInCard, axeOnPage, SEEN_ONLY, serious } from './driver/axe.ts'
import { cardText } from './driver/closed-card.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { preferScheme } from './driver/scheme.ts'
import { openPopup } from './driver/toolbar.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()

/** All rules in one scheme; in the other those whose answers change with it. */
async function expectNothingSerious(page: Page, ask = axeOnPage): Promise<void> {
  await preferScheme(page, 'light')
  expect(serious(await ask(page))).toEqual([])
  await preferScheme(page, 'dark')
  expect(serious(await ask(page, SEEN_ONLY))).toEqual([])
}

describe('axe finds nothing serious in either scheme', () => {
  it.each([
    { of: 'a person', seed: 1, name: 'Florence Nosegbe' },
    { of: 'a group', seed: 1, name: 'Labour First' },
    { of: 'a slate with its orders of voting', seed: 3, name: 'CLGA' },
  ])('in the card of $of', async ({ seed, name }) => {
    const page = await app.open(seedPages()[seed]?.url as string)
    await expect.poll(() => markedTexts(page)).toContain(name)
    await hoverText(page, name)
    await until('The card', () => cardText(page))
    await expectNothingSerious(page, axeInCard)
  })

  it('in the popup: search, page, browse and details', async () => {
    const page = await app.open(seedPages()[2]?.url as string)
    await expect.poll(() => markedTexts(page)).toContain('Laura Pidcock')
    const popup = await openPopup(app.loaded, page)
    await popup.locator('input[role="combobox"]').fill('labour')
    await popup.waitForSelector('[role="option"]')
    await expectNothingSerious(popup)
    for (const tab of ['On this page', 'Browse']) {
      await popup.locator(`[role="tab"]::-p-text(${tab})`).click()
      await popup.waitForSelector('[role="tabpanel"][data-selected="true"] li')
      await expectNothingSerious(popup)
    }
    await popup.locator('li button::-p-text(Labour First)').click()
    await popup.waitForSelector('h2::-p-text(Labour First)')
    await expectNothingSerious(popup)
  })

  it.each(['options.html', 'welcome.html'])('in %s', async (path) => {
    const page = await openExtensionPage(app.loaded, path)
    await page.waitForSelector('h1')
    await expectNothingSerious(page)
  })
})
