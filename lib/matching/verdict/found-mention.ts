import { entityId } from '../index/index-format.ts'
import type { PageView } from '../page/page-view.ts'
import type { PlacedCandidate } from '../page/placed.ts'
import type { Mention, MentionKind } from '../types.ts'
import { kindOf } from './weigh.ts'
import { whyOf } from './why.ts'

/** A mention that says why only when it is asked: on most pages few are. */
export class FoundMention implements Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly entity: string
  readonly score: number
  readonly kind: MentionKind
  readonly #page: PageView
  readonly #placed: PlacedCandidate

  constructor(page: PageView, placed: PlacedCandidate, score: number) {
    const { start, end, text } = placed.candidate.original ?? placed.candidate
    this.start = start
    this.end = end
    this.text = text
    this.entity = entityId(page.index, placed.entity)
    this.score = score
    this.kind = kindOf(page, placed)
    this.#page = page
    this.#placed = placed
  }

  get why(): string {
    return whyOf(this.#page, this.#placed)
  }
}
