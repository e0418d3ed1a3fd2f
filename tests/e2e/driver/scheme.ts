import type { Page } from 'puppeteer-core'
import { browserWindow, browsingContext, sendBidi } from './bidi.ts'
import { closeAfterTest } from './kept-tab.ts'

export type Scheme = 'light' | 'dark'

/** Firefox's values of the preference below. */
const FIREFOX_SCHEMES: Record<Scheme, number> = { dark: 0, light: 1 }

/** Shows the page as to a reader who prefers light or dark. In Firefox this holds for all pages. */
export async function preferScheme(page: Page, scheme: Scheme): Promise<void> {
  if (!browsingContext(page)) {
    closeAfterTest(page)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    return
  }
  await sendBidi(page, 'script.evaluate', {
    expression: `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${FIREFOX_SCHEMES[scheme]})`,
    target: { context: await browserWindow(page) },
    awaitPromise: false,
  })
  const isApplied = (scheme: string) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches
  await page.waitForFunction(isApplied, { polling: 20 }, scheme)
}
