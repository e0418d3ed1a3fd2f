import { blockElementOf, isBlock } from '../reading/block-elements.ts'
import type { PageRoot } from '../reading/page-text.ts'
import { BLOCKS } from '../reading/reading-rules.ts'
import { isPossibleHost } from '../reading/shadow-roots.ts'
import { isTick } from './ticks.ts'

/** The parts of the page to read anew. */
export interface Changes {
  /** Elements and shadow roots of which all is to be read. */
  subtrees: Set<PageRoot>
  /** Blocks of which only the text between their inner blocks is to be read. */
  ownTexts: Set<PageRoot>
  /** Elements that came into blocks already there and flow with the text around, where a shadow root may be on or in them. */
  inlines: Set<Element>
  /** Blocks that were taken out of the page, or moved, and those inside subtrees whose own text has changed. */
  stale: ReadonlySet<PageRoot>
  /** More blocks are stale than it is worth to name, or it is not known which. */
  takenOut: boolean
  /** Elements came into the page. */
  added: boolean
  document: Document
}

/** What is known of the blocks that were read. */
export interface KnownBlocks {
  /** Whether all the text of a block's element was read as one block, which names nobody. */
  namesNobody(element: PageRoot): boolean
  /** Whether text of a block's element was read. */
  has(element: PageRoot): boolean
}

/** What the page changed since the last look. Beyond this many parts, reading the whole page is cheaper. */
const MOST_PARTS = 2000
/** So many stale blocks are named. For more it is cheaper to go over all blocks. */
const MOST_STALE = 64

/** Collects what mutation records touch, as parts to read anew: at 10,000 records a second, each must cost next to nothing. */
export class ChangeCollector {
  #subtrees = new Set<Node>()
  #ownTexts = new Set<Node>()
  #inlines = new Set<Element>()
  /** Where only numbers have changed. */
  #ticks = new Set<Node>()
  /** Where something came or went beside a comment or white space, and so perhaps between two texts. */
  #gaps = new Set<Node>()
  #everything = false
  #removed = false
  #stale = new Set<PageRoot>()
  #takenOut = false
  #added = false

  get isEmpty(): boolean {
    return !this.#everything && !this.#removed && this.#parts === 0
  }

  get #parts(): number {
    return this.#subtrees.size + this.#ownTexts.size + this.#ticks.size + this.#gaps.size
  }

  addSubtree(root: PageRoot): void {
    this.#subtrees.add(root)
  }

  add(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.#everything) return
      if (isTick(record)) this.#ticks.add(record.target)
      else if (record.type === 'characterData') this.#ownTexts.add(record.target)
      else if (record.type === 'childList') this.#addChildren(record)
      else if (becameReadable(record)) this.#addElement(record.target as Element)
      this.#everything = this.#parts > MOST_PARTS
    }
  }

  /** Whether the page has changed or moved this very node since the last look. */
  touches(node: Node): boolean {
    return this.#subtrees.has(node) || this.#ownTexts.has(node) || this.#ticks.has(node)
  }

  /**
   * Hands over what was collected, without parts inside other parts or off the page. That is the end of this collector.
   * @param roots the shadow roots that were read. What happens to a host happens to its root, and no record tells of it.
   * @param blocks what is known of blocks: where only numbers or blanks have changed, not all need be read anew.
   */
  take(body: Element, roots: Iterable<ShadowRoot>, blocks: KnownBlocks): Changes {
    const changes: Changes = {
      subtrees: new Set(),
      ownTexts: new Set(),
      inlines: new Set(),
      stale: this.#stale,
      takenOut: this.#takenOut || this.#everything,
      added: this.#added || this.#everything,
      document: body.ownerDocument,
    }
    if (this.#everything) {
      changes.subtrees.add(body)
    } else {
      for (const node of this.#subtrees) if (isOnPage(node, body)) changes.subtrees.add(node as PageRoot)
      for (const block of blocksAround(this.#ownTexts, body)) changes.ownTexts.add(block)
      for (const block of blocksAround(this.#ticks, body)) if (!blocks.namesNobody(block)) changes.ownTexts.add(block)
      for (const block of blocksAround(this.#gaps, body)) if (blocks.has(block)) changes.ownTexts.add(block)
      // A name can have its parts in two cells of a row.
      for (const part of [...changes.subtrees, ...changes.ownTexts])
        for (const cell of (part as Element).closest?.('tr')?.children ?? [])
          if (isBlock(cell)) changes.ownTexts.add(cell)
      for (const element of this.#inlines) if (isOnPage(element, body)) changes.inlines.add(element)
    }
    for (const root of roots) {
      if (!isOnPage(root, body)) changes.takenOut = true
      else if (standsIn(root.host, changes)) changes.subtrees.add(root)
    }
    if (!this.#everything) {
      for (const root of changes.subtrees)
        if (hasAncestorIn(root.parentNode, changes.subtrees)) changes.subtrees.delete(root)
      for (const block of changes.ownTexts) {
        if (!hasAncestorIn(block, changes.subtrees)) continue
        changes.ownTexts.delete(block)
        this.#stale.add(block)
      }
    }
    return changes
  }

  #addChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const changed = [previousSibling, nextSibling, ...addedNodes, ...removedNodes]
    // What comes into an inline element, or goes, parts the text around that or joins it.
    if (isText(target) || (target as Element).localName === 'tr' || changed.some(isText)) this.#ownTexts.add(target)
    // Frameworks put comments where something may come. And text that was taken out can have been emptied since.
    else if (changed.some(isGap)) this.#gaps.add(target)
    for (const node of removedNodes) {
      this.#removed = true
      if (isElement(node) && !this.#takenOut) this.#takeOut(node)
    }
    for (const node of addedNodes) {
      if (!isElement(node)) continue
      this.#added = true
      this.#addElement(node)
    }
  }

  /** What is in it now was so when it was taken out, or a record of its own tells what has left it. */
  #takeOut(element: Element): void {
    const stale = this.#stale
    if (isBlock(element)) stale.add(element)
    if (element.firstElementChild) for (const block of element.querySelectorAll(BLOCKS)) stale.add(block)
    this.#takenOut = stale.size > MOST_STALE
  }

  #addElement(element: Element): void {
    if (isBlock(element)) this.#subtrees.add(element)
    // An inline element can hold blocks: then all of the block around it is read.
    else if (hasBlocks(element)) this.#subtrees.add(blockElementOf(element) ?? element)
    else {
      this.#ownTexts.add(element)
      if (mayHoldHost(element)) this.#inlines.add(element)
    }
  }
}

/** Whether an attribute change has hidden or shown text, or made it editable. Most changes of styles have not. */
function becameReadable({ attributeName, oldValue, target }: MutationRecord): boolean {
  const hides = /display: ?none/
  return (
    attributeName !== 'style' ||
    hides.test(oldValue ?? '') !== hides.test((target as Element).getAttribute('style') ?? '')
  )
}

/** Most inline elements hold nothing but text. */
const hasBlocks = (inline: Element): boolean =>
  inline.firstElementChild !== null && inline.querySelector(BLOCKS) !== null
const mayHoldHost = (inline: Element): boolean => inline.firstElementChild !== null || isPossibleHost(inline.localName)

const isElement = (node: Node): node is Element => node.nodeType === 1

/** Whether the node is text, or flows with the text around it. */
function isText(node: Node | null): boolean {
  if (node === null) return false
  return node.nodeType === 3 ? /\S/.test(node.nodeValue ?? '') : isElement(node) && !isBlock(node)
}

/** Whether the node is a comment or text, maybe of white space: what stands on its other side can be a text. */
const isGap = (node: Node | null): boolean => node !== null && !isElement(node)

/** The blocks to which the text at those nodes belongs that are on the page. */
function* blocksAround(nodes: Iterable<Node>, body: Element): Generator<PageRoot> {
  for (const node of nodes) {
    const block = isOnPage(node, body) ? blockElementOf(node) : null
    if (block) yield block
  }
}

/** Whether the node is in the body, or in a shadow root in it. */
export function isOnPage(node: Node, body: Element): boolean {
  if (!node.isConnected) return false
  for (let at = node; ; ) {
    if (body.contains(at)) return true
    const root = at.getRootNode()
    if (!('host' in root)) return false
    at = root.host as Node
  }
}

/** Whether the node stands in a part of which all is read anew, over shadow roots too. */
function standsIn(node: Node, { subtrees, inlines }: Changes): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? ('host' in at ? (at.host as Node) : null))
    if (subtrees.has(at as PageRoot) || inlines.has(at as Element)) return true
  return false
}

function hasAncestorIn(node: Node | null, roots: Set<PageRoot>): boolean {
  for (let at = node; at; at = at.parentNode) if (roots.has(at as PageRoot)) return true
  return false
}
