/** The engine's side of the pages that are open: keeps what was decided about each while it changes. */

import type { Scan } from './block/candidate.ts'
import type { Matcher } from './engine.ts'
import { insert } from './page/insert.ts'
import type { DecidedNumber, PageAnswer, PageTold } from './page-told.ts'
import type { PageDecision, ScannedBlock } from './types.ts'

/** So many are kept, those heard of last: one that is heard of again later begins anew. */
const MOST_PAGES = 60

/** What the scan gives as null. */
const NOTHING: Scan = { brand: 'BlockScan', namesNobody: true, candidates: [], topics: 0, contexts: [] }

interface NumberedBlock extends ScannedBlock {
  readonly number: number
}

/** Pages by the frames that they are in: a frame has one page at a time. */
export class FollowedPages {
  readonly #matcher: () => Matcher
  readonly #pages = new Map<string, FollowedPage>()

  /** @param matcher asked for it when there is something to scan. */
  constructor(matcher: () => Matcher) {
    this.#matcher = matcher
  }

  /**
   * Takes what the page in a frame tells, and decides where it asks for that. Returns null where what came before is not
   * known, as after the browser has let the background sleep: then the page has to begin anew, with turn 0.
   */
  answer(frame: string, told: PageTold): PageAnswer | null {
    const page = told.turn === 0 ? new FollowedPage(told.page, this.#matcher()) : this.#pages.get(frame)
    // The one heard of last stands last.
    this.#pages.delete(frame)
    if (!page?.isNext(told)) return null
    this.#pages.set(frame, page)
    for (const first of this.#pages.keys()) {
      if (this.#pages.size <= MOST_PAGES) break
      this.#pages.delete(first)
    }
    return page.take(told)
  }

  /** Forgets the pages in frames that are gone. */
  forget(isGone: (frame: string) => boolean): void {
    for (const frame of this.#pages.keys()) if (isGone(frame)) this.#pages.delete(frame)
  }
}

/** Answers for one page, where the engine is at hand. */
export function answersFor(matcher: Matcher): (told: PageTold) => Promise<PageAnswer | null> {
  const pages = new FollowedPages(() => matcher)
  return async (told) => pages.answer('', told)
}

class FollowedPage {
  readonly #id: string
  readonly #matcher: Matcher
  readonly #decision: PageDecision<NumberedBlock>
  readonly #blocks: NumberedBlock[] = []
  #turn = 0
  #count = 0

  constructor(id: string, matcher: Matcher) {
    this.#id = id
    this.#matcher = matcher
    this.#decision = matcher.follow()
  }

  /** Nothing was told in between that did not arrive. */
  isNext({ page, turn }: PageTold): boolean {
    return page === this.#id && turn === this.#turn
  }

  /** Follows what the page tells, and decides where that is asked. */
  take({ changes, decide }: PageTold): PageAnswer {
    this.#turn++
    const naming: number[] = []
    for (const change of changes) {
      const { at } = change
      if ('text' in change) {
        const number = this.#count++
        const scan = this.#matcher.scan(change.text, change.hints) ?? NOTHING
        if (!scan.namesNobody) naming.push(number)
        this.#put({ number, scan }, at)
      } else if ('to' in change) {
        for (const block of this.#takeOut(at, 1)) this.#put(block, change.to)
      } else this.#takeOut(at, change.takenOut)
    }
    const decided: DecidedNumber[] = []
    if (decide)
      for (const { block, mentions } of this.#decision.decide(decide)) decided.push([block.number, [...mentions]])
    return { naming, decided }
  }

  #put(block: NumberedBlock, at: number): void {
    insert(this.#blocks, at, block)
    this.#decision.add(block, at)
  }

  #takeOut(at: number, count: number): NumberedBlock[] {
    this.#decision.remove(at, count)
    return this.#blocks.splice(at, count)
  }
}
