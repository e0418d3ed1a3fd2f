import { counted, DOT, joinWords, ordinal } from '../../../components/words.ts'
import { type ContestOverview, contestOverview } from '../../../lib/dataset/contest-overview.ts'
import { contestDateLabel } from '../../../lib/dataset/dates.ts'
import type { OrderTable } from '../../../lib/dataset/slates.ts'
import type { Claim, Contest } from '../../../lib/dataset/types.ts'
import { candidatesOf } from '../../../lib/explore/candidates.ts'
import { hashOf } from '../../../lib/explore/route.ts'
import { ClaimList } from '../ClaimList.tsx'
import { ExportMenu } from '../ExportMenu.tsx'
import { useExplorer } from '../explorer-context.ts'
import { ThingLink } from '../Link.tsx'
import { WideTable } from '../Table.tsx'

/** One contest: who stood, who endorsed whom side by side, the recommended orders of voting, and every claim. */
export function ContestPage({ contest }: { contest: Contest }) {
  const { world } = useExplorer()
  const claims = world.claimsIn(contest.id)
  const overview = contestOverview(world.dataset, contest.id)
  if (!overview) return null
  const { endorsers, orders } = overview
  const candidates = candidatesOf(world, overview)
  const hasResults = candidates.some(({ stood }) => resultOf(stood) !== '')
  return (
    <div class="ex-wide">
      <p class="ex-trail">
        <a href={hashOf({ page: 'contests' })}>Contests</a>
      </p>
      <h1 tabIndex={-1} dir="auto">
        {contest.name}
      </h1>
      <p class="ex-lead">
        {contestDateLabel(contest)}
        {DOT}
        <ThingLink world={world} id={contest.body} />
      </p>

      <section class="ex-list" aria-label="Who stood">
        <h2>Who stood, as far as the sources say</h2>
        {candidates.length === 0 && <p class="ex-empty">The sources name nobody who stood.</p>}
        {candidates.length > 0 && (
          <WideTable
            label="Candidates"
            class="ex-stacks"
            columns={['Candidate', ...(hasResults ? ['Result'] : []), 'Endorsed by']}
          >
            {candidates.map(({ id, stood, endorsedBy }) => (
              <tr key={id}>
                <th scope="row">
                  <ThingLink world={world} id={id} />
                  {stood && <SourceLink claim={stood} />}
                </th>
                {hasResults && (
                  <td data-heading="Result">{resultOf(stood) || <span class="ex-soft">not stated</span>}</td>
                )}
                <td data-heading="Endorsed by">
                  {endorsedBy.length === 0 && <span class="ex-soft">nobody, as far as the sources say</span>}
                  {endorsedBy.map((claim) => (
                    <span class="ex-tie-source" key={claim.id}>
                      <ThingLink world={world} id={claim.subject} />
                      <SourceLink claim={claim} />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </WideTable>
        )}
      </section>

      {endorsers.length > 0 && (
        <section class="ex-list" aria-label="Slates and endorsements">
          <h2>Slates and endorsements, side by side</h2>
          <div class="ex-slates">
            {endorsers.map((one) => (
              <Endorsements key={one.endorser} {...one} />
            ))}
          </div>
        </section>
      )}

      {orders.map((order) => (
        <Orders key={order.endorser} order={order} />
      ))}

      <section class="ex-list" aria-label="All claims">
        <h2>{counted(claims.length, 'claim', 'claims')}</h2>
        <ExportMenu name={contest.id} claims={claims} />
        <ClaimList claims={claims} empty="No claim speaks of this contest." />
      </section>
    </div>
  )
}

/** How a candidate fared; empty where the source does not say it. */
function resultOf(stood: Claim | undefined): string {
  const votes = stood?.votes && `${stood.votes.toLocaleString('en-GB')} votes`
  return [stood?.result, votes].filter(Boolean).join(', ')
}

function Endorsements({ endorser, claims, slate }: ContestOverview['endorsers'][number]) {
  const { world } = useExplorer()
  const others = slate.filter((id) => !claims.some((claim) => claim.object === id))
  return (
    <section class="ex-panel ex-slate" aria-label={world.nameOf(endorser)}>
      <h3>
        <ThingLink world={world} id={endorser} /> <span class="ex-soft">endorsed</span>
      </h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.object ? <ThingLink world={world} id={claim.object} /> : <span dir="auto">{claim.role}</span>}
            <Note of={claim} />
            <SourceLink claim={claim} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="ex-soft">
          Also its candidates:{' '}
          {others.map((id, place) => [place > 0 && ', ', <ThingLink world={world} id={id} key={id} />])}
        </p>
      )}
    </section>
  )
}

/** How who was endorsed fared; of a slate that was endorsed as a whole, that it is one. */
function Note({ of: { object, result } }: { of: Claim }) {
  const { world } = useExplorer()
  const kind = object && world.kindOf(object)
  const words = kind && kind !== 'person' ? kind : result
  return words ? <span class="ex-soft"> {words}</span> : null
}

function Orders({ order }: { order: OrderTable }) {
  const { world } = useExplorer()
  return (
    <section class="ex-list" aria-label={`Orders of voting recommended by ${world.nameOf(order.endorser)}`}>
      <h2>
        Orders of voting that <ThingLink world={world} id={order.endorser} /> recommended
      </h2>
      <WideTable
        label="Orders by region"
        class="ex-orders"
        columns={['Candidate', ...order.columns.map(({ regions }) => joinWords(regions))]}
      >
        {order.lines.map(({ person, ranks }) => (
          <tr key={person}>
            <th scope="row">
              <ThingLink world={world} id={person} />
            </th>
            {order.columns.map(({ regions }, column) => {
              const rank = ranks[column]
              return (
                <td key={regions.join()} class={rank === 1 ? 'is-first' : ''}>
                  {rank === undefined ? '–' : ordinal(rank)}
                </td>
              )
            })}
          </tr>
        ))}
      </WideTable>
      <div class="ex-slates ex-order-lists">
        {order.columns.map(({ regions }, column) => (
          <OrderList key={regions.join()} regions={regions} places={placesIn(order, column)} />
        ))}
      </div>
    </section>
  )
}

/** The order for one set of regions, as a voter there would want it: in a narrow window the table would scroll sideways. */
function OrderList({ regions, places }: { regions: string[]; places: { person: string; rank: number }[] }) {
  const { world } = useExplorer()
  return (
    <section class="ex-panel ex-slate" aria-label={joinWords(regions)}>
      <h3>{joinWords(regions)}</h3>
      <ol>
        {places.map(({ person, rank }) => (
          <li key={person} value={rank}>
            <ThingLink world={world} id={person} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who has a place in one column of the table, the first first. */
function placesIn({ lines }: OrderTable, column: number): { person: string; rank: number }[] {
  return lines
    .flatMap(({ person, ranks }) => (ranks[column] === undefined ? [] : { person, rank: ranks[column] }))
    .sort((one, other) => one.rank - other.rank)
}

function SourceLink({ claim }: { claim: Claim }) {
  const { world } = useExplorer()
  return (
    <>
      {/* It never stands alone at the start of a line. */}
      {'\u00a0'}
      <a
        class="ex-source-link"
        href={hashOf({ page: 'source', id: claim.source, claim: claim.id })}
        aria-label={`Source: ${world.nameOf(claim.source)}`}
      >
        source
      </a>
    </>
  )
}
