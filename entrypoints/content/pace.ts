/** Longest stretch of work before the page gets its turn, in milliseconds: half a frame. */
const SLICE = 8
/** Code that runs for the first time may take as long for one block, and only then is the clock looked at: so many first
 * slices of each kind of work end sooner. */
const COLD_SLICE = 4
const COLD_SLICES = 6
/** The same in a tab behind others: nobody waits for a frame there, and browsers make each pause last a second. */
const HIDDEN_SLICE = 50
/** A round that takes longer than this shows what it has found so far. */
const FIRST_LOOK = 100

/** How long slices of one kind of work are. */
export class Pace {
  #document: Document
  #cold = COLD_SLICES

  constructor(document: Document) {
    this.#document = document
  }

  /** Whether a slice of so many milliseconds is over. */
  isOver(worked: number): boolean {
    if (worked < (this.#cold > 0 ? COLD_SLICE : SLICE)) return false
    if (worked < HIDDEN_SLICE && this.#document.hidden) return false
    this.#cold--
    return true
  }
}

/** The clock of one round of reading. */
export class Round {
  /** Milliseconds of work so far, pauses left out. */
  worked = 0
  #begun = performance.now()
  #sliceBegun = this.#begun
  #looked = false

  isSliceOver(pace: Pace): boolean {
    return pace.isOver(performance.now() - this.#sliceBegun)
  }

  /** True once: when the round has lasted so long that what was found should be shown. */
  isLong(): boolean {
    const long = !this.#looked && performance.now() - this.#begun > FIRST_LOOK
    this.#looked ||= long
    return long
  }

  pause(): void {
    this.worked += performance.now() - this.#sliceBegun
  }

  resume(): void {
    this.#sliceBegun = performance.now()
  }
}
