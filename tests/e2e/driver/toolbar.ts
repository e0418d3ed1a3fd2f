import type { Page } from 'puppeteer-core'
import { backgroundWorker } from './background-worker.ts'
import { browserWindow, sendBidi } from './bidi.ts'
import { type ExtensionApi, openExtensionPage, tabId } from './extension-page.ts'
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

/**
 * Presses the toolbar button on a page in Chromium, where the press tells the extension more than it knows: it sees the
 * address of a page that it may run on anyhow. The popup that opens tells the tab's id.
 */
async function pressInChromium(loaded: LoadedBrowser, page: Page): Promise<number> {
  const known = await (await backgroundWorker(loaded)).evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome
    return (await tabs.query({})).find((tab) => tab.url === url)?.id
  }, page.url())
  if (known !== undefined) return known
  const popup = await openToolbarPopup(loaded, page)
  const id = await tabId(popup, page.url())
  await popup.close()
  return id
}

/** Gives Firefox's extension what a press of its button gives: leave to read this one tab (activeTab). */
async function pressInFirefox(page: Page): Promise<number> {
  const answer = await sendBidi(page, 'script.evaluate', {
    expression: `{
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})
      const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())})
      extension.tabManager.addActiveTabPermission(tab)
      extension.tabManager.getWrapper(tab).id
    }`,
    target: { context: await browserWindow(page) },
    awaitPromise: false,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return answer.result.value as number
}

/**
 * The popup of a page, opened in a tab of its own so that it stays open: first the button is pressed on the page, so
 * that the extension knows as much of it as after a real click, then the popup is told which tab it is about.
 */
export async function openPopup(loaded: LoadedBrowser, page: Page): Promise<Page> {
  const id = await (loaded.name === 'chromium' ? pressInChromium(loaded, page) : pressInFirefox(page))
  return openExtensionPage(loaded, `popup.html?tab=${id}`)
}
