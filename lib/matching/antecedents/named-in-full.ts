/** Whose surname it is: the people whom the page names in full, in its order. */

import * as MARK from '../block/marks.ts'
import { ADDRESSED, AUTHOR, PERSON, QUOTED } from '../block/told.ts'
import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import type { FoundAntecedent, PlacedBlock, PlacedCandidate } from '../page/placed.ts'
import { hashesOf } from '../words/fold.ts'
import {
  type Antecedent,
  type Bearers,
  BearersOf,
  firstAfter,
  isOnePerson,
  isSame,
  isSignature,
  otherKey,
} from './bearers.ts'
import { isSaid, officeHolder } from './better-known.ts'
import { calledBefore, goesOn, isAbout, isGivenAgain, lastSpeaker, PARAGRAPH, saidFrom } from './goes-on.ts'
import { Introductions } from './introductions.ts'
import { Subject } from './subject.ts'
import { HONOURS, isClear, isOfPerson, OFFICES, PEERAGE, PLAIN, rankOf, TOWN } from './told-apart.ts'
import {
  FAR,
  ONE_BREATH,
  otherBeside,
  theOneWithRole,
  withoutKinOf,
  withoutQuoted,
  withoutSignatures,
  withoutThoseInPassing,
} from './who-is-left.ts'

/** Everybody whom a page names in full, out of people who can only be told apart together. */
export class NamedInFull {
  readonly byEntity = new Map<number, Antecedent[]>()
  /** Surnames that turned out to have somebody else's given name before them. */
  readonly others: ReadonlySet<PlacedCandidate>
  readonly #index: NameIndex
  readonly #bearers = new BearersOf()
  readonly #introductions = new Introductions()
  readonly #subject = new Subject(this.#bearers)
  /** The last block where somebody is called Mr or Ms, of several whose surname it may be. */
  #lastTitled: PlacedBlock | null = null
  /** A surname in a heading that means somebody else than the page has named. */
  #otherInHeading: PlacedCandidate | null = null
  /** Headings above a text about the surname itself. */
  readonly #aboveSurnames: ReadonlySet<PlacedCandidate>
  /** A surname with a title that no bearer of it was introduced with. */
  #lastStranger: PlacedCandidate | null = null

  /**
   * @param index says who is a peer.
   * @param candidates in the page's order. A doubtful given name counts once the page has it inside a sentence as well.
   * @param doubtful whether there is any.
   */
  constructor(index: NameIndex, candidates: readonly PlacedCandidate[], doubtful: boolean) {
    this.#index = index
    this.others = doubtful ? promotedAmong(candidates) : NO_OTHERS
    for (const placed of candidates)
      if (placed.candidate.shape === 'full' || this.others.has(placed) || isSaid(placed.candidate)) this.#add(placed)
    for (const placed of candidates) this.#bearers.addSurname(placed)
    this.#aboveSurnames = new Set(candidates.filter((placed, at) => isAboveSurname(placed, candidates, at)))
  }

  /** "Match report: Byrne …", and right below it "Byrne’s own goal": he whom the heading told from the one who is known. */
  #goesOnFromHeading(placed: PlacedCandidate, people: readonly Antecedent[]): boolean {
    const { block, candidate } = placed
    if (candidate.heading && candidate.marks & MARK.another) this.#otherInHeading = placed
    const heading = this.#otherInHeading
    if (!heading || heading === placed || heading.candidate.name !== candidate.name) return false
    if (block.at !== heading.block.at + 1) return false
    return people[firstAfter(people, block, candidate.start) - 1]?.block !== block
  }

  /** "A spokeswoman for Peel", where the page is about Peel Holdings and calls somebody of the name Cllr Peel throughout: both do what bodies do. */
  #isPerhapsFirm({ block, candidate }: PlacedCandidate, { all, firms, titled }: Bearers): boolean {
    if (titled < 2 || candidate.title !== 0 || candidate.told === PERSON || isClear(candidate)) return false
    const last = all[firstAfter(all, block, candidate.start) - 1]
    return last?.block !== block || last.candidate.entity < 0 || firms.includes(block)
  }

  #add(person: Antecedent): void {
    const { candidate } = person
    const { entity } = candidate
    const places = this.byEntity.get(entity)
    if (places) places.push(person)
    else if (entity >= 0) this.byEntity.set(entity, [person])
    // "Ed Balls Day" names a day: who is meant by a surname after it, it does not say.
    if (entity >= 0 && candidate.marks & MARK.thingAfter) return
    this.#introductions.add(candidate)
    this.#bearers.add(person)
  }

  /**
   * The nearest person named in full before the surname; in a heading the first after it; with a role before it ("Chancellor
   * Reeves") the one of whom that role is said. To be asked in the page's order: titles tell of people for those further down.
   */
  antecedentOf(placed: PlacedCandidate): FoundAntecedent {
    const { block, candidate } = placed
    // "Chancellor Reeves" is somebody else, as if she were named in full.
    if (isSaid(candidate)) return sure(placed)
    const bearers = this.#bearers.get(candidate.name)
    if (!bearers) return NOBODY
    if (this.#aboveSurnames.has(placed)) return unclear(bearers.all[0] ?? null)
    // "Burnham wants a dentist", where Burnham Moor, and the road to Burnham, are in the news as well.
    if (bearers.places >= TOWN && !isOfPerson(candidate)) return NOBODY
    if (bearers.firms.length > 0 && this.#isPerhapsFirm(placed, bearers)) return NOBODY
    const exact = candidate.slip === 'none'
    const several = bearers.shared
    let people: readonly Antecedent[] = exact ? bearers.asWritten : bearers.all
    // "Mahmood writes every Saturday": who signed, and nobody of whom it is written.
    if (several && candidate.told === AUTHOR) {
      const signers = people.filter(isSignature)
      if (signers[0] && isOnePerson(signers)) return sure(signers[0])
    }
    if (several) people = withoutKinOf(people)
    // Of a rare surname hardly anybody else is named before: where it stands by itself, a list of speakers begins.
    const isCommon = candidate.kinds & WORD.surname || officeHolder(this.#index, candidate.name) >= 0
    if (several && isCommon) {
      const unsigned = withoutSignatures(people)
      // "Is Mr Mahmood related to the minister?", who is a woman: then it is who signed.
      const before = unsigned.slice(0, firstAfter(unsigned, block, candidate.start))
      if (!candidate.gender || before.some((person) => this.#introductions.mayBe(person, candidate.gender)))
        people = unsigned
    }
    if (several && candidate.quotedFrom >= 0) people = withoutQuoted(people, block, candidate)
    if (several) people = this.#introductions.ofTitle(people, candidate)
    if (several && candidate.gender) people = this.#introductions.ofGender(people, block, candidate)
    if (people.length === 0) return NOBODY
    const speaker = several && candidate.told === ADDRESSED ? lastSpeaker(people, placed) : null
    if (speaker) return sure(speaker)
    const called = several ? calledBefore(people, placed) : null
    if (called) return sure(called)
    if (this.#goesOnFromHeading(placed, people)) return NOBODY
    const last = people[firstAfter(people, block, candidate.start) - 1]
    const others = several ? withoutThoseInPassing(people, last, block, candidate) : people
    const isOneLeft = others !== people && isOnePerson(others)
    const overheard = isOneLeft && last?.candidate.told === QUOTED
    people = others
    const next = firstAfter(people, block, candidate.start)
    let before = people[next - 1] ?? null
    const after = people[next] ?? null
    if (isGivenAgain(bearers.asGiven, placed, before)) return NOBODY
    if (candidate.heading && after && before?.block !== block && !goesOn(bearers.alone, placed, after)) before = null
    // "Chancellor Reeves": also where she herself is not named.
    if ((several || candidate.kinds & WORD.surname) && candidate.marks & MARK.roleBefore && candidate.title === 0) {
      const named = theOneWithRole(people, candidate)
      if (named) return sure(named)
      if (candidate.beside.some((role) => OFFICES.has(role))) return NOBODY
    }
    // "Prof Wilson spoke. Wilson had slides": no politician is called so, but by the page that introduces one so.
    const isIntroduced = people.some((person) => person.candidate.title === candidate.title)
    if (SCHOLARS.has(candidate.title) && !isIntroduced) {
      this.#lastStranger = placed
      return before?.block === block && before.candidate.entity < 0 ? sure(before) : NOBODY
    }
    // "Lord Bird founded the Big Issue. Bird …"
    const isPeer = ({ candidate: { entity } }: Antecedent) =>
      entity >= 0 && ((this.#index.entityFlags[entity] as number) & ENTITY.peer) !== 0
    if (PEERAGE.has(candidate.title) && !isIntroduced && !people.some(isPeer)) this.#lastStranger = placed
    const stranger = this.#lastStranger
    if (stranger?.block === block && stranger.candidate.name === candidate.name && candidate.title === 0) {
      const isNext = candidate.start - stranger.candidate.end < NEXT
      if (isNext && (before?.block !== block || before.candidate.start < stranger.candidate.start)) return NOBODY
    }
    if (several && !isOneLeft && HONOURS.has(candidate.title)) {
      const titled = people.filter((person) => person.candidate.title === candidate.title)
      if (LEARNED.has(candidate.title) && titled[0] && isOnePerson(titled)) return sure(titled[0])
      // "Lady Stuart" may be she who is a baroness, whoever was named last.
      return unclear(people.find((person) => person.candidate.entity >= 0) ?? before ?? after)
    }
    // "Dr Wilson", where the one who is known has no such title.
    if (HONOURS.has(candidate.title) && candidate.kinds & WORD.surname && !isIntroduced) return unclear(before ?? after)
    const rival = before && before.block === block ? otherBeside(people, next - 1) : null
    // "Peel owns the canal, Sir Robert Peel stands in Piccadilly": nobody of either name before it in the paragraph.
    const isFar =
      before !== null &&
      (before.block !== block ||
        ((before.candidate.start > 0 || candidate.title !== 0) &&
          saidFrom(candidate, before) - before.candidate.end > (isAbout(before, people, placed) ? PARAGRAPH : FAR)))
    const near = after?.block === block && after.candidate.start - candidate.end < ONE_BREATH / 2
    const close = near && !candidate.title && !(candidate.marks & MARK.possessive)
    if (several && before && isFar && close && !isSame(before, after)) return unclear(before)
    // "Ms Peel held on to the flag, and Peel was off": who has no title beside her may be the other.
    if (several && rankOf(candidate.title) === PLAIN) this.#lastTitled = block
    else if (isFar && candidate.title === 0 && this.#lastTitled === block && !isClear(candidate)) {
      const isAnother = people.slice(0, next).some((person) => !isSame(person, before as Antecedent))
      if (isAnother) return unclear(before)
    }
    const isOpen = bearers.contrasted && !candidate.heading && (!before || isFar)
    if (isOpen && !isOnePerson(people) && !isClear(candidate)) return unclear(before ?? after)
    if (several && before && isFar && !(exact && candidate.heading)) {
      const main = this.#subject.of(people, next - 1, bearers.paired)
      this.#introductions.learn(main ?? before, candidate.gender, main !== null)
      return { person: main ?? before, below: false, twoPeople: !main, overheard }
    }
    const person = before ?? after
    if (person && !rival) {
      this.#introductions.learn(person, candidate.gender, true)
      this.#subject.call(person, candidate.heading)
    }
    const isTwice = several && (candidate.marks & MARK.twice) !== 0 && !before
    return { person, below: !before && after !== null, twoPeople: rival !== null || isTwice, overheard }
  }
}

/** "Corbyn", and below it "Corbyn is a surname from the French", once or in several lines alike. */
function isAboveSurname({ candidate }: PlacedCandidate, candidates: readonly PlacedCandidate[], at: number): boolean {
  if (!candidate.heading || candidate.shape !== 'surname' || candidate.start > 0) return false
  let below = at + 1
  while (candidates[below]?.candidate.heading) below++
  const next = candidates[below]?.candidate
  return next?.name === candidate.name && next.start === 0 && (next.marks & MARK.another) !== 0
}

const found = (person: Antecedent | null, twoPeople: boolean): FoundAntecedent => {
  return { person, below: false, twoPeople, overheard: false }
}

const sure = (person: Antecedent | null) => found(person, false)
const unclear = (person: Antecedent | null) => found(person, true)
const NOBODY = sure(null)
const LEARNED = hashesOf('dr prof professor rev reverend')
/** Characters between a title's bearer and the surname that goes on about them. */
const NEXT = 45
const SCHOLARS = hashesOf('prof professor rev reverend')
const NO_OTHERS: ReadonlySet<PlacedCandidate> = new Set()

function promotedAmong(candidates: readonly PlacedCandidate[]): ReadonlySet<PlacedCandidate> {
  const doubtful = candidates.filter(({ candidate }) => candidate.manner === 'perhaps-other')
  const known = new Set<number>()
  for (const { candidate } of candidates) if (candidate.manner === 'other') known.add(otherKey(candidate))
  return new Set(doubtful.filter(({ candidate }) => known.has(otherKey(candidate))))
}
