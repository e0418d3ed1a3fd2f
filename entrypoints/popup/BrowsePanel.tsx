import { useMemo, useState } from 'preact/hooks'
import { EntityRow } from '../../components/EntityRow.tsx'
import {
  type BrowseGroup,
  contestList,
  groupsByKind,
  groupsByTime,
  isLong,
  peopleByGroup,
  peopleByName,
  sourceList,
} from '../../lib/dataset/browse-lists.ts'
import type { Dataset } from '../../lib/dataset/types.ts'
import type { View } from './views.ts'

/** What there is to browse, and in which orders. */
const SHELVES: Record<string, { title: string; orders: [string, (dataset: Dataset) => BrowseGroup[]][] }> = {
  groups: {
    title: 'Groups',
    orders: [
      ['by kind', groupsByKind],
      ['by time', groupsByTime],
    ],
  },
  people: {
    title: 'People',
    orders: [
      ['by name', peopleByName],
      ['by group', peopleByGroup],
    ],
  },
  contests: { title: 'Contests', orders: [['newest first', contestList]] },
  sources: { title: 'Sources', orders: [['newest first', sourceList]] },
}

/** Everything in the dataset, to look through: groups, people, contests and sources. */
export function BrowsePanel({ dataset, onOpen }: { dataset: Dataset; onOpen: (view: View) => void }) {
  const [shelf, goTo] = useState('groups')
  const [order, sortBy] = useState(0)
  const { orders } = SHELVES[shelf] ?? { orders: [] }
  const list = orders[Math.min(order, orders.length - 1)]?.[1]
  const groups = useMemo(() => list?.(dataset) ?? [], [dataset, list])
  const long = isLong(groups)

  return (
    <>
      <fieldset class="shelves">
        <legend class="unseen">Browse</legend>
        {Object.entries(SHELVES).map(([id, { title }]) => (
          <button
            type="button"
            key={id}
            aria-pressed={id === shelf}
            onClick={() => {
              goTo(id)
              sortBy(0)
            }}
          >
            {title}
          </button>
        ))}
        {orders.length > 1 && (
          <button type="button" class="link order" onClick={() => sortBy(order === 0 ? 1 : 0)}>
            <span class="unseen">Now {orders[order]?.[0]}. Show </span>
            <SwapMark />
            {orders[order === 0 ? 1 : 0]?.[0]}
          </button>
        )}
      </fieldset>
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h2 class="group-title" dir="auto">
            {title}
          </h2>
          <ul class={long ? 'is-long' : undefined}>
            {rows.map(({ type, id, name, kind, detail }) => (
              <EntityRow key={id} kind={kind} name={name} detail={detail} onOpen={() => onOpen({ type, id })} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Says that the words beside it are another order, not the one that is shown. */
function SwapMark() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M3.5 10.5V2M1 4.5L3.5 2L6 4.5M8.5 1.5V10M6 7.5L8.5 10L11 7.5" fill="none" stroke="currentColor" />
    </svg>
  )
}
