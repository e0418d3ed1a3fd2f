/**
 * Checks of stored values, small enough for the content script (the same with valibot costs 6 kB on every page).
 * A check gives the first misfit it finds, or nothing where the value is right.
 */
export interface Misfit {
  /** Keys and positions that lead to the wrong value, from the checked value down. */
  path: (string | number)[]
  /** What should stand there: "a number from 0 to 2000". */
  expected: string
}

export interface Check<T> {
  (value: unknown): Misfit | undefined
  /** Carries the type only; never set. */
  readonly type?: T
}

export const truth: Check<boolean> = (value) => (typeof value === 'boolean' ? undefined : misfit('true or false'))

/** Text of at most `most` characters. */
export function text(most: number): Check<string> {
  return (value) =>
    typeof value === 'string' && value.length <= most ? undefined : misfit(`text of at most ${most} characters`)
}

/** A whole number from `least` to `most`, both included. */
export function whole(least: number, most: number): Check<number> {
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : misfit(`a whole number from ${least} to ${most}`)
}

export function oneOf<const T extends string>(...allowed: T[]): Check<T> {
  return (value) => (allowed.includes(value as T) ? undefined : misfit(allowed.map((word) => `“${word}”`).join(' or ')))
}

export function listOf<T>(item: Check<T>, most: number): Check<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return misfit(`a list of at most ${most}`)
    return firstMisfit([...value.entries()], () => item)
  }
}

/** An object used as a map: any keys, one check for all values. */
export function mapOf<T>(item: Check<T>): Check<Record<string, T>> {
  return (value) => (isPlain(value) ? firstMisfit(Object.entries(value), () => item) : misfit('an object'))
}

/** An object with exactly these keys. */
export function shape<T extends object>(checks: { [K in keyof T]: Check<T[K]> }): Check<T> {
  return (value) => {
    if (!isPlain(value)) return misfit('an object')
    const byKey: Record<string, Check<unknown>> = checks
    const foreign = Object.keys(value).find((key) => !Object.hasOwn(byKey, key))
    if (foreign !== undefined) return { path: [foreign], expected: `one of: ${Object.keys(checks).join(', ')}` }
    return firstMisfit(
      Object.keys(byKey).map((key) => [key, value[key]]),
      (key) => byKey[key] as Check<unknown>,
    )
  }
}

function misfit(expected: string): Misfit {
  return { path: [], expected }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstMisfit<K extends string | number>(entries: [K, unknown][], checkOf: (key: K) => Check<unknown>) {
  for (const [key, value] of entries) {
    const found = checkOf(key)(value)
    if (found) return { path: [key, ...found.path], expected: found.expected }
  }
  return undefined
}
