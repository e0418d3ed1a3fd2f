import { type AnnotationTimes, CONTENDERS, type Measured } from './annotation.ts'
import { short } from './goals.ts'
import { table } from './table.ts'

const LABELS: Record<string, string> = {
  engine: 'this engine, walk to marks set',
  regexp: 'RegExp alternation (exact only)',
  'mark.js': 'mark.js 8.11 (exact only)',
  fuse: 'Fuse.js over capitalised pairs',
}

/** Times the floor that the contender takes, by the same kind of run; NaN where it did not finish. */
export function ratio(times: AnnotationTimes, contender: string, size: number, run: 'first' | 'later'): number {
  const result = times.results.get(`${contender} ${size}`)
  if (!result || 'failed' in result || 'failed' in times.floor) return Number.NaN
  return result[run] / times.floor[run]
}

/** Milliseconds until a contender was ready, once names and index were loaded. */
export function readyTime(times: AnnotationTimes, contender: string, size: number): number {
  const result = times.results.get(`${contender} ${size}`)
  return result && 'ready' in result ? result.ready : Number.NaN
}

/** One page's table: ratios to the floor on a page just loaded, and on later runs where there were any. */
export function annotationTable(times: AnnotationTimes, sizes: readonly number[]): string {
  const cell = (contender: string, size: number) => {
    const result = times.results.get(`${contender} ${size}`)
    if (!result || 'failed' in result) return result ? result.failed : ''
    const later = ratio(times, contender, size, 'later')
    const first = `${short(ratio(times, contender, size, 'first'))} ×`
    return Number.isNaN(later) ? first : `${first} / ${short(later)} ×`
  }
  const rows = CONTENDERS.map((contender) => [
    LABELS[contender] ?? contender,
    ...sizes.map((size) => cell(contender, size)),
  ])
  const head = ['', ...sizes.map((size) => `${size.toLocaleString('en-GB')} names`)]
  return `Floor: ${floorTime(times.floor)}.\n\n${table([head, ...rows])}`
}

function floorTime(floor: Measured): string {
  if ('failed' in floor) return floor.failed
  return `${short(floor.first)} ms on a page just loaded, ${short(floor.later)} ms on later runs`
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
