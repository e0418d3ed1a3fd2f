import { useEffect, useRef } from 'preact/hooks'
import { UnfoldedListsContext } from '../../components/unfolded-lists.ts'
import { hashOf, type Page, type Route } from '../../lib/explore/route.ts'
import type { World } from '../../lib/explore/world.ts'
import { type Explorer, ExplorerProvider } from './explorer-context.ts'
import { hashOfThing } from './Link.tsx'
import { replaceRoute, unfoldedLists, useRoute, useScrollMemory } from './use-route.ts'
import { ContestPage } from './views/ContestView.tsx'
import { EntityView } from './views/EntityView.tsx'
import { ContestsView, OrganisationsView, PeopleView, SourcesView } from './views/ListViews.tsx'
import { NetworkView } from './views/NetworkView.tsx'
import { OverviewView } from './views/OverviewView.tsx'
import { SearchView } from './views/SearchView.tsx'
import { SourceReader } from './views/SourceReader.tsx'
import { TimelineView } from './views/TimelineView.tsx'
import { UnknownView } from './views/UnknownView.tsx'

/** Views, and the pages that belong to them. */
const NAVIGATION: [Page, string, Page?][] = [
  ['network', 'Network'],
  ['timeline', 'Timeline'],
  ['people', 'People', 'person'],
  ['organisations', 'Groups', 'organisation'],
  ['contests', 'Contests', 'contest'],
  ['sources', 'Sources', 'source'],
]

/** The explorer: navigation, search, and the view that the address names. */
export function App({ explorer }: { explorer: Explorer }) {
  const route = useRoute()
  useScrollMemory(route)
  useEffect(() => {
    document.title = `${titleOf(explorer.world, route)} · Factionary`
  }, [explorer, route])
  return (
    <ExplorerProvider value={explorer}>
      <header class="ex-head">
        <a class="ex-brand" href={hashOf({ page: 'overview' })}>
          Factionary
        </a>
        <nav aria-label="Views">
          {NAVIGATION.map(([page, title, of]) => (
            <a
              key={page}
              href={hashOf({ page })}
              aria-current={page === route.page ? 'page' : of === route.page ? 'true' : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        <SearchField route={route} explorer={explorer} />
      </header>
      <main>
        <UnfoldedListsContext.Provider value={unfoldedLists}>
          <View route={route} explorer={explorer} />
        </UnfoldedListsContext.Provider>
      </main>
    </ExplorerProvider>
  )
}

function View({ route, explorer: { world } }: { route: Route; explorer: Explorer }) {
  const { page, id = '' } = route
  const person = page === 'person' && world.people.get(id)
  if (person) return <EntityView key={id} entity={person} />
  const organisation = page === 'organisation' && world.organisations.get(id)
  if (organisation) return <EntityView key={id} entity={organisation} />
  const contest = page === 'contest' && world.contests.get(id)
  if (contest) return <ContestPage key={id} contest={contest} />
  const source = page === 'source' && world.sources.get(id)
  if (source) return <SourceReader key={id} source={source} claim={route.claim} />
  switch (page) {
    case 'overview':
      return <OverviewView />
    case 'network':
      return <NetworkView route={route} />
    case 'timeline':
      return <TimelineView route={route} />
    case 'people':
      return <PeopleView route={route} />
    case 'organisations':
      return <OrganisationsView route={route} />
    case 'contests':
      return <ContestsView />
    case 'sources':
      return <SourcesView />
    case 'search':
      return <SearchView query={route.filters.q ?? ''} />
    default:
      return <UnknownView what={page} id={route.id} />
  }
}

/** Searches as one types, on a page of its own; Enter opens the first result, `/` comes here from anywhere. */
function SearchField({ route, explorer }: { route: Route; explorer: Explorer }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
      if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.current?.focus()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])

  const search = (q: string) => {
    const target = { page: 'search' as const, filters: { q } }
    if (route.page === 'search') replaceRoute(target)
    else location.hash = hashOf(target)
  }
  const open = (query: string) => {
    const first = explorer.search.search(query, 1).hits[0]
    const address = first && hashOfThing(explorer.world, first.id)
    if (address) location.hash = address
    else search(query)
  }
  return (
    <search class="ex-search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          open(field.current?.value ?? '')
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label="Search people, groups, contests, sources"
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
          value={route.page === 'search' ? (route.filters.q ?? '') : ''}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </form>
    </search>
  )
}

function titleOf(world: World, { page, id, filters }: Route): string {
  if (id !== undefined) return world.nameOf(id)
  if (page === 'search') return filters.q ? `Search: ${filters.q}` : 'Search'
  return NAVIGATION.find(([known]) => known === page)?.[1] ?? 'Explorer'
}
