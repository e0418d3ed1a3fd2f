import type { Page } from 'puppeteer-core'
import { browsingContext } from './bidi.ts'
import { inFirefoxWindow } from './firefox-window.ts'
import { closeAfterTest } from './kept-tab.ts'

/** Shows the page as to a reader whose system has colours of its own (a Windows contrast theme). In Firefox this holds for all pages. */
export async function forceColours(page: Page, on = true): Promise<void> {
  if (browsingContext(page)) {
    const [never, always] = [1, 2]
    await inFirefoxWindow(
      page,
      `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? always : never})`,
    )
  } else {
    closeAfterTest(page)
    // Puppeteer knows fewer media features than the browser.
    const session = await page.createCDPSession()
    const features = [{ name: 'forced-colors', value: on ? 'active' : 'none' }]
    await session.send('Emulation.setEmulatedMedia', { features })
  }
  await page.waitForFunction(
    (value) => matchMedia(`(forced-colors: ${value})`).matches,
    { polling: 20 },
    on ? 'active' : 'none',
  )
}
