import type { BlockScan, Matcher, Mention, PageDecision, Rejection, Strictness } from '../../lib/matching/types.ts'
import type { Changes } from './changes.ts'
import type { Block, PageRoot } from './page-text.ts'

/** The names in one block of the page. */
export interface MarkedBlock {
  block: Block
  mentions: readonly Mention[]
}

/** All that was decided about it. */
export interface DecidedBlock extends MarkedBlock {
  rejected: Rejection[]
}

interface Entry {
  element: PageRoot
  anchor: Node
  scan: BlockScan
  /** Null where the block names nobody: most of a page's text need not be kept. */
  block: Block | null
}

/** So few changed parts can each be asked whether a block stands in them. */
const FEW = 4

/** The blocks of the page that matter for the decision, in document order, each scanned once for as long as it stands. */
export class BlockList {
  #matcher: Matcher
  #decision: PageDecision<Entry>
  #entries: Entry[] = []
  /** Where the block added last came from, as long as it is the last of the page. */
  #lastFrom: unknown = null

  constructor(matcher: Matcher) {
    this.#matcher = matcher
    this.#decision = matcher.follow()
  }

  /**
   * Scans a block and keeps it where a name or evidence for one was found. Returns whether it was kept.
   * @param from what read it: of one reader, each block stands behind the one before.
   */
  add(block: Block, from: object): boolean {
    const scan = this.#matcher.scan(block.text, block.hints)
    if (scan === null) return false
    const { element, anchor } = block
    const entry = { element, anchor, scan, block: scan.namesNobody ? null : block }
    const entries = this.#entries
    const place = from === this.#lastFrom ? entries.length : this.#placeOf(anchor)
    this.#lastFrom = place === entries.length ? from : null
    entries.splice(place, 0, entry)
    return true
  }

  /** Drops what was read of the changed parts, and what the page has taken out. Returns whether there was any. */
  drop(changes: Changes): boolean {
    const { ownTexts, subtrees, takenOut } = changes
    const few = subtrees.size <= FEW ? [...subtrees] : null
    return this.#keep(({ element, anchor }) => {
      if (ownTexts.has(element) || (takenOut && !anchor.isConnected)) return false
      if (few) return few.length === 0 || !few.some((root) => root.contains(element))
      for (let at: Node | null = element; at; at = at.parentNode) if (subtrees.has(at as PageRoot)) return false
      return true
    })
  }

  clear(): void {
    this.#entries = []
  }

  /** The blocks that may name somebody. */
  *named(): Generator<Block> {
    for (const { block } of this.#entries) if (block) yield block
  }

  /**
   * Decides anew whatever has changed, block by block; null in between, where the caller may pause as well. Stopped
   * early, the rest is still to come at the next call.
   * @param first the block to begin with; those before it come last.
   */
  *decideChanged(strictness: Strictness, first: Block | null = null): Generator<MarkedBlock | null> {
    const from = first ? this.#entries.findIndex(({ block }) => block === first) : 0
    this.#decision.setBlocks([...this.#entries])
    for (const decided of this.#decision.decide(strictness, Math.max(0, from))) {
      const block = decided?.block.block
      yield decided && block ? { block, mentions: decided.mentions } : null
    }
  }

  /** Decides over the whole page at once, and says what was turned down. Blocks that name nobody are left out. */
  decide(strictness?: Strictness): DecidedBlock[] {
    const decisions = this.#matcher.decide(
      this.#entries.map(({ scan }) => scan),
      strictness,
    )
    return this.#entries.flatMap(({ block }, index) => {
      const decision = decisions[index]
      return block && decision ? [{ block, mentions: decision.mentions, rejected: decision.rejected }] : []
    })
  }

  #keep(stays: (entry: Entry) => boolean): boolean {
    const before = this.#entries.length
    this.#entries = this.#entries.filter(stays)
    this.#lastFrom = null
    return this.#entries.length < before
  }

  #placeOf(anchor: Node): number {
    const entries = this.#entries
    if (!entries.length || standsBefore(entries.at(-1), anchor)) return entries.length
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (standsBefore(entries[middle], anchor)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Whether the entry's text stands before the node. */
function standsBefore(entry: Entry | undefined, anchor: Node): boolean {
  return entry !== undefined && isBefore(entry.anchor, anchor)
}

const FOLLOWING = 4

/** Document order over shadow roots too: what is in a shadow root stands before its host's own text. */
function isBefore(one: Node, other: Node): boolean {
  const ones = hostsOf(one)
  const others = hostsOf(other)
  for (const [level, a] of ones.entries()) {
    const b = others[level]
    if (b === undefined) return true
    if (a !== b) return (a.compareDocumentPosition(b) & FOLLOWING) !== 0
  }
  return false
}

/** The shadow hosts around a node, outermost first, and the node itself. */
function hostsOf(node: Node): Node[] {
  const root = node.getRootNode()
  return root.nodeType === 11 && 'host' in root ? [...hostsOf(root.host as Node), node] : [node]
}
