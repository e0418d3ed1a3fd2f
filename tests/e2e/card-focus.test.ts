import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardText, inCard } from './driver/closed-card.ts'
import { giveCommand } from './driver/command.ts'
import { markedTexts } from './driver/marks.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()

/** The card of a group with much to say, opened by keyboard. */
async function openLongCard(): Promise<Page> {
  const page = await app.openHtml(`<!doctype html><title>t</title>
    <p>The Centre-left Grassroots Alliance met for Labour’s NEC.</p><div style="height: 3000px"></div>`)
  await expect.poll(() => markedTexts(page)).toContain('Centre-left Grassroots Alliance')
  for (const name of ['next-name', 'open-card']) await giveCommand(app.loaded, page, name)
  await until('The card', () => cardText(page))
  return page
}

/** Where the card is, what in it has focus, and whether that is in sight, under none of the parts that stay in sight. */
function focusIn(page: Page) {
  return inCard(page, (root) => {
    const dialog = root.querySelector('.fc-dialog')
    const active = root.activeElement
    if (!dialog || !active) return null
    const { x, y } = root.host.getBoundingClientRect()
    const { top, bottom } = active.getBoundingClientRect()
    const shown = dialog.getBoundingClientRect()
    const foot = dialog.querySelector('.fc-foot')
    const end = !foot || foot.contains(active) ? shown.bottom : foot.getBoundingClientRect().top
    const isSeen = active === dialog || (top >= shown.top && bottom <= end)
    return { place: `${x} ${y}`, text: active.textContent ?? '', isSeen, scrolled: dialog.scrollTop }
  })
}

describe('the card of a group with much to say', () => {
  it('shows each stop of the Tab key, and stays in its place', async () => {
    const page = await openLongCard()
    const start = await focusIn(page)
    const stops: string[] = []
    for (let focus = start; focus; focus = await focusIn(page)) {
      expect(focus).toMatchObject({ place: start?.place, isSeen: true })
      stops.push(focus.text)
      await page.keyboard.press('Tab')
    }
    expect(stops.length).toBeGreaterThan(15)
    expect(stops.at(-1)).toBe('Report a mistake')
  })

  it('is not scrolled when focus goes to its foot, which is in sight', async () => {
    const page = await openLongCard()
    await inCard(page, (root) => root.querySelector<HTMLElement>('.fc-foot button')?.focus())
    expect(await focusIn(page)).toMatchObject({ isSeen: true, scrolled: 0 })
  })
})
