import { type AnnotationTimes, CONTENDERS, type Measured, type RunTimes } from './annotation.ts'
import { short } from './goals.ts'
import { table } from './table.ts'

const LABELS: Record<string, string> = {
  engine: 'this engine, walk to marks set, page',
  regexp: 'RegExp alternation (exact only)',
  'mark.js': 'mark.js 8.11 (exact only)',
  fuse: 'Fuse.js over capitalised pairs',
}

/** Whose time: of the page's main thread, of the engine's worker, of both, or on the clock. */
type Whose = keyof RunTimes | 'both'

const OF: Record<Whose, (run: RunTimes) => number> = {
  page: ({ page }) => page,
  background: ({ background }) => background,
  both: ({ page, background }) => page + background,
  clock: ({ clock }) => clock,
}

/** Times the floor that the contender takes, by the same kind of run and of time; NaN where it did not finish. */
export function ratio(
  times: AnnotationTimes,
  contender: string,
  size: number,
  run: 'first' | 'later',
  whose: Whose = 'page',
): number {
  const result = times.results.get(`${contender} ${size}`)
  if (!result || 'failed' in result || 'failed' in times.floor) return Number.NaN
  return OF[whose](result[run]) / OF[whose === 'clock' ? whose : 'page'](times.floor[run])
}

/** Milliseconds until a contender was ready, once names and index were loaded. */
export function readyTime(times: AnnotationTimes, contender: string, size: number): number {
  const result = times.results.get(`${contender} ${size}`)
  return result && 'ready' in result ? result.ready : Number.NaN
}

/** One page's table: ratios to the floor on a page just loaded, and on later runs where there were any. */
export function annotationTable(times: AnnotationTimes, sizes: readonly number[]): string {
  const cell = (contender: string, size: number, whose: Whose) => {
    const result = times.results.get(`${contender} ${size}`)
    if (!result || 'failed' in result) return result ? result.failed : ''
    const later = ratio(times, contender, size, 'later', whose)
    const first = `${short(ratio(times, contender, size, 'first', whose))} ×`
    return Number.isNaN(later) ? first : `${first} / ${short(later)} ×`
  }
  const row = (contender: string, label: string, whose: Whose) => [
    label,
    ...sizes.map((size) => cell(contender, size, whose)),
  ]
  const rows = CONTENDERS.flatMap((contender) => {
    const first = row(contender, LABELS[contender] ?? contender, 'page')
    return contender === 'engine' ? [first, ...BESIDE.map(([whose, label]) => row(contender, label, whose))] : [first]
  })
  const head = ['', ...sizes.map((size) => `${size.toLocaleString('en-GB')} names`)]
  return `Floor: ${floorTime(times.floor)}.\n\n${table([head, ...rows])}`
}

const BESIDE: [Whose, string][] = [
  ['background', '… of the background'],
  ['both', '… of both'],
  ['clock', '… on the clock'],
]

function floorTime(floor: Measured): string {
  if ('failed' in floor) return floor.failed
  const { first, later } = floor
  const processor = `${short(first.page)} ms on a page just loaded, ${short(later.page)} ms on later runs`
  return `${processor}; on the clock ${short(first.clock)} and ${short(later.clock)} ms`
}

/** How many marks each contender sets: what it finds for its time. */
export function marksTable(times: AnnotationTimes, sizes: readonly number[]): string {
  const rows = CONTENDERS.map((contender) => [
    LABELS[contender] ?? contender,
    ...sizes.map((size) => {
      const result = times.results.get(`${contender} ${size}`)
      return result && 'marks' in result ? result.marks.toLocaleString('en-GB') : '–'
    }),
  ])
  return table([['Marks set', ...sizes.map((size) => `${size.toLocaleString('en-GB')} names`)], ...rows])
}
