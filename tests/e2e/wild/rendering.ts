import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardText } from '../driver/closed-card.ts'
import { until } from '../driver/until.ts'
import type { BrowserUnderTest } from '../use-browser.ts'
import { boxOf, cardOf, expectCardBeside, expectMarks, expectNoCard, openMarked, pointAt } from './wild-browser.ts'
import { addressOf } from './wild-pages.ts'

interface HydrationPage {
  page: {
    hydrate(): { isKept: boolean; isSame: boolean }
    rerender(times: number): void
    reorder(): void
    rename(): void
    rebuild(): void
  }
}

interface RewrittenPage {
  page: Record<'replaceBody' | 'replaceRoot' | 'write' | 'empty', () => void>
}

const SENT = ['Laura Pidcock', 'Jo Bird', 'Mish Rahman', 'Nadia Jama']

/** How many stretches are marked: for pages with so many that reading each would take long. */
function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
}

export function describeRendering(app: BrowserUnderTest): void {
  describe('a page that a framework takes over late', () => {
    const openHydrated = async () => {
      const page = await openMarked(app, 'hydration.html', SENT)
      const hydrated = await page.evaluate(() => (globalThis as unknown as HydrationPage).page.hydrate())
      // The framework found each element that the server sent, though names were marked before it came.
      expect(hydrated).toEqual({ isKept: true, isSame: true })
      await expectMarks(page, SENT)
      return page
    }

    it('is taken over as it was sent, and keeps its marks', async () => {
      const page = await openHydrated()
      await page.click('button')
      await expect.poll(() => page.$eval('button', ({ textContent }) => textContent)).toBe('Readers: 1')
      expect(await cardOf(page, 'Jo Bird')).toContain('Jo Bird')
    })

    it('keeps marks and card while it renders itself anew again and again', async () => {
      const page = await openHydrated()
      await cardOf(page, 'Mish Rahman')
      await page.evaluate(() => (globalThis as unknown as HydrationPage).page.rerender(200))
      await expectMarks(page, SENT)
      expect(await cardText(page)).toContain('Mish Rahman')
    })

    it('keeps the card by the name when it throws the name away and renders it anew', async () => {
      const page = await openMarked(app, 'hydration.html', SENT)
      await cardOf(page, 'Mish Rahman')
      await page.evaluate(() => (globalThis as unknown as HydrationPage).page.rebuild())
      await expectMarks(page, SENT)
      // Longer than a card waits for a name that has gone.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)))
      expect(await cardText(page)).toContain('Mish Rahman')
      await expectCardBeside(page, () => boxOf(page, 'Mish Rahman'))
      const box = await boxOf(page, 'Mish Rahman')
      // The pointer that moves on the name is still on the name of this card, and leaves it.
      await page.mouse.move(box.x + 5, box.y + 5)
      await page.mouse.move(1, 1)
      await expectNoCard(page)
    })

    it('loses the card with a name that it replaces by another', async () => {
      const page = await openHydrated()
      await cardOf(page, 'Laura Pidcock')
      await page.evaluate(() => (globalThis as unknown as HydrationPage).page.rename())
      await expectNoCard(page)
    })

    it('has its marks where names moved to, came in and changed', async () => {
      const page = await openHydrated()
      await page.evaluate(() => (globalThis as unknown as HydrationPage).page.reorder())
      await expectMarks(page, ['Laura Pidcock', 'Jo Bird', 'Gemma Bolton', 'Nadia Jama', 'Mish Rahman'])
      await page.evaluate(() => (globalThis as unknown as HydrationPage).page.rename())
      await expectMarks(page, ['Ann Henderson', 'Jo Bird', 'Gemma Bolton', 'Nadia Jama', 'Mish Rahman'])
      expect(await cardOf(page, 'Ann Henderson')).toContain('Ann Henderson')
    })

    it('has its marks again when the framework throws away what was sent and builds the same anew', async () => {
      const page = await openMarked(app, 'hydration.html', SENT)
      await page.evaluate(() => (globalThis as unknown as HydrationPage).page.rebuild())
      await expectMarks(page, SENT)
      expect(await cardOf(page, 'Nadia Jama')).toContain('Nadia Jama')
    })
  })

  describe('a page that goes to other routes without loading', () => {
    it('has the marks of the route that is shown, forth and back', async () => {
      const page = await openMarked(app, 'routes.html', ['Laura Pidcock', 'Jo Bird'])
      await page.click('[data-route="nec"]')
      await expectMarks(page, ['Mish Rahman'])
      await expect.poll(() => page.url()).toBe(addressOf('routes.html?route=nec'))
      expect(await cardOf(page, 'Mish Rahman')).toContain('Mish Rahman')
      await page.evaluate(() => history.back())
      await expectMarks(page, ['Laura Pidcock', 'Jo Bird'])
    })

    it('loses the card with the name it stood by', async () => {
      const page = await openMarked(app, 'routes.html', ['Laura Pidcock', 'Jo Bird'])
      await cardOf(page, 'Laura Pidcock')
      await page.$eval('[data-route="nec"]', (link) => (link as HTMLElement).click())
      await expectMarks(page, ['Mish Rahman'])
      await expectNoCard(page)
      expect(await cardOf(page, 'Mish Rahman')).toContain('Mish Rahman')
    })
  })

  describe('a page that is written anew', () => {
    it.each([
      ['body and all', 'replaceBody', 'Mish Rahman'],
      ['from its root', 'replaceRoot', 'Nadia Jama'],
      ['as a document that is opened again', 'write', 'Gemma Bolton'],
    ] as const)('%s: has its marks and cards', async (_, act, name) => {
      const page = await openMarked(app, 'written-anew.html', ['Laura Pidcock', 'Jo Bird'])
      await page.evaluate((act) => (globalThis as unknown as RewrittenPage).page[act](), act)
      await expectMarks(page, [name])
      expect(await cardOf(page, name)).toContain(name)
    })

    it('and has no body for a while: has its marks once there is one', async () => {
      const page = await openMarked(app, 'written-anew.html', ['Laura Pidcock', 'Jo Bird'])
      await page.evaluate(() => (globalThis as unknown as RewrittenPage).page.empty())
      await expectMarks(page, [])
      await page.evaluate(() => {
        const body = document.createElement('body')
        body.innerHTML = '<p>Mish Rahman stood for Labour’s NEC.</p>'
        document.documentElement.append(body)
      })
      await expectMarks(page, ['Mish Rahman'])
    })
  })

  it('a list that grows to 5,000 items while it is scrolled is marked to its end', async () => {
    const page = await app.open(addressOf('endless.html'))
    await page.bringToFront()
    const scrollToEnd = () =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight)
        return document.querySelector('ol')?.childElementCount === 5000
      })
    await until('The end of the list', scrollToEnd, 20_000)
    await expect.poll(() => countMarks(page)).toBe(500)
    // The last item that names somebody is number 4,990.
    await page.evaluate(() => document.querySelector('li:nth-of-type(4991)')?.scrollIntoView({ block: 'center' }))
    await pointAt(page, await boxOf(page, 'Ann Henderson', 100))
    expect(await until('The card', () => cardText(page))).toContain('Ann Henderson')
  })

  it('a list that fills its rows with other items as it is scrolled has the marks of those shown', async () => {
    const page = await openMarked(app, 'recycled.html', ['Laura Pidcock', 'Mish Rahman'])
    for (const [row, texts] of [
      [15, ['Gemma Bolton', 'Ann Henderson']],
      [5003, ['Mish Rahman', 'Nadia Jama']],
      [0, ['Laura Pidcock', 'Mish Rahman']],
    ] as const) {
      await page.$eval(
        '#window',
        (list, row) => {
          list.scrollTop = row * 20
        },
        row,
      )
      await expectMarks(page, [...texts])
    }
    expect(await cardOf(page, 'Mish Rahman')).toContain('Mish Rahman')
  })
}
