import type { Page } from 'puppeteer-core'

/** Waits until the page has marks, and for two seconds no more of them: on a busy machine work pauses long. Returns how many. */
export async function marksSettled(page: Page): Promise<number> {
  let before = -1
  for (let still = 0; still < 20; ) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const count = await countMarks(page)
    still = count > 0 && count === before ? still + 1 : 0
    before = count
  }
  return before
}

/** Waits until the page has another number of marks. @throws where it has not after a minute. */
export async function marksChanged(page: Page, before: number): Promise<void> {
  for (let count = 0; count < 600; count++) {
    if ((await countMarks(page)) !== before) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The page still has ${before} marks a minute after it was changed.`)
}

/** How many marks the page has now. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0))
}
