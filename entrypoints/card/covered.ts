import { upwards } from './layer.ts'

/** How the parts of a page are placed that stay where they are while the rest is scrolled under them. */
const STAYING = new Set(['fixed', 'sticky'])

/**
 * Whether something that stays while the page is scrolled, as headers do, lies over the middle of a name. Nothing else counts:
 * links and tints that pages lay over their texts hide nothing.
 * @param line where the name is on the screen.
 * @param own the card, which may itself lie on the name.
 */
export function isCovered({ startContainer: name }: Range, { x, y, width, height }: DOMRect, own: Element): boolean {
  const around = new Set(upwards(name))
  const hit = innermostAt(name.ownerDocument ?? document, x + width / 2, y + height / 2, own)
  for (const over of upwards(hit)) {
    if (around.has(over)) return false
    if (over.nodeType === 1 && STAYING.has(getComputedStyle(over as Element).position)) return true
  }
  return false
}

/** The element at a point, through all open shadow roots. */
function innermostAt(page: Document, x: number, y: number, own: Element): Element | null {
  let hit = page.elementsFromPoint(x, y).find((element) => element !== own) ?? null
  for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
    const inside = root.elementFromPoint(x, y)
    if (!inside || !root.contains(inside)) break
    hit = inside
  }
  return hit
}
