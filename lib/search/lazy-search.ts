import type { Dataset } from '../dataset/types.ts'
import { createSearch } from './create-search.ts'
import type { Search } from './types.ts'

/** A search that is built when it is first asked for something, or ahead of that by `prepare`. */
export interface LazySearch extends Search {
  prepare(): void
}

/** Puts off the cost of building: whoever opens a page need not search, and whoever searches has typed a letter first. */
export function lazySearch(datasets: readonly Dataset[]): LazySearch {
  let built: Search | undefined
  const prepared = () => {
    built ??= createSearch(datasets)
    return built
  }
  return {
    prepare: () => void prepared(),
    search(query, limit) {
      if (query.trim() === '') return { query, groups: [], hits: [], suggestions: [] }
      return prepared().search(query, limit)
    },
  }
}
