import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { cardOf } from '../../lib/dataset/card.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import type { PopupData } from './popup-data.ts'

/** Everything the popup's panels read, from the dataset that the extension comes with. */
export function loadData(): PopupData {
  return {
    dataset: bundledDataset,
    search: createSearch([bundledDataset]),
    cardOf: (entity) => cardOf(bundledDataset, entity),
  }
}
