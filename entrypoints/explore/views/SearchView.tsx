import { KindMark } from '../../../components/KindMark.tsx'
import { MarkedText } from '../../../components/MarkedText.tsx'
import { counted } from '../../../components/words.ts'
import { hashOf } from '../../../lib/explore/route.ts'
import type { SearchHit } from '../../../lib/search/types.ts'
import { useExplorer } from '../explorer-context.ts'
import { ThingLink } from '../Link.tsx'

/** Everything that a query finds, by group; where it finds nothing, what comes nearest. */
export function SearchView({ query }: { query: string }) {
  const { search } = useExplorer()
  const { groups, hits, suggestions } = search.search(query, 60)
  return (
    <div class="ex-wide">
      <h1 tabIndex={-1}>Search</h1>
      <p class="ex-lead" role="status">
        {query.trim() === ''
          ? 'Type a name, a group, a role, a place or a contest.'
          : `${hits.length ? counted(hits.length, 'result', 'results') : 'Nothing found'} for “${query}”`}
      </p>
      {groups.map((group) => (
        <section key={group.id} class="ex-list" aria-label={group.title}>
          <h2>{group.title}</h2>
          <HitList hits={group.hits} />
        </section>
      ))}
      {query.trim() !== '' && hits.length === 0 && (
        <p class="ex-soft">
          Try fewer letters, or look through the lists of <a href={hashOf({ page: 'people' })}>people</a>,{' '}
          <a href={hashOf({ page: 'organisations' })}>groups</a>, <a href={hashOf({ page: 'contests' })}>contests</a>{' '}
          and <a href={hashOf({ page: 'sources' })}>sources</a>.
        </p>
      )}
      {suggestions.length > 0 && (
        <section class="ex-list" aria-label="Did you mean">
          <h2>Did you mean</h2>
          <HitList hits={suggestions} />
        </section>
      )}
    </div>
  )
}

function HitList({ hits }: { hits: readonly SearchHit[] }) {
  const { world } = useExplorer()
  return (
    <ul class="ex-rows">
      {hits.map((hit) => (
        <li key={hit.id}>
          <span>
            {hit.kind !== 'contest' && hit.kind !== 'source' && <KindMark kind={hit.kind} />}{' '}
            <ThingLink world={world} id={hit.id}>
              <MarkedText {...hit.title} />
            </ThingLink>
          </span>
          <span class="ex-soft">
            <MarkedText {...hit.detail} />
          </span>
        </li>
      ))}
    </ul>
  )
}
