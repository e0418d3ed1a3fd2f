import { describe, expect, it } from 'vitest'
import { cardText, inCard } from './driver/closed-card.ts'
import { giveCommand } from './driver/command.ts'
import { markedTexts } from './driver/marks.ts'
import { reachedText } from './driver/reached.ts'
import { until } from './driver/until.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()
const HTML = `<!doctype html><title>t</title><a id="first" href="#there">A link</a>
  <p>The former Labour MP Laura Pidcock and Yasmine Dar of the NEC spoke.</p>
  <details><summary>More</summary><p>Mish Rahman of the NEC as well.</p></details>
  <div style="height: 3000px"></div><p>Nadia Jama of the NEC answered.</p>`

async function openMarked() {
  const page = await app.openHtml(HTML)
  await expect.poll(() => markedTexts(page)).toContain('Nadia Jama')
  const command = (name: string) => giveCommand(app.loaded, page, name)
  const focused = () =>
    inCard(page, (root) => root.activeElement?.getAttribute('role') ?? root.activeElement?.localName)
  return { page, command, focused }
}

describe('the commands of the manifest', () => {
  it('lead from name to name, over folded ones, and round', async () => {
    const { page, command } = await openMarked()
    for (const name of ['Laura Pidcock', 'Yasmine Dar', 'Nadia Jama', 'Laura Pidcock']) {
      await command('next-name')
      await expect.poll(() => reachedText(page)).toBe(name)
    }
    await command('previous-name')
    await expect.poll(() => reachedText(page)).toBe('Nadia Jama')
  })

  it('begin where the reader has scrolled to', async () => {
    const { page, command } = await openMarked()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await command('next-name')
    await expect.poll(() => reachedText(page)).toBe('Nadia Jama')
  })

  it('leave the page as it was when the reader goes on', async () => {
    const { page, command } = await openMarked()
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await command('next-name')
    await expect.poll(() => reachedText(page)).toBe('Laura Pidcock')
    await page.keyboard.press('Escape')
    await expect.poll(() => reachedText(page)).toBeNull()
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML), { timeout: 15_000 }).toBe(before)
  })

  it('open the card with focus in it, and Escape gives focus back', async () => {
    const { page, command, focused } = await openMarked()
    await page.focus('#first')
    // In quick succession: each is answered after the one before it.
    await command('next-name')
    await command('next-name')
    await command('open-card')
    await until('The card', () => cardText(page))
    await expect.poll(focused).toBe('dialog')
    expect(await inCard(page, (root) => root.activeElement?.getAttribute('aria-label'))).toBe('Yasmine Dar')
    await page.keyboard.press('Tab')
    await expect.poll(focused).toBe('button')
    await page.keyboard.press('Escape')
    await until('No card', async () => (await cardText(page)) === null)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('first')
  })

  it('let Tab lead out of the card at either end', async () => {
    const { page, command, focused } = await openMarked()
    await page.focus('#first')
    await command('open-card')
    await expect.poll(focused).toBe('dialog')
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await until('No card', async () => (await cardText(page)) === null)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('first')
  })

  it('switch the site off and on', async () => {
    const { page, command } = await openMarked()
    await command('toggle-site')
    await expect.poll(() => markedTexts(page)).toEqual([])
    await command('toggle-site')
    await expect.poll(() => markedTexts(page)).toContain('Laura Pidcock')
  })

  it.runIf(browserName === 'chromium')('have a screen reader say who was reached', async () => {
    const { page, command } = await openMarked()
    const said = async () => {
      const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))
      return /"role":"status".*?"role":"StaticText"[^{]*?"name":"([^"]*)"/.exec(tree)?.[1]
    }
    await command('next-name')
    await expect.poll(said).toBe('Laura Pidcock, name 1 of 4')
    await command('next-name')
    await expect.poll(said).toBe('Yasmine Dar, name 2 of 4')
  })
})
