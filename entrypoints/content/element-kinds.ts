import type { BlockHints } from '../../lib/matching/types.ts'
import type { PageRoot } from './page-text.ts'
import {
  ASIDE_ROLE,
  ASIDE_TAGS,
  BLOCK,
  CONSENT,
  HEADING_ROLE,
  HEADING_TAGS,
  INLINE,
  OBSTACLE,
  readingOf,
  SKIPPED,
  TELLING,
  UNREAD,
} from './reading-rules.ts'

/** What the reader needs to know of an element around text. */
export interface ElementKind {
  /** Nothing in it is read. */
  unread: boolean
  /** The block element or shadow root to which text right in the element belongs. */
  block: PageRoot
  hints: BlockHints
  /** The block is an item of a list. */
  item: boolean
  /** All elements in it with a telling attribute are known. */
  queried: boolean
}

const PLAIN: BlockHints = {}
const HEADING: BlockHints = { heading: true }
const ASIDE: BlockHints = { aside: true }
const HEADING_ASIDE: BlockHints = { heading: true, aside: true }
const ANY_TELLING = TELLING.join()
/** Consent banners stand no deeper than this. */
const BANNER_DEPTH = 4

export const hintsOf = (heading: boolean, aside: boolean): BlockHints =>
  heading ? (aside ? HEADING_ASIDE : HEADING) : aside ? ASIDE : PLAIN

/**
 * Kinds of the elements around text, found out from tag, attributes and what is around. Texts come in document order, so
 * only the elements around the last one are kept: a map of all elements would cost more than the walk.
 */
export class ElementKinds {
  /** The nodes around the last text, outermost first, and the kind of each. */
  #nodes: Node[] = []
  #kinds: ElementKind[] = []
  #climbed: Node[] = []
  #telling = new Set<Element>()
  #queried: PageRoot | null = null

  /** Prepares for reading all of a large root: finds the few elements whose attributes matter, so that no other is asked. */
  query(root: PageRoot): void {
    this.#queried = root
    for (const selector of TELLING) for (const element of root.querySelectorAll(selector)) this.#telling.add(element)
  }

  of(node: Node): ElementKind {
    const nodes = this.#nodes
    const climbed = this.#climbed
    const innermost = nodes.length - 1
    if (nodes[innermost] === node) return this.#kinds[innermost] as ElementKind
    let kept = -1
    for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) {
      for (kept = innermost; kept >= 0 && nodes[kept] !== at; ) kept--
      if (kept >= 0) break
      climbed.push(at)
    }
    nodes.length = kept + 1
    this.#kinds.length = kept + 1
    let kind = this.#kinds[kept]
    for (let next = climbed.pop(); next; next = climbed.pop()) {
      kind = this.#findOut(next, kind)
      nodes.push(next)
      this.#kinds.push(kind)
    }
    return kind as ElementKind
  }

  /** Whether an attribute of the element says how it is to be read. */
  isTelling(element: Element, queried: boolean): boolean {
    return queried ? this.#telling.size > 0 && this.#telling.has(element) : element.matches(ANY_TELLING)
  }

  /** Whether the element by itself, whatever is around it, is hidden or written by readers. */
  isUnread(element: Element, queried: boolean): boolean {
    return this.isTelling(element, queried) && element.matches(UNREAD)
  }

  #findOut(node: Node, above: ElementKind | undefined): ElementKind {
    const queried = node === this.#queried || (above?.queried === true && node.nodeType === 1)
    const element = node as Element
    const name = element.localName as string | undefined
    // A document, or a shadow root.
    if (name === undefined || above === undefined) {
      const unread = above?.unread ?? (node.ownerDocument ?? (node as Document)).designMode === 'on'
      return { unread, block: node as PageRoot, hints: above?.hints ?? PLAIN, item: false, queried }
    }
    const reading = readingOf(name)
    const telling = this.isTelling(element, above.queried)
    if (reading === INLINE && !telling && queried === above.queried) return above
    const unread = above.unread || reading === SKIPPED || reading === OBSTACLE || (telling && element.matches(UNREAD))
    let { heading = false, aside = false } = above.hints
    if (HEADING_TAGS.has(name) || (telling && element.matches(HEADING_ROLE))) heading = true
    if (ASIDE_TAGS.has(name) || (telling && element.matches(ASIDE_ROLE))) aside = true
    if (this.#nodes.length <= BANNER_DEPTH && CONSENT.test(`${element.id} ${element.className}`)) aside = true
    const block = reading === BLOCK ? element : above.block
    return { unread, block, hints: hintsOf(heading, aside), item: name === 'li', queried }
  }
}

const hostOf = (node: Node): Node | null => ('host' in node ? (node.host as Node) : null)
