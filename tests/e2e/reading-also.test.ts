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

  it('begins what shows the names left out where the names begin', async () => {
    const names = ['Jane Aitchison', 'Kate Linnegar', 'Tina McKay', 'Pamela Fitzpatrick', 'Tosh McDonald', 'Jo Bird']
    const page = await app.openHtml(
      `<!doctype html><title>t</title><p>The former Labour MP Laura Pidcock and ${names.join(', ')}, all of
      Don’t Leave, Organise, spoke to Labour members.</p>`,
    )
    await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(['Laura Pidcock', ...names]))
    await hoverText(page, 'Laura Pidcock')
    const starts = () =>
      inCard(page, (root) =>
        ['.fc-also li > button', '.fc-also + .fc-more'].map((place) => {
          const words = document.createRange()
          words.selectNodeContents(root.querySelector(place) ?? document.body)
          return Math.round(words.getBoundingClientRect().left)
        }),
      )
    await expect.poll(async () => (await starts())?.length).toBe(2)
    const [first, more] = (await starts()) as number[]
    expect(more).toBe(first)
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
