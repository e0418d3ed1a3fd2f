import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { openPopup, openToolbarPopup } from './driver/toolbar.ts'
import { browserName, useBrowser } from './use-browser.ts'

const article = seedPages()[4]
if (!article) throw new Error('There is no fifth seed page.')
const app = useBrowser()

const names = () => ['Labour values', 'Andy Hull', 'Gisela Stuart']

async function expectMarked(page: Page): Promise<void> {
  // Browsers let a page behind another tab wait.
  await page.bringToFront()
  await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(names()))
}

async function expectUnmarked(page: Page): Promise<void> {
  await expect.poll(() => markedTexts(page)).toEqual([])
}

function switchIn(popup: Page) {
  return popup.locator('[role="switch"]')
}

describe('the switch of a site', () => {
  it('clears the open page at once, marks it again without reload, and leaves other sites alone', async () => {
    const page = await app.open(article.url)
    const other = await app.open(seedPages()[2]?.url as string)
    await expectMarked(page)
    await expect.poll(() => markedTexts(other)).toContain('Laura Pidcock')
    const popup = await openPopup(app.loaded, page)

    await switchIn(popup).click()
    await expectUnmarked(page)
    await popup.waitForSelector('::-p-text(Off on this site)')
    expect(await markedTexts(other)).toContain('Laura Pidcock')

    await switchIn(popup).click()
    await expectMarked(page)
  })
})

describe('the toolbar button', () => {
  it('says how many people and groups the page names', async () => {
    const page = await app.open(article.url)
    await expectMarked(page)
    const extensionPage = await openExtensionPage(app.loaded, 'popup.html')
    const badge = () =>
      extensionPage.evaluate(async (url) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', BadgeApi | undefined>
        const api = (browser ?? chrome) as BadgeApi
        const tab = (await api.tabs.query({})).find((tab) => tab.url === url)
        return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id })
      }, page.url())
    await expect.poll(badge).toBe('6')
  })

  it.runIf(browserName === 'chromium')('opens the popup on the page that is looked at', async () => {
    const page = await app.open(article.url)
    await expectMarked(page)
    const popup = await openToolbarPopup(app.loaded, page)
    await popup.waitForSelector('::-p-text(leftfootforward.org)')
  })
})

interface BadgeApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> }
  action: { getBadgeText(details: { tabId: number }): Promise<string> }
}
