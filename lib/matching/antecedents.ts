/** Whose surname it is: the people whom the page names in full, in its order. */
import { type Candidate, MARK } from './candidate.ts'
import { entityName, type NameIndex } from './index-format.ts'
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
  name: string
  evidence?: Evidence
}

export interface NamedInFull {
  all: Antecedent[]
  /** All places where this entity is named in full. */
  of(entity: number): readonly Antecedent[]
}

/** Collects everybody named in full; a doubtful given name counts once the page has it inside a sentence as well. */
export function namedInFull(index: NameIndex, scans: readonly Scan[]): NamedInFull {
  const all: Antecedent[] = []
  const byEntity = new Map<number, Antecedent[]>()
  const others = new Set<string>()
  const otherKey = (candidate: Candidate) => `${candidate.given}/${candidate.name}`
  for (const scan of scans) {
    for (const candidate of scan.candidates) if (candidate.manner === 'other') others.add(otherKey(candidate))
  }
  scans.forEach((scan, block) => {
    for (const candidate of scan.candidates) {
      if (candidate.manner === 'perhaps-other' && others.has(otherKey(candidate))) makeOther(candidate)
      if (candidate.shape !== 'full') continue
      const { entity } = candidate
      const name = entity >= 0 ? entityName(index, entity) : candidate.text.replace(/\s+/g, ' ')
      const person: Antecedent = {
        block,
        candidate,
        entity,
        key: entity >= 0 ? `#${entity}` : otherKey(candidate),
        name,
      }
      all.push(person)
      if (entity < 0) continue
      const list = byEntity.get(entity)
      if (list) list.push(person)
      else byEntity.set(entity, [person])
    }
  })
  return { all, of: (entity) => byEntity.get(entity) ?? [] }
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
 * The nearest person named in full before the surname; in a heading the first after it. A misspelt surname belongs to a
 * person whose name is misspelt the same way before it belongs to anybody else.
 */
export function antecedentOf(named: readonly Antecedent[], block: number, candidate: Candidate): FoundAntecedent {
  const sameWriting = named.filter(
    (person) => person.candidate.written === candidate.written && matches(person, candidate),
  )
  const people = sameWriting.length > 0 ? sameWriting : named.filter((person) => matches(person, candidate))
  let before: Antecedent | null = null
  let second: Antecedent | null = null
  let after: Antecedent | null = null
  for (const person of people) {
    const earlier = person.block < block || (person.block === block && person.candidate.start < candidate.start)
    if (earlier) {
      if (before && before.key !== person.key) second = before
      before = person
    } else if (!after) after = person
  }
  if (candidate.marks & MARK.heading && after && !(before && before.block === block)) before = null
  const byRole = people.filter(({ candidate: full }) => full.beside.some((role) => candidate.beside.includes(role)))
  const keys = new Set(people.map(({ key }) => key))
  if (
    keys.size > 1 &&
    byRole.length > 0 &&
    new Set(byRole.map(({ key }) => key)).size === 1 &&
    candidate.marks & MARK.roleBefore
  ) {
    return { person: byRole[0] as Antecedent, below: false, twoPeople: false }
  }
  const person = before ?? after
  const twoPeople =
    before !== null &&
    second !== null &&
    second.key !== before.key &&
    second.block === before.block &&
    before.block === block
  return { person, below: before === null && after !== null, twoPeople }
}

function matches(person: Antecedent, candidate: Candidate): boolean {
  return person.candidate.name === candidate.name
}

/** A word that opens a sentence was somebody's given name after all. */
function makeOther(candidate: Candidate): void {
  candidate.manner = 'other'
  candidate.shape = 'full'
}
