/** Which page of the explorer an address shows. Filters travel in the address too, so that back and links keep them. */
export interface Route {
  page: Page
  /** Entity, contest or source id, where the page shows one. */
  id?: string
  /** The claim to go to, in a source. */
  claim?: string
  /** Filters of the page, as written in the address. */
  filters: Record<string, string>
}

const LISTS = ['people', 'organisations', 'contests', 'sources', 'network', 'timeline', 'search'] as const
const SINGLES = ['person', 'organisation', 'contest', 'source'] as const
export type Page = 'overview' | 'unknown' | (typeof LISTS)[number] | (typeof SINGLES)[number]

/** Reads the hash of the address: `#/source/dlo-2020/claim/c-12`, `#/network?year=2020`. Anything else is `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const filters = Object.fromEntries(new URLSearchParams(query))
  const [page = '', id, word, claim, ...more] = path.split('/').filter(Boolean).map(decoded)
  if (page === '') return { page: 'overview', filters }
  if (id === undefined && isOneOf(LISTS, page)) return { page, filters }
  if (id !== undefined && isOneOf(SINGLES, page) && more.length === 0) {
    if (word === undefined) return { page, id, filters }
    if (page === 'source' && word === 'claim' && claim !== undefined) return { page, id, claim, filters }
  }
  return { page: 'unknown', filters: {} }
}

/** The hash that `parseRoute` reads back. Empty filters are left out. */
export function hashOf({ page, id, claim, filters }: Omit<Route, 'filters'> & { filters?: Route['filters'] }): string {
  const parts = page === 'overview' ? [] : [page, id, ...(claim === undefined ? [] : ['claim', claim])]
  const path = parts
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')
  const query = new URLSearchParams(Object.entries(filters ?? {}).filter(([, value]) => value !== '')).toString()
  return `#/${path}${query && `?${query}`}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word)
}
