import { describe, expect, it } from 'vitest'
import { cardText, inCard, pointInCard } from './driver/closed-card.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { isReachedOnScreen, reachedText } from './driver/reached.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()
const HTML = `<!doctype html><title>t</title><p>The former Labour MP Laura Pidcock and Keir Starmer spoke.</p>
  <div style="height: 3000px"></div><p>Yasmine Dar of the NEC answered.</p><div style="height: 2000px"></div>`

describe('also on this page', () => {
  it('names those who have to do with the person, and no others', async () => {
    const page = await app.openHtml(HTML)
    await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(['Laura Pidcock', 'Yasmine Dar']))
    await hoverText(page, 'Laura Pidcock')
    await until('The card', () => cardText(page))
    const also = () =>
      inCard(page, (root) =>
        [...root.querySelectorAll('.fc-also li')].map((item) => item.textContent?.replace(/\s+/g, ' ').trim()),
      )
    await expect.poll(also).toEqual(['Yasmine Dar · same slate, Grassroots Voice'])
  })

  it('leads to the other name, which then stands out', async () => {
    const page = await app.openHtml(HTML)
    await expect.poll(() => markedTexts(page)).toContain('Yasmine Dar')
    await hoverText(page, 'Laura Pidcock')
    await until('The card', () => cardText(page))
    const link = await until('The link', () => pointInCard(page, '.fc-also button', 'Yasmine Dar'))
    await page.mouse.move(link.x, link.y, { steps: 3 })
    await page.mouse.click(link.x, link.y)
    await expect.poll(() => reachedText(page)).toBe('Yasmine Dar')
    await expect.poll(() => isReachedOnScreen(page)).toBe(true)
    await expect.poll(() => cardText(page)).toBeNull()
  })
})
