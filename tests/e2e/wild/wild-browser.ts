import type { Frame, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { cardText } from '../driver/closed-card.ts'
import { type Mark, markedTexts, readMarks } from '../driver/marks.ts'
import { until } from '../driver/until.ts'
import type { BrowserUnderTest } from '../use-browser.ts'
import { addressOf } from './wild-pages.ts'

/** What is read in the same way of a page and of a frame in it. */
export type Place = Page | Frame

/** Opens a wild page and waits until these texts, and no others, are marked on it. */
export async function openMarked(app: BrowserUnderTest, name: string, texts: string[]): Promise<Page> {
  const page = await app.open(addressOf(name))
  await expectMarks(page, texts)
  return page
}

/** Waits until these texts, and no others, are marked, in this order. */
export async function expectMarks(place: Place, texts: string[]): Promise<void> {
  await expect.poll(() => markedTexts(place as Page)).toEqual(texts)
}

/** The nth mark (from 1) with this text, as it is drawn now. */
export async function markOf(place: Place, text: string, nth = 1): Promise<Mark> {
  const mark = (await readMarks(place as Page)).filter((mark) => mark.text === text)[nth - 1]
  if (!mark) throw new Error(`"${text}" is not marked ${nth} times on ${place.url()}.`)
  return mark
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Moves the pointer as a hand would, in steps, onto the middle of a box, from 50 pixels above, where no name may be. */
export async function pointAt(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.move(Math.max(0, x + width / 2 - 30), Math.max(0, y + height / 2 - 50))
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
}

/** Hovers a mark that is on the screen, and gives the text of its card. */
export async function cardOf(page: Page, text: string): Promise<string> {
  await pointAt(page, await boxOf(page, text))
  return until(`The card of ${text}`, () => cardText(page))
}

/** Where a mark's first line is drawn. */
export async function boxOf(place: Place, text: string, nth = 1): Promise<Box> {
  const [box] = (await markOf(place, text, nth)).boxes
  if (!box) throw new Error(`"${text}" is not shown on ${place.url()}.`)
  return box
}

export async function expectNoCard(page: Page): Promise<void> {
  await expect.poll(() => cardText(page)).toBeNull()
}

/** Where the card is drawn, in viewport pixels, and whether a pointer in its middle would be on it; null without card. */
function cardPlace(place: Place): Promise<(Box & { isOnTop: boolean }) | null> {
  return place.evaluate(() => {
    const host = document.querySelector('[popover="manual"]:not([data-unseen])')
    if (!host) return null
    const { x, y, width, height } = host.getBoundingClientRect()
    return { x, y, width, height, isOnTop: document.elementFromPoint(x + width / 2, y + height / 2) === host }
  })
}

/** How far apart two boxes are, in pixels; negative where they overlap. */
function distance(a: Box, b: Box): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width))
  const along = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height))
  return Math.max(across, along)
}

/** Width of the card in CSS pixels, whatever the page's zoom. */
const CARD_WIDTH = 360

/**
 * Waits until the card stands right beside a box, does not cover it, is whole on the screen and can be used.
 * @param measure measures the box at each look: a page is laid out anew while the card comes.
 */
export async function expectCardBeside(place: Place, measure: () => Promise<Box>): Promise<void> {
  const look = async () => {
    const box = await measure()
    const card = await cardPlace(place)
    const [width, height] = await place.evaluate(() => [innerWidth, innerHeight])
    if (!card || width === undefined || height === undefined) return 'no card'
    const apart = distance(card, box)
    const isInside =
      card.x >= 0 && card.y >= 0 && card.x + card.width <= width + 0.5 && card.y + card.height <= height + 0.5
    return {
      isBeside: apart >= 0 && apart <= 12,
      isInside,
      isOnTop: card.isOnTop,
      hasItsWidth: Math.abs(card.width - Math.min(CARD_WIDTH, width - 16)) < 2,
      ...((apart < 0 || apart > 12 || !isInside) && { card, box }),
    }
  }
  await expect.poll(look).toEqual({ isBeside: true, isInside: true, isOnTop: true, hasItsWidth: true })
}
