import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two looks. */
const INTERVAL = 25

/**
 * Looks again and again until something is there, and gives it.
 * @param what names it for the error: "a card".
 * @throws after the time limit in milliseconds.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limit = 10_000,
): Promise<T> {
  const deadline = performance.now() + limit
  for (;;) {
    const found = await look()
    if (found) return found
    if (performance.now() > deadline) throw new Error(`${what} did not appear within ${limit / 1000} s.`)
    await pause(INTERVAL)
  }
}
