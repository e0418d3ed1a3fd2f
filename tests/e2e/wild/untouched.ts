import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { markedTexts } from '../driver/marks.ts'
import type { BrowserUnderTest } from '../use-browser.ts'
import { addressOf, PAGE_NAMES, plainAddressOf } from './wild-pages.ts'

/** Pages that only make sense with something happening on them. Their own tests say what stays. */
const NOT_AS_SENT = ['endless.html', 'redefined.html']

/** All that is in the page: its own document, and what is in its open shadow roots and frames. */
function wholeOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts: string[] = []
    const read = (root: Document | ShadowRoot) => {
      parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) read(element.shadowRoot)
        if (element instanceof HTMLIFrameElement && element.contentDocument) read(element.contentDocument)
      }
    }
    read(document)
    return parts
  })
}

export function describeUntouched(app: BrowserUnderTest): void {
  // One after the other in two tabs that stay: opening a tab takes longer than loading a page.
  it('every page’s own document is byte for byte as it is without the extension', { timeout: 120_000 }, async () => {
    const plain = await app.loaded.newPage()
    const page = await app.loaded.newPage()
    const names = PAGE_NAMES.filter((name) => !NOT_AS_SENT.includes(name))
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) {
      await Promise.all([page.goto(addressOf(name)), plain.goto(plainAddressOf(name))])
      await expect.poll(() => markedTexts(page), { message: name }).not.toEqual([])
      expect(await wholeOf(page), name).toEqual(await wholeOf(plain))
    }
  })
}
