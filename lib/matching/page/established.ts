/** Groups of which some mention leaves no doubt: that speaks for their other mentions. */

import { groupEvidence } from '../verdict/judge-group.ts'
import type { Drift } from './drift.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageView } from './page-view.ts'
import type { PlacedCandidate } from './placed.ts'

/** Log-odds beyond which a mention establishes its group. */
const ENOUGH = 2

interface Group {
  places: Set<PlacedCandidate>
  /** The drift up to which it stays established, or not. */
  holdsUntil: number
}

/** Keeps which groups of a page are established, while mentions come and go. */
export class EstablishedGroups {
  readonly #groups = new Map<number, Group>()

  add(placed: PlacedCandidate): void {
    const { entity } = placed.candidate
    let group = this.#groups.get(entity)
    if (!group) {
      group = { places: new Set(), holdsUntil: -1 }
      this.#groups.set(entity, group)
    }
    group.places.add(placed)
    group.holdsUntil = -1
  }

  remove(placed: PlacedCandidate): void {
    const group = this.#groups.get(placed.candidate.entity)
    group?.places.delete(placed)
    if (group) group.holdsUntil = -1
  }

  /** Sets anew which groups are established, wherever that can have changed. @param page as it is before any is. */
  establish(page: PageView, facts: PageFacts, drift: Drift, isTouched: (entity: number) => boolean): void {
    for (const [entity, group] of this.#groups) {
      if (group.holdsUntil > drift.total && !isTouched(entity)) continue
      let most = Number.NEGATIVE_INFINITY
      let second = most
      for (const { candidate } of group.places) {
        const { logOdds } = groupEvidence(page, candidate)
        second = Math.max(second, Math.min(most, logOdds))
        most = Math.max(most, logOdds)
        if (second > ENOUGH) break
      }
      facts.setEstablished(entity, most > ENOUGH, second > ENOUGH)
      group.holdsUntil = drift.total + Math.min(Math.abs(most - ENOUGH), Math.abs(second - ENOUGH))
      if (group.places.size === 0) this.#groups.delete(entity)
    }
  }
}
