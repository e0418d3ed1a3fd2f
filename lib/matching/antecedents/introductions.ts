/** What the page's titles have said of people so far: "Mr Peel", "Cllr Bird". Other titles then mean somebody else. */

import type { Candidate } from '../block/candidate.ts'
import type { PlacedBlock } from '../page/placed.ts'
import { type Antecedent, firstAfter, keyOf } from './bearers.ts'
import { COUNCILLOR, PLAIN, rankOf } from './told-apart.ts'

/** Titles with which people of one family were named so far. */
export class Introductions {
  /** In small letters where a title told it, in capitals where it is only known or guessed. */
  readonly #genders = new Map<number, string>()
  /** Those who were introduced with a title, or who are called councillor: which kinds of titles. */
  readonly #titles = new Map<number, number>()

  /** What a full name says. A title outweighs what is known of somebody. */
  add(candidate: Candidate): void {
    const { gender, title } = candidate
    const key = keyOf(candidate)
    if (gender === 'm' || gender === 'f' || (gender && !this.#genders.has(key))) this.#genders.set(key, gender)
    const rank = rankOf(title)
    if (rank) this.#titles.set(key, (this.#titles.get(key) ?? 0) | rank)
  }

  /** What a surname alone says of whom it means. What is only guessed excludes them elsewhere and tells no more. */
  learn({ candidate }: Antecedent, gender: string, sure: boolean): void {
    const key = keyOf(candidate)
    const before = this.#genders.get(key)
    if (!gender || (before && !(sure && before.toLowerCase() === gender))) return
    this.#genders.set(key, sure ? gender : gender.toUpperCase())
  }

  #rankOf({ candidate }: Antecedent): number | undefined {
    return this.#titles.get(keyOf(candidate))
  }

  /** "Cllr Bird" is not the one who was introduced as Mr Bird, "Mr Bird" no knight, nor the councillor where another was so. */
  ofTitle(people: readonly Antecedent[], { title, gender }: Candidate): readonly Antecedent[] {
    const rank = rankOf(title)
    if (rank !== PLAIN && rank !== COUNCILLOR) return people
    // That he was introduced as Mr Bird says nothing of who Ms Bird is.
    const isOfSex = ({ candidate }: Antecedent) => (this.#genders.get(keyOf(candidate)) ?? gender) === gender
    const isPlain = (person: Antecedent) => this.#rankOf(person) === PLAIN && (!gender || isOfSex(person))
    const fits = rank !== PLAIN || people.some(isPlain) ? rank : PLAIN | COUNCILLOR
    const fitting = people.filter((person) => (this.#rankOf(person) ?? rank) & fits)
    // "Ms Stuart", where the one who is left is Graham.
    const isLeft =
      !gender || fitting.some((one) => (this.#genders.get(keyOf(one.candidate)) ?? gender).toLowerCase() === gender)
    return fitting.length > 0 && isLeft ? fitting : people
  }

  /** Nothing says that the person is of the other sex. */
  mayBe({ candidate }: Antecedent, gender: string): boolean {
    return (this.#genders.get(keyOf(candidate)) ?? gender).toLowerCase() === gender
  }

  /**
   * Those to whom a title fits: whom another title before it has made known to be of that sex, with somebody of that sex who
   * is named right before; or else all of whom none says otherwise.
   */
  ofGender(
    people: readonly Antecedent[],
    block: PlacedBlock,
    { gender, heading, start }: Candidate,
  ): readonly Antecedent[] {
    const told = ({ candidate }: Antecedent) => this.#genders.get(keyOf(candidate))
    const known = people.filter((person) => told(person) === gender)
    const next = firstAfter(people, block, start)
    const first = known[0]
    if (first && (heading || people.indexOf(first) < next)) {
      const last = people[next - 1]
      const fits = last?.block === block && told(last)?.toLowerCase() === gender
      return fits ? people.filter((person) => person === last || known.includes(person)) : known
    }
    const possible = people.filter((person) => this.mayBe(person, gender))
    return possible.length > 0 ? possible : people
  }
}
