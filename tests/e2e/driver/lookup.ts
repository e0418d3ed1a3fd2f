import type { Page } from 'puppeteer-core'
import { backgroundWorker } from './background-worker.ts'
import { inFirefoxWindow } from './firefox-window.ts'
import type { LoadedBrowser } from './launch.ts'

/** What Chromium's own menus and address bar call, which no protocol reaches: the background is told as the browser tells it. */
interface WithLookup {
  chrome: {
    contextMenus: {
      update(id: string, properties: object): Promise<void>
      onClicked: { dispatch(info: object): void }
    }
    omnibox: {
      onInputChanged: { dispatch(text: string, suggest: (found: { content: string }[]) => void): void }
      onInputEntered: { dispatch(text: string, where: string): void }
    }
  }
}

/** Opens the context menu on the page's selection and chooses the extension's item; gives its words where they are seen. */
export async function lookUpSelection(loaded: LoadedBrowser, page: Page): Promise<string | undefined> {
  const { words, x, y } = await page.evaluate(() => {
    const selection = getSelection() as Selection
    const { x, y, width, height } = selection.getRangeAt(0).getBoundingClientRect()
    return { words: String(selection), x: x + width / 2, y: y + height / 2 }
  })
  if (loaded.name === 'chromium') {
    await (await backgroundWorker(loaded)).evaluate(async (selectionText) => {
      const { contextMenus } = (globalThis as unknown as WithLookup).chrome
      // Rejects where there is no such item.
      await contextMenus.update('look-up', {})
      contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText })
    }, words)
    return undefined
  }
  await page.bringToFront()
  await page.mouse.click(x, y, { button: 'right' })
  return (await inFirefoxWindow(
    page,
    `const menu = document.getElementById('contentAreaContextMenu')
    await until('The context menu', () => menu.state === 'open')
    const item = await until('The item', () => menu.querySelector('[id^="factionary"]:not([hidden])'))
    const { label } = item
    menu.activateItem(item)
    return label`,
  )) as string
}

/** Types the extension's keyword and a text into the address bar, and gives the names that are suggested. */
export async function suggestionsFor(loaded: LoadedBrowser, page: Page, text: string): Promise<string[]> {
  if (loaded.name === 'chromium') {
    return (await backgroundWorker(loaded)).evaluate((text) => {
      const { promise, resolve } = Promise.withResolvers<string[]>()
      const { omnibox } = (globalThis as unknown as WithLookup).chrome
      omnibox.onInputChanged.dispatch(text, (found) => resolve(found.map(({ content }) => content)))
      return promise
    }, text)
  }
  await page.bringToFront()
  return (await inFirefoxWindow(
    page,
    `gURLBar.focus()
    gURLBar.search('fac ' + ${JSON.stringify(text)})
    return until('A suggestion', async () => {
      const { results = [] } = (await gURLBar.lastQueryContextPromise) ?? {}
      const own = results.filter(({ payload }) => payload.keyword === 'fac').slice(1)
      return own.length > 0 && own.map(({ payload }) => payload.content.slice(4))
    })`,
  )) as string[]
}

/** Chooses one of the names just suggested in the address bar. */
export async function chooseSuggestion(loaded: LoadedBrowser, page: Page, name: string): Promise<void> {
  if (loaded.name === 'chromium') {
    await (await backgroundWorker(loaded)).evaluate((name) => {
      ;(globalThis as unknown as WithLookup).chrome.omnibox.onInputEntered.dispatch(name, 'newForegroundTab')
    }, name)
    return
  }
  await inFirefoxWindow(
    page,
    `const rows = [...document.querySelectorAll('.urlbarView-row')]
    const row = rows.find(({ result }) => result?.payload.content === 'fac ' + ${JSON.stringify(name)})
    gURLBar.pickElement(row, new MouseEvent('click'))`,
  )
}

/** Waits for the tab that the extension opens in answer, gives what stands after the `#` of its address, and closes it. */
export async function answerTab({ name, browser }: LoadedBrowser, page: Page): Promise<string> {
  if (name === 'chromium') {
    const target = await browser.waitForTarget((target) => target.url().includes('/explore.html'))
    const hash = new URL(target.url()).hash
    await (await target.page())?.close()
    return hash
  }
  // The tab changes its process while it opens, which leaves WebDriver with a page that is gone.
  return (await inFirefoxWindow(
    page,
    `const tab = await until('The explorer', () =>
      [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.includes('/explore.html')))
    const hash = '#' + tab.linkedBrowser.currentURI.spec.split('#')[1]
    gBrowser.removeTab(tab)
    return hash`,
  )) as string
}
