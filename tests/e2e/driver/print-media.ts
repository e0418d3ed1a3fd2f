import type { Page } from 'puppeteer-core'
import { browserWindow, browsingContext, sendBidi } from './bidi.ts'
import { closeAfterTest } from './kept-tab.ts'

/** Shows the page as it is printed, on the screen. */
export async function showAsPrinted(page: Page): Promise<void> {
  closeAfterTest(page)
  if (!browsingContext(page)) {
    await page.emulateMediaType('print')
    return
  }
  const answer = await sendBidi(page, 'script.evaluate', {
    expression: `{
      const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())})
      tab.linkedBrowser.browsingContext.mediumOverride = 'print'
    }`,
    target: { context: await browserWindow(page) },
    awaitPromise: false,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  await page.waitForFunction(() => matchMedia('print').matches, { polling: 20 })
}
