import type { Page } from 'puppeteer-core'

/** One marked stretch of the page. */
export interface Mark {
  /** Text as the page writes it, white space folded. */
  text: string
  /** Where it is drawn, in viewport pixels, one box a line. */
  boxes: { x: number; y: number; width: number; height: number }[]
}

/**
 * What is marked on the page, in document order: read from the highlight registry, which page scripts and content
 * scripts share. A stretch in two highlights (certain, under the pointer) counts once.
 */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const ranges: Range[] = []
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        const same = (other: Range) =>
          other.startContainer === range.startContainer &&
          other.startOffset === range.startOffset &&
          other.endContainer === range.endContainer &&
          other.endOffset === range.endOffset
        if (!range.collapsed && !ranges.some(same)) ranges.push(range)
      }
    }
    // A range inside a shadow root stands where its outermost host stands.
    const placeOf = (range: Range) => {
      let place = range
      for (let root = range.startContainer.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
        place = document.createRange()
        place.setStartBefore(root.host)
      }
      return place
    }
    ranges.sort(
      (a, b) =>
        placeOf(a).compareBoundaryPoints(Range.START_TO_START, placeOf(b)) ||
        (a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0),
    )
    return ranges.map((range) => ({
      text: range.toString().replace(/\s+/g, ' '),
      boxes: [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    }))
  })
}

/** The marks' texts in document order. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await readMarks(page)).map(({ text }) => text)
}
