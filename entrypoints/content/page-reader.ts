import type { Block, PageRoot } from './page-text.ts'
import {
  ASIDE_BY_ATTRIBUTE,
  ASIDES,
  BLOCK,
  BREAK,
  HEADING_BY_ROLE,
  HEADINGS,
  INLINE,
  OBSTACLE,
  RAISED,
  type Reading,
  readingOf,
  UNREAD,
  UNREAD_ANCESTORS,
} from './reading-rules.ts'
import { TextRun } from './text-run.ts'

const SPECIAL = `${UNREAD},${HEADING_BY_ROLE},${ASIDE_BY_ATTRIBUTE}`
const HEADING = 1
const ASIDE = 2

export interface ReadOptions {
  /** Reads the root's own text only, not the blocks inside it. */
  ownTextOnly?: boolean
  /** Told of each open shadow root on the way: it is a root of its own. */
  onShadowRoot?: (root: ShadowRoot) => void
}

interface Frame {
  element: PageRoot
  reading: Reading
  flags: number
  above: Frame | null
}

/**
 * Reads the text under a root block by block, in document order. The cost is that of a tree walk: no layout, no styles.
 * Between two blocks the caller may pause and let the page run.
 */
export class PageReader {
  #options: ReadOptions
  /** Elements that need more than a look at their tag: found by one query, so that the walk need not ask each one. */
  #special: Set<Element> | null = null
  /** The innermost element entered. */
  #frame: Frame
  /** The next node to read; null at the end of the innermost element. */
  #node: Node | null = null
  #run = new TextRun()

  constructor(root: PageRoot, options: ReadOptions = {}) {
    this.#options = options
    this.#frame = { element: root, reading: BLOCK, flags: flagsAround(root), above: null }
    if (!isReadable(root)) return
    this.#node = root.firstChild
    if (!options.ownTextOnly) this.#special = new Set(root.querySelectorAll(SPECIAL))
    if (isElement(root)) this.#reportShadowRoot(root)
  }

  /** The next block, or null at the end of the root. */
  next(): Block | null {
    for (;;) {
      const node = this.#node
      if (node === null) {
        const { element, reading, above }: Frame = this.#frame
        const block = reading === BLOCK ? this.#endRun() : null
        if (block) return block
        if (above === null) return null
        this.#node = element.nextSibling
        this.#frame = above
      } else if (node.nodeType === 3) {
        this.#run.add(node as Text)
        this.#node = node.nextSibling
      } else if (isElement(node)) {
        const reading = readingOf(node.localName)
        if (reading === BLOCK) {
          // Without moving on: the next call finds an empty run here and enters the block.
          const block = this.#endRun()
          if (block) return block
        }
        if (!this.#enter(node, reading)) this.#node = node.nextSibling
      } else {
        this.#node = node.nextSibling
      }
    }
  }

  /**
   * To be called after a pause. Where the page has changed the place at which the reading stands, goes on behind the
   * innermost element that still stands, and returns that element: it must be read anew.
   */
  resume(): PageRoot | null {
    let lost: Frame | null = this.#node && this.#node.parentNode !== this.#frame.element ? this.#frame : null
    for (let frame = this.#frame; frame.above; frame = frame.above)
      if (frame.element.parentNode !== frame.above.element) lost = frame.above
    if (lost === null) return null
    this.#frame = lost
    this.#node = null
    this.#run = new TextRun()
    return lost.element
  }

  #enter(element: Element, reading: Reading): boolean {
    const special = this.#special ? this.#special.has(element) : element.matches(SPECIAL)
    if (special && element.matches(UNREAD)) {
      if (reading === INLINE) this.#run.addObstacle()
      return false
    }
    if (reading === BREAK) this.#run.addBreak()
    else if (reading === OBSTACLE) this.#run.addObstacle()
    else if (reading === RAISED && !/\p{L}/u.test(element.textContent ?? '')) this.#run.addObstacle()
    if (reading !== INLINE && reading !== BLOCK && reading !== RAISED) return false
    if (reading === BLOCK && this.#options.ownTextOnly) return false

    const name = element.localName
    if (reading === BLOCK || name.includes('-')) this.#reportShadowRoot(element)
    if (element.firstChild === null) return false
    let { flags } = this.#frame
    if (HEADINGS.has(name) || (special && element.matches(HEADING_BY_ROLE))) flags |= HEADING
    else if (ASIDES.has(name) || (special && element.matches(ASIDE_BY_ATTRIBUTE))) flags |= ASIDE
    this.#frame = { element, reading, flags, above: this.#frame }
    this.#node = element.firstChild
    return true
  }

  /** Ends the run of text that belongs to the innermost block of the path. */
  #endRun(): Block | null {
    const run = this.#run
    if (run.text === '') return null
    this.#run = new TextRun()
    if (run.isBlank()) return null
    let frame = this.#frame
    while (frame.reading !== BLOCK && frame.above) frame = frame.above
    const { element, flags } = frame
    const aside = (flags & ASIDE) !== 0 || isLinkItem(element, run.text)
    const hints = { ...(flags & HEADING && { heading: true }), ...(aside && { aside: true }) }
    return { element, text: run.text, hints, pieces: run.pieces }
  }

  #reportShadowRoot(element: Element): void {
    if (this.#options.onShadowRoot && element.shadowRoot) this.#options.onShadowRoot(element.shadowRoot)
  }
}

/** False inside what is hidden, written by readers, or no text (scripts, form fields, code). */
export function isReadable(root: PageRoot): boolean {
  for (let at: Element | null = elementOf(root); at; at = hostOf(at)) if (at.closest(UNREAD_ANCESTORS)) return false
  return root.ownerDocument.designMode !== 'on'
}

function flagsAround(root: PageRoot): number {
  let flags = 0
  for (let at: Element | null = elementOf(root); at; at = hostOf(at)) {
    if (at.closest([...HEADINGS, HEADING_BY_ROLE].join())) flags |= HEADING
    if (at.closest([...ASIDES, ASIDE_BY_ATTRIBUTE].join())) flags |= ASIDE
  }
  return flags
}

/** An item that is nothing but a link: menus and lists of other articles are made of these. */
function isLinkItem(element: PageRoot, text: string): boolean {
  if (!isElement(element) || element.localName !== 'li') return false
  const only = element.firstElementChild
  return only?.localName === 'a' && (only.textContent ?? '').trim().length === text.trim().length
}

const isElement = (node: Node): node is Element => node.nodeType === 1
const elementOf = (root: PageRoot): Element => (isElement(root) ? root : root.host)

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null
}
