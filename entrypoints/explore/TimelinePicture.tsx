import type { RefObject } from 'preact'
import { RELATION_TITLES } from '../../lib/explore/claim-words.ts'
import type { Timeline, TimelineBar } from '../../lib/explore/timeline.ts'
import { RELATION_LOOKS } from './relation-look.ts'
import { shortened } from './shortened.ts'
import { useStops } from './use-stops.ts'

interface TimelinePictureProps {
  timeline: Timeline
  width: number
  selected: string | undefined
  onSelect(bar: string): void
  drawing: RefObject<SVGSVGElement | null>
}

const BAR_HEIGHT = 18
const LINE = 22
const LANE_GAP = 10
const AXIS = 28
const NARROWEST_BAR = 42
const NARROW = 640
const NAME_WIDTH = 212
const INDENT = 12
const NAME_HEIGHT = 18
/** Width of a letter of a name, of the wider ones in the typefaces that systems have. */
const LETTER = 7.4

/** How many months the narrowest bar covers in a drawing of this width. */
export function monthsOfBar(width: number, years: { first: number; last: number }): number {
  return Math.ceil(NARROWEST_BAR / pxPerMonth(width, years))
}

function pxPerMonth(width: number, years: { first: number; last: number }): number {
  const names = width < NARROW ? INDENT : NAME_WIDTH
  return Math.max(1, width - names - NARROWEST_BAR) / ((years.last - years.first + 1) * 12)
}

/** Bars by organisation over the years. One stop for the Tab key; arrow keys go between bars, Enter lists a bar's claims. */
export function TimelinePicture({ timeline, width, selected, onSelect, drawing }: TimelinePictureProps) {
  const narrow = width < NARROW
  const left = narrow ? INDENT : NAME_WIDTH
  const scale = pxPerMonth(width, timeline)
  const xOf = (month: number) => left + (month - timeline.first * 12) * scale
  let y = AXIS
  const lanes = timeline.lanes.map((lane) => {
    const top = y
    const barsTop = top + (narrow ? NAME_HEIGHT : 0)
    y = barsTop + lane.lines * LINE + LANE_GAP
    return { lane, top, barsTop, bottom: y }
  })
  const bars = lanes.flatMap(({ lane, barsTop }) =>
    lane.bars.map((bar) => ({
      bar,
      lane,
      id: bar.id,
      x: xOf(bar.span.start),
      y: barsTop + bar.line * LINE,
      width: Math.max(NARROWEST_BAR - 4, (bar.span.end - bar.span.start) * scale - 2),
    })),
  )
  const stopAt = useStops(bars, selected, onSelect)
  const longestName = Math.floor(((narrow ? width : NAME_WIDTH) - INDENT) / LETTER)
  const yearStep = scale * 12 < 34 ? 5 : 1
  const years = Array.from({ length: timeline.last - timeline.first + 1 }, (_, place) => timeline.first + place)

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
    <svg
      ref={drawing}
      class="ex-timeline"
      viewBox={`0 0 ${width} ${y}`}
      width={width}
      height={y}
      role="group"
      aria-label="Claims over time, a lane for each group. Arrow keys move between bars, Enter lists a bar’s claims."
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
      <g aria-hidden="true">
        {years.map((year) => (
          <g key={year}>
            <line class="ex-grid" x1={xOf(year * 12)} x2={xOf(year * 12)} y1={AXIS - 8} y2={y} />
            {(year - timeline.first) % yearStep === 0 && (
              <text class="ex-axis" x={xOf(year * 12) + 4} y={AXIS - 12}>
                {year}
              </text>
            )}
          </g>
        ))}
        {lanes.map(({ lane, top, bottom }) => (
          <g key={lane.id}>
            <line class="ex-grid" x1={0} x2={width} y1={bottom - LANE_GAP / 2} y2={bottom - LANE_GAP / 2} />
            <text class="ex-lane" x={INDENT} y={top + 13}>
              <title>{lane.name}</title>
              {shortened(lane.name, longestName)}
            </text>
          </g>
        ))}
      </g>
      {bars.map(({ bar, lane, x, y: top, width: length }) => (
        <g
          key={bar.id}
          {...stopAt(bar.id)}
          aria-label={wordsOf(bar, lane.name)}
          class={`ex-bar ${RELATION_LOOKS[bar.relation].colour} ${bar.id === selected ? 'is-selected' : ''}`}
        >
          <title>{wordsOf(bar, lane.name)}</title>
          <rect x={x} y={top} width={length} height={BAR_HEIGHT} rx={4} />
          <text x={x + 7} y={top + 13}>
            {labelOf(bar)}
          </text>
        </g>
      ))}
    </svg>
  )
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

function timeWords({ span }: TimelineBar): string {
  const month = (at: number) => MONTHS.format(Date.UTC(Math.floor(at / 12), Math.floor(at % 12)))
  const first = month(span.start)
  const last = month(Math.ceil(span.end) - 1)
  return first === last ? first : `${first} to ${last}`
}

/** "E 3: endorsement, Labour First, Jan 2014 to Dec 2014": for who hears it, and for who does not know the letters. */
function wordsOf(bar: TimelineBar, lane: string): string {
  return `${labelOf(bar)}: ${RELATION_TITLES[bar.relation].toLowerCase()}, ${lane}, ${timeWords(bar)}`
}

/** "E 3": the relation's letter and how many claims. */
function labelOf({ relation, claims }: TimelineBar): string {
  return `${RELATION_LOOKS[relation].letter} ${claims.length}`
}
