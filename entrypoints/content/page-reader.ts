import type { BlockHints } from '../../lib/matching/types.ts'
import { type ElementKind, ElementKinds, hintsOf } from './element-kinds.ts'
import { type Block, isBlock, type PageRoot, type Piece } from './page-text.ts'
import { PlainBlock, plainTextOf } from './plain-block.ts'
import { BLOCK, BREAK, INLINE, OBSTACLE, RAISED, readingOf } from './reading-rules.ts'
import { LONGEST, splitBlock } from './split-block.ts'
import { TextRun } from './text-run.ts'

const SHOW_ELEMENT = 1
const SHOW_TEXT = 4
const REJECT = 2
const ACCEPT = 1
const SKIP = 3

interface ReadOptions {
  /** Reads the root's own text only, not the blocks inside it. */
  ownTextOnly?: boolean
  /** Kinds that are known from reading other roots. */
  kinds?: ElementKinds
}

/**
 * Reads the text under a root block by block, in document order. The browser walks from text to text; elements are only
 * looked at around text that is not blank, and what stands between two texts only where both belong to one block: so
 * the cost stays near that of the bare walk, without layout and styles. Between two blocks the caller may pause.
 */
export class PageReader {
  #root: PageRoot
  #kinds: ElementKinds
  #walker: TreeWalker
  /** The block being put together; its last text is where the walker stands. */
  #run: TextRun | null = null
  /** A block that was read while another one was still to be handed over. */
  #ready: Block | null = null
  /** Blocks that turned out not to be plain. */
  #mixed = new Set<PageRoot>()
  /** What is still to come of a text too long for one block, the next one last. */
  #parts: Block[] = []
  /** Where the walker stood at a pause: the text and the elements around it, innermost first. */
  #pausedAt: Node[] = []

  constructor(root: PageRoot, { ownTextOnly = false, kinds = new ElementKinds() }: ReadOptions = {}) {
    this.#root = root
    this.#kinds = kinds
    this.#walker = ownTextOnly ? walkOwnText(root) : root.ownerDocument.createTreeWalker(root, SHOW_TEXT)
  }

  /** The next block, or null at the end of the root. */
  next(): Block | null {
    const part = this.#parts.pop()
    if (part) return part
    const block = this.#nextRun()
    if (!block || block.text.length <= LONGEST) return block
    this.#parts = splitBlock(block).reverse()
    return this.#parts.pop() ?? null
  }

  #nextRun(): Block | null {
    const walker = this.#walker
    const ready = this.#ready
    this.#ready = null
    if (ready) return ready
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data, parentNode } = node
      if (isBlank(data) || !parentNode) continue
      const kind = this.#kinds.of(parentNode as Element)
      if (kind.unread) continue
      const run = this.#run
      if (run && run.kind.block === kind.block && this.#bridge(run, node)) {
        run.add(node, data)
        continue
      }
      const plain = this.#readPlain(kind)
      if (plain) {
        this.#run = null
        if (!run) return plain
        this.#ready = plain
        return toBlock(run)
      }
      this.#run = new TextRun(kind, node, data)
      if (run) return toBlock(run)
    }
    const run = this.#run
    this.#run = null
    return run && toBlock(run)
  }

  /** Reads all of a plain block at once, and moves behind it. */
  #readPlain(kind: ElementKind): Block | null {
    const { block, queried } = kind
    if (this.#mixed.has(block)) return null
    const text = plainTextOf(block, (element) => this.#kinds.isTelling(element, queried))
    if (text === null) {
      this.#mixed.add(block)
      return null
    }
    this.#walker.currentNode = lastIn(block)
    return new PlainBlock(block, text, hintsFor(kind, text))
  }

  /** To be called before the page gets its turn between two blocks. */
  pause(): void {
    this.#pausedAt = []
    for (let at: Node | null = this.#walker.currentNode; at && at !== this.#root; at = at.parentNode)
      this.#pausedAt.push(at)
    this.#pausedAt.push(this.#root)
  }

  /**
   * To be called after a pause. Where the page has changed the place at which the reading stands, goes on behind the
   * innermost element that still stands, and returns that element: it must be read anew.
   * @param wasMoved whether the page has taken the node out and put it in again, maybe elsewhere under the same parent.
   */
  resume(wasMoved: (node: Node) => boolean): PageRoot | null {
    const at = this.#pausedAt
    const lost = at.findLast((node, index) => {
      const inner = at[index - 1]
      return inner !== undefined && (inner.parentNode !== node || wasMoved(inner))
    })
    if (!lost) return null
    this.#run = null
    this.#ready = null
    this.#walker.currentNode = lastIn(lost)
    return lost as PageRoot
  }

  /**
   * Adds what stands between the run's last text and the next one: blank texts, line breaks, obstacles.
   * Returns false where a block begins or ends in between: then they are two texts.
   */
  #bridge(run: TextRun, next: Text): boolean {
    let at: Node = run.last
    let enter = false
    for (;;) {
      let following: Node | null = enter ? at.firstChild : null
      while (following === null) {
        following = at.nextSibling
        if (following === null) {
          const above: Node | null = at.parentNode
          if (above === null) return false
          at = above
        }
      }
      if (following === next) return true
      at = following
      enter = false
      if (at.nodeType === 3) {
        run.add(at as Text, (at as Text).data)
      } else if (at.nodeType === 1) {
        const element = at as Element
        const reading = readingOf(element.localName)
        if (reading === BLOCK) return false
        const unread = this.#kinds.isUnread(element, run.kind.queried)
        if (reading === BREAK) run.addBreak()
        else if (unread || reading === OBSTACLE) run.addObstacle()
        else if (reading === RAISED && !/\p{L}/u.test(element.textContent ?? '')) run.addObstacle()
        enter = !unread && (reading === INLINE || reading === RAISED)
      }
    }
  }
}

function toBlock({ text, pieces, kind }: TextRun): Block {
  return { element: kind.block, text, hints: hintsFor(kind, text), pieces, anchor: (pieces[0] as Piece).node }
}

function hintsFor({ block, hints, item }: ElementKind, text: string): BlockHints {
  if (!item || hints.aside || !isOnlyLink(block, text)) return hints
  return hintsOf(hints.heading ?? false, true)
}

function lastIn(parent: Node): Node {
  let last = parent
  while (last.lastChild) last = last.lastChild
  return last
}

/** Walks the texts of a root that do not stand in a block inside it. */
function walkOwnText(root: PageRoot): TreeWalker {
  return root.ownerDocument.createTreeWalker(root, SHOW_TEXT | SHOW_ELEMENT, (node) => {
    if (node.nodeType === 3) return ACCEPT
    return isBlock(node as Element) ? REJECT : SKIP
  })
}

/** Menus and lists of other articles are made of items that are nothing but a link. */
function isOnlyLink(item: PageRoot, text: string): boolean {
  const only = item.firstElementChild
  return only?.localName === 'a' && (only.textContent ?? '').trim().length === text.trim().length
}

function isBlank(data: string): boolean {
  return !(data.charCodeAt(0) > 0x20 && data.charCodeAt(0) < 0x7f) && !/\S/.test(data)
}
