import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { showAsPrinted } from '../driver/print-media.ts'
import { type BrowserUnderTest, browserName } from '../use-browser.ts'
import { cardOf, openMarked } from './wild-browser.ts'
import { plainAddressOf } from './wild-pages.ts'

const MARKED = ['Laura Pidcock', 'Jo Bird', 'Mish Rahman', 'Gem\u00ADma Bolton']

/** Presses the browser's shortcut for copy or paste. */
async function press(page: Page, command: 'Copy' | 'Paste'): Promise<void> {
  const key = command === 'Copy' ? 'c' : 'v'
  // Chromium's own shortcuts are not in its protocol's key events: the command goes with them.
  if (browserName === 'chromium') return page.keyboard.press(key, { commands: [command] })
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}

/** Selects the article, copies it, pastes it into a field and gives what comes out, and what was selected. */
async function copied(page: Page): Promise<{ selected: string; html: string; pasted: string }> {
  const { selected, html } = await page.evaluate(() => {
    const selection = getSelection() as Selection
    selection.selectAllChildren(document.querySelector('article') as Element)
    const holder = document.createElement('div')
    holder.append(selection.getRangeAt(0).cloneContents())
    return { selected: String(selection), html: holder.innerHTML }
  })
  await press(page, 'Copy')
  await page.focus('textarea')
  await press(page, 'Paste')
  const field = () => (document.querySelector('textarea') as HTMLTextAreaElement).value
  await page.waitForFunction(() => (document.querySelector('textarea') as HTMLTextAreaElement).value !== '')
  return { selected, html, pasted: await page.evaluate(field) }
}

/** A picture of the page as it is printed. */
async function printed(page: Page): Promise<string> {
  await page.bringToFront()
  await showAsPrinted(page)
  return page.screenshot({ encoding: 'base64' })
}

export function describeOwnText(app: BrowserUnderTest): void {
  describe('an article with marks', () => {
    it('is selected and copied as the page wrote it', async () => {
      const page = await openMarked(app, 'article.html', MARKED)
      await cardOf(page, 'Jo Bird')
      const withMarks = await copied(page)
      const without = await copied(await app.open(plainAddressOf('article.html')))
      expect(withMarks).toEqual(without)
      expect(withMarks.pasted).toContain('Laura Pidcock and Jo Bird spoke')
    })

    it('is found in by the browser’s own search', async () => {
      const page = await openMarked(app, 'article.html', MARKED)
      await page.evaluate(() => getSelection()?.collapse(document.body, 0))
      const find = (text: string) =>
        page.evaluate((text) => {
          const found = (globalThis as unknown as { find(text: string): boolean }).find(text)
          return found ? String(getSelection()) : null
        }, text)
      // Over the edge of a mark, over elements, and a mark alone.
      for (const text of ['Pidcock and Jo', 'Jo Bird', 'Bird spoke for']) {
        await page.evaluate(() => getSelection()?.collapse(document.body, 0))
        expect(await find(text)).toBe(text)
      }
    })

    it('is printed as it is without them, also while a card is open', async () => {
      const page = await openMarked(app, 'article.html', MARKED)
      await cardOf(page, 'Laura Pidcock')
      const onPaper = await printed(page)
      const plain = await app.open(plainAddressOf('article.html'))
      // Compared as one truth value: the difference of two pictures says nothing in letters.
      expect(onPaper === (await printed(plain))).toBe(true)
    })
  })
}
