import { useMemo, useRef } from 'preact/hooks'
import { counted } from '../../../components/words.ts'
import type { Relation } from '../../../lib/dataset/types.ts'
import { RELATION_TITLES } from '../../../lib/explore/claim-words.ts'
import { yearsOf } from '../../../lib/explore/graph.ts'
import type { Route } from '../../../lib/explore/route.ts'
import { timelineOf } from '../../../lib/explore/timeline.ts'
import { useChosenInSight } from '../bring-into-sight.ts'
import { ClaimList } from '../ClaimList.tsx'
import { ExportMenu } from '../ExportMenu.tsx'
import { useExplorer } from '../explorer-context.ts'
import { RelationFilter, readRelations } from '../RelationFilter.tsx'
import { monthsOfBar, TimelinePicture } from '../TimelinePicture.tsx'
import { replaceRoute } from '../use-route.ts'
import { focusPressed } from '../use-stops.ts'
import { useWidth } from '../use-width.ts'

const RELATIONS = Object.keys(RELATION_TITLES) as Relation[]

/** All claims over the years: bars by organisation, as long as their dates are imprecise, and the claims in words. */
export function TimelineView({ route }: { route: Route }) {
  const { world } = useExplorer()
  const { filters } = route
  const frame = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const width = useWidth(frame, 1000)
  const relations = readRelations(filters.relations, RELATIONS)
  const years = useMemo(() => yearsOf(world), [world])
  const set = (changes: Record<string, string>) => replaceRoute({ ...route, filters: { ...filters, ...changes } })
  const claims = useMemo(
    () => world.dataset.claims.filter(({ relation }) => !relations.length || relations.includes(relation)),
    [world, relations.join()],
  )
  const timeline = useMemo(
    () => timelineOf(world, claims, years, monthsOfBar(width, years)),
    [world, claims, years, width],
  )
  const bar = timeline.lanes.flatMap((lane) => lane.bars).find(({ id }) => id === filters.bar)
  const shown = bar?.claims ?? claims
  useChosenInSight(frame, width > 0)

  return (
    <div class="ex-wide">
      <h1 tabIndex={-1}>Timeline</h1>
      <p class="ex-lead">
        Every claim at the time its source gives. The longer a bar, the less exact its date; the letter says the
        relation, the number how many claims.
      </p>
      <div class="ex-filters">
        <RelationFilter
          relations={RELATIONS}
          chosen={relations}
          letters
          onChoose={(next) => set({ relations: next.join(','), bar: '' })}
        />
        <p class="ex-count" role="status">
          {counted(claims.length, 'claim', 'claims')}
        </p>
      </div>
      <div class="ex-timeline-page">
        <div class="ex-picture" ref={frame}>
          {width > 0 && timeline.lanes.length > 0 && (
            <TimelinePicture
              timeline={timeline}
              width={width}
              selected={bar?.id}
              onSelect={(id) => set({ bar: id === bar?.id ? '' : id })}
              drawing={drawing}
            />
          )}
          {timeline.lanes.length === 0 && <p class="ex-empty">No claim fits these filters.</p>}
        </div>
        <ExportMenu name="timeline" claims={shown} drawing={drawing} title="Timeline" />
        <section class={bar ? 'ex-list ex-sheet' : 'ex-list'} aria-label="Claims in words" data-scrolls="claims">
          <h2>
            {bar ? counted(bar.claims.length, 'claim', 'claims') : 'All claims'} in words
            {bar && (
              <button
                type="button"
                class="ex-quiet"
                onClick={() => {
                  focusPressed(drawing.current)
                  set({ bar: '' })
                }}
              >
                Show all claims
              </button>
            )}
          </h2>
          <ClaimList claims={shown} empty="No claim fits these filters." />
        </section>
      </div>
    </div>
  )
}
