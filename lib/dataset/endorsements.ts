import { chronologically } from './claim-dates.ts'
import { indexOf } from './dataset-index.ts'
import type { Claim, Dataset } from './types.ts'

/** Endorsements that a person or slate received, oldest first: the other side of `endorsementsGiven`. */
export function endorsementsReceived(dataset: Dataset, entity: string): Claim[] {
  const index = indexOf(dataset)
  return chronologically((index.byObject.get(entity) ?? []).filter(isEndorsement), index)
}

/** Endorsements that a person or organisation gave, oldest first. Where the source names no candidate, `object` is absent. */
export function endorsementsGiven(dataset: Dataset, entity: string): Claim[] {
  const index = indexOf(dataset)
  return chronologically((index.bySubject.get(entity) ?? []).filter(isEndorsement), index)
}

function isEndorsement({ relation }: Claim): boolean {
  return relation === 'endorsed'
}
