import { describe, expect, it } from 'vitest'
import { cardText } from '../driver/closed-card.ts'
import { until } from '../driver/until.ts'
import type { BrowserUnderTest } from '../use-browser.ts'
import { boxOf, cardOf, expectCardBeside, expectNoCard, markOf, openMarked, pointAt } from './wild-browser.ts'

export function describePlacing(app: BrowserUnderTest): void {
  describe('the card stands by the name', () => {
    it.each([
      { on: 'text from right to left', file: 'right-to-left.html', marked: ['Laura Pidcock'] },
      { on: 'vertical text', file: 'vertical.html', marked: ['Laura Pidcock', 'Jo Bird'] },
      { on: 'a part with CSS zoom', file: 'zoomed-part.html', marked: ['Laura Pidcock'] },
      { on: 'a page with CSS zoom', file: 'zoomed-page.html', marked: ['Laura Pidcock'] },
      { on: 'a part that is turned and enlarged', file: 'transformed-part.html', marked: ['Laura Pidcock'] },
      { on: 'a page with transform, filter and containment', file: 'transformed-page.html', marked: ['Laura Pidcock'] },
      { on: 'a part that scrolls', file: 'scrolled-part.html', marked: ['Laura Pidcock'] },
      {
        on: 'a page whose styles reach for everything',
        file: 'hostile-styles.html',
        marked: ['Laura Pidcock', 'Jo Bird'],
      },
    ])('on $on', async ({ file, marked }) => {
      const page = await openMarked(app, file, marked)
      const name = marked[0] as string
      expect(await cardOf(page, name)).toContain(name)
      await expectCardBeside(page, () => boxOf(page, name))
    })

    it.each([0, 1])('on a name that goes on in the next column, by its part %i', async (part) => {
      const page = await openMarked(app, 'columns.html', ['Rebecca Long-Bailey'])
      const measure = async () => {
        const [first, last] = (await markOf(page, 'Rebecca Long-Bailey')).boxes.filter(({ width }) => width > 1)
        if (!first || !last || last.x < first.x + 100) throw new Error('The name is not broken over two columns.')
        return part === 0 ? first : last
      }
      await pointAt(page, await measure())
      expect(await until('The card', () => cardText(page))).toContain('Rebecca Long-Bailey')
      await expectCardBeside(page, measure)
    })

    it('through the scrolling of its part, until the name is out of sight', async () => {
      const page = await openMarked(app, 'scrolled-part.html', ['Laura Pidcock'])
      // By finger: under a pointer the card would come to lie, and stay while it is pointed at.
      const { x, y, width, height } = await boxOf(page, 'Laura Pidcock')
      await page.touchscreen.tap(x + width / 2, y + height / 2)
      await until('The card', () => cardText(page))
      await page.$eval('#part', (part) => part.scrollBy(0, 40))
      await expectCardBeside(page, () => boxOf(page, 'Laura Pidcock'))
      await page.$eval('#part', (part) => part.scrollBy(0, 400))
      await expectNoCard(page)
    })

    it('at the edge of the screen, inside of it', async () => {
      const page = await openMarked(app, 'scrolled-part.html', ['Laura Pidcock'])
      await page.evaluate(() => {
        document.body.style.margin = '0'
        const part = document.querySelector('#part') as HTMLElement
        part.style.cssText = 'position: fixed; right: 0; bottom: 0; white-space: nowrap; text-align: end'
        ;(part.firstElementChild as HTMLElement).style.margin = '0'
      })
      await pointAt(page, await boxOf(page, 'Laura Pidcock'))
      expect(await until('The card', () => cardText(page))).toContain('Laura Pidcock')
      await expectCardBeside(page, () => boxOf(page, 'Laura Pidcock'))
    })
  })
}
