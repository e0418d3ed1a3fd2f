import type { BlockHints } from '../../lib/matching/types.ts'
import type { PageRoot } from './page-text.ts'
import {
  ASIDE_ANCESTORS,
  ASIDE_ROLE,
  ASIDE_TAGS,
  BLOCK,
  CONSENT_BANNER,
  HEADING_ANCESTORS,
  HEADING_ROLE,
  HEADING_TAGS,
  OBSTACLE,
  type Reading,
  readingOf,
  SKIPPED,
  TELLING,
  UNREAD,
  UNREAD_ANCESTORS,
} from './reading-rules.ts'

/** What the reader needs to know of an element around text. */
export interface ElementKind {
  reading: Reading
  /** Nothing in it is read. */
  unread: boolean
  /** The block element (or root) to which text right in the element belongs. */
  block: PageRoot
  hints: BlockHints
  /** How far below the root. */
  depth: number
}

const PLAIN: BlockHints = {}
const HEADING: BlockHints = { heading: true }
const ASIDE: BlockHints = { aside: true }
const HEADING_ASIDE: BlockHints = { heading: true, aside: true }
/** Consent banners stand no deeper than this below the body. */
const BANNER_DEPTH = 3

export const hintsOf = (heading: boolean, aside: boolean): BlockHints =>
  heading ? (aside ? HEADING_ASIDE : HEADING) : aside ? ASIDE : PLAIN

/** Kinds of the elements under one root, each found out once, from its tag, its attributes and its parent's kind. */
export class ElementKinds {
  #root: PageRoot
  #kinds = new Map<Node, ElementKind>()
  /** Elements with an attribute that can matter. Found by queries, so that no other element need be asked. */
  #telling: Set<Element> | null = null

  /** @param few where only few elements of a large root will be asked for: then each is asked for itself. */
  constructor(root: PageRoot, few: boolean) {
    this.#root = root
    const hints = hintsOf(isInside(root, HEADING_ANCESTORS), isInside(root, ASIDE_ANCESTORS))
    const unread = !isReadable(root)
    this.#kinds.set(root, { reading: BLOCK, unread, block: root, hints, depth: 0 })
    if (few) return
    this.#telling = new Set()
    for (const selector of TELLING) for (const element of root.querySelectorAll(selector)) this.#telling.add(element)
  }

  of(element: Element | PageRoot): ElementKind {
    const known = this.#kinds.get(element)
    if (known) return known
    const above = this.of((element.parentNode as PageRoot | null) ?? this.#root)
    const kind = this.#findOut(element as Element, above)
    this.#kinds.set(element, kind)
    return kind
  }

  #findOut(element: Element, above: ElementKind): ElementKind {
    const name = element.localName
    const reading = readingOf(name)
    const telling = this.#telling ? this.#telling.has(element) : element.matches(TELLING.join())
    const unread = above.unread || reading === SKIPPED || reading === OBSTACLE || (telling && element.matches(UNREAD))
    const depth = above.depth + 1
    let { heading = false, aside = false } = above.hints
    if (HEADING_TAGS.has(name) || (telling && element.matches(HEADING_ROLE))) heading = true
    if (ASIDE_TAGS.has(name) || (telling && element.matches(ASIDE_ROLE))) aside = true
    if (depth <= BANNER_DEPTH && element.matches(CONSENT_BANNER)) aside = true
    return { reading, unread, block: reading === BLOCK ? element : above.block, hints: hintsOf(heading, aside), depth }
  }
}

/** False inside what is hidden, written by readers, or no text (scripts, form fields, code). */
function isReadable(root: PageRoot): boolean {
  return root.ownerDocument.designMode !== 'on' && !isInside(root, UNREAD_ANCESTORS)
}

/** Whether the root or an element around it, through the hosts of shadow roots, is one of those selected. */
function isInside(root: PageRoot, selector: string): boolean {
  for (let at: Element | null = root.nodeType === 1 ? (root as Element) : (root as ShadowRoot).host; at; ) {
    if (at.closest(selector)) return true
    const top = at.getRootNode()
    at = 'host' in top ? (top.host as Element) : null
  }
  return false
}
