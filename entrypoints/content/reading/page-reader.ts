import type { BlockHints } from '../../../lib/matching/types.ts'
import { type ElementKind, ElementKinds, hintsOf } from './element-kinds.ts'
import type { Block, PageRoot } from './page-text.ts'
import { PlainBlock, plainTextOf } from './plain-block.ts'
import { BLOCK, BREAK, INLINE, OBSTACLE, PLAIN, RAISED, type Tag, tagOf } from './reading-rules.ts'
import { RunBlock } from './run-block.ts'
import { LONGEST, splitBlock } from './split-block.ts'
import { TextRun } from './text-run.ts'

const ELEMENT = 1
const TEXT = 3

interface ReadOptions {
  /** Reads the root's own text only, not the blocks inside it. */
  ownTextOnly?: boolean
  /** Kinds that are known from reading other roots. */
  kinds?: ElementKinds
}

/** An element into which the reader has gone, and the one around it. */
interface Entered {
  readonly node: PageRoot
  readonly kind: ElementKind
  readonly above: Entered | null
}

/**
 * Reads the text under a root block by block, in document order. A plain block is read at once, its texts unseen; into
 * all others the reader goes node by node. There is neither layout nor styles in it. Between two blocks the caller may
 * pause.
 */
export class PageReader {
  #kinds: ElementKinds
  #ownTextOnly: boolean
  /** The innermost element that was entered, or null once all is read. */
  #inside: Entered | null = null
  /** The node that was read last: the innermost element entered, or a child of it. */
  #at: Node
  /** The text being put together. Between two blocks there is none. */
  #run: TextRun | null = null
  /** Blocks that are read but not handed over, the next one last: parts of a text too long for one. */
  #parts: Block[] = []
  /** Where the reader stood at a pause: the node read last and those around it, innermost first. */
  #pausedAt: Node[] = []

  constructor(root: PageRoot, { ownTextOnly = false, kinds = new ElementKinds() }: ReadOptions = {}) {
    this.#kinds = kinds
    this.#ownTextOnly = ownTextOnly
    this.#at = root
    const kind = kinds.of(root)
    if (kind.unread) return
    if (kind.block === root) {
      const block = this.#readBlock(root, kind)
      if (block) this.#parts.push(block)
    } else this.#enter(root, kind)
  }

  /** The next block, or null at the end of the root. */
  next(): Block | null {
    const block = this.#parts.pop() ?? this.#nextBlock()
    if (!block || block.text.length <= LONGEST) return block
    this.#parts = splitBlock(block).reverse()
    return this.#parts.pop() ?? null
  }

  #nextBlock(): Block | null {
    for (let inside = this.#inside; inside; inside = this.#inside) {
      const node: Node | null = this.#at === inside.node ? inside.node.firstChild : this.#at.nextSibling
      if (node === null) {
        if (this.#run && inside.kind.block === inside.node) return this.#endRun(this.#run)
        this.#at = inside.node
        this.#inside = inside.above
      } else if (node.nodeType === TEXT) {
        this.#readText(node as Text, inside.kind)
      } else if (node.nodeType !== ELEMENT) {
        this.#at = node
      } else {
        const element = node as Element
        const name = element.localName
        const tag = tagOf(name)
        this.#kinds.lookForRoot(element, name)
        if (tag.reading !== BLOCK) this.#readInline(element, tag, inside.kind)
        else if (this.#run) return this.#endRun(this.#run)
        else if (this.#ownTextOnly) this.#at = element
        else {
          const block = this.#readBlock(element, this.#kinds.inside(inside.kind, element, tag))
          if (block) return block
        }
      }
    }
    return this.#run && this.#endRun(this.#run)
  }

  /** Reads a plain block at once, and goes into any other. */
  #readBlock(node: PageRoot, kind: ElementKind): Block | null {
    this.#at = node
    if (kind.unread) return null
    const text = plainTextOf(node, this.#kinds, kind.queried)
    if (text !== null) return isBlank(text) ? null : new PlainBlock(node, text, hintsFor(kind, text))
    this.#enter(node, kind)
    return null
  }

  #readText(node: Text, kind: ElementKind): void {
    const { data } = node
    const blank = isBlank(data)
    this.#at = node
    if (this.#run) this.#run.add(node, data, blank)
    else if (!blank) this.#run = new TextRun(kind, node, data)
  }

  /** Goes into what flows with the text around. What stands between two texts of a block stands in its text too. */
  #readInline(element: Element, tag: Tag, kind: ElementKind): void {
    const { reading } = tag
    const unread = this.#kinds.isUnread(element, kind.queried)
    this.#at = element
    if (reading === BREAK) this.#run?.addBreak()
    else if (unread || reading === OBSTACLE) this.#run?.addObstacle()
    else if (reading === RAISED && this.#run && !/\p{L}/u.test(element.textContent ?? '')) this.#run.addObstacle()
    if (!unread && (reading === INLINE || reading === PLAIN || reading === RAISED))
      this.#enter(element, this.#kinds.inside(kind, element, tag))
  }

  #enter(node: PageRoot, kind: ElementKind): void {
    this.#inside = { node, kind, above: this.#inside }
  }

  #endRun(run: TextRun): Block {
    this.#run = null
    const { kind, pieces } = run
    const text = run.end()
    return new RunBlock(kind.block, text, hintsFor(kind, text), pieces)
  }

  /** To be called before the page gets its turn between two blocks. */
  pause(): void {
    this.#pausedAt = this.#at === this.#inside?.node ? [] : [this.#at]
    for (let entered = this.#inside; entered; entered = entered.above) this.#pausedAt.push(entered.node)
  }

  /**
   * To be called after a pause. Where the page has changed the place at which the reading stands, goes on behind the
   * innermost block that still stands, and returns that block: it must be read anew.
   * @param wasMoved whether the page has taken the node out and put it in again, maybe elsewhere under the same parent.
   */
  resume(wasMoved: (node: Node) => boolean): PageRoot | null {
    const lost = this.#pausedAt.findLast((node, index, at) => {
      const inner = at[index - 1]
      return inner !== undefined && (inner.parentNode !== node || wasMoved(inner))
    })
    this.#pausedAt = []
    let inside = this.#inside
    if (!lost || !inside) return null
    while (inside.above && inside.node !== lost) inside = inside.above
    while (inside.above && inside.node !== inside.kind.block) inside = inside.above
    this.#at = inside.node
    this.#inside = inside.above
    this.#parts = []
    return inside.node
  }
}

/** Longer than that, what stands in a cell is no name, nor a party’s: "Trade Unionist and Socialist Coalition". */
const SHORT_CELL = 40

function hintsFor({ block, hints, item }: ElementKind, text: string): BlockHints {
  if (text.length <= SHORT_CELL && (block as Element).localName === 'td') {
    const { previousElementSibling, nextElementSibling } = block as Element
    return { ...hints, cells: [shortText(previousElementSibling), shortText(nextElementSibling)] }
  }
  if (!item || hints.aside || !isOnlyLink(block, text)) return hints
  return hintsOf(hints.heading ?? false, true)
}

function shortText(cell: Element | null): string {
  const text = cell?.textContent?.trim() ?? ''
  return text.length <= SHORT_CELL ? text : ''
}

/** Menus and lists of other articles are made of items that are nothing but a link. */
function isOnlyLink(item: PageRoot, text: string): boolean {
  const only = item.firstElementChild
  return only?.localName === 'a' && (only.textContent ?? '').trim().length === text.trim().length
}

/** Most texts between blocks are one line break. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a) return !(code > 0x20 && code < 0x7f) && !/\S/.test(data)
  }
  return true
}
