import type { Dataset } from '../../../lib/dataset/types.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import type { Search } from '../../../lib/search/types.ts'
import { TIMES_AGAIN } from './queries.ts'

let dataset: Dataset
let search: Search

const searchBench = {
  load: async (address: string): Promise<void> => {
    dataset = (await (await fetch(address)).json()) as Dataset
  },
  build: (): void => {
    search = createSearch([dataset])
  },
  type: (typed: string): number => search.search(typed).hits.length,
  typeAgain: (typed: string): void => {
    for (let time = 0; time < TIMES_AGAIN; time++) search.search(typed)
  },
}

export type SearchCall = keyof typeof searchBench

Object.assign(globalThis, { searchBench })
