import type { Strictness } from '../../lib/matching/types.ts'
import { ChangeCollector, type Changes, isOnPage } from './changes/changes.ts'
import { LateLooks } from './changes/late-looks.ts'
import type { Mark } from './marks/marks.ts'
import { Pace, Round } from './pace.ts'
import type { BlockList } from './reading/block-list.ts'
import { ElementKinds } from './reading/element-kinds.ts'
import { PageReader } from './reading/page-reader.ts'
import type { PageRoot } from './reading/page-text.ts'
import { ShadowRootFinder } from './reading/shadow-roots.ts'
import { Retries } from './retries.ts'

/** Least time between two rounds of reading, in milliseconds; and how much longer than the round itself the rest is. */
const REST = 60
const REST_FACTOR = 4
/** To take an answer with so many blocks is a slice's work by itself. */
const LONG_ANSWER = 100
/** Parts of the page that scroll by themselves count too. */
const SCROLL = { capture: true, passive: true }

/** What is done with the blocks that are read, and what is known of them. */
export type PageBlocks = Pick<
  BlockList,
  'add' | 'drop' | 'namesNobody' | 'has' | 'clear' | 'tell' | 'decide' | 'takeDecided' | 'mark' | 'marks'
>

/** What a round of work waits for: its turn, or an answer. */
type Step = Promise<unknown> | undefined

interface AnnotatorOptions {
  blocks: PageBlocks
  strictness: Strictness
  /** Called with all marks of the page, in document order, whenever they may have changed; the same list where they have not. */
  onMarks: (marks: readonly Mark[]) => void
  /** Called for each open shadow root when it is first met. */
  onShadowRoot: (root: ShadowRoot) => void
}

/** Keeps the marks of a page: reads it in slices between which the page runs, and what has changed anew. */
export class Annotator {
  #options: AnnotatorOptions
  #blocks: PageBlocks
  #changes = new ChangeCollector()
  #shadowRoots = new Set<ShadowRoot>()
  #finder = new ShadowRootFinder()
  #document: Document
  #timer: ReturnType<typeof setTimeout> | undefined
  #round: Generator<Step> | null = null
  #restUntil = 0
  #stopped = false
  #isWaiting = false
  #retries = new Retries()
  /** What is marked may be out of date with the blocks read, or with the strictness. */
  #undecided = false
  /** The page has changed while blocks were still being added. */
  #disturbed = false
  #looks = new LateLooks(() => this.#lookOver())
  #lookDue = false
  #reading: Pace
  #deciding: Pace

  constructor(document: Document, options: AnnotatorOptions) {
    this.#document = document
    this.#reading = new Pace(document)
    this.#deciding = new Pace(document)
    this.#options = options
    this.#blocks = options.blocks
    // A document that is being written may have none yet: it is observed.
    if (document.body) this.#changes.addSubtree(document.body)
    this.#schedule()
    document.addEventListener('scroll', this.#onScroll, SCROLL)
  }

  /** Components come to life where the reader comes to them, however late. */
  #onScroll = (): void => this.#looks.wake()

  /** Takes note of what the page has changed. */
  addChanges(records: readonly MutationRecord[]): void {
    this.#changes.add(records)
    this.#schedule()
  }

  setStrictness(strictness: Strictness): void {
    if (strictness === this.#options.strictness) return
    this.#options.strictness = strictness
    this.#undecided = true
    this.#decideSoon()
  }

  stop(): void {
    this.#stopped = true
    this.#document.removeEventListener('scroll', this.#onScroll, SCROLL)
    clearTimeout(this.#timer)
    this.#looks.stop()
    this.#round = null
    this.#finder.clear()
    this.#blocks.clear()
  }

  #schedule(): void {
    if (this.#stopped || this.#timer !== undefined || this.#round || this.#changes.isEmpty) return
    // Once there is a body again, that is observed.
    if (!this.#document.body) return
    this.#timer = setTimeout(() => this.#begin(), Math.max(0, this.#restUntil - performance.now()))
  }

  #begin(): void {
    this.#timer = undefined
    this.#round = this.#read()
    this.#go()
  }

  /** Looks for shadow roots that were attached without a trace; after the round that is under way or about to begin. */
  #lookOver(): void {
    this.#lookDue = true
    if (!this.#round && this.#timer === undefined) this.#goOn()
  }

  /** Decides what is left open, unless a round that is under way or about to begin will do so. */
  #decideSoon(): void {
    if (!this.#undecided || this.#stopped || this.#round || this.#timer !== undefined) return
    this.#round = this.#decide(new Round())
    this.#go()
  }

  /** One slice of the round; the next one comes after the page had its turn. */
  #go(): void {
    const round = this.#round
    if (!round) return
    const { done, value: answer } = round.next()
    if (done) {
      this.#round = null
      this.#goOn()
    } else if (answer) {
      this.#isWaiting = true
      void answer.then(() => {
        if (this.#round !== round) return
        this.#isWaiting = false
        this.#go()
      })
    } else {
      this.#timer = setTimeout(() => {
        this.#timer = undefined
        this.#go()
      }, 0)
    }
  }

  /** To be called where the page was left and is shown again: what was asked for then may never be answered. */
  comeBack(): void {
    if (!this.#isWaiting) return
    this.#round = null
    this.#isWaiting = false
    this.#beginAnew()
    this.#schedule()
  }

  /** Has everything read once more. */
  #beginAnew(): void {
    this.#blocks.clear()
    // Even if nothing is left to be read: that is to be told, and shown.
    this.#undecided = true
    const { body } = this.#document
    if (body) this.#changes.addSubtree(body)
    for (const root of this.#shadowRoots) this.#changes.addSubtree(root)
  }

  /** Begins what is due once a round is over. */
  #goOn(): void {
    if (this.#lookDue) {
      this.#lookDue = false
      this.#round = this.#meetAll(this.#finder.attachedSince(), new Round())
      this.#go()
    } else {
      this.#schedule()
      this.#decideSoon()
    }
  }

  /** Reads what has changed, in slices, decides what that concerns, and looks for shadow roots. */
  *#read(): Generator<Step> {
    const body = this.#document.body
    if (!body) return
    const round = new Round()
    if (this.#retries.takeUp()) this.#beginAnew()
    const collected = this.#changes
    this.#changes = new ChangeCollector()
    const changes = collected.take(body, this.#shadowRoots, this.#blocks)
    // Where text alone changes, as in a clock, no component has come.
    if (changes.added || changes.subtrees.size > 0) this.#looks.renew()
    // Where elements have come as well, that look does so.
    if (changes.takenOut || (changes.stale.size > 0 && !changes.added)) this.#finder.forgetTakenOut()
    this.#undecided = this.#blocks.drop(changes, this.#disturbed) || this.#undecided
    this.#disturbed = false
    for (const root of this.#shadowRoots) if (!isOnPage(root, body)) this.#shadowRoots.delete(root)

    // What the page changes during the round is read anew in the next one: so kinds can be kept over pauses.
    const kinds = new ElementKinds()
    if (changes.subtrees.has(body)) kinds.query(body)
    for (const [root, ownTextOnly] of partsOf(changes)) {
      if (!root.isConnected) continue
      const reader = new PageReader(root, { ownTextOnly, kinds })
      for (let block = reader.next(); block; block = reader.next()) {
        this.#undecided = this.#blocks.add(block, reader) || this.#undecided
        if (!round.isSliceOver(this.#reading)) continue
        reader.pause()
        this.#blocks.tell()
        round.pause()
        yield
        round.resume()
        if (round.isLong()) yield* this.#decide(round)
        this.#disturbed ||= !this.#changes.isEmpty
        const lost = reader.resume((node) => this.#changes.touches(node))
        if (lost) this.#changes.addSubtree(lost)
      }
    }
    if (this.#undecided) yield* this.#decide(round)

    for (const root of kinds.roots) this.#meet(root)
    for (const root of mayHoldHosts(changes))
      if (root.isConnected) yield* this.#meetAll(this.#finder.under(root), round)
    round.pause()
    const rest = Math.max(REST, round.worked * REST_FACTOR)
    this.#restUntil = Math.max(this.#restUntil, performance.now() + rest)
  }

  *#meetAll(found: Iterable<ShadowRoot | null>, round: Round): Generator<Step> {
    for (const root of found) {
      if (root) this.#meet(root)
      if (!round.isSliceOver(this.#reading)) continue
      round.pause()
      yield
      round.resume()
    }
  }

  /** Decides what has changed, in slices, what is on the screen first; after each slice its marks are shown. */
  *#decide(round: Round): Generator<Step> {
    this.#undecided = false
    let count: number | null = null
    round.pause()
    yield this.#blocks.decide(this.#options.strictness).then((decided) => {
      count = decided
    })
    if (count === null) {
      round.resume()
      this.#askAgain()
      return
    }
    this.#retries.succeed()
    if (count > LONG_ANSWER) yield
    round.resume()
    for (const decided of this.#blocks.takeDecided()) {
      this.#blocks.mark(decided)
      if (!round.isSliceOver(this.#deciding)) continue
      this.#showMarks()
      round.pause()
      yield
      round.resume()
    }
    this.#showMarks()
  }

  /** Has all read anew, at once or later. */
  #askAgain(): void {
    const { pause, isGivenUp } = this.#retries.fail()
    this.#restUntil = performance.now() + pause
    if (!isGivenUp) this.#beginAnew()
  }

  #showMarks(): void {
    this.#options.onMarks(this.#blocks.marks)
  }

  #meet(root: ShadowRoot): void {
    if (this.#shadowRoots.has(root)) return
    this.#shadowRoots.add(root)
    this.#changes.addSubtree(root)
    // What was moved into it came there unseen.
    this.#disturbed = true
    this.#options.onShadowRoot(root)
  }
}

/** Where elements have come. */
function* mayHoldHosts({ subtrees, inlines }: Changes): Generator<PageRoot> {
  yield* subtrees
  yield* inlines
}

function* partsOf({ subtrees, ownTexts }: Changes): Generator<[PageRoot, boolean]> {
  for (const root of subtrees) yield [root, false]
  for (const block of ownTexts) yield [block, true]
}
