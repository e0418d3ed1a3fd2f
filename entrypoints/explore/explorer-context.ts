import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CardModel } from '../../lib/dataset/card-model.ts'
import type { World } from '../../lib/explore/world.ts'
import type { Search } from '../../lib/search/types.ts'

/** What every view of the explorer reads: the data, the search over it, the cards and the sources' texts. */
export interface Explorer {
  world: World
  search: Search
  cardOf(entity: string): CardModel | undefined
  /** The source's document as it was kept; undefined where a pack brought the source without its text. */
  documentOf(file: string): string | undefined
}

const ExplorerContext = createContext<Explorer | null>(null)
export const ExplorerProvider = ExplorerContext.Provider

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('A view of the explorer was rendered outside <ExplorerProvider>.')
  return explorer
}
