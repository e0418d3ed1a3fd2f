import type { Page } from 'puppeteer-core'
import { backgroundWorker } from './background-worker.ts'
import { inFirefoxWindow } from './firefox-window.ts'
import { FIREFOX_ID, type LoadedBrowser } from './launch.ts'

/** Has the browser end the extension's background, as it does by itself where that is idle for half a minute. */
export async function letBackgroundSleep(loaded: LoadedBrowser, page: Page): Promise<void> {
  if (loaded.name === 'chromium') {
    await (await backgroundWorker(loaded)).close()
    return
  }
  await inFirefoxWindow(
    page,
    `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  )
}
