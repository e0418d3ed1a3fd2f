import type { BlockHints } from '../../../lib/matching/types.ts'

export type PageRoot = Element | ShadowRoot

/** A run of text that a reader sees as one piece: a paragraph, a heading, a cell. */
export interface Block {
  /** The block element (or root) whose own text this is. It can have several runs, between the blocks inside it. */
  readonly element: PageRoot
  /**
   * The text nodes' data, joined as it stands in the page: soft hyphens, no-break spaces and source line breaks included.
   * Between nodes there is U+2028 for each <br>, and U+FFFC for what no name may reach over. As it was when the block
   * was read; once it is forgotten, as it stands in the page by then.
   */
  readonly text: string
  /** Tells the text as it was read from others. */
  readonly fingerprint: number
  /** Lets go of the text: pages of a megabyte have a good part of it in blocks with names. */
  forgetText?(): void
  readonly hints: BlockHints
  /** The text nodes in order. Empty where the page has changed the block since it was read. */
  readonly pieces: readonly Piece[]
  /** A node that is on the page for as long as the block is, and stands in its place. */
  readonly anchor: Node
  /** The text nodes in which a span of the text begins and ends, or null where it no longer stands there. */
  endsOf(start: number, end: number, text: string): { first: Piece; last: Piece } | null
}

/** A text node and the offset in the block's text at which its data begins. */
export interface Piece {
  readonly node: Text
  readonly start: number
}

/**
 * The place of a span of the block's text in the page, or null where the page has changed since it was read.
 * @param text what the span is, where the block may have forgotten its text.
 */
export function toRange(block: Block, start: number, end: number, text = block.text.slice(start, end)): Range | null {
  const ends = block.endsOf(start, end, text)
  if (!ends) return null
  const { node: first, start: firstStart } = ends.first
  const { node: last, start: lastStart } = ends.last
  if (!first.isConnected || (last !== first && !last.isConnected)) return null
  const from = start - firstStart
  const to = end - lastStart
  if (from > first.length || to > last.length) return null
  const range = first.ownerDocument.createRange()
  range.setStart(first, from)
  range.setEnd(last, to)
  return range
}

/** A number made of a text's length and of characters spread over it: two texts of one page hardly have the same. */
export function fingerprintOf(text: string): number {
  const step = 1 + (text.length >> 6)
  let print = text.length
  for (let at = 0; at < text.length; at += step) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193)
  // Longer numbers are objects of their own in Chromium.
  return print >> 1
}
