import type { BlockScan, Matcher, Mention, Rejection, Strictness } from '../../lib/matching/types.ts'
import type { Changes } from './changes.ts'
import type { Block, PageRoot } from './page-text.ts'

/** What was decided about one block of the page. */
export interface DecidedBlock {
  block: Block
  mentions: Mention[]
  rejected: Rejection[]
}

interface Entry {
  block: Block
  scan: BlockScan
}

/** The blocks of the page that matter for the decision, in document order, each scanned once for as long as it stands. */
export class BlockList {
  #matcher: Matcher
  #entries: Entry[] = []

  constructor(matcher: Matcher) {
    this.#matcher = matcher
  }

  /** Scans a block and keeps it where a name or evidence for one was found. Returns whether it was kept. */
  add(block: Block): boolean {
    const scan = this.#matcher.scan(block.text, block.hints)
    if (scan === null) return false
    this.#entries.splice(this.#placeOf(block), 0, { block, scan })
    return true
  }

  /** Drops what was read of the changed parts, and what the page has taken out. Returns whether there was any. */
  drop(changes: Changes): boolean {
    return this.#keep(({ block }) => {
      if (changes.ownTexts.has(block.element) || !block.anchor.isConnected) return false
      for (let at: Node | null = block.element; at; at = at.parentNode)
        if (changes.subtrees.has(at as PageRoot)) return false
      return true
    })
  }

  clear(): void {
    this.#entries = []
  }

  /** Decides over the whole page. Blocks without mention or rejection are included. */
  decide(strictness?: Strictness): DecidedBlock[] {
    const decisions = this.#matcher.decide(
      this.#entries.map(({ scan }) => scan),
      strictness,
    )
    return this.#entries.map(({ block }, index) => {
      const { mentions, rejected } = decisions[index] ?? { mentions: [], rejected: [] }
      return { block, mentions, rejected }
    })
  }

  #keep(stays: (entry: Entry) => boolean): boolean {
    const before = this.#entries.length
    this.#entries = this.#entries.filter(stays)
    return this.#entries.length < before
  }

  #placeOf(block: Block): number {
    const entries = this.#entries
    // Blocks mostly come in document order: then the first comparison is the only one.
    if (!entries.length || standsBefore(entries.at(-1), block)) return entries.length
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (standsBefore(entries[middle], block)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Whether the entry's text stands before the block's. */
function standsBefore(entry: Entry | undefined, block: Block): boolean {
  return entry !== undefined && isBefore(entry.block.anchor, block.anchor)
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
