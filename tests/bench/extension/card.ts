import type { Page } from 'puppeteer-core'
import { type CardTimes, timeCard, watchCards } from '../../e2e/driver/card-times.ts'
import { quantile } from '../statistics.ts'
import { marksSettled } from './marks-settled.ts'

const HOVERS = 40

/**
 * How soon a card comes after the hover delay, as the end-to-end tests time it: the 95th percentile over many hovers, the
 * first card among them, for which its script is loaded.
 */
export async function measureCard(page: Page): Promise<CardTimes> {
  await marksSettled(page)
  await watchCards(page)
  const times: CardTimes[] = []
  for (let hover = 0; hover < HOVERS; hover++) {
    await page.mouse.move(5, 5)
    await page.waitForFunction(() => !document.querySelector('[popover="manual"]:popover-open'))
    times.push(await timeCard(page, await page.evaluate(placeOfMark, hover)))
  }
  const p95 = (key: keyof CardTimes) =>
    quantile(
      times.map((one) => one[key]),
      0.95,
    )
  return { open: p95('open'), frame: p95('frame'), painted: p95('painted') }
}

/** Runs in the page: the middle of the first line of one of the marks on the screen. */
function placeOfMark(number: number): { x: number; y: number } {
  const boxes = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .flatMap((range) => [...(range as Range).getClientRects()].slice(0, 1))
    .filter(({ top, bottom, width }) => width > 1 && top >= 0 && bottom <= innerHeight)
  const { x, y, width, height } = boxes[(number * 7) % boxes.length] as DOMRect
  return { x: x + width / 2, y: y + height / 2 }
}
