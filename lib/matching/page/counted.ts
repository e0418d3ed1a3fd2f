/** A set of numbers that knows how often each was put in: it loses one only once all are taken out. */
export class Counted implements Members {
  readonly #counts = new Map<number, number>()

  get size(): number {
    return this.#counts.size
  }

  has(value: number): boolean {
    return this.#counts.has(value)
  }

  /** Puts a value in once (1) or takes it out once (-1). Returns whether it is new in the set, or gone from it. */
  count(value: number, by: 1 | -1): boolean {
    const before = this.#counts.get(value) ?? 0
    const after = before + by
    if (after > 0) this.#counts.set(value, after)
    else this.#counts.delete(value)
    return before === 0 || after === 0
  }
}

/** What can be asked of a set that somebody else keeps. */
export interface Members {
  readonly size: number
  has(value: number): boolean
}
