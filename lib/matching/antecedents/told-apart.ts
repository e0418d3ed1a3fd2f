/** What a surname's title, and the words beside it, say of whom or what it means where several are called so. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { ACTS_NOW, PERSON, ROLE_AFTER } from '../block/told.ts'
import * as WORD from '../lexicon/kinds.ts'
import { hashesOf } from '../words/fold.ts'

/** Kinds of titles that tell bearers apart: those of councils, those that anybody has, and honours. */
export const COUNCILLOR = 1
export const PLAIN = 2
const HONOURED = 4
const COUNCILLORS = hashesOf('cllr cllrs councillor councillors coun ald alderman')
const ANYBODYS = hashesOf('mr mrs ms miss')

/** Of which of these kinds a title is, by its hash; 0 for others. */
export const rankOf = (title: number) =>
  COUNCILLORS.has(title) ? COUNCILLOR : ANYBODYS.has(title) ? PLAIN : HONOURS.has(title) ? HONOURED : 0
/** Titles that few have: of two people with one surname they tell who is meant, and somebody else of the name may have one. */
export const HONOURS = hashesOf('lord lady baron baroness dame sir prof professor dr rev reverend')
/** Titles of those who sit in the Lords; the first of them is a knight's wife's too. */
export const PEERAGE = hashesOf('lady lord baron baroness')

/** Of these there is one holder: where it is said of nobody of the surname, it is not clear who is meant. */
export const OFFICES = hashesOf('chancellor minister secretary mayor president speaker premier senator leader')

/** So many mentions of a place make the page one about that place as well. */
export const TOWN = 3

/** "in Burnham", "Burnham United", "Burnham-on-Sea": what the surname names there is a place. */
export function isOfPlace({ shape, kinds, title, marks }: Candidate): boolean {
  if (shape !== 'surname' || title !== 0 || !(kinds & WORD.place) || marks & (MARK.possessive | MARK.roleBefore))
    return false
  return (marks & (MARK.placeBefore | MARK.thingAfter | MARK.hyphenated)) !== 0
}

/** What stands beside the surname is a person's: a title, something said, or done once. */
export function isOfPerson({ title, marks, told, quotedFrom, heading }: Candidate): boolean {
  if (heading || title !== 0 || quotedFrom >= 0 || told === PERSON || told === ROLE_AFTER) return true
  if (marks & (MARK.roleBefore | MARK.possessive | MARK.personalAfter | MARK.officeAfter)) return true
  const verb = marks & (MARK.actionAfter | MARK.auxiliaryAfter)
  // "a fan club for Burnham"; but "that Burnham has no cinema" …
  if (verb === 0) return (marks & (MARK.linkingBefore | MARK.lower)) !== 0
  return verb === MARK.actionAfter && told !== ACTS_NOW
}

/** It says itself of the two who is meant: "Cllr Peel", "Peel the MP". */
export function isClear({ title, marks, told }: Candidate): boolean {
  return rankOf(title) === COUNCILLOR || told === ROLE_AFTER || (marks & (MARK.roleBefore | MARK.officeAfter)) !== 0
}

/** Somebody is called councillor by the surname alone, and nobody else of it is introduced so: whoever is named in full is one. */
export function isCouncillors(people: readonly { candidate: Candidate }[]): boolean {
  const councillors = people.filter(({ candidate }) => rankOf(candidate.title) === COUNCILLOR)
  return (
    councillors.some(({ candidate }) => candidate.shape === 'surname') &&
    councillors.every(({ candidate }) => candidate.shape === 'surname' || candidate.entity >= 0)
  )
}
