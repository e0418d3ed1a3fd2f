import type { Page } from 'puppeteer-core'
import type { Answer } from '../../../lib/messages.ts'
import { openExtensionPage, tabId } from './extension-page.ts'
import type { LoadedBrowser } from './launch.ts'

interface MessagingApi {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

/** What the content script of a page's top frame says is marked: asked as the popup asks it. */
export async function pageSummary(loaded: LoadedBrowser, page: Page): Promise<Answer<'get-page-summary'>> {
  const extensionPage = await openExtensionPage(loaded, 'popup.html')
  const tab = await tabId(extensionPage, page.url())
  const answer = await extensionPage.evaluate(async (tab) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', MessagingApi | undefined>
    const message = { name: 'get-page-summary', request: {} }
    return (browser ?? chrome)?.tabs.sendMessage(tab, message, { frameId: 0 })
  }, tab)
  await extensionPage.close()
  return answer as Answer<'get-page-summary'>
}
