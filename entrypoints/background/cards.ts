import { alsoOnPage } from '../../lib/dataset/also-on-page.ts'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { cardOf } from '../../lib/dataset/card.ts'
import type { PageCard } from '../../lib/messages.ts'

/** The card of one entity, for a page that names these others. Throws where the dataset has none by this id. */
export function getCard(entity: string, onPage: readonly string[] = []): PageCard {
  const card = cardOf(bundledDataset, entity)
  if (!card) throw new Error(`The dataset has no entity "${entity}".`)
  return { ...card, alsoOnPage: alsoOnPage(bundledDataset, entity, onPage) }
}
