import { indexOf } from './dataset-index.ts'
import { sourceName } from './source-name.ts'
import type { Dataset, EntityKind } from './types.ts'

/** Name of anything that has an id: person, organisation, contest or source; the id itself where it is not known. */
export function nameOf(dataset: Dataset, id: string): string {
  const { entities, contests, sources } = indexOf(dataset)
  const source = sources.get(id)
  return entities.get(id)?.name ?? contests.get(id)?.name ?? (source ? sourceName(source) : id)
}

/** Kind of a person or organisation; undefined for any other id. */
export function kindOf(dataset: Dataset, id: string): EntityKind | undefined {
  return indexOf(dataset).entities.get(id)?.kind
}

/** The initials a group is known by, where it has some: CLGA. Else its name. */
export function shortNameOf(dataset: Dataset, id: string): string {
  const aliases = indexOf(dataset).entities.get(id)?.aliases ?? []
  return aliases.find((alias) => /^\p{Lu}{2,6}$/u.test(alias)) ?? nameOf(dataset, id)
}
