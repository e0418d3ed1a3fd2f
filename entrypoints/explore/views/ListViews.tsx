import type { ComponentChildren } from 'preact'
import { KindMark } from '../../../components/KindMark.tsx'
import { counted, DOT } from '../../../components/words.ts'
import {
  type BrowseGroup,
  contestList,
  groupsByTime,
  isLong,
  organisationsByKind,
  peopleByGroup,
  peopleByName,
  sourceList,
} from '../../../lib/dataset/browse-lists.ts'
import type { Route } from '../../../lib/explore/route.ts'
import { useExplorer } from '../explorer-context.ts'
import { ThingLink } from '../Link.tsx'
import { replaceRoute } from '../use-route.ts'

/** People by surname, or by the group they are tied to. */
export function PeopleView({ route }: { route: Route }) {
  const { world } = useExplorer()
  const { dataset } = world
  const byGroup = route.filters.by === 'group'
  return (
    <ListPage title="People" count={counted(dataset.people.length, 'person', 'people')}>
      <OrderField route={route} orders={{ name: 'by surname', group: 'by group' }} />
      {byGroup && (
        <p class="ex-soft">
          Under each group: whom a source ties to it. An endorsement alone is no tie to the endorser.
        </p>
      )}
      <Groups groups={byGroup ? peopleByGroup(dataset) : peopleByName(dataset)} />
    </ListPage>
  )
}

/** Groups and organisations by kind; those that are marked on pages also by the year that first speaks of them. */
export function OrganisationsView({ route }: { route: Route }) {
  const { world } = useExplorer()
  const { dataset } = world
  const byTime = route.filters.by === 'time'
  return (
    <ListPage
      title="Groups and organisations"
      count={counted(dataset.organisations.length, 'organisation', 'organisations')}
    >
      <OrderField route={route} orders={{ kind: 'by kind', time: 'by time' }} />
      {byTime && (
        <p class="ex-soft">Groups that are marked on pages, under the year in which a source first speaks of them.</p>
      )}
      <Groups groups={byTime ? groupsByTime(dataset) : organisationsByKind(dataset)} />
    </ListPage>
  )
}

/** Contests with who endorsed in them, newest first. */
export function ContestsView() {
  const { world } = useExplorer()
  return (
    <ListPage title="Contests" count={`${counted(world.dataset.contests.length, 'contest', 'contests')}, newest first`}>
      <ul class="ex-rows">
        {contestList(world.dataset)
          .flatMap(({ rows }) => rows)
          .map(({ id, detail }) => {
            const claims = counted(world.claimsIn(id).length, 'claim', 'claims')
            return <Row key={id} id={id} detail={[detail, claims]} />
          })}
      </ul>
    </ListPage>
  )
}

/** The documents that everything is quoted from, newest first. */
export function SourcesView() {
  const { world } = useExplorer()
  return (
    <ListPage title="Sources" count={`${counted(world.dataset.sources.length, 'document', 'documents')}, newest first`}>
      <ul class="ex-rows">
        {sourceList(world.dataset)
          .flatMap(({ rows }) => rows)
          .map(({ id, detail }) => (
            <Row key={id} id={id} detail={[detail]} />
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

/** Chooses an order by the `by` of the address; the first is the one without it. */
function OrderField({ route, orders }: { route: Route; orders: Record<string, string> }) {
  const { by = '' } = route.filters
  return (
    <label class="ex-field">
      Order
      <select
        value={by in orders ? by : Object.keys(orders)[0]}
        onChange={(event) => replaceRoute({ ...route, filters: { by: event.currentTarget.value } })}
      >
        {Object.entries(orders).map(([order, words]) => (
          <option key={order} value={order}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Groups({ groups }: { groups: BrowseGroup[] }) {
  const { world } = useExplorer()
  const look = isLong(groups) ? 'ex-rows is-long' : 'ex-rows'
  return groups.map(({ title, of, rows }) => (
    <section key={title} class="ex-list" aria-label={title}>
      <h2>
        {of && <KindMark kind={world.kindOf(of) ?? 'faction'} />} {of ? <ThingLink world={world} id={of} /> : title}{' '}
        {title.length > 1 && <span class="ex-soft">{rows.length}</span>}
      </h2>
      <ul class={look}>
        {rows.map(({ id }) => {
          const { description } = world.people.get(id) ?? world.organisations.get(id) ?? {}
          return <Row key={id} id={id} detail={[description, counted(world.claimsOf(id).length, 'claim', 'claims')]} />
        })}
      </ul>
    </section>
  ))
}

function Row({ id, detail }: { id: string; detail: (string | undefined)[] }) {
  const { world } = useExplorer()
  const kind = world.kindOf(id)
  return (
    <li>
      <span>
        {kind && <KindMark kind={kind} />} <ThingLink world={world} id={id} />
      </span>
      <span class="ex-soft" dir="auto">
        {/* "29 claims" is not torn apart. */}
        {detail
          .filter(Boolean)
          .join(DOT)
          .replace(/ (claims?)$/, '\u00a0$1')}
      </span>
    </li>
  )
}
