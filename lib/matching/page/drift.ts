/** How far what the page as a whole says can have moved its verdicts. */
import type { PageEvidence } from './page-evidence.ts'
import type { PageFacts } from './page-facts.ts'

/**
 * How far log-odds move at most where one of the page's numbers goes from 0 to 1: what the weights of the table in
 * verdict/verdict.ts come to in judge-*.ts beside it, rounded up. Of company twice that: to one of its members it is smaller
 * by one.
 */
const REACH = { party: 7, otherField: 10, abroad: 19, past: 9, company: 22, unpolitical: 12 }
/** Further than any verdict is from another one. */
const FAR = 1e3
/** With so little company and party politics, single steps matter by themselves. */
const FEW = 4
const LITTLE_PARTY = 0.4
/** Where a verdict on a group asks whether the page says more of the party, or of nothing political, than so much. */
export const RATHER_PARTY = 0.7
export const CLEARLY_PARTY = 0.85
export const RATHER_UNPOLITICAL = 0.5

/**
 * A page that grows moves all log-odds by a little. Each verdict knows how far its own may go before another one would
 * be given: so long it holds, and a changed paragraph costs what itself has changed.
 */
export class Drift {
  /** Most that any log-odds have moved so far, all ways added up. */
  total = 0
  #numbers: readonly number[] = []
  #class = ''

  /** Takes note of what the page says now. */
  move(
    { party, otherField, unpolitical, mentions, abroad, past, foreign }: PageEvidence,
    { strong, company, plausible }: PageFacts,
  ): void {
    const sizes = [strong.size, company.size, plausible.size - 1]
    const numbers = [
      party * REACH.party,
      otherField * REACH.otherField,
      unpolitical * REACH.unpolitical,
      abroad * REACH.abroad,
      past * REACH.past,
      ...sizes.map((size) => 0.5 ** size * REACH.company),
    ]
    const kind = [
      foreign,
      mentions,
      otherField > 0,
      party < LITTLE_PARTY,
      party > RATHER_PARTY,
      party > CLEARLY_PARTY,
      unpolitical < RATHER_UNPOLITICAL,
      ...sizes.map((size) => Math.min(size, FEW)),
    ].join()
    if (kind !== this.#class) this.total += FAR
    numbers.forEach((number, i) => {
      this.total += Math.abs(number - (this.#numbers[i] ?? 0))
    })
    this.#numbers = numbers
    this.#class = kind
  }
}
