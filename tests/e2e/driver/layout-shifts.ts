import type { Page } from 'puppeteer-core'

/** What moved on a page by itself since it was opened, each with how much; Chromium only. What the reader's own input moved does not count. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface LayoutShift extends PerformanceEntry {
      value: number
      hadRecentInput: boolean
      sources: { node?: Node | null }[]
    }
    const shifts: LayoutShift[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[])))
    observer.observe({ type: 'layout-shift', buffered: true })
    // Shifts are told after the frame that shows them.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    await new Promise((told) => setTimeout(told))
    shifts.push(...(observer.takeRecords() as LayoutShift[]))
    const nameOf = ({ node }: { node?: Node | null }) => {
      const element = node instanceof Element ? node : node?.parentElement
      return element ? `<${element.localName} class="${element.className}">` : 'what is gone'
    }
    return shifts
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(nameOf).join(' ')}`)
  })
}
