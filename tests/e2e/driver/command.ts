import type { Page } from 'puppeteer-core'
import { backgroundWorker } from './background-worker.ts'
import { inFirefoxWindow } from './firefox-window.ts'
import { FIREFOX_ID, type LoadedBrowser } from './launch.ts'

interface WithCommands {
  chrome: {
    tabs: { query(filter: object): Promise<{ url?: string }[]> }
    commands: { onCommand: { dispatch(command: string, tab: object): void } }
  }
}

/** In Chromium the background is told as the browser would tell it: keys of the protocol go to the page only. */
async function inChromium(loaded: LoadedBrowser, page: Page, command: string): Promise<void> {
  await (await backgroundWorker(loaded)).evaluate(
    async (url, command) => {
      const { chrome } = globalThis as unknown as WithCommands
      const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url)
      if (!tab) throw new Error(`The extension may not see ${url}.`)
      chrome.commands.onCommand.dispatch(command, tab)
    },
    page.url(),
    command,
  )
}

/** In Firefox the key element that the browser made for the command is pressed. */
async function inFirefox(page: Page, command: string): Promise<void> {
  await inFirefoxWindow(
    page,
    `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})
    const { shortcut } = (await extension.shortcuts.allCommands()).find(({ name }) => name === ${JSON.stringify(command)})
    const parts = shortcut.split('+')
    const key = document.querySelector('keyset[id^="ext-keyset-id-factionary"] key[key="' + parts.at(-1) + '"]')
    key.dispatchEvent(new CustomEvent('command', { bubbles: true }))`,
  )
}

/** Gives the extension a command of its manifest, as a press of its keys on the page does. */
export async function giveCommand(loaded: LoadedBrowser, page: Page, command: string): Promise<void> {
  await page.bringToFront()
  await (loaded.name === 'chromium' ? inChromium(loaded, page, command) : inFirefox(page, command))
}

/** The popup that Firefox shows below its toolbar, as soon as it is open: its address and its width. It is closed again. */
export async function popupInFirefox(page: Page): Promise<{ address: string; width: number }> {
  const found = await inFirefoxWindow(
    page,
    `const popup = await until('The popup', () => {
      const found = document.querySelector('.webextension-popup-browser')
      return found?.closest('panel').state === 'open' && found
    })
    // It opens small, and grows as its page is drawn.
    let before = 0
    const width = await until('The popup at rest', async () => {
      const now = popup.getBoundingClientRect().width
      const rests = now === before && now
      before = now
      await new Promise((wait) => setTimeout(wait, 200))
      return rests
    })
    const address = popup.currentURI.spec
    popup.closest('panel').hidePopup()
    return { address, width }`,
  )
  return found as { address: string; width: number }
}
