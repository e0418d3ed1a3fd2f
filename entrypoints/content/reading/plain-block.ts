import type { BlockHints } from '../../../lib/matching/types.ts'
import { LINE_BREAK } from '../../../lib/matching/words/line-break.ts'
import type { ElementKinds } from './element-kinds.ts'
import { type Block, fingerprintOf, type PageRoot, type Piece } from './page-text.ts'
import { PLAIN, readingOf } from './reading-rules.ts'

/**
 * Where two texts meet without white space, whether they are one depends on where the elements end. Looks behind: capitals and
 * digits are rarer than the letters before them.
 */
const SEAM = /[A-Z](?<=[a-z\d].)|\d(?<=[a-z].)/

const TEXT = 3
/** What textContent joins: in XHTML there are CDATA sections too. */
const SHOW_TEXTS = 4 | 8

const NOT_PLAIN = 0
const APART = 1
/** Some element ends where another one begins, or is a time, which is no part of a word. */
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
    const name = child.localName
    kinds.lookForRoot(child, name)
    if (readingOf(name) !== PLAIN || kinds.isTelling(child, queried)) return NOT_PLAIN
    if (child.firstElementChild !== null) {
      const inside = lookInto(child, kinds, queried)
      if (inside === NOT_PLAIN) return NOT_PLAIN
      if (inside === MEETING) found = MEETING
    }
    const next: Element | null = child.nextElementSibling
    if ((next !== null && child.nextSibling?.nodeType !== TEXT) || name === 'time') found = MEETING
    child = next
  }
  return found
}

/** A plain block. Its text nodes are looked for only once a mark is set in it: in most blocks there is none. */
export class PlainBlock implements Block {
  readonly element: PageRoot
  readonly hints: BlockHints
  /** Null once it is forgotten. */
  #text: string | null
  #fingerprint = 0

  constructor(element: PageRoot, text: string, hints: BlockHints) {
    this.element = element
    this.#text = text
    this.hints = hints
  }

  get text(): string {
    return this.#text ?? this.element.textContent ?? ''
  }

  get fingerprint(): number {
    return this.#text === null ? this.#fingerprint : fingerprintOf(this.#text)
  }

  forgetText(): void {
    this.#fingerprint = this.fingerprint
    this.#text = null
  }

  get anchor(): Node {
    return this.element
  }

  /** Where the page has changed the block, there are none: once that is noticed, it is read anew. */
  get pieces(): readonly Piece[] {
    const { text } = this
    return this.element.textContent === text ? textsOf(this.element, 0, text.length) : []
  }

  /** Goes no farther than the span reaches, and makes sure that it still stands there. */
  endsOf(start: number, end: number, text: string): { first: Piece; last: Piece } | null {
    const pieces = textsOf(this.element, start, end)
    const first = pieces[0]
    const last = pieces[pieces.length - 1]
    if (!first || !last || !this.element.contains(last.node)) return null
    let found = ''
    for (const { node, start: from } of pieces) {
      const offset = Math.max(0, start - from)
      found += node.substringData(offset, end - from - offset)
    }
    return found === text || found === text.replaceAll(LINE_BREAK, '\n') ? { first, last } : null
  }
}

/** One walker for all blocks: to make one takes longer than most walks. */
let texts: TreeWalker | undefined

/** The texts from an element's first one on, as far as they reach into a span of characters. */
function textsOf(element: PageRoot, start: number, end: number): Piece[] {
  const { ownerDocument } = element
  if (texts?.root !== ownerDocument) texts = ownerDocument.createTreeWalker(ownerDocument, SHOW_TEXTS)
  texts.currentNode = element
  const pieces: Piece[] = []
  for (let from = 0; from < end; ) {
    const node = texts.nextNode() as Text | null
    if (node === null) break
    const to = from + node.length
    if (to > start) pieces.push({ node, start: from })
    from = to
  }
  // Nothing of the page is held on to.
  texts.currentNode = ownerDocument
  return pieces
}
