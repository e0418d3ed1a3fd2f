/** What was aimed at and what was measured. Goals are shown, never asserted: a busy machine is no error. */
export interface Goal {
  what: string
  goal: string
  measured: string
  met: boolean
}

const UNITS = { '×': 1, ms: 1, kB: 1, MB: 1, '%': 1 } as const
type Unit = keyof typeof UNITS

/** A goal that something be no more than so much. NaN counts as missed: it was not measured. */
export function atMost(what: string, most: number, measured: number, unit: Unit): Goal {
  const said = Number.isNaN(measured) ? 'not measured' : `${short(measured)} ${unit}`
  return { what, goal: `≤ ${most} ${unit}`, measured: said, met: measured <= most }
}

/** Three digits at most, none lost before the point. */
export function short(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits })
}
