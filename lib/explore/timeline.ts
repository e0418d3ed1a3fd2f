import type { Claim, Relation } from '../dataset/types.ts'
import type { Span } from './claim-span.ts'
import type { World } from './world.ts'

/** Claims of one relation and one stretch of time, drawn as one bar. */
export interface TimelineBar {
  id: string
  relation: Relation
  span: Span
  claims: Claim[]
  /** Which line inside its lane: bars that overlap in time lie below each other. */
  line: number
}

/** One organisation (or "Other") with all that was said of it over time. */
export interface TimelineLane {
  id: string
  name: string
  bars: TimelineBar[]
  lines: number
}

export interface Timeline {
  /** Whole years shown, last inclusive. */
  first: number
  last: number
  lanes: TimelineLane[]
}

/**
 * Claims over time, a lane for each organisation they are about: the claim's object where that is one, else its subject.
 * Claims that speak of no organisation come last in a lane of their own. Undated claims are not in it. `shortest` is the
 * least number of months that a bar takes on its line: a day would be too thin to see and to hit.
 */
export function timelineOf(
  world: World,
  claims: readonly Claim[],
  years: { first: number; last: number },
  shortest: number,
): Timeline {
  const lanes = new Map<string, Map<string, TimelineBar>>()
  for (const claim of claims) {
    const span = world.spanOf(claim)
    if (!span) continue
    const lane = laneOf(world, claim)
    const id = `${lane} ${claim.relation} ${span.start}-${span.end}`
    const bars = lanes.get(lane) ?? new Map<string, TimelineBar>()
    const bar = bars.get(id) ?? { id, relation: claim.relation, span, claims: [], line: 0 }
    bar.claims.push(claim)
    bars.set(id, bar)
    lanes.set(lane, bars)
  }
  return {
    ...years,
    lanes: [...lanes]
      .map(([id, bars]) => ({
        id,
        name: id ? world.nameOf(id) : 'Other claims',
        ...stacked([...bars.values()], shortest),
      }))
      .sort((a, b) => Number(a.id === '') - Number(b.id === '') || firstStart(a) - firstStart(b)),
  }
}

/** Claims in the order of time, grouped by year, newest last; undated ones under null. */
export function claimsByYear(world: World, claims: readonly Claim[]): { year: number | null; claims: Claim[] }[] {
  const start = (claim: Claim) => world.spanOf(claim)?.start ?? Infinity
  const sorted = [...claims].sort((a, b) => start(a) - start(b))
  const groups = Map.groupBy(sorted, (claim) => {
    const at = start(claim)
    return at === Infinity ? null : Math.floor(at / 12)
  })
  return [...groups].map(([year, inYear]) => ({ year, claims: inYear }))
}

function laneOf(world: World, claim: Claim): string {
  for (const id of [claim.relation === 'endorsed' ? undefined : claim.object, claim.subject]) {
    if (id && world.organisations.has(id)) return id
  }
  const contest = claim.contest ?? claim.object
  return contest && world.contests.has(contest) ? contest : ''
}

function stacked(bars: TimelineBar[], shortest: number): { bars: TimelineBar[]; lines: number } {
  const ends: number[] = []
  const sorted = bars.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  for (const bar of sorted) {
    let line = ends.findIndex((end) => end <= bar.span.start)
    if (line < 0) line = ends.length
    ends[line] = Math.max(bar.span.end, bar.span.start + shortest)
    bar.line = line
  }
  return { bars: sorted, lines: ends.length }
}

function firstStart(lane: TimelineLane): number {
  return lane.bars[0]?.span.start ?? Infinity
}
