import type { Page } from 'puppeteer-core'
import { quantile } from '../statistics.ts'
import { marksSettled } from './marks-settled.ts'

const HOVERS = 40
/** The default of the setting. */
const HOVER_DELAY = 150

/**
 * Milliseconds between the end of the hover delay and the card: until it is open and styled, ready for the next frame, and
 * until that frame has come. The 95th percentile over many hovers; the first card, for which its script is loaded, is one.
 */
export async function measureCard(page: Page): Promise<{ open: number; painted: number }> {
  await marksSettled(page)
  await page.evaluate(watchCard)
  const open: number[] = []
  const painted: number[] = []
  for (let hover = 0; hover < HOVERS; hover++) {
    await page.mouse.move(5, 5)
    await page.waitForFunction(() => !document.querySelector('[popover="manual"]:popover-open'))
    const place = await page.evaluate(placeOfMark, hover)
    await page.mouse.move(place.x, place.y)
    const times = await page.waitForFunction(() => (globalThis as unknown as CardWatch).seen())
    const { moved, opened, shown } = (await times.jsonValue()) as { moved: number; opened: number; shown: number }
    open.push(opened - moved - HOVER_DELAY)
    painted.push(shown - moved - HOVER_DELAY)
  }
  return { open: quantile(open, 0.95), painted: quantile(painted, 0.95) }
}

interface CardWatch {
  seen(): { moved: number; opened: number; shown: number } | null
}

/** Runs in the page: notes when the pointer came to the name, and when a popover has opened and its frame was drawn. */
function watchCard(): void {
  let moved = 0
  let opened = 0
  let shown = 0
  addEventListener(
    'pointermove',
    (event) => {
      opened = shown = 0
      moved = event.timeStamp
    },
    true,
  )
  document.addEventListener(
    'beforetoggle',
    (event) => {
      if ((event as ToggleEvent).newState !== 'open') return
      opened = performance.now()
      requestAnimationFrame(() => {
        shown = performance.now()
      })
    },
    true,
  )
  const watch: CardWatch = { seen: () => (shown > 0 ? { moved, opened, shown } : null) }
  Object.assign(globalThis, watch)
}

/** Runs in the page: the middle of one of the first marks. */
function placeOfMark(number: number): { x: number; y: number } {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
  const found = ranges[(number * 7) % Math.min(ranges.length, 60)] as Range
  const { x, y, width, height } = found.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}
