import { hashOf } from '../../lib/explore/route.ts'
import type { Search, SearchGroupId, SearchHit } from '../../lib/search/types.ts'
import { wordsOf } from '../../lib/search/words.ts'

const PAGES = { people: 'person', organisations: 'organisation', contests: 'contest', sources: 'source' } as const
const LONGEST_QUERY = 120

/**
 * Where the explorer answers a text: the page of the one whose whole name or alias it is, else the search for it. A surname
 * alone is never enough: it may be that of somebody whom the dataset does not know.
 */
export function addressFor(text: string, search: Search): string {
  const query = tidied(text)
  const wanted = folded(query)
  const exact = search.search(query, 10).hits.filter((hit) => namesOf(hit).some((name) => folded(name) === wanted))
  const [only] = exact
  return exact.length === 1 && only ? addressOf(only.group, only.id) : hashOf({ page: 'search', filters: { q: query } })
}

/** A suggestion for the address bar. Chromium reads the description as XML, Firefox as plain text. */
export function suggestionOf(hit: SearchHit, markup: boolean): { content: string; description: string } {
  const { title, detail } = hit
  const description = markup
    ? `${withMatches(title.text, title.ranges)} <dim>${escaped(detail.text)}</dim>`
    : `${title.text} – ${detail.text}`
  return { content: title.text, description }
}

function addressOf(group: SearchGroupId, id: string): string {
  return hashOf({ page: PAGES[group], id })
}

function namesOf({ title, detail, field }: SearchHit): string[] {
  return field === 'alias' ? [title.text, detail.text] : [title.text]
}

/** A selection as a query: one line, no possessive at its end, no longer than a name or title can be. */
function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/['’]s$/u, '')
    .slice(0, LONGEST_QUERY)
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ')
}

function withMatches(text: string, ranges: readonly [number, number][]): string {
  let at = 0
  let marked = ''
  for (const [start, end] of ranges) {
    marked += `${escaped(text.slice(at, start))}<match>${escaped(text.slice(start, end))}</match>`
    at = end
  }
  return marked + escaped(text.slice(at))
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for XML: its five signs escaped, control characters, which XML 1.0 does not allow, left out. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
}
