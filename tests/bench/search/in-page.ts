import type { Dataset } from '../../../lib/dataset/types.ts'
import { createSearch } from '../../../lib/search/create-search.ts'

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

export interface SearchTimes {
  /** Milliseconds to build the search over the dataset. */
  build: number
  /** Milliseconds of each keystroke's search, over all queries, in order. */
  keystrokes: number[]
  /** What had been typed at each keystroke. */
  typed: string[]
}

async function run(address: string): Promise<SearchTimes> {
  const dataset = (await (await fetch(address)).json()) as Dataset
  const begun = performance.now()
  const search = createSearch([dataset])
  const build = performance.now() - begun
  const typed = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  const keystrokes = typed.map((query) => {
    const before = performance.now()
    search.search(query)
    return performance.now() - before
  })
  return { build, keystrokes, typed }
}

Object.assign(globalThis, { runSearch: run })
