import type { Page } from 'puppeteer-core'
import { browsingContext, sendBidi } from './bidi.ts'
import type { LoadedBrowser } from './launch.ts'

/**
 * Opens one of the extension's own pages in a tab: `popup.html?tab=3`.
 * Firefox reports no navigation events of extension pages, so there the document itself is asked.
 */
export async function openExtensionPage({ browser, extensionOrigin }: LoadedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage()
  const url = extensionOrigin + path
  const context = browsingContext(page)
  if (!context) {
    await page.goto(url)
    return page
  }
  await sendBidi(page, 'browsingContext.navigate', { context, url, wait: 'none' })
  await page.waitForFunction(
    (url: string) => location.href === url && document.readyState === 'complete',
    { polling: 20 },
    url,
  )
  return page
}

/** The little of the extension APIs that is called from inside extension pages. */
export interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> }
}

/** Id of the tab that shows an address, as the extension's own APIs number it. */
export async function tabId(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? []
    return tabs.find((tab) => tab.url === url)?.id
  }, url)
  if (id === undefined) throw new Error(`No tab shows ${url}, or the extension may not see it.`)
  return id
}
