/** Whose surname it is: the people whom the page names in full, in its order. */
import type { Candidate } from './candidate.ts'
import { hashesOf, hashWord } from './fold.ts'
import { BY_GIVEN_NAME, KIN, OF_OLD } from './in-passing.ts'
import { entityName, type NameIndex } from './index-format.ts'
import * as WORD from './lexicon/kinds.ts'
import * as MARK from './marks.ts'
import { ACTS_NOW, CONTRASTED, ROLE_AFTER } from './persons.ts'
import type { PlacedBlock, PlacedCandidate } from './placed.ts'
import { COUNCILLOR, hasNamesake, isClear, isOfPerson, isOfPlace, LEARNED, PLAIN, rankOf, TOWN } from './told-apart.ts'

/** A place where somebody is named in full, whether the dataset knows them (entity) or not (-1). */
export type Antecedent = PlacedCandidate

/** Who bears one surname on the page, in its order. */
interface Bearers {
  all: Antecedent[]
  /** Without those whose surname is only a slip away from it. */
  asWritten: Antecedent[]
  /** Several people bear it. */
  shared: boolean
  /** Two of them are named in one block: the page is about both. */
  paired: boolean
  /** The page tells them apart by name: "Which Peel?" */
  contrasted: boolean
  /** How often a place of the name is meant. */
  places: number
}

/** Everybody whom a page names in full, out of people who can only be told apart together. */
export class NamedInFull {
  readonly byEntity = new Map<number, Antecedent[]>()
  /** Surnames that turned out to have somebody else's given name before them. */
  readonly others: ReadonlySet<PlacedCandidate>
  readonly #bySurname = new Map<number, Bearers>()
  /** What titles have said of people so far. */
  readonly #genders = new Map<number, string>()
  /** Those who were introduced with a title, or who are called councillor: which kinds of titles. */
  readonly #titles = new Map<number, number>()
  /** The last block where somebody is called Mr or Ms, of several whose surname it may be. */
  #lastTitled: PlacedBlock | null = null
  /** How often each is named outside link lists, in full or so that it is clear who is meant; counted when it is asked for. */
  #times: Map<number, number> | null = null

  /**
   * @param candidates in the page's order. A doubtful given name counts once the page has it inside a sentence as well.
   * @param doubtful whether there is any.
   */
  constructor(candidates: readonly PlacedCandidate[], doubtful: boolean) {
    this.others = doubtful ? promotedAmong(candidates) : NO_OTHERS
    for (const placed of candidates) if (placed.candidate.shape === 'full' || this.others.has(placed)) this.#add(placed)
    for (const { candidate } of candidates) {
      const { shape, told } = candidate
      if (isOfPlace(candidate)) {
        const bearers = this.#bySurname.get(candidate.name)
        if (bearers) bearers.places++
      }
      if (shape !== 'surname' || (told !== CONTRASTED && told !== ROLE_AFTER)) continue
      const bearers = this.#bySurname.get(candidate.name)
      if (bearers && (told === CONTRASTED || bearers.shared || hasNamesake(bearers.all))) bearers.contrasted = true
    }
  }

  #add(person: Antecedent): void {
    const { candidate } = person
    const { entity, name } = candidate
    const places = this.byEntity.get(entity)
    if (places) places.push(person)
    else if (entity >= 0) this.byEntity.set(entity, [person])
    // "Ed Balls Day" names a day: who is meant by a surname after it, it does not say.
    if (entity >= 0 && candidate.marks & MARK.thingAfter) return
    if (candidate.gender) this.#tellGender(keyOf(candidate), candidate.gender)
    if (candidate.title) this.#tellTitle(keyOf(candidate), rankOf(candidate.title))
    let bearers = this.#bySurname.get(name)
    if (!bearers) {
      bearers = { all: [], asWritten: [], shared: false, paired: false, contrasted: false, places: 0 }
      this.#bySurname.set(name, bearers)
    }
    bearers.all.push(person)
    if (candidate.slip === 'none' || entity >= 0) bearers.asWritten.push(person)
    bearers.shared ||= !isSame(bearers.all[0] as Antecedent, person)
    const before = bearers.all[bearers.all.length - 2]
    bearers.paired ||= before?.block === person.block && !isSame(before, person) && !candidate.aside
  }

  /** What a title says outweighs what is known of somebody. */
  #tellGender(key: number, gender: string): void {
    if (gender === 'm' || gender === 'f' || !this.#genders.has(key)) this.#genders.set(key, gender)
  }

  #tellTitle(key: number, rank: number): void {
    if (rank) this.#titles.set(key, (this.#titles.get(key) ?? 0) | rank)
  }

  /** "Cllr Bird" is not the one who was introduced as Mr Bird, nor "Mr Bird" the councillor where another was so. */
  #ofTitle(people: readonly Antecedent[], title: number): readonly Antecedent[] {
    const rank = rankOf(title)
    if (!rank) return people
    const known = ({ candidate }: Antecedent) => this.#titles.get(keyOf(candidate)) ?? rank
    if (rank === PLAIN && !people.some(({ candidate }) => this.#titles.get(keyOf(candidate)) === PLAIN)) return people
    const fitting = people.filter((person) => known(person) & rank)
    return fitting.length > 0 ? fitting : people
  }

  #count({ candidate }: Antecedent): void {
    const times = this.#timesOf()
    const key = keyOf(candidate)
    times.set(key, (times.get(key) ?? 0) + 1)
  }

  #timesOf(): Map<number, number> {
    if (this.#times) return this.#times
    this.#times = new Map()
    for (const { all } of this.#bySurname.values())
      for (const person of all) {
        if (!person.candidate.aside) this.#count(person)
        // Whom the headline names, the page is about.
        if (person.candidate.heading) this.#count(person)
      }
    return this.#times
  }

  /**
   * The nearest person named in full before the surname; in a heading the first after it; with a role before it ("Chancellor
   * Reeves") the one of whom that role is said. A misspelt surname belongs to a person whose name is misspelt the same way
   * before it belongs to anybody else. To be asked in the page's order: titles tell of people for those further down.
   */
  antecedentOf({ block, candidate }: PlacedCandidate): FoundAntecedent {
    const bearers = this.#bySurname.get(candidate.name)
    if (!bearers) return NOBODY
    // "Burnham wants a dentist", where Burnham Moor, and the road to Burnham, are in the news as well.
    if (bearers.places >= TOWN && !isOfPerson(candidate)) return NOBODY
    const exact = candidate.slip === 'none'
    const several = bearers.shared
    let people: readonly Antecedent[] = exact ? bearers.asWritten : bearers.all
    if (!exact) {
      const sameWriting = people.filter((person) => person.candidate.written === candidate.written)
      if (sameWriting.length > 0) people = sameWriting
    }
    if (several && candidate.quotedFrom >= 0) people = withoutQuoted(people, block, candidate)
    if (several && candidate.gender) people = ofGender(people, this.#genders, block, candidate)
    if (several) people = this.#ofTitle(people, candidate.title)
    if (people.length === 0) return NOBODY
    // "Gisela Stuart, Baroness Stuart of Edgbaston"
    const last = people[firstAfter(people, block, candidate.start) - 1]
    const apposed = last?.block === block && candidate.start - last.candidate.end <= APPOSED.length
    if (apposed && candidate.title !== LADY) return { person: last, below: false, twoPeople: false }
    const others = several ? withoutThoseInPassing(people, last, block, candidate) : people
    const isOneLeft = others !== people && others.every((person) => isSame(person, others[0] as Antecedent))
    people = others
    const next = firstAfter(people, block, candidate.start)
    let before = people[next - 1] ?? null
    const after = people[next] ?? null
    if (candidate.heading && after && before?.block !== block) before = null
    // "Chancellor Reeves": also where she herself is not named.
    if ((several || candidate.kinds & WORD.surname) && candidate.marks & MARK.roleBefore && candidate.title === 0) {
      const named = theOneWithRole(people, candidate)
      if (named) return { person: named, below: false, twoPeople: false }
      if (candidate.beside.some((role) => OFFICES.has(role))) return NOBODY
    }
    if (several && !isOneLeft && HONOURS.has(candidate.title)) {
      const bearers = people.filter((person) => person.candidate.title === candidate.title)
      const bearer = bearers[0]
      if (bearer && bearers.every((other) => isSame(other, bearer)))
        return { person: bearer, below: false, twoPeople: false }
      return { person: before ?? after, below: false, twoPeople: true }
    }
    // "Dr Wilson", where the one who is known has no such title.
    if (
      LEARNED.has(candidate.title) &&
      (candidate.kinds & WORD.surname || candidate.title === LADY) &&
      !people.some((person) => person.candidate.title === candidate.title)
    )
      return { person: before ?? after, below: false, twoPeople: true }
    const rival = before && before.block === block ? otherBeside(people, next - 1) : null
    if (several && candidate.aside) return { person: before ?? after, below: false, twoPeople: true }
    // "Peel owns the canal, Sir Robert Peel stands in Piccadilly": nobody of either name before it in the paragraph.
    const isFar = before !== null && (before.block !== block || candidate.start - before.candidate.end > FAR)
    const near = after?.block === block && after.candidate.start - candidate.end < ONE_BREATH / 2
    const close = near && !candidate.title && !(candidate.marks & MARK.possessive)
    if (several && before && isFar && close && !isSame(before, after))
      return { person: before, below: false, twoPeople: true }
    // "Ms Peel held on to the flag, and Peel was off": who has no title beside her may be the other.
    const isAnother = isFar && people.slice(0, next).some((person) => !isSame(person, before as Antecedent))
    if (several && rankOf(candidate.title) === PLAIN) this.#lastTitled = block
    else if (isAnother && candidate.title === 0 && this.#lastTitled === block && !isClear(candidate))
      return { person: before, below: false, twoPeople: true }
    const unresolved = !candidate.heading && people.some((person) => !isSame(person, people[0] as Antecedent))
    if (bearers.contrasted && unresolved && (!before || isFar) && !isClear(candidate))
      return { person: before ?? after, below: false, twoPeople: true }
    if (several && before && isFar && !(exact && candidate.heading)) {
      const main = this.#subjectOf(people, next - 1, bearers.paired)
      this.#learnGender(main ?? before, candidate.gender, main !== null)
      return { person: main ?? before, below: false, twoPeople: !main }
    }
    const person = before ?? after
    if (person && !rival) {
      this.#learnGender(person, candidate.gender, true)
      if (rankOf(candidate.title) === COUNCILLOR) this.#tellTitle(keyOf(person.candidate), COUNCILLOR)
    }
    if (several && before?.block === block && !rival && candidate.title !== 0) this.#count(before)
    const unclear = several && (candidate.marks & MARK.twice) !== 0 && !before
    return { person, below: !before && after !== null, twoPeople: rival !== null || unclear }
  }

  /**
   * Whom a surname means in a block that names nobody in full: the page's main bearer of it. Somebody who was named in
   * passing since does not take the surname over. Null where two are as much spoken of, and were named last in one block.
   */
  #subjectOf(people: readonly Antecedent[], last: number, paired: boolean): Antecedent | null {
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
    if (alone) this.#count(nearest)
    const first = people[0] as Antecedent
    if (!isSame(main, nearest))
      return times(main) >= (isSame(main, first) ? 2 : 3) * times(nearest) &&
        !(paired && times(main) < 3 * times(nearest))
        ? main
        : null
    // Of two sisters on one page the better known may be meant, whoever was named last.
    for (let at = last - 1; at >= 0 && (paired || people[at]?.block === nearest.block); at--) {
      const other = people[at] as Antecedent
      if (!isSame(other, nearest) && 3 * times(other) >= times(nearest)) return null
    }
    return nearest
  }

  /** What is only guessed of somebody, in capitals, excludes them elsewhere and tells no more. */
  #learnGender({ candidate }: Antecedent, gender: string, sure: boolean): void {
    const key = keyOf(candidate)
    const before = this.#genders.get(key)
    if (!gender || (before && !(sure && before.toLowerCase() === gender))) return
    this.#genders.set(key, sure ? gender : gender.toUpperCase())
  }
}

const NO_OTHERS: ReadonlySet<PlacedCandidate> = new Set()

function promotedAmong(candidates: readonly PlacedCandidate[]): ReadonlySet<PlacedCandidate> {
  const doubtful = candidates.filter(({ candidate }) => candidate.manner === 'perhaps-other')
  const known = new Set<number>()
  for (const { candidate } of candidates) if (candidate.manner === 'other') known.add(otherKey(candidate))
  return new Set(doubtful.filter(({ candidate }) => known.has(otherKey(candidate))))
}

export interface FoundAntecedent {
  /** Nobody where no full name with the surname stands on the page. */
  readonly person: Antecedent | null
  /** The full name comes only further down. */
  readonly below: boolean
  /** Two people are equally near. */
  readonly twoPeople: boolean
}

const NOBODY: FoundAntecedent = { person: null, below: false, twoPeople: false }

/** Titles that few have: of two people with one surname they tell who is meant. */
const HONOURS = hashesOf('lord lady baron baroness dame sir prof professor dr rev')
const APPOSED = ', Baroness '
const LADY = hashWord('lady')
/** Of these there is one holder: where it is said of nobody of the surname, it is not clear who is meant. */
const OFFICES = hashesOf('chancellor minister secretary mayor president speaker premier senator leader')

/** More surnames than any index has. */
const SURNAMES = 2 ** 20

/** Who it is of those whom the dataset does not know, apart from spelling: given name and surname. */
function otherKey({ given, name }: Candidate): number {
  return (given >>> 0) * SURNAMES + name
}

/** Who it is, apart from spelling: two people of one surname have different keys. */
function keyOf(candidate: Candidate): number {
  return candidate.entity >= 0 ? -1 - candidate.entity : otherKey(candidate)
}

function isSame(one: Antecedent, other: Antecedent): boolean {
  return keyOf(one.candidate) === keyOf(other.candidate)
}

/** The person's name for a reader. */
export function personName(index: NameIndex, { candidate }: Antecedent): string {
  const { entity } = candidate
  return entity >= 0 ? entityName(index, entity) : candidate.text.replace(/\s+/g, ' ')
}

/** "My sister Jane Peel is ill," Peel said: not she. */
function withoutQuoted(people: readonly Antecedent[], block: PlacedBlock, { quotedFrom, start }: Candidate) {
  const others = people.filter(({ block: where, candidate }) => {
    return where !== block || candidate.start < quotedFrom || candidate.start > start
  })
  return others.length > 0 ? others : people
}

/** Those whom the page does more than mention, unless it is so near that one of the others may be meant. */
function withoutThoseInPassing(
  people: readonly Antecedent[],
  nearest: Antecedent | undefined,
  block: PlacedBlock,
  { start, told, title }: Candidate,
): readonly Antecedent[] {
  // "Baroness Osamor" may be the mother.
  const isPassing = (said: number) => (HONOURS.has(title) ? said === OF_OLD : said >= KIN)
  const passing = people.filter(
    (one) => isPassing(one.candidate.told) && !people.some((other) => other !== one && isSame(other, one)),
  )
  if (passing.length === 0 || passing.length === people.length) return people
  const rest = people.filter((person) => !passing.includes(person))
  const nobodySince = nearest !== undefined && passing.includes(nearest)
  if (!nobodySince || nearest.candidate.told === BY_GIVEN_NAME || told === ACTS_NOW) return rest
  // "His father, Tom Peel, was a docker. Peel died in 1990."
  if (nearest.block === block && start - nearest.candidate.end <= FAR) return people
  return rest.length > 1 || rest.some(({ candidate }) => candidate.heading) ? rest : people
}

/**
 * Those to whom a title fits: whom another title before it has made known to be of that sex, with somebody of that sex who
 * is named right before; or else all of whom none says otherwise.
 */
function ofGender(
  people: readonly Antecedent[],
  genders: ReadonlyMap<number, string>,
  block: PlacedBlock,
  { gender, heading, start }: Candidate,
): readonly Antecedent[] {
  const known = people.filter(({ candidate }) => genders.get(keyOf(candidate)) === gender)
  const next = firstAfter(people, block, start)
  const first = known[0]
  if (first && (heading || people.indexOf(first) < next)) {
    const last = people[next - 1]
    const fits = last?.block === block && genders.get(keyOf(last.candidate))?.toLowerCase() === gender
    return fits ? people.filter((person) => person === last || known.includes(person)) : known
  }
  const possible = people.filter(({ candidate }) => (genders.get(keyOf(candidate)) ?? gender).toLowerCase() === gender)
  return possible.length > 0 ? possible : people
}

/** Position of the first person named after a place; people are in the page's order. */
function firstAfter(people: readonly Antecedent[], block: PlacedBlock, start: number): number {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    const person = people[middle] as Antecedent
    if (person.block.at < block.at || (person.block === block && person.candidate.start < start)) low = middle + 1
    else high = middle
  }
  return low
}

/** Farther from a name, in characters, a surname is the page's subject's, whoever was named last; some pages have one block for all. */
const FAR = 100
/** Characters between two names that are said in one breath: "Kate and Martha Osamor". */
const ONE_BREATH = 60

/** Somebody else of the surname, named so shortly before that either may be meant. */
function otherBeside(people: readonly Antecedent[], at: number): Antecedent | null {
  const nearest = people[at] as Antecedent
  const other = people[at - 1]
  if (!other || other.block !== nearest.block || isSame(other, nearest)) return null
  return nearest.candidate.start - other.candidate.end < ONE_BREATH ? other : null
}

function theOneWithRole(people: readonly Antecedent[], { beside }: Candidate): Antecedent | null {
  const said = people.filter((person) => person.candidate.beside.some((role) => beside.includes(role)))
  const [one] = said
  return one && said.every((other) => isSame(other, one)) ? one : null
}
