/** What was aimed at, where anything was, and what was measured. Shown, never asserted: a busy machine is no error. */
export interface Goal {
  what: string
  goal: string
  measured: string
  verdict: 'met' | '**missed**' | ''
}

const UNITS = { '×': 1, ms: 1, kB: 1, MB: 1, '%': 1 } as const
type Unit = keyof typeof UNITS

/** A goal that something be no more than so much. NaN counts as missed: it was not measured. */
export function atMost(what: string, most: number, measured: number, unit: Unit): Goal {
  const verdict = measured <= most ? 'met' : '**missed**'
  return { what, goal: `≤ ${most} ${unit}`, measured: inWords(measured, unit), verdict }
}

/** What was measured without a goal: it belongs beside one, so that nothing of it hides elsewhere. */
export function beside(what: string, measured: number, unit: Unit): Goal {
  return { what, goal: '–', measured: inWords(measured, unit), verdict: '' }
}

const inWords = (measured: number, unit: Unit) =>
  Number.isNaN(measured) ? 'not measured' : `${short(measured)} ${unit}`

/** Three digits at most, none lost before the point. */
export function short(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits })
}
