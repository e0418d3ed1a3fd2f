import { describe, expect, it } from 'vitest'
import { cardText } from '../driver/closed-card.ts'
import { until } from '../driver/until.ts'
import type { BrowserUnderTest } from '../use-browser.ts'
import { boxOf, cardOf, expectMarks, openMarked, pointAt } from './wild-browser.ts'
import { addressOf } from './wild-pages.ts'

const BOTH = ['Laura Pidcock', 'Jo Bird']

interface ClearingPage {
  page: {
    clears: number
    comebacks: number
    everySecond(): void
    emptyAll(): void
    hundredTimes(): Promise<{ clears: number; comebacks: number }>
  }
}

interface PretendingPage {
  cards: number
  page: { pretend(): Promise<void>; escape(): void }
}

interface RedefinedPage {
  page: { putBack(): string[] }
}

export function describeHostile(app: BrowserUnderTest): void {
  describe('a page that forbids everything by its policy', () => {
    it.each(['strict-policy.html', 'sandboxed.html'])(
      'is marked and shows cards as they should look: %s',
      async (file) => {
        const page = await openMarked(app, file, BOTH)
        expect(await cardOf(page, 'Jo Bird')).toContain('Jo Bird')
        const width = () =>
          page.$eval('[popover="manual"]:not([data-unseen])', (host) => host.getBoundingClientRect().width)
        await expect.poll(width).toBe(360)
      },
    )
  })

  describe('a page that clears the marks', () => {
    const isPainted = () =>
      CSS.highlights.size > 0 &&
      document.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some(({ cssText }) => cssText.includes('::highlight(')),
      )

    it('every second has them back each time', async () => {
      const page = await openMarked(app, 'clears-marks.html', BOTH)
      await page.evaluate(() => (globalThis as unknown as ClearingPage).page.everySecond())
      const comebacks = () => page.evaluate(() => (globalThis as unknown as ClearingPage).page.comebacks)
      // The page found something to clear a second and a third time.
      await expect.poll(comebacks).toBeGreaterThanOrEqual(3)
      await page.waitForFunction(isPainted)
      await expectMarks(page, BOTH)
    })

    it('again and again is not fought with: marks come back once it rests', async () => {
      const page = await openMarked(app, 'clears-marks.html', BOTH)
      const { clears, comebacks } = await page.evaluate(() =>
        (globalThis as unknown as ClearingPage).page.hundredTimes(),
      )
      expect(clears).toBe(100)
      expect(comebacks).toBeLessThan(50)
      await page.waitForFunction(isPainted)
      await expectMarks(page, BOTH)
    })

    it('by emptying each has them back too', async () => {
      const page = await openMarked(app, 'clears-marks.html', BOTH)
      await page.evaluate(() => (globalThis as unknown as ClearingPage).page.emptyAll())
      await expectMarks(page, BOTH)
      expect(await cardOf(page, 'Jo Bird')).toContain('Jo Bird')
    })
  })

  describe('events that the page makes up', () => {
    it('open no card', async () => {
      const page = await openMarked(app, 'made-up-events.html', BOTH)
      await page.evaluate(() => (globalThis as unknown as PretendingPage).page.pretend())
      expect(await cardText(page)).toBeNull()
      // A card of the reader's own takes as long to open: by then a made-up one would have been there.
      expect(await cardOf(page, 'Jo Bird')).toContain('Jo Bird')
      expect(await page.evaluate(() => (globalThis as unknown as PretendingPage).cards)).toBe(1)
    })

    it('close no card', async () => {
      const page = await openMarked(app, 'made-up-events.html', BOTH)
      await cardOf(page, 'Jo Bird')
      await page.evaluate(() => (globalThis as unknown as PretendingPage).page.escape())
      expect(await cardText(page)).toContain('Jo Bird')
    })
  })

  it('a page that redefines what scripts run on is read with the browser’s own', async () => {
    const page = await app.open(addressOf('redefined.html'))
    await until('A mark', () => page.evaluate(() => CSS.highlights.size > 0))
    const used = await page.evaluate(() => (globalThis as unknown as RedefinedPage).page.putBack())
    // Nothing of the page's was called, neither by the extension nor by this test until now.
    expect(used).toEqual([])
    await expectMarks(page, BOTH)
    const box = await boxOf(page, 'Laura Pidcock')
    await page.reload()
    await until('A mark', () => page.evaluate(() => CSS.highlights.size > 0))
    await pointAt(page, box)
    // The card opens while everything is still redefined.
    await until('A card', () =>
      page.evaluate(() => document.querySelector('[popover="manual"]:not([data-unseen])') !== null),
    )
    expect(await page.evaluate(() => (globalThis as unknown as RedefinedPage).page.putBack())).toEqual([])
    expect(await cardText(page)).toContain('Laura Pidcock')
  })
}
