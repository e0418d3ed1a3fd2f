import type { Dataset } from '../../../lib/dataset/types.ts'
import { createSearch } from '../../../lib/search/create-search.ts'
import type { Search } from '../../../lib/search/types.ts'

/** Typed letter by letter: names, beginnings, slips, initials, roles, contests, and what is not there. */
const QUERIES = [
  'laura pidcock',
  'pidcok',
  'ackhurst',
  'long baily',
  'john smith',
  'sarah ashworht',
  'labour first',
  'momentum',
  'clga',
  'nec 2014',
  'leading member',
  'councillor ward 12',
  'xylophone quartet',
]

let dataset: Dataset
let search: Search

const searchBench = {
  load: async (address: string): Promise<void> => {
    dataset = (await (await fetch(address)).json()) as Dataset
  },
  build: (): void => {
    search = createSearch([dataset])
  },
  /** What has been typed at each keystroke. */
  typed: (): string[] => QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1))),
  type: (typed: string): number => search.search(typed).hits.length,
}

export type SearchCall = keyof typeof searchBench

Object.assign(globalThis, { searchBench })
