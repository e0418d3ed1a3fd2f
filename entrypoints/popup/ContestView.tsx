import { OrdersTable } from '../../components/OrdersTable.tsx'
import { SlateTable } from '../../components/SlateTable.tsx'
import { contestOverview } from '../../lib/dataset/contest-overview.ts'
import { indexOf } from '../../lib/dataset/dataset-index.ts'
import { contestDateLabel } from '../../lib/dataset/dates.ts'
import { nameOf } from '../../lib/dataset/names.ts'
import type { Dataset } from '../../lib/dataset/types.ts'
import type { View } from './views.ts'

interface ContestViewProps {
  dataset: Dataset
  id: string
  onOpen: (view: View) => void
}

/** A contest: slates side by side, and the regional orders of voting where a source gives them. */
export function ContestView({ dataset, id, onOpen }: ContestViewProps) {
  const overview = contestOverview(dataset, id)
  if (!overview) return <p class="hint">The dataset has no such contest.</p>
  const openEntity = (entity: string) => onOpen({ type: 'entity', id: entity })
  return (
    <article class="detail">
      <h2 dir="auto">{overview.contest.name}</h2>
      <p class="what">
        {nameOf(dataset, overview.contest.body)}, {contestDateLabel(overview.contest)}
      </p>
      <SlateTable dataset={dataset} overview={overview} onOpen={openEntity} />
      {overview.orders.map((one) => (
        <OrdersTable key={one.endorser} dataset={dataset} table={one} onOpen={openEntity} />
      ))}
      <SourcesOf dataset={dataset} contest={id} onOpen={onOpen} />
    </article>
  )
}

function SourcesOf({ dataset, contest, onOpen }: { dataset: Dataset; contest: string; onOpen: (view: View) => void }) {
  const claims = indexOf(dataset).byContest.get(contest) ?? []
  const sources = [...new Set(claims.map(({ source }) => source))]
  return (
    <section aria-label="Sources">
      <h3 class="group-title">Sources</h3>
      <ul>
        {sources.map((source) => (
          <li key={source} class="plain-row">
            <button type="button" class="link" dir="auto" onClick={() => onOpen({ type: 'source', id: source })}>
              {nameOf(dataset, source)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
