import { insert } from '../../../lib/matching/page/insert.ts'
import type { Mention, Strictness } from '../../../lib/matching/types.ts'
import type { Changes } from '../changes/changes.ts'
import { type Mark, placeMarks } from '../marks/marks.ts'
import { firstOnScreen } from '../marks/on-screen.ts'
import { isBefore, isIn } from './document-order.ts'
import { type Answered, type AskEngine, EngineLink } from './engine-link.ts'
import { withShownBreaks } from './line-feeds.ts'
import type { Block, PageRoot } from './page-text.ts'

interface Entry {
  number: number
  anchor: Node
  /** Null where the block names nobody: most of a page's text need not be kept. */
  block: Block | null
  marks: readonly Mark[]
  /** Whether its line feeds are shown is known, and told. */
  isSure: boolean
}

/** Stands for all blocks that name nobody and whose element is their place. */
const NOBODY = Symbol('nobody')

/** What is kept of a block beside its element. */
type Kept = Entry | typeof NOBODY

/** What was decided about a block of the page. */
export interface Decided {
  entry: Entry
  mentions: readonly Mention[]
}

const NONE: readonly Mark[] = []
/** So few blocks are each looked for in the list. */
const FEW = 4
/** Of so many changed parts the blocks are looked for one part after the other; of more, all blocks are gone over. */
const SOME = 64
/** Of so few blocks none needs to come first. */
const FEW_DECIDED = 100
/** Where there is neither a letter nor a year, there is neither name nor evidence: clocks, prices and counters change often. */
const SAYS_SOMETHING = /\p{L}|\d{4}/u

/** The blocks of the page, in document order, each told to the engine once for as long as it stands. */
export class BlockList {
  readonly #link: EngineLink
  readonly #kept: Kept[] = []
  /** Behind the block that was put in last, or where one was taken out: there the next one mostly comes. */
  #lastPlace = 0
  /** Where the block added last came from, as long as it is the last of the page. */
  #lastFrom: unknown = null
  /** The elements of the same blocks, in a list of their own: the browser finds one in it at once. */
  readonly #elements: PageRoot[] = []
  /** Blocks by their numbers, of which the engine has not said yet whether they may name somebody, or has said so. */
  readonly #numbered = new Map<number, Entry>()
  /** Blocks that name nobody and are kept in full as yet. */
  #loose: Entry[] = []
  /** What was decided last, with its numbers. */
  #decided: Decided[] = []
  /** Null once they are no longer those of the blocks. */
  #marks: readonly Mark[] | null = NONE

  /** @param ask reaches the engine. */
  constructor(ask: AskEngine) {
    this.#link = new EngineLink(ask, (answered) => this.#take(answered))
  }

  /**
   * Keeps a block, to be told to the engine. Returns whether there is anything to tell.
   * @param from what read it: of one reader, each block stands behind the one before.
   */
  add(block: Block, from: object): boolean {
    if (!SAYS_SOMETHING.test(block.text)) return false
    const { element, anchor } = block
    const place = from === this.#lastFrom ? this.#kept.length : this.#placeOf(anchor)
    this.#lastFrom = place === this.#kept.length ? from : null
    this.#insert(block, element, place, block.text)
    return true
  }

  #insert(block: Block, element: PageRoot, place: number, text: string): void {
    this.#lastPlace = place + 1
    const number = this.#link.add(place, text, block.hints)
    const entry = { number, anchor: block.anchor, block, marks: NONE, isSure: false }
    this.#numbered.set(number, entry)
    insert<Kept>(this.#kept, place, entry)
    insert(this.#elements, place, element)
  }

  /**
   * Drops what was read of the changed parts, and what the page has taken out. Returns whether there was any.
   * @param disturbed whether blocks were added while others had changed already: by these their places were found.
   */
  drop(changes: Changes, disturbed: boolean): boolean {
    const before = this.#kept.length
    this.#dropChanged(changes, disturbed)
    const dropped = this.#kept.length < before
    if (dropped && disturbed) this.#sort()
    return dropped
  }

  #dropChanged({ ownTexts, subtrees, stale, takenOut, document }: Changes, disturbed: boolean): void {
    // What happens to a host happens to its root unseen: then the blocks in that do not stand where it does.
    const isLoose = takenOut || disturbed || [...subtrees].some(({ nodeType }) => nodeType === 11)
    if (!isLoose && subtrees.size + ownTexts.size + stale.size <= SOME) {
      // First, so that all that is left stands in its place.
      for (const block of [...stale, ...ownTexts]) this.#dropTextOf(block)
      for (const root of subtrees) this.#dropAllIn(root)
      return
    }
    const mayBeGone = takenOut || stale.size > 0
    this.#dropWhere((element, at) => {
      // Its text may have stayed where its element has gone.
      if (mayBeGone && !(isIn(document, element) && isIn(document, this.#anchorAt(at)))) return true
      if (ownTexts.has(element)) return true
      for (let at: Node | null = element; at; at = at.parentNode) if (subtrees.has(at as PageRoot)) return true
      return false
    })
  }

  /** Forgets all blocks; the engine is to know of none either. */
  clear(): void {
    this.#kept.length = 0
    this.#elements.length = 0
    this.#numbered.clear()
    this.#decided = []
    this.#loose = []
    this.#lastPlace = 0
    this.#lastFrom = null
    this.#marks = null
    this.#link.reset()
  }

  /** Whether all the text of a block's element was read as one block, which names nobody. */
  namesNobody(element: PageRoot): boolean {
    return this.#kept[this.#elements.indexOf(element)] === NOBODY
  }

  /** Whether text of a block's element is kept. */
  has(element: PageRoot): boolean {
    return this.#elements.includes(element)
  }

  /** Tells the engine of what was read and dropped, unless something is under way. */
  tell(): void {
    this.#link.tell()
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
   * Has decided anew whatever has changed: to be marked then, block by block. Resolves to how many blocks were decided;
   * to null where the engine knows the page no longer, or cannot be reached: then everything has to be cleared and read anew.
   */
  async decide(strictness: Strictness): Promise<number | null> {
    const decided = await this.#link.decide(strictness)
    if (!decided) return null
    this.#tighten()
    for (const [number, mentions] of decided) {
      const entry = this.#numbered.get(number)
      if (entry) this.#decided.push({ entry, mentions })
    }
    return decided.length
  }

  /** Hands out what was decided, each once, what is on the screen first. The caller may pause at each step. */
  *takeDecided(): Generator<Decided> {
    const all = this.#decided
    const start = all.length > FEW_DECIDED ? this.#placeOnScreen(all) : 0
    this.#decided = []
    for (let i = 0; i < all.length; i++) yield all[(start + i) % all.length] as Decided
  }

  /** Which of the blocks decided is the first on the screen. */
  #placeOnScreen(all: readonly Decided[]): number {
    const named = this.#kept.filter(isNamed)
    const first = firstOnScreen(named)
    if (!first) return 0
    const behind = new Set<Kept>(named.slice(named.indexOf(first)))
    return Math.max(
      0,
      all.findIndex(({ entry }) => behind.has(entry)),
    )
  }

  /** Sets what is marked in a block, as it was decided. */
  mark({ entry, mentions }: Decided): void {
    if (!entry.block) return
    const marks = placeMarks(entry.block, mentions, entry.marks)
    if (marks !== entry.marks) this.#marks = null
    entry.marks = marks
  }

  /** Which of the blocks told may name somebody: of the others no more is kept than their places. */
  #take({ from, to, answer }: Answered): void {
    const naming = new Set(answer.naming)
    for (let number = from; number < to; number++) {
      const entry = this.#numbered.get(number)
      if (!entry?.block) continue
      if (naming.has(number)) {
        this.#tellShownBreaks(entry)
        continue
      }
      this.#numbered.delete(number)
      entry.block = null
      this.#loose.push(entry)
    }
  }

  /** Tells a block once more where its line feeds are shown. Asks for styles only where somebody is named. */
  #tellShownBreaks(entry: Entry): void {
    const { block } = entry
    if (!block || entry.isSure) return
    entry.isSure = true
    const { text, element, hints } = block
    const shown = withShownBreaks(text, element)
    block.forgetText?.()
    if (shown === text) return
    const at = this.#kept.indexOf(entry)
    this.#link.remove(at, 1)
    this.#numbered.delete(entry.number)
    entry.number = this.#link.add(at, shown, hints)
    this.#numbered.set(entry.number, entry)
  }

  #tighten(): void {
    if (this.#loose.length <= FEW) for (const entry of this.#loose) this.#tightenAt(this.#kept.indexOf(entry))
    else for (let at = 0; at < this.#kept.length; at++) this.#tightenAt(at)
    this.#loose = []
  }

  #tightenAt(at: number): void {
    const kept = this.#kept[at] ?? NOBODY
    if (kept !== NOBODY && !kept.block && kept.anchor === this.#elements[at]) this.#kept[at] = NOBODY
  }

  #dropTextOf(element: PageRoot): void {
    for (let at = this.#elements.indexOf(element); at >= 0; at = this.#elements.indexOf(element, at))
      this.#remove(at, 1)
  }

  /** Where the list is in order, what stands in a part of the page stands together. */
  #dropAllIn(root: PageRoot): void {
    const at = this.#placeOf(root)
    let end = at
    while (end < this.#elements.length && root.contains(this.#elements[end] as Node)) end++
    this.#remove(at, end - at)
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
      const place = this.#placeOf(anchor, at)
      insert(this.#kept, place, this.#kept.splice(at, 1)[0] as Kept)
      insert(this.#elements, place, this.#elements.splice(at, 1)[0] as PageRoot)
      this.#link.move(at, place)
      this.#marks = null
    }
  }

  #remove(at: number, count: number): void {
    for (const kept of this.#kept.splice(at, count)) {
      if (kept === NOBODY) continue
      this.#numbered.delete(kept.number)
      if (kept.marks.length > 0) this.#marks = null
    }
    this.#elements.splice(at, count)
    this.#link.remove(at, count)
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
    return kept === NOBODY ? (this.#elements[at] as Node) : kept.anchor
  }
}

function isNamed(kept: Kept): kept is Entry & { block: Block } {
  return kept !== NOBODY && kept.block !== null
}
