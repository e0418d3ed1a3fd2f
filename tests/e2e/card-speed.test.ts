import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { quantile } from '../bench/statistics.ts'
import { type CardTimes, timeCard, watchCards } from './driver/card-times.ts'
import { cardText } from './driver/closed-card.ts'
import { type Mark, readMarks } from './driver/marks.ts'
import { leaveText } from './driver/pointer.ts'
import { until } from './driver/until.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()
const CARDS = 24

/** One mark of each text on a page, by how it is written, each scrolled to when its turn comes. */
async function differentNames(page: Page): Promise<string[]> {
  const marks = await until('Marks', async () => {
    const marks = await readMarks(page)
    return marks.length > 5 && marks
  })
  return [...new Set(marks.filter(({ boxes }) => boxes.length > 0).map(({ text }) => text))]
}

/** Scrolls the first mark with this text to the middle of the screen, and gives the middle of its first line. */
async function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const boxOf = async () => (await readMarks(page)).find((mark: Mark) => mark.text === text)?.boxes[0]
  const box = await boxOf()
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), box?.y ?? 0)
  const { x, y, width, height } = await until(`A box of ${text}`, boxOf)
  return { x: x + width / 2, y: y + height / 2 }
}

// Times are printed, not asserted: a busy machine is no error.
it(`shows ${CARDS} different cards on the seed pages, and says how soon`, { timeout: 90_000 }, async () => {
  const first: CardTimes[] = []
  const later: CardTimes[] = []
  for (const { url } of seedPages()) {
    const page = await app.open(url)
    await page.bringToFront()
    await watchCards(page)
    const share = Math.ceil((CARDS - first.length - later.length) / (seedPages().length - first.length))
    for (const [index, name] of (await differentNames(page)).slice(0, share).entries()) {
      await leaveText(page)
      const times = await timeCard(page, await pointOf(page, name))
      await until(`The card of ${name}`, async () => (await cardText(page))?.includes(name.split(' ').at(-1) as string))
      // Sooner than the card would go by itself.
      await page.keyboard.press('Escape')
      await until('No card', async () => (await cardText(page)) === null)
      const list = index === 0 ? first : later
      list.push(times)
    }
  }
  expect(first.length + later.length).toBe(CARDS)
  for (const [which, times] of Object.entries({ all: [...first, ...later], 'the first of each page': first })) {
    const say = (key: keyof CardTimes) =>
      [0.5, 0.95]
        .map((share) =>
          quantile(
            times.map((one) => one[key]),
            share,
          ).toFixed(1),
        )
        .join(' / ')
    console.info(
      `${browserName}, ${times.length} cards (${which}), p50 / p95 after the hover delay: ` +
        `open ${say('open')}, first frame ${say('frame')}, painted ${say('painted')} ms`,
    )
  }
})
