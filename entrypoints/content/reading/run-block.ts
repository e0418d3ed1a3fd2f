import type { BlockHints } from '../../../lib/matching/types.ts'
import { type Block, fingerprintOf, type PageRoot, type Piece } from './page-text.ts'

/** A block that was put together from its text nodes, or a part of one. */
export class RunBlock implements Block {
  readonly element: PageRoot
  readonly text: string
  readonly hints: BlockHints
  readonly pieces: readonly Piece[]
  readonly anchor: Node

  /** @param pieces the text nodes, one at least. */
  constructor(element: PageRoot, text: string, hints: BlockHints, pieces: readonly Piece[]) {
    this.element = element
    this.text = text
    this.hints = hints
    this.pieces = pieces
    this.anchor = (pieces[0] as Piece).node
  }

  get fingerprint(): number {
    return fingerprintOf(this.text)
  }

  endsOf(start: number, end: number): { first: Piece; last: Piece } {
    return { first: this.#pieceAt(start), last: this.#pieceAt(end - 1) }
  }

  /** The last piece that begins at or before the offset. */
  #pieceAt(offset: number): Piece {
    return this.pieces.findLast(({ start }) => start <= offset) ?? (this.pieces[0] as Piece)
  }
}
