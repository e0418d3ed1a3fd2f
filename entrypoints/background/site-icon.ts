import { browser } from 'wxt/browser'
import { getSettings, type Settings, siteState, watchSettings } from '../../lib/settings.ts'
import { siteOfAddress } from '../../lib/sites.ts'

const ICONS = {
  on: { 16: '/icon/16.png', 32: '/icon/32.png' },
  off: { 16: '/icon/off-16.png', 32: '/icon/off-32.png' },
}

/** Greys the toolbar icon out on tabs whose site is switched off. */
export function showSiteState(): void {
  watchSettings(async (settings) => {
    for (const tab of await browser.tabs.query({})) show(tab, settings)
  })
  browser.tabs.onUpdated.addListener(async (_id, { status }, tab) => {
    // The browser sets the icon back with each page that is loaded.
    if (status === 'complete') show(tab, await getSettings())
  })
}

/** A tab without address is one that the extension may not read: it keeps the icon it has. */
function show({ id, url }: { id?: number; url?: string }, settings: Settings): void {
  const site = siteOfAddress(url)
  if (id === undefined || 'cannot' in site) return
  browser.action.setIcon({ tabId: id, path: ICONS[siteState(settings, site.host)] }).catch(() => {})
}
