import { browser } from 'wxt/browser'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { lazySearch } from '../../lib/search/lazy-search.ts'
import { addressFor, suggestionOf } from './lookup-address.ts'

const MENU_ITEM = 'look-up'
const MOST_SUGGESTIONS = 6

type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'

/** Built on first use: the background starts often and is seldom asked. */
const search = lazySearch([bundledDataset])

/**
 * Two ways into the explorer from anywhere: the context menu of a selection, and the keyword `fac` in the address bar.
 * Firefox for Android has neither; there this does nothing.
 */
export function offerLookup(): void {
  if (browser.contextMenus) offerMenu()
  if (browser.omnibox) offerKeyword()
}

function offerMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({ id: MENU_ITEM, title: 'Look up “%s” in Factionary', contexts: ['selection'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ITEM && selectionText) open(selectionText, 'newForegroundTab')
  })
}

function offerKeyword(): void {
  browser.omnibox.setDefaultSuggestion({ description: 'Search people, groups, contests and sources in Factionary' })
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const { hits, suggestions } = search.search(text, MOST_SUGGESTIONS)
    suggest([...hits, ...suggestions].map((hit) => suggestionOf(hit, !import.meta.env.FIREFOX)))
  })
  browser.omnibox.onInputEntered.addListener(open)
}

async function open(text: string, where: Where): Promise<void> {
  const url = browser.runtime.getURL(`/explore.html${addressFor(text, search)}`)
  try {
    if (where === 'currentTab') await browser.tabs.update({ url })
    else await browser.tabs.create({ url, active: where === 'newForegroundTab' })
  } catch (error) {
    console.error(`Factionary could not open its explorer for “${text}”.`, error)
  }
}
