/** One candidate's evidence, once it is known who may be meant. */

import { onlyBearer } from '../antecedents/families.ts'
import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import type { PageView } from '../page/page-view.ts'
import type { PlacedCandidate } from '../page/placed.ts'
import type { MentionKind } from '../types.ts'
import { fullNameEvidence } from './judge-full-name.ts'
import { groupEvidence } from './judge-group.ts'
import { surnameEvidence } from './judge-surname.ts'
import type { Evidence } from './verdict.ts'
import { whyGroup } from './why.ts'

/** All that speaks for and against the entity. Where it leans on a full name elsewhere, that has been weighed before. */
export function evidenceOf(page: PageView, placed: PlacedCandidate, entity = placed.entity): Evidence {
  const { candidate, found, about } = placed
  if (found) return surnameEvidence(page, candidate, found, entity)
  if (about) return fullNameEvidence(page, candidate, about)
  const evidence = groupEvidence(page, candidate)
  if (!(candidate.marks & MARK.defined)) return evidence
  // Initials in brackets are no surer than the name before them.
  const name = nameBefore(placed)
  return name ? evidence.addLogOdds(Math.min(0, groupEvidence(page, name).logOdds - evidence.logOdds)) : evidence
}

function nameBefore({ block, candidate }: PlacedCandidate): Candidate | undefined {
  const { entity, start } = candidate
  return block.candidates.findLast((other) => other.entity === entity && other.candidate.end < start)?.candidate
}

/** The entity to which a reader would think it belongs, though it cannot be accepted; -1 where there is none. */
export function suspectOf(page: PageView, { candidate, found, entity }: PlacedCandidate): number {
  if (entity >= 0 || !found) return entity
  return candidate.slip === 'none' || found.person ? onlyBearer(page.index, candidate.name) : -1
}

/** In which of its forms the name stands there. */
export function kindOf(page: PageView, { candidate, found, about }: PlacedCandidate): MentionKind {
  if (found) return candidate.slip === 'none' ? 'surname' : 'fuzzy'
  if (!about) return whyGroup.kind(page, candidate)
  const { manner } = candidate
  return manner === 'exact' || manner === 'inverted' || manner === 'middle' ? 'full' : 'fuzzy'
}
