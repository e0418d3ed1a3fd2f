import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardText, inCard, pointInCard } from './driver/closed-card.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()
const HTML = `<!doctype html><title>t</title><textarea></textarea>
  <p>The former Labour MP Laura Pidcock and Yasmine Dar of the NEC spoke. Pidcock stood for the NEC.</p>`

async function openCard(page: Page, name: string): Promise<void> {
  await expect.poll(() => markedTexts(page)).toContain(name)
  await hoverText(page, name)
  await until('The card', () => cardText(page))
}

async function press(page: Page, text: string): Promise<void> {
  const { x, y } = await until(`The button ${text}`, () => pointInCard(page, 'button', text))
  await page.mouse.move(x, y, { steps: 3 })
  await page.mouse.click(x, y)
}

describe('wrong person? not here', () => {
  it('takes all marks of that person away at once, and brings them back with undo in the same place', async () => {
    const page = await app.openHtml(HTML)
    await openCard(page, 'Laura Pidcock')
    await press(page, 'Unmark here')
    await expect.poll(() => markedTexts(page)).toEqual(['Yasmine Dar'])
    await expect.poll(() => cardText(page)).toContain('is not marked on this page any more.')
    await press(page, 'Undo')
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Yasmine Dar', 'Pidcock'])
  })

  it('holds on this page alone, or on the site, and is undone in the options', async () => {
    const page = await app.openHtml(HTML)
    await openCard(page, 'Yasmine Dar')
    await press(page, 'Unmark here')
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Pidcock'])
    const other = await app.openHtml(HTML)
    await expect.poll(() => markedTexts(other)).toContain('Yasmine Dar')

    await page.bringToFront()
    await press(page, 'This site too')
    await expect.poll(() => markedTexts(other)).toEqual(['Laura Pidcock', 'Pidcock'])
    await page.reload()
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Pidcock'])

    const options = await openExtensionPage(app.loaded, 'options.html')
    await options.locator('button[aria-label="Mark again: Yasmine Dar"]').click()
    await expect.poll(() => markedTexts(page)).toContain('Yasmine Dar')
  })
})

describe('report a mistake', () => {
  it('puts page, words, reason, claims and dataset on the clipboard, and shows all of it', async () => {
    const page = await app.openHtml(HTML)
    await openCard(page, 'Pidcock stood'.slice(0, 7))
    await press(page, 'Report a mistake')
    const shown = await until('The report', () =>
      inCard(page, (root) => root.querySelector<HTMLTextAreaElement>('textarea')?.value),
    )
    expect(shown).toContain(`Page: ${page.url()}`)
    expect(shown).toContain('(laura-pidcock)')
    expect(shown).toMatch(/\n- [a-z0-9.-]+\n/)
    expect(shown).toMatch(/Dataset: \w+/)
    await expect.poll(() => cardText(page)).toContain('Nothing was sent')

    await page.keyboard.press('Escape')
    await page.click('textarea')
    const key = { chromium: { commands: ['Paste'] }, firefox: {} }[app.loaded.name]
    await page.keyboard.down('Control')
    await page.keyboard.press('KeyV', key)
    await page.keyboard.up('Control')
    await expect.poll(() => page.$eval('textarea', ({ value }) => value)).toBe(shown)
  })
})
