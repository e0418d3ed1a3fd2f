import type { Browser, Page, Viewport } from 'puppeteer-core'

/**
 * To open and close a tab takes a browser as long as to load a page in it and mark its names: so one tab stays from test
 * to test, and is led to the next page.
 */
interface Kept {
  tab: Page
  isTaken: boolean
}

const keptTabs = new WeakMap<Browser, Kept>()
const changed = new WeakSet<Page>()

/** Has a tab closed after its test: what was changed about it would outlast the page. */
export function closeAfterTest(tab: Page): void {
  changed.add(tab)
}

/** A tab like a new one for the test that is under way: the one that stayed, unless the test has it already. */
export async function freshTab(browser: Browser): Promise<Page> {
  const kept = keptTabs.get(browser)
  if (kept?.isTaken) return browser.newPage()
  if (kept) {
    kept.isTaken = true
    await kept.tab.bringToFront()
    return kept.tab
  }
  const tab = await browser.newPage()
  keptTabs.set(browser, { tab, isTaken: true })
  return tab
}

/** Closes all tabs but the first, which is empty, and the one that stays, where it is as it was and the test did not fail. */
export async function closeTabs(browser: Browser, hasFailed: boolean): Promise<void> {
  const kept = keptTabs.get(browser)
  const stays = kept && !hasFailed && !changed.has(kept.tab) && hasDefaultSize(kept.tab) && (await takeBack(kept))
  if (!stays) keptTabs.delete(browser)
  const [first, ...others] = await browser.pages()
  if (first && first.url() !== 'about:blank') await first.goto('about:blank')
  await Promise.all(others.map((tab) => (stays && tab === kept.tab ? undefined : tab.close())))
}

/** Whether the tab is still there: the test may have closed it, or have had it closed by the browser. */
async function takeBack(kept: Kept): Promise<boolean> {
  if (!kept.isTaken) return true
  kept.isTaken = false
  try {
    // Behind another tab Chromium answers a move of the pointer after five seconds.
    await kept.tab.bringToFront()
    // Else the pointer would lie on whatever comes under it on the next page.
    await kept.tab.mouse.move(0, 0)
    return true
  } catch {
    return false
  }
}

/** The size that all tabs are opened with. */
export const TAB_SIZE: Viewport = { width: 1100, height: 900 }

function hasDefaultSize(tab: Page): boolean {
  const { width, height, hasTouch, isMobile } = tab.viewport() ?? TAB_SIZE
  return width === TAB_SIZE.width && height === TAB_SIZE.height && !hasTouch && !isMobile
}
