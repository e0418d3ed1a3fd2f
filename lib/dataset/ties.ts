import { chronologically } from './claim-dates.ts'
import { indexOf } from './dataset-index.ts'
import type { Claim, Dataset, Relation } from './types.ts'

const TIES: readonly Relation[] = ['member', 'supporter', 'founder']

/** True where the claim ties its subject to an organisation or a person: member, supporter, founder. */
export function isTie({ relation }: Pick<Claim, 'relation'>): boolean {
  return TIES.includes(relation)
}

/** An entity's claims of some relations, seen from its own side or from the other; oldest first. */
function claimsWith(
  dataset: Dataset,
  side: 'bySubject' | 'byObject',
  entity: string,
  relations: readonly Relation[],
): Claim[] {
  const index = indexOf(dataset)
  return chronologically(
    (index[side].get(entity) ?? []).filter(({ relation }) => relations.includes(relation)),
    index,
  )
}

/** Ties that the entity has to organisations and people: member, supporter, founder. */
export function tiesOf(dataset: Dataset, entity: string): Claim[] {
  return claimsWith(dataset, 'bySubject', entity, TIES)
}

/** Ties that others have to the entity: its members, supporters, founders. */
export function tiesTo(dataset: Dataset, entity: string): Claim[] {
  return claimsWith(dataset, 'byObject', entity, TIES)
}

/** Posts that the person holds or held. */
export function positionsOf(dataset: Dataset, person: string): Claim[] {
  return claimsWith(dataset, 'bySubject', person, ['position'])
}

/** Posts that people hold or held in the organisation. */
export function positionsIn(dataset: Dataset, organisation: string): Claim[] {
  return claimsWith(dataset, 'byObject', organisation, ['position'])
}

/** Contests in which the person stood. */
export function candidaciesOf(dataset: Dataset, person: string): Claim[] {
  return claimsWith(dataset, 'bySubject', person, ['stood'])
}

/** Sources that quote or name the entity without claiming a tie. */
export function mentionsOf(dataset: Dataset, entity: string): Claim[] {
  return claimsWith(dataset, 'bySubject', entity, ['mentioned'])
}

/** Alliances, whichever side a source names first. */
export function alliancesOf(dataset: Dataset, organisation: string): Claim[] {
  const index = indexOf(dataset)
  const both = [...(index.bySubject.get(organisation) ?? []), ...(index.byObject.get(organisation) ?? [])]
  return chronologically(
    both.filter(({ relation }) => relation === 'allied'),
    index,
  )
}

/** True where the tie is a candidacy on the organisation's list. */
export function isCandidate({ relation, role }: Claim): boolean {
  return relation === 'member' && role === 'candidate'
}

const LEADING = /\b(lead(s|er|ing)?|chair(person)?|president|general secretary|director|editor)\b/i

/** True where the role, in the source's words, is that of one who leads. */
export function isLeading({ role = '' }: Claim): boolean {
  return LEADING.test(role)
}
