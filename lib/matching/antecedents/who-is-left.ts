/** Who may be meant by a surname, of all who bear it, once those are left out of whom something says otherwise. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { ACTS_NOW, AUTHOR, BY_GIVEN_NAME, KIN, KIN_OF, OF_OLD, QUOTED, UNRELATED } from '../block/told.ts'
import type { PlacedBlock } from '../page/placed.ts'
import { type Antecedent, firstAfter, isOnePerson, isSame, isSignature } from './bearers.ts'
import { HONOURS } from './told-apart.ts'

/** Farther from a name, in characters, a surname is the page's subject's, whoever was named last; some pages have one block for all. */
export const FAR = 100
/** Characters between two names that are said in one breath: "Kate and Martha Osamor". */
export const ONE_BREATH = 60

/** "My sister Jane Peel is ill," Peel said: not she. */
export function withoutQuoted(people: readonly Antecedent[], block: PlacedBlock, { quotedFrom, start }: Candidate) {
  const others = people.filter(({ block: where, candidate }) => {
    return where !== block || candidate.start < quotedFrom || candidate.start > start
  })
  return others.length > 0 ? others : people
}

/** "The brother of Jeremy Corbyn was fined. Mr Corbyn said …": not he whose brother it is. */
export function withoutKinOf(people: readonly Antecedent[]): readonly Antecedent[] {
  const others = people.filter(({ candidate }) => candidate.told !== KIN_OF)
  return others.length > 0 ? others : people
}

/** Without those who only sign. */
export function withoutSignatures(people: readonly Antecedent[]): readonly Antecedent[] {
  const others = people.filter((person) => !isSignature(person))
  return others.length > 0 ? others : people
}

/** Those whom the page does more than mention, unless it is so near that one of the others may be meant. */
export function withoutThoseInPassing(
  people: readonly Antecedent[],
  nearest: Antecedent | undefined,
  block: PlacedBlock,
  { start, told, title, marks }: Candidate,
): readonly Antecedent[] {
  // "Baroness Osamor" may be the mother.
  const isPassing = (said: number) =>
    HONOURS.has(title) ? said === OF_OLD : said >= KIN && said !== AUTHOR && !(said === QUOTED && marks & MARK.spoken)
  if (!people.some(({ candidate }) => isPassing(candidate.told))) return people
  const passing = people.filter(
    (one) => !people.some((other) => isSame(other, one) && !isPassing(other.candidate.told)),
  )
  if (passing.length === 0 || passing.length === people.length) return people
  const rest = people.filter((person) => !passing.includes(person))
  // Somebody whom the text has not named yet is not meant.
  if (nearest && firstAfter(rest, block, start) === 0) return people
  const nobodySince = nearest !== undefined && passing.includes(nearest)
  if (!nobodySince || nearest.candidate.told === BY_GIVEN_NAME || told === ACTS_NOW) return rest
  // "His father, Tom Peel, was a docker. Peel died in 1990."
  if (nearest.block === block && start - nearest.candidate.end <= FAR) return people
  const { told: said } = nearest.candidate
  const isPast = block.at > nearest.block.at + 1 || said === UNRELATED || said === QUOTED
  return isPast || rest.length > 1 ? rest : people
}

/** Somebody else of the surname, named so shortly before that either may be meant. */
export function otherBeside(people: readonly Antecedent[], at: number): Antecedent | null {
  const nearest = people[at] as Antecedent
  const other = people[at - 1]
  if (!other || other.block !== nearest.block || isSame(other, nearest)) return null
  return nearest.candidate.start - other.candidate.end < ONE_BREATH ? other : null
}

/** The one bearer of whom a role is said that stands beside the surname as well; null where there is none, or several. */
export function theOneWithRole(people: readonly Antecedent[], { beside }: Candidate): Antecedent | null {
  const said = people.filter((person) => person.candidate.beside.some((role) => beside.includes(role)))
  const [one] = said
  return one && isOnePerson(said) ? one : null
}
