import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CardModel } from '../../lib/dataset/card-model.ts'
import type { ShownDocument } from '../../lib/explore/shown-document.ts'
import type { World } from '../../lib/explore/world.ts'
import type { Search } from '../../lib/search/types.ts'

/** What every view of the explorer reads: the data, the search over it, the cards and the sources' texts. */
export interface Explorer {
  world: World
  search: Search
  cardOf(entity: string): CardModel | undefined
  /** What is shown of the source's document; undefined where a pack brought the source without its text. */
  documentOf(file: string): ShownDocument | undefined
}

const ExplorerContext = createContext<Explorer | null>(null)
export const ExplorerProvider = ExplorerContext.Provider

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('A view of the explorer was rendered outside <ExplorerProvider>.')
  return explorer
}
