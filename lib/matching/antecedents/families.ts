/** People who can only be told apart together: all of one surname, and of other surnames that one of them has as well. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { NAMESAKE } from '../block/told.ts'
import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import type { AboutPerson, PlacedCandidate } from '../page/placed.ts'
import { aboutPerson, saysTheSame } from './about-person.ts'
import { isByline } from './bearers.ts'
import { NamedInFull } from './named-in-full.ts'
import { isCouncillors } from './told-apart.ts'

interface Family {
  surnames: number[]
  candidates: PlacedCandidate[]
  /** Some candidate has gone, or does not stand in the page's order. */
  isLoose: boolean
  /** How many candidates are people of the dataset named in full. */
  known: number
  /** With some surname stands what may be a given name. */
  doubtful: boolean
  /** A surname of the family speaks for itself. */
  speaksAlone: boolean
  /** Of some candidate it was found out who may be meant. */
  wasAsked: boolean
}

/** Says of every surname on the page who may be meant by it. Where a name comes or goes, its family alone is asked again. */
export class Families {
  readonly #index: NameIndex
  readonly #bySurname = new Map<number, Family>()
  readonly #changed = new Set<Family>()
  /** Families in which nobody can be meant. */
  readonly #unasked = new Set<Family>()
  /** Entities whose surnames were found to be in one family. */
  readonly #joined = new Set<number>()

  constructor(index: NameIndex) {
    this.#index = index
  }

  /** Adds a surname, or a full name: wherever on the page it stands. */
  add(placed: PlacedCandidate): void {
    const { name, entity, manner } = placed.candidate
    let family = this.#familyOf(name)
    if (entity >= 0) {
      if (!this.#joined.has(entity)) family = this.#joinSurnames(entity, family)
      family.known++
    }
    if (manner === 'perhaps-other') family.doubtful = true
    const last = family.candidates[family.candidates.length - 1]
    if (last && last.block.at > placed.block.at) family.isLoose = true
    family.candidates.push(placed)
    this.#changed.add(family)
  }

  /** The candidate's block has gone. */
  remove({ candidate }: PlacedCandidate): void {
    const family = this.#familyOf(candidate.name)
    if (candidate.entity >= 0) family.known--
    family.isLoose = true
    this.#changed.add(family)
  }

  /** Finds out anew who is meant in changed families. */
  findWhoIsMeant(): void {
    for (const family of this.#changed) {
      if (family.isLoose) {
        family.candidates = family.candidates.filter(({ block }) => block.at >= 0)
        family.candidates.sort((one, other) => one.block.at - other.block.at)
        family.isLoose = false
      }
      // Where nobody of the dataset is named, nobody can be meant.
      if (family.known > 0 || family.speaksAlone || family.wasAsked) this.#ask(family)
      else this.#unasked.add(family)
      this.#changed.delete(family)
      if (family.candidates.length === 0) this.#forget(family)
    }
  }

  /** Finds out to whom a reader would think that surnames belong of which nobody can be meant. */
  findSuspects(): void {
    for (const family of this.#unasked) this.#ask(family)
    this.#unasked.clear()
  }

  #ask(family: Family): void {
    const { candidates } = family
    family.wasAsked = true
    const named = new NamedInFull(this.#index, candidates, family.doubtful)
    const isCouncillor = named.byEntity.size > 0 && isCouncillors(candidates)
    const isShared = candidates.some(({ candidate }) => candidate.shape === 'full' && candidate.entity < 0)
    const bearer = candidates.find(({ candidate }) => candidate.bearer > 0)?.candidate.bearer ?? 0
    // "The bull, Corbyn, was not called." It is a bull further on as well.
    const isNamesakes = candidates.some(({ candidate }) => candidate.told === NAMESAKE)
    const about = new Map<number, AboutPerson>()
    const news = new Set<number>()
    for (const [entity, places] of named.byEntity) {
      const before = places.find((place) => place.about)?.about
      const now = aboutPerson(this.#index, places, isCouncillor, isShared, isLate(places, candidates), bearer)
      if (!before || !saysTheSame(before, now)) news.add(entity)
      about.set(entity, before && !news.has(entity) ? before : now)
    }
    for (const placed of candidates) {
      const { candidate } = placed
      if (candidate.shape === 'full' || named.others.has(placed)) {
        if (placed.describe(about.get(candidate.entity) ?? null)) placed.block.isDue = true
        continue
      }
      // A table's next cell has somebody else's given name.
      if (candidate.manner === 'other') continue
      const found = named.antecedentOf(placed)
      const entity = found.person
        ? found.person.candidate.entity
        : isNamesakes
          ? -1
          : bearerAlone(this.#index, candidate)
      if (placed.belongsTo(found, entity) || news.has(entity)) {
        placed.holdsUntil = -1
        placed.block.isDue = true
      }
    }
  }

  #familyOf(surname: number): Family {
    let family = this.#bySurname.get(surname)
    if (!family) {
      const bearer = onlyBearer(this.#index, surname)
      const speaksAlone = bearer >= 0 && ((this.#index.entityFlags[bearer] as number) & ENTITY.surnameAlone) !== 0
      family = {
        surnames: [surname],
        candidates: [],
        isLoose: false,
        known: 0,
        doubtful: false,
        speaksAlone,
        wasAsked: false,
      }
      this.#bySurname.set(surname, family)
    }
    return family
  }

  #join(one: Family, other: Family): Family {
    one.surnames.push(...other.surnames)
    one.candidates.push(...other.candidates)
    one.isLoose = true
    one.known += other.known
    one.doubtful ||= other.doubtful
    one.speaksAlone ||= other.speaksAlone
    one.wasAsked ||= other.wasAsked
    for (const surname of other.surnames) this.#bySurname.set(surname, one)
    this.#changed.delete(other)
    this.#unasked.delete(other)
    return one
  }

  #joinSurnames(entity: number, family: Family): Family {
    let all = family
    for (const surname of this.#surnamesOf(entity)) {
      const other = this.#familyOf(surname)
      if (other !== all) all = this.#join(all, other)
    }
    this.#joined.add(entity)
    return all
  }

  #forget(family: Family): void {
    this.#unasked.delete(family)
    const { surnameNames, surnameNamesStart, personEntity } = this.#index
    for (const surname of family.surnames) {
      this.#bySurname.delete(surname)
      const end = surnameNamesStart[surname + 1] as number
      for (let i = surnameNamesStart[surname] as number; i < end; i++)
        this.#joined.delete(personEntity[surnameNames[i] as number] as number)
    }
  }

  /** An entity's surnames where it has several. Its names stand together in the index, in the order of the entities. */
  #surnamesOf(entity: number): number[] {
    const { personEntity, personSurname } = this.#index
    let low = 0
    let high = personEntity.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((personEntity[middle] as number) < entity) low = middle + 1
      else high = middle
    }
    const surnames: number[] = []
    for (let person = low; personEntity[person] === entity; person++) surnames.push(personSurname[person] as number)
    return surnames
  }
}

/** Somebody is called by the surname before a text names the person, or only a byline does. */
function isLate(places: readonly PlacedCandidate[], candidates: readonly PlacedCandidate[]): boolean {
  const first = places.find((place) => !isByline(place))
  const firstBare = candidates.find(({ candidate }) => isInText(candidate))
  return !first || (firstBare !== undefined && candidates.indexOf(firstBare) < candidates.indexOf(first))
}

function isInText({ shape, manner, slip, marks, heading, aside }: Candidate): boolean {
  const isBare = shape === 'surname' && manner === 'exact' && slip === 'none'
  return isBare && !heading && !aside && !(marks & (MARK.another | MARK.thingAfter | MARK.placeBefore))
}

/** The one person whose surname speaks for itself, written as it is, where nobody on the page is named in full; or -1. */
function bearerAlone(index: NameIndex, { name, slip, marks }: Candidate): number {
  if (slip !== 'none' || marks & MARK.lower) return -1
  const bearer = onlyBearer(index, name)
  return bearer >= 0 && (index.entityFlags[bearer] as number) & ENTITY.surnameAlone ? bearer : -1
}

/** The one entity with this surname, -1 where there are several. */
export function onlyBearer(index: NameIndex, surname: number): number {
  const start = index.surnameNamesStart[surname] as number
  const end = index.surnameNamesStart[surname + 1] as number
  let entity = -1
  for (let i = start; i < end; i++) {
    const bearer = index.personEntity[index.surnameNames[i] as number] as number
    if (entity >= 0 && entity !== bearer) return -1
    entity = bearer
  }
  return entity
}
