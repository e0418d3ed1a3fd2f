/** Whom the page is about, of several with one surname: by how often each is named, so that it is clear who is meant. */
import { type Antecedent, type BearersOf, isSame, isSignature, keyOf } from './bearers.ts'

/** Counts how often each of several with one surname was named so far. */
export class Subject {
  readonly #bearers: BearersOf
  /** How often each is named outside link lists, in full or so that it is clear who is meant; counted when it is asked for. */
  #times: Map<number, number> | null = null

  /** Who was called by the surname alone. */
  readonly #called = new Set<number>()

  constructor(bearers: BearersOf) {
    this.#bearers = bearers
  }

  /** Counts one more place where somebody is meant. */
  count({ candidate }: Antecedent): void {
    const times = this.#timesOf()
    const key = keyOf(candidate)
    times.set(key, (times.get(key) ?? 0) + 1)
  }

  /** Somebody is called by the surname alone, and it is clear who; of headings only the first says of whom the page is. */
  call({ candidate }: Antecedent, heading = false): void {
    if (!heading || this.#called.size === 0) this.#called.add(keyOf(candidate))
  }

  #timesOf(): Map<number, number> {
    if (this.#times) return this.#times
    this.#times = new Map()
    for (const { all } of this.#bearers.everybody)
      for (const person of all) {
        if (!person.candidate.aside && !isSignature(person)) this.count(person)
        // Whom the headline names, the page is about.
        if (person.candidate.heading) this.count(person)
      }
    return this.#times
  }

  /**
   * Whom a surname means in a block that names nobody in full: the page's main bearer of it. Somebody who was named in
   * passing since does not take the surname over. Null where two are as much spoken of, and were named last in one block.
   * @param last position of the one who was named last.
   * @param paired whether two of them are named in one block.
   */
  of(people: readonly Antecedent[], last: number, paired: boolean): Antecedent | null {
    const counts = this.#timesOf()
    const times = ({ candidate }: Antecedent) => counts.get(keyOf(candidate)) ?? 0
    const nearest = people[last] as Antecedent
    let main = nearest
    let alone = true
    for (let at = 0; at < last; at++) {
      const person = people[at] as Antecedent
      alone &&= isSame(person, nearest)
      if (times(person) > times(main) || (main !== nearest && isSame(person, main))) main = person
    }
    // As long as nobody else of the surname has been named, it is clear who is meant.
    if (alone) {
      this.count(nearest)
      this.call(nearest)
    }
    const first = people[0] as Antecedent
    if (!isSame(main, nearest))
      return times(main) >= (isSame(main, first) ? 2 : 3) * times(nearest) &&
        !(paired && times(main) < 3 * times(nearest))
        ? main
        : null
    // Of two sisters on one page the better known may be meant, whoever was named last: she whom the page calls by the surname.
    const isCalled = this.#called.has(keyOf(nearest.candidate))
    for (let at = last - 1; at >= 0; at--) {
      const other = people[at] as Antecedent
      const isRival = !isCalled && this.#called.has(keyOf(other.candidate))
      if (!isRival && !paired && other.block !== nearest.block) continue
      if (!isSame(other, nearest) && 3 * times(other) >= times(nearest)) return null
    }
    return nearest
  }
}
