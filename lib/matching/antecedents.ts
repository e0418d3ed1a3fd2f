/** Whose surname it is: the people whom the page names in full, in its order. */
import type { Candidate } from './candidate.ts'
import { hashWord } from './fold.ts'
import { entityName, type NameIndex } from './index-format.ts'
import * as MARK from './marks.ts'
import type { Scan } from './scan.ts'
import type { Evidence } from './verdict.ts'

/** One place where somebody is named in full. */
export interface Antecedent {
  block: number
  candidate: Candidate
  /** -1: somebody whom the dataset does not know. */
  entity: number
  /** Who it is, apart from spelling: two people of one surname have different keys. */
  key: string
  evidence?: Evidence
}

export interface NamedInFull {
  all: readonly Antecedent[]
  /** By surname, in the page's order; and without those whose surname is only a slip away from it. */
  bySurname: ReadonlyMap<number, readonly Antecedent[]>
  bySurnameAsWritten: ReadonlyMap<number, readonly Antecedent[]>
  /** Surnames that several people on the page bear. */
  shared: ReadonlySet<number>
  byEntity: ReadonlyMap<number, readonly Antecedent[]>
  /** Surnames that turned out to have somebody else's given name before them. */
  others: ReadonlySet<Candidate>
  /** What titles have said of people so far, by key. */
  genders: Map<string, string>
}

/** Collects everybody named in full; a doubtful given name counts once the page has it inside a sentence as well. */
export function namedInFull(scans: readonly Scan[]): NamedInFull {
  const all: Antecedent[] = []
  const bySurname = new Map<number, Antecedent[]>()
  const bySurnameAsWritten = new Map<number, Antecedent[]>()
  const shared = new Set<number>()
  const byEntity = new Map<number, Antecedent[]>()
  const others = new Set<Candidate>()
  const genders = new Map<string, string>()
  const knownOthers = new Set<string>()
  for (const scan of scans) {
    for (const candidate of scan.candidates) if (candidate.manner === 'other') knownOthers.add(otherKey(candidate))
  }
  scans.forEach((scan, block) => {
    for (const candidate of scan.candidates) {
      const promoted = candidate.manner === 'perhaps-other' && knownOthers.has(otherKey(candidate))
      if (promoted) others.add(candidate)
      if (candidate.shape !== 'full' && !promoted) continue
      const { entity } = candidate
      const person: Antecedent = { block, candidate, entity, key: entity >= 0 ? `#${entity}` : otherKey(candidate) }
      all.push(person)
      if (candidate.gender) genders.set(person.key, candidate.gender)
      append(bySurname, candidate.name, person)
      if (candidate.slip === 'none' || entity >= 0) append(bySurnameAsWritten, candidate.name, person)
      if (bySurname.get(candidate.name)?.[0]?.key !== person.key) shared.add(candidate.name)
      if (entity >= 0) append(byEntity, entity, person)
    }
  })
  return { all, bySurname, bySurnameAsWritten, shared, byEntity, others, genders }
}

/** Titles that few have: of two people with one surname they tell who is meant. */
const HONOURS = new Set('lord lady baron baroness dame sir prof professor dr rev'.split(' ').map(hashWord))
/** Of these there is one holder: where it is said of nobody of the surname, it is not clear who is meant. */
const OFFICES = new Set(
  'chancellor minister secretary mayor president speaker premier senator leader'.split(' ').map(hashWord),
)

function otherKey(candidate: Candidate): string {
  return `${candidate.given}/${candidate.name}`
}

function append(map: Map<number, Antecedent[]>, key: number, person: Antecedent): void {
  const list = map.get(key)
  if (list) list.push(person)
  else map.set(key, [person])
}

/** The person's name for a reader. */
export function personName(index: NameIndex, { entity, candidate }: Antecedent): string {
  return entity >= 0 ? entityName(index, entity) : candidate.text.replace(/\s+/g, ' ')
}

export interface FoundAntecedent {
  /** Nobody where no full name with the surname stands on the page. */
  person: Antecedent | null
  /** The full name comes only further down. */
  below: boolean
  /** Two people are equally near. */
  twoPeople: boolean
}

/**
 * The nearest person named in full before the surname; in a heading the first after it; with a role before it ("Chancellor
 * Reeves") the one of whom that role is said. A misspelt surname belongs to a person whose name is misspelt the same way
 * before it belongs to anybody else.
 */
export function antecedentOf(named: NamedInFull, block: number, candidate: Candidate): FoundAntecedent {
  const exact = candidate.slip === 'none'
  let people = (exact ? named.bySurnameAsWritten : named.bySurname).get(candidate.name) ?? []
  if (!exact) {
    const sameWriting = people.filter((person) => person.candidate.written === candidate.written)
    if (sameWriting.length > 0) people = sameWriting
  }
  const several = named.shared.has(candidate.name)
  if (several && candidate.gender) {
    people = ofGender(people, named.genders, candidate.gender)
  }
  if (people.length === 0) return { person: null, below: false, twoPeople: false }
  const next = firstAfter(people, block, candidate.start)
  let before = people[next - 1] ?? null
  const after = people[next] ?? null
  if (candidate.heading && after && before?.block !== block) before = null
  if (several && candidate.marks & MARK.roleBefore) {
    const named = theOneWithRole(people, candidate)
    if (named) return { person: named, below: false, twoPeople: false }
    if (candidate.beside.some((role) => OFFICES.has(role)))
      return { person: before ?? after, below: false, twoPeople: true }
  }
  if (several && HONOURS.has(candidate.title)) {
    const bearers = people.filter((person) => person.candidate.title === candidate.title)
    const bearer = bearers[0]
    if (bearer && bearers.every(({ key }) => key === bearer.key))
      return { person: bearer, below: false, twoPeople: false }
    return { person: before ?? after, below: false, twoPeople: true }
  }
  const rival = before && before.block === block ? otherBeside(people, next - 1) : null
  const person = before ?? after
  if (person && candidate.gender && !named.genders.has(person.key)) named.genders.set(person.key, candidate.gender)
  const unclear = several && (candidate.marks & MARK.twice) !== 0 && !before
  return { person, below: !before && after !== null, twoPeople: rival !== null || unclear }
}

/** Those to whom a title fits: whom another title has made known to be of that sex, or else all of whom none says otherwise. */
function ofGender(
  people: readonly Antecedent[],
  genders: ReadonlyMap<string, string>,
  gender: string,
): readonly Antecedent[] {
  const known = people.filter(({ key }) => genders.get(key) === gender)
  if (known.length > 0) return known
  const possible = people.filter(({ key }) => !genders.has(key))
  return possible.length > 0 ? possible : people
}

/** Position of the first person named after a place; people are in the page's order. */
function firstAfter(people: readonly Antecedent[], block: number, start: number): number {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    const person = people[middle] as Antecedent
    if (person.block < block || (person.block === block && person.candidate.start < start)) low = middle + 1
    else high = middle
  }
  return low
}

/** Characters between two names that are said in one breath: "Kate and Martha Osamor". */
const ONE_BREATH = 60

/** Somebody else of the surname, named so shortly before that either may be meant. */
function otherBeside(people: readonly Antecedent[], at: number): Antecedent | null {
  const nearest = people[at] as Antecedent
  const other = people[at - 1]
  if (!other || other.block !== nearest.block || other.key === nearest.key) return null
  return nearest.candidate.start - other.candidate.end < ONE_BREATH ? other : null
}

function theOneWithRole(people: readonly Antecedent[], { beside }: Candidate): Antecedent | null {
  const said = people.filter((person) => person.candidate.beside.some((role) => beside.includes(role)))
  const [one] = said
  return one && said.every(({ key }) => key === one.key) ? one : null
}
