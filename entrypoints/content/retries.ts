/** How long the engine is left alone, in milliseconds, before the page is read anew for it. */
const PAUSES = [0, 1000]
/** After that it is left alone until the page changes, and for so long. */
const LONGEST_PAUSE = 10_000

/** What becomes of a page whose engine is of no help: it has slept and knows the page no longer, or cannot be reached. */
export class Retries {
  #failures = 0
  #isGivenUp = false

  /** The engine has answered. */
  succeed(): void {
    this.#failures = 0
  }

  /** The engine was of no help. Returns for how many milliseconds it is left alone, and whether until the page changes. */
  fail(): { pause: number; isGivenUp: boolean } {
    const pause = PAUSES[this.#failures++]
    this.#isGivenUp = pause === undefined
    return { pause: pause ?? LONGEST_PAUSE, isGivenUp: this.#isGivenUp }
  }

  /** Whether it was given up until now; the page has changed. */
  takeUp(): boolean {
    const was = this.#isGivenUp
    this.#isGivenUp = false
    return was
  }
}
