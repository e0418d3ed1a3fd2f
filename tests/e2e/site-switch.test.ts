import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { pageSummary } from './driver/page-summary.ts'
import { allowInPrompt } from './driver/permission-prompt.ts'
import { openPopup, openToolbarPopup } from './driver/toolbar.ts'
import { browserName, useOwnBrowser } from './use-browser.ts'

const NEW_SITE = 'http://paper.example/labour'
const article = seedPages()[4]
if (!article) throw new Error('There is no fifth seed page.')
const app = useOwnBrowser([...seedPages(), { url: NEW_SITE, body: article.body }])

const names = () => ['Labour values', 'Andy Hull', 'Gisela Stuart']

async function expectMarked(page: Page): Promise<void> {
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
    const popup = await openPopup(app.loaded, page)

    await switchIn(popup).click()
    await expectUnmarked(page)
    await popup.waitForSelector('::-p-text(Off on this site)')
    expect(await markedTexts(other)).toContain('Laura Pidcock')

    await switchIn(popup).click()
    await expectMarked(page)
  })

  it('stays off after the browser was closed, and on again', async () => {
    const page = await app.open(article.url)
    await expectMarked(page)
    await switchIn(await openPopup(app.loaded, page)).click()
    await expectUnmarked(page)

    await app.restart()
    const later = await app.open(article.url)
    await expect
      .poll(() => pageSummary(app.loaded, later))
      .toEqual({ ok: true, value: { running: false, entities: [] } })
    expect(await markedTexts(later)).toEqual([])

    await switchIn(await openPopup(app.loaded, later)).click()
    await expectMarked(later)
  })
})

describe('a site that is not allowed yet', () => {
  it('is left alone, is asked for by one button, and is marked at once after it', async () => {
    const page = await app.open(NEW_SITE)
    const popup = await openPopup(app.loaded, page)
    await popup.waitForSelector('::-p-text(Not allowed on this site yet)')
    expect(await markedTexts(page)).toEqual([])

    const prompt = browserName === 'chromium' ? await allowInPrompt(app.loaded.browser) : undefined
    await popup.bringToFront()
    await popup.locator('button::-p-text(Allow)').click()
    await prompt?.allowed
    await expectMarked(page)
  })

  it('is marked in later tabs too', async () => {
    await expectMarked(await app.open(NEW_SITE))
  })

  // Chromium forgets the permissions of an extension that was loaded for a test, with the browser that it was loaded into.
  it.runIf(browserName === 'firefox')('is still allowed after the browser was closed', async () => {
    await app.restart()
    await expectMarked(await app.open(NEW_SITE))
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
