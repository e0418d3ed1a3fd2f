import { hashOf } from '../../../lib/explore/route.ts'
import { useExplorer } from '../explorer-context.ts'
import { ThingLink } from '../Link.tsx'

/** An address that leads nowhere: says so, and what comes nearest. */
export function UnknownView({ what, id }: { what: string; id: string | undefined }) {
  const { world, search } = useExplorer()
  const { hits, suggestions } = search.search((id ?? '').replaceAll('-', ' '), 5)
  const near = [...hits, ...suggestions]
  return (
    <div class="ex-wide">
      <h1 tabIndex={-1}>Not in the dataset</h1>
      <p class="ex-lead ex-measure">
        {id === undefined ? (
          'This address leads to no page of the explorer.'
        ) : (
          <>
            There is no {what} “<bdi>{id}</bdi>” here. The record may have been renamed or removed since the link was
            made.
          </>
        )}
      </p>
      {near.length > 0 && (
        <section class="ex-list" aria-label="What comes nearest">
          <h2>What comes nearest</h2>
          <ul class="ex-rows">
            {near.map((hit) => (
              <li key={hit.id}>
                <ThingLink world={world} id={hit.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={hashOf({ page: 'overview' })}>To the overview</a>
      </p>
    </div>
  )
}
