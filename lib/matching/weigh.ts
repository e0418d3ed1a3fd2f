/** One candidate's evidence, once it is known who may be meant. */
import { onlyBearer } from './families.ts'
import { groupEvidence } from './judge-group.ts'
import { fullNameEvidence, surnameEvidence } from './judge-person.ts'
import type { PageView } from './page-view.ts'
import type { PlacedCandidate } from './placed.ts'
import type { MentionKind } from './types.ts'
import type { Evidence } from './verdict.ts'
import { whyGroup } from './why.ts'

/** All that speaks for and against the entity. Where it leans on a full name elsewhere, that has been weighed before. */
export function evidenceOf(page: PageView, placed: PlacedCandidate, entity = placed.entity): Evidence {
  const { candidate, found, about } = placed
  if (found) return surnameEvidence(page, candidate, found, entity)
  if (about) return fullNameEvidence(page, candidate, about)
  return groupEvidence(page, candidate)
}

/** The entity to which a reader would think it belongs, though it cannot be accepted; -1 where there is none. */
export function suspectOf(page: PageView, { candidate, found, entity }: PlacedCandidate): number {
  if (entity >= 0 || !found) return entity
  return candidate.slip === 'none' || found.person ? onlyBearer(page.index, candidate.name) : -1
}

export function kindOf(page: PageView, { candidate, found, about }: PlacedCandidate): MentionKind {
  if (found) return candidate.slip === 'none' ? 'surname' : 'fuzzy'
  if (!about) return whyGroup.kind(page, candidate)
  const { manner } = candidate
  return manner === 'exact' || manner === 'inverted' || manner === 'middle' ? 'full' : 'fuzzy'
}
