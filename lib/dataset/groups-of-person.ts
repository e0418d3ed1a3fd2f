import { indexOf } from './dataset-index.ts'
import { tiesOf } from './ties.ts'
import type { Dataset } from './types.ts'

/** Groups that are marked on pages and that the dataset ties a person to, in the order of the claims. */
export function groupsOfPerson(dataset: Dataset, person: string): string[] {
  const objects = tiesOf(dataset, person).map(({ object }) => object)
  return [...new Set(objects.filter((id) => isGroup(dataset, id)))]
}

function isGroup(dataset: Dataset, id: string | undefined): id is string {
  const entity = id === undefined ? undefined : indexOf(dataset).entities.get(id)
  return entity !== undefined && entity.kind !== 'person' && entity.annotate
}
