import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { openExtensionPage } from '../driver/extension-page.ts'
import { closeAfterTest } from '../driver/kept-tab.ts'
import { until } from '../driver/until.ts'
import { type BrowserUnderTest, browserName } from '../use-browser.ts'
import { cardOf, expectMarks, openMarked } from './wild-browser.ts'
import { addressOf, plainAddressOf } from './wild-pages.ts'

interface BadgeApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> }
  action: { getBadgeText(details: { tabId: number }): Promise<string> }
}

/** What the toolbar button says of the tab that shows an address. */
function badgeOf(extensionPage: Page, url: string): Promise<string> {
  return extensionPage.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', BadgeApi | undefined>
    const api = (browser ?? chrome) as BadgeApi
    const tab = (await api.tabs.query({})).find((tab) => tab.url === url)
    return tab?.id === undefined ? 'no tab' : api.action.getBadgeText({ tabId: tab.id })
  }, url)
}

/** Runs in an extension page. */
async function store(items: object): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi | undefined>
  await (browser ?? chrome)?.storage.sync.set(items)
}

interface StorageApi {
  storage: { sync: { set(items: object): Promise<void> } }
}

/**
 * That the article is shown again and was not loaded anew. Firefox has it there some time before it says so. The page is
 * asked again and again: a function that waits in the page which is left is put to sleep with it.
 */
async function expectComeBack(page: Page): Promise<void> {
  // In Firefox puppeteer sees no later navigation of a tab to its end.
  closeAfterTest(page)
  const look = () =>
    page.evaluate(() => ({ title: document.title, shown: (globalThis as unknown as { shown?: boolean[] }).shown }))
  await expect.poll(look).toEqual({ title: 'An article', shown: [false, true] })
}

const MARKED = ['Laura Pidcock', 'Jo Bird', 'Mish Rahman', 'Gem\u00ADma Bolton']

export function describeComingBack(app: BrowserUnderTest): void {
  it('a page that comes back from the back/forward cache has its marks, cards and count, and follows changes', async () => {
    const page = await openMarked(app, 'article.html', MARKED)
    await page.goto(addressOf('frame.html'))
    await expectMarks(page, ['Mish Rahman'])
    await page.evaluate(() => history.back())
    await expectComeBack(page)
    await expectMarks(page, MARKED)
    expect(await cardOf(page, 'Jo Bird')).toContain('Jo Bird')
    const extensionPage = await openExtensionPage(app.loaded, 'popup.html')
    await expect.poll(() => badgeOf(extensionPage, addressOf('article.html'))).toBe('4')
    await page.bringToFront()
    await page.evaluate(() => {
      ;(document.querySelector('h1') as Element).textContent = 'Labour’s Ann Henderson'
    })
    await expectMarks(page, ['Ann Henderson', ...MARKED])
  })

  it('a page whose site was switched off while it was in the back/forward cache comes back without marks', async () => {
    const page = await openMarked(app, 'article.html', MARKED)
    await page.goto(plainAddressOf('frame.html'))
    const options = await openExtensionPage(app.loaded, 'options.html')
    await options.evaluate(store, { sites: { 'labourlist.org': 'off' } })
    await page.bringToFront()
    await page.evaluate(() => history.back())
    await expectComeBack(page)
    await expectMarks(page, [])
    await options.evaluate(store, { sites: {} })
    await expectMarks(page, MARKED)
  })

  describe.runIf(browserName === 'chromium')('a page that is prepared before it is shown', () => {
    it('is not counted before, and is marked and counted when it is shown', async () => {
      const page = await openMarked(app, 'announces.html', ['Laura Pidcock'])
      // The prepared page takes its place, and puppeteer loses it in time.
      closeAfterTest(page)
      const extensionPage = await openExtensionPage(app.loaded, 'popup.html')
      await page.bringToFront()
      const isReady = () => app.server.requests.some(({ url }) => url.endsWith('?prepared'))
      await until('The prepared page', async () => isReady())
      await expect.poll(() => badgeOf(extensionPage, page.url())).toBe('1')

      await page.click('a')
      await expect.poll(() => page.evaluate(() => document.title)).toContain('prepared before')
      expect(await page.evaluate(() => (globalThis as unknown as Prepared).prepared)).toBe(true)
      await expectMarks(page, ['Laura Pidcock', 'Jo Bird', 'Mish Rahman'])
      await expect.poll(() => badgeOf(extensionPage, addressOf('prepared.html'))).toBe('3')
    })
  })
}

interface Prepared {
  prepared: boolean
}
