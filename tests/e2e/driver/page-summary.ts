import type { Browser, Page } from 'puppeteer-core'
import type { Answer } from '../../../lib/messages.ts'
import { openExtensionPage } from './extension-page.ts'
import type { LoadedBrowser } from './launch.ts'

interface MessagingApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(tab: number, message: object, options: object): Promise<unknown>
  }
}

/** The page of the extension that asks: it stays open behind the page under test until that is closed, too. */
const askers = new WeakMap<Browser, Page>()

async function askerFor(loaded: LoadedBrowser, page: Page): Promise<Page> {
  const open = askers.get(loaded.browser)
  // Of its own pages Firefox does not say that they were closed.
  const isOpen = await open?.evaluate(() => true).catch(() => false)
  if (open && isOpen) return open
  const asker = await openExtensionPage(loaded, 'options.html')
  askers.set(loaded.browser, asker)
  await page.bringToFront()
  return asker
}

/** What the content script of a page's top frame says is marked: asked as the popup asks it. */
export async function pageSummary(loaded: LoadedBrowser, page: Page): Promise<Answer<'get-page-summary'>> {
  const asker = await askerFor(loaded, page)
  const answer = await asker.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', MessagingApi | undefined>
    const { tabs } = (browser ?? chrome) as MessagingApi
    const tab = (await tabs.query({})).find((tab) => tab.url === url)
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}, or the extension may not see it.`)
    return tabs.sendMessage(tab.id, { name: 'get-page-summary', request: {} }, { frameId: 0 })
  }, page.url())
  return answer as Answer<'get-page-summary'>
}
