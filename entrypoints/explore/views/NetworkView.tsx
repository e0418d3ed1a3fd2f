import { useMemo, useRef } from 'preact/hooks'
import { EntityCard } from '../../../components/EntityCard.tsx'
import { KindMark } from '../../../components/KindMark.tsx'
import { counted } from '../../../components/words.ts'
import { graphOf, TIE_RELATIONS, yearsOf } from '../../../lib/explore/graph.ts'
import { layOut } from '../../../lib/explore/graph-layout.ts'
import { partOfLayout } from '../../../lib/explore/part-layout.ts'
import { hashOf, type Route } from '../../../lib/explore/route.ts'
import { useChosenInSight } from '../bring-into-sight.ts'
import { ExportMenu } from '../ExportMenu.tsx'
import { useExplorer } from '../explorer-context.ts'
import { FirstOf } from '../FirstOf.tsx'
import { hashOfThing } from '../Link.tsx'
import { NetworkPicture } from '../NetworkPicture.tsx'
import { RelationFilter, readRelations } from '../RelationFilter.tsx'
import { TieTable } from '../TieTable.tsx'
import { replaceRoute } from '../use-route.ts'
import { focusPressed } from '../use-stops.ts'
import { useWidth } from '../use-width.ts'
import { YearFilter } from '../YearFilter.tsx'

/** Room that a node with its name wants, in square px. */
const ROOM = 18_000
/** Of more nodes nobody could tell lines and names apart, and to place them takes seconds. */
const MOST_NODES = 400
/** In px; narrower, names would lie on each other. */
const NARROWEST = 560

/** People and organisations as a network, by relation, group and year, with a table of the same ties and a card beside. */
export function NetworkView({ route }: { route: Route }) {
  const { world, cardOf } = useExplorer()
  const { filters } = route
  const frame = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const place = useWidth(frame, 760)
  const width = place && Math.max(place, NARROWEST)
  const years = useMemo(() => yearsOf(world), [world])
  const relations = readRelations(filters.relations, TIE_RELATIONS)
  const around = world.organisations.has(filters.around ?? '') ? filters.around : undefined
  const year = /^\d{4}$/.test(filters.year ?? '') ? Number(filters.year) : undefined
  const selected = filters.card
  const set = (changes: Record<string, string>) => replaceRoute({ ...route, filters: { ...filters, ...changes } })

  // Places come from all ties, so that nodes lie to each other as they do while relations and years are switched.
  const whole = useMemo(() => graphOf(world, { relations: [], ...(around && { around }) }), [world, around])
  const isTooMuch = whole.nodes.length > MOST_NODES
  const layout = useMemo(() => {
    if (width === 0 || isTooMuch) return undefined
    const height = Math.min(2000, Math.max(480, (whole.nodes.length * ROOM) / width))
    return layOut(whole, width, Math.round(height))
  }, [whole, width])
  const graph = useMemo(
    () => graphOf(world, { relations, ...(around && { around }), ...(year !== undefined && { year }) }),
    [world, relations.join(), around, year],
  )
  const placed = useMemo(
    () =>
      layout &&
      partOfLayout(
        layout,
        graph.nodes.map(({ id }) => id),
      ),
    [layout, graph],
  )
  const kinds = [...new Set(graph.nodes.map((node) => node.kind))]
  const card = selected ? cardOf(selected) : undefined
  // Around a group with one tie there is little to see; the one in the address is in the list all the same.
  const groups = useMemo(() => {
    const tied = new Set(graphOf(world, { relations: [] }).nodes.flatMap(({ id, degree }) => (degree > 1 ? id : [])))
    return world.dataset.organisations.filter(({ id }) => tied.has(id) || id === around)
  }, [world, around])
  useChosenInSight(frame, place > 0)

  return (
    <div class="ex-wide">
      <h1 tabIndex={-1}>Network</h1>
      <p class="ex-lead">Who is tied to whom. Each line is a tie that a source states. Choose a name for its card.</p>
      <div class="ex-filters">
        <RelationFilter
          relations={TIE_RELATIONS}
          chosen={relations}
          onChoose={(next) => set({ relations: next.join(',') })}
        />
        <label class="ex-field">
          Around
          <select value={around ?? ''} onChange={(event) => set({ around: event.currentTarget.value, card: '' })}>
            <option value="">all groups</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <YearFilter
          years={years}
          year={year}
          onYear={(next) => set({ year: next === undefined ? '' : String(next) })}
        />
        <p class="ex-count" role="status">
          {counted(graph.nodes.length, 'person or group', 'people and groups')},{' '}
          {counted(graph.edges.length, 'tie', 'ties')}
        </p>
      </div>
      <ul class="ex-key" aria-label="Shapes">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {kind}
          </li>
        ))}
      </ul>
      <div class="ex-network-page">
        <div class="ex-picture" ref={frame}>
          {placed && graph.nodes.length > 0 && (
            <NetworkPicture
              graph={graph}
              layout={placed}
              selected={selected}
              onSelect={(id) => set({ card: id === selected ? '' : id })}
              drawing={drawing}
            />
          )}
          {isTooMuch && graph.nodes.length > 0 && (
            <p class="ex-empty">
              {whole.nodes.length.toLocaleString('en-GB')} people and groups are too many for a picture. Choose a group
              under “Around” that has fewer ties; the table has them all.
            </p>
          )}
          {graph.nodes.length === 0 && (
            // As high as the picture: else the page would jump while years are passed in which there is none.
            <p class="ex-empty" style={{ minBlockSize: layout && `${layout.height}px` }}>
              No tie fits these filters. <a href={hashOf({ page: 'network' })}>Show all ties</a>, or choose another year
              or group.
            </p>
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section class="ex-beside" aria-label="Card and table" data-scrolls="beside" tabIndex={0}>
          {card && selected && (
            <section class="ex-panel ex-sheet" aria-label={card.name}>
              <div class="ex-panel-bar">
                <a href={hashOfThing(world, selected)}>Open page</a>
                <button
                  type="button"
                  onClick={() => {
                    focusPressed(drawing.current)
                    set({ card: '' })
                  }}
                >
                  Close card
                </button>
              </div>
              <EntityCard card={card} onOpenEntity={(id) => set({ card: id })} />
            </section>
          )}
          {graph.edges.length > 0 && (
            <div class="ex-panel">
              <FirstOf items={graph.edges} noun="ties">
                {(edges) => <TieTable edges={edges} />}
              </FirstOf>
            </div>
          )}
        </section>
      </div>
      <ExportMenu
        name="network"
        claims={graph.edges.flatMap((edge) => edge.claims)}
        drawing={drawing}
        title={['Network', around && `around ${world.nameOf(around)}`, year && `in ${year}`].filter(Boolean).join(' ')}
      />
      <p class="ex-soft">
        The same claims over time: <a href={hashOf({ page: 'timeline' })}>timeline</a>.
      </p>
    </div>
  )
}
