import type { Page } from 'puppeteer-core'

/** The mention that stands out from the other marks, its text as the page writes it; null where none does. */
export function reachedText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const above = [...CSS.highlights.values()].filter(({ priority }) => priority > 0)
    for (const highlight of above)
      for (const range of highlight) return (range as Range).toString().replace(/\s+/g, ' ')
    return null
  })
}

/** Whether the mention that stands out is on the screen. */
export function isReachedOnScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const above = [...CSS.highlights.values()].filter(({ priority }) => priority > 0)
    for (const highlight of above) {
      for (const range of highlight) {
        const { top, bottom } = (range as Range).getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }
    }
    return false
  })
}
