import type { BlockHints } from '../../lib/matching/types.ts'
import { BLOCK, readingOf } from './reading-rules.ts'

export type PageRoot = Element | ShadowRoot

/** A run of text that a reader sees as one piece: a paragraph, a heading, a cell. */
export interface Block {
  /** The block element (or root) whose own text this is. It can have several runs, between the blocks inside it. */
  readonly element: PageRoot
  /**
   * The text nodes' data, joined as it stands in the page: soft hyphens, no-break spaces and source line breaks included.
   * Between nodes there is a line feed for each <br>, and U+FFFC for what no name may reach over.
   */
  readonly text: string
  readonly hints: BlockHints
  /** The text nodes in order. Empty where the page has changed the block since it was read. */
  readonly pieces: readonly Piece[]
  /** A node that is on the page for as long as the block is, and stands in its place. */
  readonly anchor: Node
  /** The text nodes in which a span of the text begins and ends, or null where the page has changed the block. */
  endsOf(start: number, end: number): { first: Piece; last: Piece } | null
}

/** A text node and the offset in the block's text at which its data begins. */
export interface Piece {
  readonly node: Text
  readonly start: number
}

/** The place of a span of the block's text in the page, or null where the page has changed since it was read. */
export function toRange(block: Block, start: number, end: number): Range | null {
  const ends = block.endsOf(start, end)
  if (!ends) return null
  const { first, last } = ends
  if (!first.node.isConnected || (last.node !== first.node && !last.node.isConnected)) return null
  const from = start - first.start
  const to = end - last.start
  if (from > first.node.length || to > last.node.length) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, from)
  range.setEnd(last.node, to)
  return range
}

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
