import type { Page } from 'puppeteer-core'
import { until } from './until.ts'

/** The default of the setting, in milliseconds. */
const HOVER_DELAY = 150

/**
 * When a card came, in milliseconds after the end of the hover delay; a little less than nothing where it came with the
 * frame just before. The delay ends its length after the page was told that the pointer has come to the name: a timer that
 * fires late counts as the card's time.
 */
export interface CardTimes {
  /** Until the card is found under its place on the screen, which is looked for at the beginning and the end of each frame. */
  open: number
  /**
   * Until the first frame that holds the card begins, by the first callback that the browser makes in it. At 60 frames a
   * second, waiting for a frame takes up to 16.7 ms by itself.
   */
  frame: number
  /** Until that frame is laid out, painted and handed over to be put on the screen. */
  painted: number
}

interface Watch {
  arm(): void
  times(): CardTimes | null
}

/** Has a page measure its cards on its own clock. */
export async function watchCards(page: Page): Promise<void> {
  await page.evaluate((delay) => {
    let moved = 0
    let open = 0
    let frame = 0
    let painted = 0
    /** Start of the frame that is being made, or was last. */
    let current = 0
    // Nothing else in the page tells a card that is seen from one that is drawn ahead.
    const isSeen = (card: Element) => {
      const { left, top, width } = card.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + 4) === card
    }
    const shown = () => [...document.querySelectorAll('[popover="manual"]:popover-open')].find(isSeen)
    addEventListener(
      'pointermove',
      () => {
        moved ||= performance.now()
      },
      true,
    )
    const note = () => {
      if (!moved || open || !shown()) return
      open = performance.now()
      frame = current
    }
    const look = () => {
      if (painted) return
      requestAnimationFrame(look)
      current = performance.now()
      note()
      // A message is answered after the frame that is under way.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        note()
        port1.close()
        if (frame && !painted) painted = performance.now()
      }
      port2.postMessage(null)
    }
    const watch: Watch = {
      arm() {
        moved = open = frame = painted = 0
        requestAnimationFrame(look)
      },
      times() {
        const card = painted > 0 && shown()
        if (!card) return null
        const { left, right, top, bottom } = card.getBoundingClientRect()
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return null
        const end = moved + delay
        return { open: open - end, frame: frame - end, painted: painted - end }
      },
    }
    Object.assign(globalThis, { cardWatch: watch })
  }, HOVER_DELAY)
}

/** Moves the pointer to a point in one step, and tells how soon the card came. The pointer must be on no name. */
export async function timeCard(page: Page, { x, y }: { x: number; y: number }): Promise<CardTimes> {
  await page.evaluate(() => (globalThis as unknown as { cardWatch: Watch }).cardWatch.arm())
  await page.mouse.move(x, y)
  return until('The card', () => page.evaluate(() => (globalThis as unknown as { cardWatch: Watch }).cardWatch.times()))
}
