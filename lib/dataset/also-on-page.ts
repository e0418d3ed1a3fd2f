import { indexOf } from './dataset-index.ts'
import { relationsBetween } from './relations-between.ts'
import type { Dataset } from './types.ts'

/** Somebody else named on the page who has to do with the entity of the card. */
export interface AlsoOnPage {
  entity: string
  name: string
  /** In words that stand after the name: "endorsed by Pidcock; same slate, Grassroots Voice". */
  why: string
}

/**
 * Who of those named on a page has to do with an entity, and how: endorsements, ties and what they share.
 * @param onPage entity ids, in order of appearance, which is the order of the answer.
 */
export function alsoOnPage(dataset: Dataset, entity: string, onPage: readonly string[]): AlsoOnPage[] {
  const { entities } = indexOf(dataset)
  return [...new Set(onPage)].flatMap((other) => {
    const name = entities.get(other)?.name
    if (name === undefined || other === entity) return []
    const why = relationsBetween(dataset, entity, other).map((between) => between.why)
    return why.length > 0 ? [{ entity: other, name, why: why.join('; ') }] : []
  })
}
