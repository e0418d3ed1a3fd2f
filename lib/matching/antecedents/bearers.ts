/** Who is called by a name: people whom the page names in full, whether the dataset knows them (entity) or not (-1). */

import type { Candidate, Scan } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { CONTRASTED, FIRM, ROLE_AFTER } from '../block/told.ts'
import * as TOPIC from '../block/topics.ts'
import { topicCount } from '../block/topics.ts'
import { entityName, type NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import type { PlacedBlock, PlacedCandidate } from '../page/placed.ts'
import { isOfPlace } from './told-apart.ts'

/** A place where somebody is named in full. */
export type Antecedent = PlacedCandidate

/** Who bears one surname on the page, in its order. */
export interface Bearers {
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
  /** Where a company of the name is. */
  firms: PlacedBlock[]
  /** How often somebody has a title before it: "Coun Peel". */
  titled: number
  /** Where it stands alone, outside headings. */
  alone: PlacedCandidate[]
  /** Where it is the given name of somebody else: "Stuart Jones". */
  asGiven: PlacedCandidate[]
}

/** Bearers of each surname. */
export class BearersOf {
  readonly #bySurname = new Map<number, Bearers>()

  /** Who bears it, by its position in the index. */
  get(surname: number): Bearers | undefined {
    return this.#bySurname.get(surname)
  }

  get everybody(): Iterable<Bearers> {
    return this.#bySurname.values()
  }

  /** Adds where somebody is named in full, in the page's order. */
  add(person: Antecedent): void {
    const { entity, name, slip, aside } = person.candidate
    let bearers = this.#bySurname.get(name)
    if (!bearers) {
      bearers = {
        all: [],
        asWritten: [],
        shared: false,
        paired: false,
        contrasted: false,
        places: 0,
        firms: [],
        titled: 0,
        alone: [],
        asGiven: [],
      }
      this.#bySurname.set(name, bearers)
    }
    bearers.all.push(person)
    if (slip === 'none' || entity >= 0) bearers.asWritten.push(person)
    bearers.shared ||= !isSame(bearers.all[0] as Antecedent, person)
    const before = bearers.all[bearers.all.length - 2]
    bearers.paired ||= before?.block === person.block && !isSame(before, person) && !aside
  }

  /** What a surname alone says of its bearers, once all of them are known. */
  addSurname(placed: PlacedCandidate): void {
    const { candidate } = placed
    const bearers = this.#bySurname.get(candidate.name)
    if (!bearers) return
    const { shape, told } = candidate
    if (isOfPlace(candidate)) bearers.places++
    if (told === FIRM) bearers.firms.push(placed.block)
    if (shape !== 'surname') return
    if (candidate.title !== 0) bearers.titled++
    if (!candidate.heading) bearers.alone.push(placed)
    if (isGivenName(candidate)) bearers.asGiven.push(placed)
    if (told === CONTRASTED || (told === ROLE_AFTER && bearers.shared)) bearers.contrasted = true
  }
}

/** "Stuart Jones objected" */
const isGivenName = ({ kinds, marks, title }: Candidate) =>
  (kinds & WORD.given) !== 0 && title === 0 && (marks & (MARK.capitalAfter | MARK.thingAfter)) === MARK.capitalAfter

/** More surnames than any index has. */
const SURNAMES = 2 ** 20

/** Who it is of those whom the dataset does not know, apart from spelling: given name and surname. */
export function otherKey({ given, name }: Candidate): number {
  return (given >>> 0) * SURNAMES + name
}

/** Who it is, apart from spelling: two people of one surname have different keys. */
export function keyOf(candidate: Candidate): number {
  return candidate.entity >= 0 ? -1 - candidate.entity : otherKey(candidate)
}

/** Whether they have one key: asked so often that none is made. */
export function isSame({ candidate: one }: Antecedent, { candidate: other }: Antecedent): boolean {
  if (one.entity >= 0 || other.entity >= 0) return one.entity === other.entity
  return one.given === other.given && one.name === other.name
}

/** All of them are one person. */
export function isOnePerson(people: readonly Antecedent[]): boolean {
  return people.every((person) => isSame(person, people[0] as Antecedent))
}

/** So few words has a byline with its date. */
const FEW = 6

/** Somebody of the dataset is named there and nothing is said: who wrote a text is hardly spoken of in it. */
export const isSignature = ({ block, candidate }: Antecedent) =>
  candidate.entity >= 0 &&
  (candidate.manner === 'exact' || candidate.manner === 'initial') &&
  topicCount(candidate.near, TOPIC.party) === 0 &&
  !candidate.heading &&
  !(candidate.marks & (MARK.actionAfter | MARK.auxiliaryAfter)) &&
  ((block.block.scan as Scan).words as number) <= FEW

const BY = 'By '.length
/** "By Ellie Reeves" */
export const isByline = ({ candidate }: Antecedent) =>
  candidate.start === BY && (candidate.marks & MARK.linkingBefore) !== 0

/** The person's name for a reader. */
export function personName(index: NameIndex, { candidate }: Antecedent): string {
  const { entity } = candidate
  return entity >= 0 ? entityName(index, entity) : candidate.text.replace(/\s+/g, ' ')
}

/** Position of the first person named after a place; people are in the page's order. */
export function firstAfter(people: readonly Antecedent[], block: PlacedBlock, start: number): number {
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
