/** About whom a text goes on: who spoke last, who was called by the given name, whom a paragraph or a heading began with. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import * as WORD from '../lexicon/kinds.ts'
import type { PlacedCandidate } from '../page/placed.ts'
import { type Antecedent, firstAfter, isOnePerson } from './bearers.ts'
import { isClear, isOfPerson } from './told-apart.ts'

/** "Tom would get my vote. Pidcock is quick": somebody whom the dataset does not know, named before and now called by both. */
export function calledBefore(people: readonly Antecedent[], { block, candidate }: PlacedCandidate): Antecedent | null {
  if (candidate.given === 0 || candidate.title !== 0 || isClear(candidate)) return null
  const last = people.slice(0, firstAfter(people, block, candidate.start)).reverse()
  const one = last.find((person) => person.candidate.given === candidate.given)
  return one && one.candidate.entity < 0 && one.block !== block ? one : null
}

/** A speech begins with who gives it, in Hansard with a number before: "1. Ellie Reeves (Lewisham West) (Lab):". */
const SPEECH = 5

/** Whoever began a speech last before the surname: who is spoken to in answer. */
export function lastSpeaker(people: readonly Antecedent[], { block, candidate }: PlacedCandidate): Antecedent | null {
  const last = people[firstAfter(people, block, candidate.start) - 1]
  return last && last.block !== block && last.candidate.start < SPEECH && !last.candidate.heading ? last : null
}

/** "When Andy Burnham came he asked for it. “There is room for two,” Burnham said": what is quoted between puts nobody farther away. */
export const saidFrom = ({ quotedFrom, start, title }: Candidate, before: Antecedent) =>
  title === 0 && quotedFrom > before.candidate.end ? quotedFrom : start

/** Characters within which a paragraph that begins with one bearer of a surname, and names no other, goes on about that one. */
export const PARAGRAPH = 240
const BEGINNING = 40
const WORD_OR_PLACE = WORD.place | WORD.english

/** The paragraph begins with this one, and names no other of the surname. */
export function isAbout(
  one: Antecedent,
  people: readonly Antecedent[],
  { block, candidate }: PlacedCandidate,
): boolean {
  if (one.candidate.start > BEGINNING || one.candidate.entity < 0 || candidate.title !== 0) return false
  return (
    isOnePerson(people.filter((person) => person.block === block)) &&
    (!(candidate.kinds & WORD_OR_PLACE) || isOfPerson(candidate))
  )
}

/** Below the heading the text goes on with the surname alone, as of somebody who has been named. */
export function goesOn(
  alone: readonly PlacedCandidate[],
  { block, candidate }: PlacedCandidate,
  after: Antecedent,
): boolean {
  const next = alone[firstAfter(alone, block, candidate.end)]
  if (!next || next.candidate.bearer || next.candidate.marks & MARK.another) return false
  return next.block.at < after.block.at
}

/** "Stuart Jones objected. Stuart was late": somebody who was named last is called by the given name. */
export function isGivenAgain(
  places: readonly PlacedCandidate[],
  placed: PlacedCandidate,
  before: Antecedent | null,
): boolean {
  const { block, candidate } = placed
  const last = candidate.title === 0 ? places[firstAfter(places, block, candidate.start) - 1] : undefined
  return last !== undefined && (!before || firstAfter([last], before.block, before.candidate.start) === 0)
}
