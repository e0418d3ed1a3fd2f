import type { ComponentChildren } from 'preact'
import { KindMark } from '../../../components/KindMark.tsx'
import { counted } from '../../../components/words.ts'
import { contestDateLabel, dateLabel } from '../../../lib/dataset/dates.ts'
import type { Organisation, Person } from '../../../lib/dataset/types.ts'
import type { Route } from '../../../lib/explore/route.ts'
import { useExplorer } from '../explorer-context.ts'
import { ThingLink } from '../Link.tsx'
import { replaceRoute } from '../use-route.ts'

/** People by name, or by the group they are tied to. */
export function PeopleView({ route }: { route: Route }) {
  const { world } = useExplorer()
  const byGroup = route.filters.by === 'group'
  const people = [...world.dataset.people].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  const groups = world.dataset.organisations.flatMap((group) => {
    const near = new Set(world.claimsOf(group.id).flatMap((claim) => [claim.subject, claim.object ?? '']))
    const members = people.filter((person) => near.has(person.id))
    return group.annotate && members.length ? [{ group, members }] : []
  })
  const untied = people.filter((person) => !groups.some(({ members }) => members.includes(person)))
  return (
    <ListPage title="People" count={counted(people.length, 'person', 'people')}>
      <label class="ex-field">
        Order
        <select
          value={byGroup ? 'group' : 'name'}
          onChange={(event) => replaceRoute({ ...route, filters: { by: event.currentTarget.value } })}
        >
          <option value="name">by name</option>
          <option value="group">by group</option>
        </select>
      </label>
      {byGroup ? (
        <>
          <p class="ex-soft">Under each group: whom a source ties to it, or says that it endorsed.</p>
          {groups.map(({ group, members }) => (
            <section key={group.id} class="ex-list" aria-label={group.name}>
              <h2>
                <KindMark kind={group.kind} /> <ThingLink world={world} id={group.id} />{' '}
                <span class="ex-soft">{members.length}</span>
              </h2>
              <EntityList entities={members} />
            </section>
          ))}
          <section class="ex-list" aria-label="No group stated">
            <h2>No group stated</h2>
            <EntityList entities={untied} />
          </section>
        </>
      ) : (
        <EntityList entities={people} />
      )}
    </ListPage>
  )
}

/** Groups and organisations by kind. */
export function OrganisationsView() {
  const { world } = useExplorer()
  const kinds = Map.groupBy(world.dataset.organisations, (organisation) => organisation.kind)
  return (
    <ListPage
      title="Groups and organisations"
      count={counted(world.dataset.organisations.length, 'organisation', 'organisations')}
    >
      {[...kinds].map(([kind, organisations]) => (
        <section key={kind} class="ex-list" aria-label={kind}>
          <h2 class="ex-kind-title">
            <KindMark kind={kind} /> {kind} <span class="ex-soft">{organisations.length}</span>
          </h2>
          <EntityList entities={organisations} />
        </section>
      ))}
    </ListPage>
  )
}

/** Contests in the order of time. */
export function ContestsView() {
  const { world } = useExplorer()
  return (
    <ListPage title="Contests" count={counted(world.dataset.contests.length, 'contest', 'contests')}>
      <ul class="ex-rows">
        {world.dataset.contests.map((contest) => (
          <li key={contest.id}>
            <ThingLink world={world} id={contest.id} />
            <span class="ex-soft">
              {contestDateLabel(contest)} · {counted(world.claimsIn(contest.id).length, 'claim', 'claims')}
            </span>
          </li>
        ))}
      </ul>
    </ListPage>
  )
}

/** The documents that everything is quoted from. */
export function SourcesView() {
  const { world } = useExplorer()
  return (
    <ListPage title="Sources" count={counted(world.dataset.sources.length, 'document', 'documents')}>
      <ul class="ex-rows">
        {world.dataset.sources.map((source) => (
          <li key={source.id}>
            <ThingLink world={world} id={source.id} />
            <span class="ex-soft">
              {[source.outlet, source.author, dateLabel(source.date)].filter(Boolean).join(' · ')} ·{' '}
              {counted(world.claimsFrom(source.id).length, 'claim', 'claims')}
            </span>
          </li>
        ))}
      </ul>
    </ListPage>
  )
}

function ListPage({ title, count, children }: { title: string; count: string; children: ComponentChildren }) {
  return (
    <div class="ex-wide">
      <h1 tabIndex={-1}>{title}</h1>
      <p class="ex-lead">{count}</p>
      {children}
    </div>
  )
}

function EntityList({ entities }: { entities: readonly (Person | Organisation)[] }) {
  const { world } = useExplorer()
  return (
    <ul class="ex-rows">
      {entities.map((entity) => (
        <li key={entity.id}>
          <span>
            <KindMark kind={'kind' in entity ? entity.kind : 'person'} /> <ThingLink world={world} id={entity.id} />
          </span>
          <span class="ex-soft" dir="auto">
            {entity.description} · {counted(world.claimsOf(entity.id).length, 'claim', 'claims')}
          </span>
        </li>
      ))}
    </ul>
  )
}
