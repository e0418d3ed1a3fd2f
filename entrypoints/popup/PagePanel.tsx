import { EntityRow } from '../../components/EntityRow.tsx'
import { KindMark } from '../../components/KindMark.tsx'
import { counted } from '../../components/words.ts'
import { groupsOfPerson } from '../../lib/dataset/groups-of-person.ts'
import { kindOf, nameOf } from '../../lib/dataset/names.ts'
import type { Dataset } from '../../lib/dataset/types.ts'
import type { PageSummary } from '../../lib/messages.ts'
import { groupPage, type PageGroup, pageSentence } from './page-groups.ts'
import type { View } from './views.ts'

interface PagePanelProps {
  dataset: Dataset
  /** Absent where annotation does not run on the page; `why` then says it. */
  summary: PageSummary | undefined
  why: string
  onOpen: (view: View) => void
  /** Scrolls the page to a mention and opens its card there. */
  onShow: (entity: string) => void
}

const NONE =
  'No names found on this page. Only people and groups in the dataset are marked, where it is clear who is meant.'

/** Who is named on the page, by group: a click goes there, the button beside it opens the details here. */
export function PagePanel({ dataset, summary, why, onOpen, onShow }: PagePanelProps) {
  if (!summary?.entities.length) return <p class="hint">{summary ? NONE : why}</p>
  const groups = groupPage(dataset, summary)
  return (
    <>
      <p class="sentence">{pageSentence(dataset, summary)}</p>
      {groups.map((group) => (
        <section key={group.group ?? ''} aria-label={titleOf(dataset, group)}>
          <GroupTitle {...{ dataset, group, onOpen, onShow }} />
          <ul>
            {group.people.map(({ entity, count }) => (
              <EntityRow
                key={entity}
                kind="person"
                name={nameOf(dataset, entity)}
                detail={otherGroups(dataset, entity, group.group)}
                onOpen={() => onShow(entity)}
              >
                <Count count={count} />
                <Details name={nameOf(dataset, entity)} onOpen={() => onOpen({ type: 'entity', id: entity })} />
              </EntityRow>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function GroupTitle({
  dataset,
  group: { group, count },
  onOpen,
  onShow,
}: Omit<PagePanelProps, 'summary' | 'why'> & { group: PageGroup }) {
  if (group === undefined) return <h2 class="group-title">No tie stated</h2>
  const name = nameOf(dataset, group)
  return (
    <h2 class="group-title">
      <KindMark kind={kindOf(dataset, group) ?? 'faction'} />
      {count ? (
        <button type="button" class="link" dir="auto" onClick={() => onShow(group)}>
          {name}
        </button>
      ) : (
        <span dir="auto">{name}</span>
      )}
      {count > 0 && <Count count={count} />}
      <Details name={name} onOpen={() => onOpen({ type: 'entity', id: group })} />
    </h2>
  )
}

function Count({ count }: { count: number }) {
  return (
    <span class="count">
      {count > 1 && <span aria-hidden="true">×{count}</span>}
      <span class="unseen">named {counted(count, 'time', 'times')}</span>
    </span>
  )
}

function Details({ name, onOpen }: { name: string; onOpen: () => void }) {
  return (
    <button type="button" class="details" aria-label={`Details of ${name}`} title="Details" onClick={onOpen}>
      ›
    </button>
  )
}

function otherGroups(dataset: Dataset, person: string, group: string | undefined): string | undefined {
  const others = groupsOfPerson(dataset, person).filter((id) => id !== group)
  return others.length ? `also ${others.map((id) => nameOf(dataset, id)).join(', ')}` : undefined
}

function titleOf(dataset: Dataset, { group }: PageGroup): string {
  return group === undefined ? 'No tie stated' : nameOf(dataset, group)
}
