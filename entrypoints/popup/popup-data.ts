import type { CardModel } from '../../lib/dataset/card-model.ts'
import type { Dataset } from '../../lib/dataset/types.ts'
import type { Search } from '../../lib/search/types.ts'

/** What the popup's panels read. Whatever takes time is made when it is first asked for. */
export interface PopupData {
  dataset: Dataset
  search: Search
  /** The card of a person or organisation; undefined where the dataset does not have it. */
  cardOf(entity: string): CardModel | undefined
}
