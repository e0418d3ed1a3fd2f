import { browser } from 'wxt/browser'
import { getSettings, setSetting } from '../../lib/settings.ts'

/** Shows once, after the installation and never after an update, what the extension does. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await getSettings()).firstRunDone) return
    await setSetting('firstRunDone', true)
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) })
  })
}
