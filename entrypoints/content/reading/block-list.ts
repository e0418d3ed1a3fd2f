import type { ReasonOf } from '../../../lib/matching/decide.ts'
import type { Matcher } from '../../../lib/matching/matcher.ts'
import { insert } from '../../../lib/matching/page/insert.ts'
import type {
  BlockScan,
  DecidedScan,
  Mention,
  PageDecision,
  Rejection,
  Strictness,
} from '../../../lib/matching/types.ts'
import type { Changes } from '../changes/changes.ts'
import { type Mark, placeMarks } from '../marks/marks.ts'
import { firstOnScreen } from '../marks/on-screen.ts'
import { withShownBreaks } from './line-feeds.ts'
import type { Block, PageRoot } from './page-text.ts'

/** All that was decided about one block of the page. */
export interface DecidedBlock {
  block: Block
  mentions: readonly Mention[]
  rejected: Rejection[]
}

interface Entry {
  scan: BlockScan
  anchor: Node
  /** Null where the block names nobody: most of a page's text need not be kept. */
  block: Block | null
  marks: readonly Mark[]
}

/** What is kept of a block: where it names nobody and its element is its place, no more than the scan, which is shared. */
type Kept = Entry | BlockScan

type Decided = DecidedScan<Entry>

const NONE: readonly Mark[] = []
/** So few changed parts can each be asked whether a block stands in them. */
const FEW = 4

/** The blocks of the page that matter for the decision, in document order, each scanned once for as long as it stands. */
export class BlockList {
  #matcher: Matcher
  #decision: PageDecision<Entry>
  readonly #kept: Kept[] = []
  /** Behind the block that was put in last, or where one was taken out: there the next one mostly comes. */
  #lastPlace = 0
  /** Where the block added last came from, as long as it is the last of the page. */
  #lastFrom: unknown = null
  /** The elements of the same blocks, in a list of their own: the browser finds one in it at once. */
  readonly #elements: PageRoot[] = []
  /** Null once they are no longer those of the blocks. */
  #marks: readonly Mark[] | null = NONE

  constructor(matcher: Matcher) {
    this.#matcher = matcher
    this.#decision = matcher.follow()
  }

  /**
   * Scans a block and keeps it where a name or evidence for one was found. Returns whether it was kept.
   * @param from what read it: of one reader, each block stands behind the one before.
   */
  add(block: Block, from: object): boolean {
    const scan = this.#scan(block)
    if (scan === null) return false
    if (!scan.namesNobody) block.forgetText?.()
    const { element, anchor } = block
    const entry = { scan, anchor, block: scan.namesNobody ? null : block, marks: NONE }
    const place = from === this.#lastFrom ? this.#kept.length : this.#placeOf(anchor)
    this.#lastFrom = place === this.#kept.length ? from : null
    this.#insert(entry, element, place)
    return true
  }

  #scan({ text, hints, element }: Block): BlockScan | null {
    const scan = this.#matcher.scan(text, hints)
    if (scan === null || scan.namesNobody) return scan
    const shown = withShownBreaks(text, element)
    return shown === text ? scan : this.#matcher.scan(shown, hints)
  }

  #insert(entry: Entry, element: PageRoot, place: number): void {
    this.#lastPlace = place + 1
    const { scan, anchor } = entry
    insert<Kept>(this.#kept, place, scan.namesNobody && anchor === element ? scan : entry)
    insert(this.#elements, place, element)
    this.#decision.add(entry, place)
  }

  /**
   * Drops what was read of the changed parts, and what the page has taken out. Returns whether there was any.
   * @param disturbed whether blocks were added while others had changed already: by these their places were found.
   */
  drop(changes: Changes, disturbed: boolean): boolean {
    const before = this.#kept.length
    this.#dropChanged(changes)
    const dropped = this.#kept.length < before
    if (dropped && disturbed) this.#sort()
    return dropped
  }

  #dropChanged(changes: Changes): void {
    const { ownTexts, subtrees, takenOut, document } = changes
    if (!takenOut && subtrees.size === 0 && ownTexts.size <= FEW) {
      for (const element of ownTexts) this.#dropTextOf(element)
      return
    }
    const few = subtrees.size <= FEW ? [...subtrees] : null
    this.#dropWhere((element, at) => {
      // Its text may have stayed where its element has gone.
      if (takenOut && !(isIn(document, element) && isIn(document, this.#anchorAt(at)))) return true
      if (ownTexts.has(element)) return true
      if (few) return few.some((root) => root.contains(element))
      for (let at: Node | null = element; at; at = at.parentNode) if (subtrees.has(at as PageRoot)) return true
      return false
    })
  }

  clear(): void {
    this.#remove(0, this.#kept.length)
  }

  /** The page has come to rest. */
  rest(): void {
    this.#matcher.rest()
  }

  /** All marks of the page, in document order: the same list for as long as none comes or goes. */
  get marks(): readonly Mark[] {
    if (this.#marks) return this.#marks
    const all: Mark[] = []
    for (const kept of this.#kept) if (isNamed(kept) && kept.marks.length > 0) all.push(...kept.marks)
    this.#marks = all
    return all
  }

  /**
   * Decides anew whatever has changed, block by block, to be marked; null in between, where the caller may pause as well.
   * Stopped early, the rest is still to come at the next call.
   * What is on the screen comes first.
   */
  decideChanged(strictness: Strictness): Iterable<Decided | null> {
    return this.#decision.decide(strictness, () => firstOnScreen(this.#kept.filter(isNamed)))
  }

  /** Sets what is marked in a block, as it was decided. */
  mark({ block: entry, mentions }: Decided): void {
    if (!entry.block) return
    const marks = placeMarks(entry.block, mentions, entry.marks)
    if (marks !== entry.marks) this.#marks = null
    entry.marks = marks
  }

  /** Decides over the whole page at once, and says what was turned down. Blocks that name nobody are left out. */
  decide(strictness?: Strictness, reasonOf?: ReasonOf): DecidedBlock[] {
    const decisions = this.#matcher.decide(
      this.#kept.map((kept) => ('scan' in kept ? kept.scan : kept)),
      strictness,
      reasonOf,
    )
    return this.#kept.flatMap((kept, index) => {
      const decision = decisions[index]
      return isNamed(kept) && decision
        ? [{ block: kept.block, mentions: decision.mentions, rejected: decision.rejected }]
        : []
    })
  }

  #dropTextOf(element: PageRoot): void {
    for (let at = this.#elements.indexOf(element); at >= 0; at = this.#elements.indexOf(element, at))
      this.#remove(at, 1)
  }

  #dropWhere(goes: (element: PageRoot, at: number) => boolean): void {
    const going = this.#elements.map(goes)
    for (let end = going.length; end > 0; ) {
      let at = end - 1
      while (at > 0 && going[at - 1] === going[end - 1]) at--
      if (going[at]) this.#remove(at, end - at)
      end = at
    }
  }

  /** Puts what is not in document order into its place. */
  #sort(): void {
    for (let at = 1; at < this.#kept.length; at++) {
      const anchor = this.#anchorAt(at)
      if (this.#standsBefore(at - 1, anchor)) continue
      const kept = this.#kept[at] as Kept
      const element = this.#elements[at] as PageRoot
      this.#remove(at, 1)
      this.#insert(
        'scan' in kept ? kept : { scan: kept, anchor, block: null, marks: NONE },
        element,
        this.#placeOf(anchor, at),
      )
    }
  }

  #remove(at: number, count: number): void {
    for (const kept of this.#kept.splice(at, count)) if (isNamed(kept) && kept.marks.length > 0) this.#marks = null
    this.#elements.splice(at, count)
    this.#decision.remove(at, count)
    this.#lastFrom = null
    this.#lastPlace = at
  }

  /** @param length how many blocks are in order, from the first one on. */
  #placeOf(anchor: Node, length = this.#kept.length): number {
    const near = Math.min(this.#lastPlace, length)
    if (this.#standsBefore(near - 1, anchor) && !this.#standsBefore(near, anchor)) return near
    if (this.#standsBefore(length - 1, anchor)) return length
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#standsBefore(middle, anchor)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether the block's text stands before the node, as it does where there is no block before the first. */
  #standsBefore(at: number, anchor: Node): boolean {
    return at >= 0 && at < this.#kept.length ? isBefore(this.#anchorAt(at), anchor) : at < 0
  }

  /** A node that stands in the place of a kept block. */
  #anchorAt(at: number): Node {
    const kept = this.#kept[at] as Kept
    return 'scan' in kept ? kept.anchor : (this.#elements[at] as Node)
  }
}

function isNamed(kept: Kept): kept is Entry & { block: Block } {
  return 'scan' in kept && kept.block !== null
}

/** Pages move nodes into the documents of frames and of small windows too. */
const isIn = (document: Document, node: Node): boolean => node.isConnected && node.ownerDocument === document

const DISCONNECTED = 1
const FOLLOWING = 4

/** Document order over shadow roots too: what is in a shadow root stands before its host's own text. */
function isBefore(one: Node, other: Node): boolean {
  const position = one.compareDocumentPosition(other)
  if ((position & DISCONNECTED) === 0) return (position & FOLLOWING) !== 0
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
