import type { Page } from 'puppeteer-core'
import { browserWindow, sendBidi } from './bidi.ts'
import { openExtensionPage, tabId } from './extension-page.ts'
import { FIREFOX_ID, type LoadedBrowser } from './launch.ts'

/** Presses the toolbar button on a page in Chromium, and gives the popup that opens. */
export async function openToolbarPopup({ browser }: LoadedBrowser, page: Page): Promise<Page> {
  const [extension] = [...(await browser.extensions()).values()]
  if (!extension) throw new Error('No extension is installed.')
  await page.bringToFront()
  const opened = browser.waitForTarget((target) => target.url().includes('/popup.html'))
  await extension.triggerAction(page)
  return (await opened).asPage()
}

/** Gives Firefox's extension what a press of its button gives: leave to read this one tab (activeTab). */
async function grantActiveTab(page: Page): Promise<void> {
  const answer = await sendBidi(page, 'script.evaluate', {
    expression: `{
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})
      const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())})
      extension.tabManager.addActiveTabPermission(tab)
    }`,
    target: { context: await browserWindow(page) },
    awaitPromise: false,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
}

/**
 * The popup of a page, opened in a tab of its own so that it stays open: first the button is pressed on the page, so
 * that the extension knows as much of it as after a real click, then the popup is told which tab it is about.
 */
export async function openPopup(loaded: LoadedBrowser, page: Page): Promise<Page> {
  if (loaded.name === 'chromium') await (await openToolbarPopup(loaded, page)).close()
  else await grantActiveTab(page)
  const popup = await openExtensionPage(loaded, 'popup.html')
  const id = await tabId(popup, page.url())
  await popup.close()
  return openExtensionPage(loaded, `popup.html?tab=${id}`)
}
