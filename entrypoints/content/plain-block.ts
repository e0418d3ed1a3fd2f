import type { BlockHints } from '../../lib/matching/types.ts'
import type { ElementKinds } from './element-kinds.ts'
import type { Block, PageRoot, Piece } from './page-text.ts'
import { PLAIN, readingOf } from './reading-rules.ts'

/** Where two texts meet without white space, whether they are one depends on where the elements end. */
const SEAM = /[a-z][A-Z\d]|\d[A-Z]/

const TEXT = 3
/** What textContent joins: in XHTML there are CDATA sections too. */
const SHOW_TEXTS = 4 | 8

const NOT_PLAIN = 0
const APART = 1
/** Some element ends where another one begins. */
const MEETING = 2

/**
 * The text of a block in which there is nothing but text and plain inline elements, or null where it must be put
 * together node by node. Most blocks are plain, and the browser joins their text faster than a script can.
 * @param queried whether all elements in the block with a telling attribute are known.
 */
export function plainTextOf(block: PageRoot, kinds: ElementKinds, queried: boolean): string | null {
  const inside = lookInto(block, kinds, queried)
  if (inside === NOT_PLAIN) return null
  const text = block.textContent ?? ''
  return inside === MEETING && SEAM.test(text) ? null : text
}

function lookInto(
  parent: PageRoot,
  kinds: ElementKinds,
  queried: boolean,
): typeof NOT_PLAIN | typeof APART | typeof MEETING {
  let found: typeof APART | typeof MEETING = APART
  let child = parent.firstElementChild
  while (child !== null) {
    if (readingOf(child.localName) !== PLAIN || kinds.isTelling(child, queried)) return NOT_PLAIN
    if (child.firstElementChild !== null) {
      const inside = lookInto(child, kinds, queried)
      if (inside === NOT_PLAIN) return NOT_PLAIN
      if (inside === MEETING) found = MEETING
    }
    const next: Element | null = child.nextElementSibling
    if (next !== null && child.nextSibling?.nodeType !== TEXT) found = MEETING
    child = next
  }
  return found
}

/** A plain block. Its text nodes are looked for only once a mark is set in it: in most blocks there is none. */
export class PlainBlock implements Block {
  readonly element: PageRoot
  readonly text: string
  readonly hints: BlockHints
  #pieces: Piece[] | undefined

  constructor(element: PageRoot, text: string, hints: BlockHints) {
    this.element = element
    this.text = text
    this.hints = hints
  }

  get anchor(): Node {
    return this.element
  }

  /** Where the page has changed the block, there are none: once that is noticed, it is read anew. */
  get pieces(): readonly Piece[] {
    this.#pieces ??= this.element.textContent === this.text ? this.#findPieces() : []
    return this.#pieces
  }

  /** Goes no farther than the span reaches, and makes sure that it still stands there. */
  endsOf(start: number, end: number): { first: Piece; last: Piece } | null {
    const texts = this.#walkTexts()
    let first: Piece | undefined
    let from = 0
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const to = from + node.length
      if (to > start) {
        if (!this.text.startsWith(node.data, from)) return null
        const piece = { node, start: from }
        first ??= piece
        if (to >= end) return { first, last: piece }
      }
      from = to
    }
    return null
  }

  #findPieces(): Piece[] {
    const texts = this.#walkTexts()
    const pieces: Piece[] = []
    let start = 0
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      pieces.push({ node, start })
      start += node.length
    }
    return pieces
  }

  #walkTexts(): TreeWalker {
    return this.element.ownerDocument.createTreeWalker(this.element, SHOW_TEXTS)
  }
}
