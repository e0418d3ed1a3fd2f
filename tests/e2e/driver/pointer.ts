import type { Page } from 'puppeteer-core'

interface Point {
  x: number
  y: number
}

/**
 * Scrolls the nth occurrence (from 1) of a text into view and gives the middle of one of its boxes: the first line's, or
 * the last one's. The text may run over several elements of a block.
 */
async function pointOn(page: Page, text: string, nth: number, line: 'first' | 'last'): Promise<Point> {
  const point = await page.evaluate(
    (text, nth, line) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      // The page's text with runs of white space as one space, and where each of its characters stands.
      let folded = ''
      const places: { node: Node; offset: number }[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, style, noscript, template')) continue
        for (const [offset, character] of [...(node.nodeValue ?? '')].entries()) {
          const space = /\s/.test(character)
          if (space && folded.endsWith(' ')) continue
          folded += space ? ' ' : character[0]
          places.push({ node, offset })
        }
      }
      let at = -1
      for (let count = 0; count < nth; count += 1) {
        at = folded.indexOf(text, at + 1)
        if (at < 0) return null
      }
      const start = places[at]
      const end = places[at + text.length - 1]
      if (!start || !end) return null
      const range = document.createRange()
      range.setStart(start.node, start.offset)
      range.setEnd(end.node, end.offset + 1)
      start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
      const box = line === 'first' ? boxes[0] : boxes[boxes.length - 1]
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
    },
    text,
    nth,
    line,
  )
  if (!point) throw new Error(`"${text}" does not stand on ${page.url()} ${nth} times, or is not shown.`)
  return point
}

/** Moves the pointer onto the nth occurrence (from 1) of a text, as a hand would: in steps. */
export async function hoverText(page: Page, text: string, nth = 1, line: 'first' | 'last' = 'first'): Promise<void> {
  const { x, y } = await pointOn(page, text, nth, line)
  // From the side, and never from outside the window, which Firefox refuses.
  await page.mouse.move(Math.max(x - 40, 1), Math.max(y - 60, 1))
  await page.mouse.move(x, y, { steps: 4 })
}

/** Moves the pointer to the corner of the page where nothing is. */
export async function leaveText(page: Page): Promise<void> {
  await page.mouse.move(1, 1, { steps: 4 })
}
