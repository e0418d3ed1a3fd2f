import type { BlockHints } from '../../../lib/matching/types.ts'
import type { PageRoot } from './page-text.ts'
import {
  ASIDE_ROLE,
  BLOCK,
  BREAK,
  CONSENT,
  HEADING_ROLE,
  INLINE,
  PLAIN,
  SKIPPED,
  type Tag,
  TELLING,
  tagOf,
  UNREAD,
} from './reading-rules.ts'

/** What the reader needs to know of an element around text. */
export interface ElementKind {
  /** Nothing in it is read. */
  readonly unread: boolean
  /** The block element or shadow root to which text right in the element belongs. */
  readonly block: PageRoot
  readonly hints: BlockHints
  /** The block is an item of a list. */
  readonly item: boolean
  /** All elements in it with a telling attribute are known. */
  readonly queried: boolean
  /** How many nodes stand around it; elements deep in the tree may share the number of one around them. */
  readonly depth: number
}

const NONE: BlockHints = {}
const HEADING: BlockHints = { heading: true }
const ASIDE: BlockHints = { aside: true }
const HEADING_ASIDE: BlockHints = { heading: true, aside: true }
const ANY_TELLING = TELLING.join()
/** Consent banners stand no deeper than this. */
const BANNER_DEPTH = 4

export const hintsOf = (heading: boolean, aside: boolean): BlockHints =>
  heading ? (aside ? HEADING_ASIDE : HEADING) : aside ? ASIDE : NONE

/** Kinds of the elements around text, found out from tag, attributes and what is around. */
export class ElementKinds {
  /** Open shadow roots of spans that were come by. */
  readonly roots: ShadowRoot[] = []
  /** Of the nodes around the parts that are read: parts of one page have most of them in common. */
  #around = new Map<Node, ElementKind>()
  #telling = new Set<Element>()
  #queried: PageRoot | null = null

  /** Prepares for reading all of a large root: finds the few elements whose attributes matter, so that no other is asked. */
  query(root: PageRoot): void {
    this.#queried = root
    for (const element of root.querySelectorAll(ANY_TELLING)) this.#telling.add(element)
  }

  /** The kind of a node wherever it stands. */
  of(node: Node): ElementKind {
    const known = this.#around.get(node)
    if (known) return known
    const parent = node.parentNode ?? hostOf(node)
    const above = parent ? this.of(parent) : undefined
    const kind = node.nodeType === 1 && above ? this.#ofElement(node as Element, above) : this.#ofRoot(node, above)
    this.#around.set(node, kind)
    return kind
  }

  #ofElement(element: Element, above: ElementKind): ElementKind {
    const telling = above.queried ? this.#telling.has(element) : element.matches(ANY_TELLING)
    return this.#findOut(element, tagOf(element.localName), above, telling)
  }

  /** Of a document, or a shadow root. */
  #ofRoot(node: Node, above: ElementKind | undefined): ElementKind {
    const unread = above?.unread ?? (node.ownerDocument ?? (node as Document)).designMode === 'on'
    const depth = above === undefined ? 0 : above.depth + 1
    const queried = node === this.#queried
    return { unread, block: node as PageRoot, hints: above?.hints ?? NONE, item: false, queried, depth }
  }

  /** The kind of an element, by its tag and the kind of its parent. */
  inside(above: ElementKind, element: Element, tag: Tag): ElementKind {
    return this.#findOut(element, tag, above, this.isTelling(element, above.queried))
  }

  /** Whether an attribute of the element says how it is to be read. */
  isTelling(element: Element, queried: boolean): boolean {
    return queried ? this.#telling.size > 0 && this.#telling.has(element) : element.matches(ANY_TELLING)
  }

  /** Whether the element by itself, whatever is around it, is hidden or written by readers. */
  isUnread(element: Element, queried: boolean): boolean {
    return this.isTelling(element, queried) && element.matches(UNREAD)
  }

  /** Other hosts are found by a ShadowRootFinder. */
  lookForRoot(element: Element, name: string): void {
    if (name === 'span' && element.shadowRoot) this.roots.push(element.shadowRoot)
  }

  #findOut(element: Element, tag: Tag, above: ElementKind, telling: boolean): ElementKind {
    const queried = above.queried || element === this.#queried
    const depth = above.depth + 1
    const { reading } = tag
    if ((reading === INLINE || reading === PLAIN) && !telling && queried === above.queried)
      return depth > BANNER_DEPTH ? above : { ...above, depth }
    const unread = above.unread || (reading >= SKIPPED && reading <= BREAK) || (telling && element.matches(UNREAD))
    let { heading = false, aside = false } = above.hints
    if (tag.heading || (telling && element.matches(HEADING_ROLE))) heading = true
    if (tag.aside || (telling && element.matches(ASIDE_ROLE))) aside = true
    if (depth <= BANNER_DEPTH && tag.mayBeBanner && isConsent(element)) aside = true
    const block = reading === BLOCK ? element : above.block
    return { unread, block, hints: hintsOf(heading, aside), item: tag.item, queried, depth }
  }
}

function isConsent(element: Element): boolean {
  return CONSENT.test(element.getAttribute('id') ?? '') || CONSENT.test(element.getAttribute('class') ?? '')
}

const hostOf = (node: Node): Node | null => ('host' in node ? (node.host as Node) : null)
