import type { Page } from 'puppeteer-core'
import { openExtensionPage } from '../../e2e/driver/extension-page.ts'
import type { LoadedBrowser } from '../../e2e/driver/launch.ts'
import { median } from '../statistics.ts'

const ROUNDS = 15

/** Milliseconds on the clock until the first search result is there, and until its frame is drawn. */
interface Opening {
  result: number
  drawn: number
}

export interface PopupResult {
  /** From asking the browser for the popup until its page begins: the browser makes a window. */
  window: number
  /** From the beginning of the popup's page. */
  inPopup: Opening
  /** The same where the popup is opened as a page in a tab, and the processor time of its main thread up to then. */
  inTab: Pick<Opening, 'result'> & { processor: number }
}

/** Opens the popup again and again, and types a name into it as soon as there is a field. Medians. */
export async function measurePopup(loaded: LoadedBrowser): Promise<PopupResult> {
  const host = await openExtensionPage(loaded, 'options.html')
  const popups: (Opening & { window: number })[] = []
  const tabs: PopupResult['inTab'][] = []
  for (let round = 0; round < ROUNDS; round++) {
    tabs.push(await openInTab(loaded))
    await host.bringToFront()
    popups.push(await openFrom(host))
  }
  await host.close()
  return {
    window: median(popups.map(({ window }) => window)),
    inPopup: {
      result: median(popups.map(({ result }) => result)),
      drawn: median(popups.map(({ drawn }) => drawn)),
    },
    inTab: {
      result: median(tabs.map(({ result }) => result)),
      processor: median(tabs.map(({ processor }) => processor)),
    },
  }
}

/** Has a page of the extension open the popup, which runs in the same process: so the page can reach into it. */
async function openFrom(host: Page): Promise<Opening & { window: number }> {
  const source = `(async () => {
    ${typeAtOnce}
    const asked = performance.timeOrigin + performance.now()
    const { promise, resolve } = Promise.withResolvers()
    const find = () => {
      const popup = chrome.extension.getViews({ type: 'popup' })[0]
      if (!popup || popup.location.pathname !== '/popup.html') setTimeout(find, 1)
      else typeAtOnce(popup, (times) => { popup.close(); resolve(times) })
    }
    chrome.action.openPopup()
    find()
    const { origin, result, drawn } = await promise
    while (chrome.extension.getViews({ type: 'popup' }).length > 0) await new Promise((wait) => setTimeout(wait, 20))
    return { window: origin - asked, result, drawn }
  })()`
  return (await host.evaluate(source)) as Opening & { window: number }
}

async function openInTab({ browser, extensionOrigin }: LoadedBrowser): Promise<PopupResult['inTab']> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluateOnNewDocument(`${typeAtOnce}; typeAtOnce(window, (times) => { window.popupTimes = times })`)
  await page.goto(`${extensionOrigin}popup.html`)
  const times = await page.waitForFunction('window.popupTimes')
  const { metrics } = await session.send('Performance.getMetrics')
  const processor = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  const { result } = (await times.jsonValue()) as Opening
  await page.close()
  return { result, processor }
}

/** Runs in the browser: types into the popup's field as soon as it is there, and says when a result came. */
function typeAtOnce(popup: Window & typeof globalThis, done: (times: Opening & { origin: number }) => void): void {
  let typed = false
  const look = () => {
    const field = popup.document.querySelector('input')
    if (!field) return
    if (!typed) {
      typed = true
      field.value = 'pidcock'
      field.dispatchEvent(new popup.Event('input', { bubbles: true }))
    }
    if (!popup.document.querySelector('[role="option"]')) return
    watcher.disconnect()
    const result = popup.performance.now()
    popup.requestAnimationFrame(() => {
      // A task after the frame's own: the frame has been handed over by then.
      const { port1, port2 } = new popup.MessageChannel()
      port1.onmessage = () => done({ origin: popup.performance.timeOrigin, result, drawn: popup.performance.now() })
      port2.postMessage(0)
    })
  }
  const watcher = new popup.MutationObserver(look)
  watcher.observe(popup.document, { childList: true, subtree: true })
  look()
}
