/** Why a candidate was turned down, in words for the reader. */

import { personName } from '../antecedents/bearers.ts'
import { bearerOf, ratherMeant } from '../antecedents/better-known.ts'
import { bearerName } from '../index/index-format.ts'
import type { PageView } from '../page/page-view.ts'
import type { PlacedCandidate } from '../page/placed.ts'
import { saysAgainst } from './evidence-says.ts'
import { evidenceOf } from './weigh.ts'

/** Why it was turned down. */
export function reasonAgainst(page: PageView, placed: PlacedCandidate, entity: number): string {
  const { candidate, found } = placed
  const person = found?.person
  const bearer = !found
    ? -1
    : person && !person.about
      ? bearerOf(person.candidate)
      : ratherMeant(page, candidate, found, entity)
  if (bearer >= 0) return `more likely ${bearerName(page.index, bearer)}`
  if (person && !person.about) return `surname of ${personName(page.index, person)}, who is somebody else`
  if (person && person.logOdds < 0)
    return `the page speaks of another ${personName(page.index, person)}: ${saysAgainst(evidenceOf(page, person))}`
  return saysAgainst(evidenceOf(page, placed, entity))
}
