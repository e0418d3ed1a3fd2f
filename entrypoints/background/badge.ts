import { browser } from 'wxt/browser'

const COLOUR = '#0f6b4f'

/** Shows on the toolbar how many people and groups a tab's page names. Browsers clear it when the tab goes elsewhere. */
export async function showCount(tabId: number, entities: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR })
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })
    await browser.action.setBadgeText({ tabId, text: entities > 0 ? String(entities) : '' })
  } catch {
    // The tab was closed meanwhile: there is nothing to show.
  }
}
