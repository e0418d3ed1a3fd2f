/** Keeps the documents with the best scores, best first; of equal ones those that were added first. */
export class BestHits {
  readonly all: { number: number; score: number }[] = []
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  add(number: number, score: number): void {
    const { all } = this
    const full = all.length >= this.#limit
    if (full && !(score > (all.at(-1)?.score ?? Infinity))) return
    let place = full ? all.length - 1 : all.length
    while (place > 0 && score > (all[place - 1]?.score as number)) place--
    if (full) all.pop()
    all.splice(place, 0, { number, score })
  }
}
