import type { BlockHints } from '../../lib/matching/types.ts'
import type { Block, PageRoot, Piece } from './page-text.ts'

/** Elements that flow with the text around them and add nothing to it. */
const PLAIN = new Set(
  'a abbr b bdi big cite del dfn em font i img ins label mark picture q s small source span strong time u wbr'.split(
    ' ',
  ),
)
/** Where two texts may meet without white space: whether they do depends on where the elements end. */
const SEAM = /[a-z][A-Z\d]|\d[A-Z]/

const SHOW_TEXT = 4

/**
 * The text of a block in which there is nothing but text and plain inline elements, or null where it must be put
 * together node by node. Most blocks are plain, and the browser joins their text faster than a script can.
 * @param isTelling whether an attribute of the element says how it is to be read.
 */
export function plainTextOf(block: PageRoot, isTelling: (element: Element) => boolean): string | null {
  if (!hasPlainChildren(block, isTelling)) return null
  const text = block.textContent ?? ''
  return block.firstElementChild && SEAM.test(text) ? null : text
}

function hasPlainChildren(parent: PageRoot, isTelling: (element: Element) => boolean): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (!PLAIN.has(child.localName) || isTelling(child)) return false
    if (child.firstElementChild && !hasPlainChildren(child, isTelling)) return false
  }
  return true
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

  get pieces(): readonly Piece[] {
    this.#pieces ??= this.#findPieces()
    return this.#pieces
  }

  #findPieces(): Piece[] {
    const { element, text } = this
    // The page has changed it; once that is noticed, it is read anew.
    if (element.textContent !== text) return []
    const pieces: Piece[] = []
    const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT)
    let start = 0
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      pieces.push({ node, start })
      start += node.length
    }
    return pieces
  }
}
