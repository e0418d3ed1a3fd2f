/** Elements that start and end blocks of text. Apart from page-text.ts, whose importers need none of the rules for tags. */
import type { PageRoot } from './page-text.ts'
import { BLOCK, readingOf } from './reading-rules.ts'

/** Whether the element starts and ends a block of text. */
export const isBlock = (element: Element): boolean => readingOf(element.localName) === BLOCK

/** The block element or root to which the text at a node belongs. */
export function blockElementOf(node: Node): PageRoot | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === 1 && isBlock(at as Element)) return at as Element
    if (at.nodeType === 11 && 'host' in at) return at as ShadowRoot
  }
  return null
}
