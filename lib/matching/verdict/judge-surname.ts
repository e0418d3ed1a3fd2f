/** Evidence that a surname alone means the person of the dataset to whom it may belong. */

import { ratherMeant } from '../antecedents/better-known.ts'
import { isClear, PEERAGE } from '../antecedents/told-apart.ts'
import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { PERSON, ROLE_AFTER, SET_APART } from '../block/told.ts'
import * as TOPIC from '../block/topics.ts'
import { topicCount } from '../block/topics.ts'
import * as ENTITY from '../index/entity-flags.ts'
import * as WORD from '../lexicon/kinds.ts'
import { contextSeen } from '../page/context-words.ts'
import type { PageView } from '../page/page-view.ts'
import type { FoundAntecedent } from '../page/placed.ts'
import { Evidence } from './verdict.ts'

/** Log-odds of a full name below which a surname leans on it the less. */
export const DOUBTFUL = 0.5

/** A surname alone, given whom it may belong to. */
export function surnameEvidence(
  page: PageView,
  candidate: Candidate,
  found: FoundAntecedent,
  entity: number,
): Evidence {
  const { marks, slip, kinds } = candidate
  const evidence = new Evidence()
  const { person } = found
  const rare = !(kinds & WORD.surname)
  // A surname is no surer than the full name that it leans on.
  if (person?.about)
    evidence.add('antecedent').addLogOdds(Math.min(person.logOdds, 3.5) - (person.logOdds < DOUBTFUL ? 2 : 0.5))
  else if (person) evidence.add('somebodyElse')
  else addUnnamed(page, evidence, candidate, entity)
  if (ratherMeant(page, candidate, found, entity) >= 0) evidence.add('betterKnown')
  const ennobled = PEERAGE.has(candidate.title)
  const isPeer = entity >= 0 && (page.index.entityFlags[entity] as number) & ENTITY.peer
  if (ennobled && !isPeer) evidence.add('somebodyElse')
  // Below a note for those who looked for the politician the page goes on about the other one.
  const isApart =
    person?.candidate.told === SET_APART && !person.block.candidates.some((each) => each.candidate === candidate)
  if ((found.twoPeople || isApart) && !(ennobled && isPeer)) evidence.add('twoPeople')
  addSlipEvidence(evidence, candidate)
  if (candidate.manner === 'perhaps-other') evidence.add('perhapsOtherGivenName')
  // Which of two is meant it does not say.
  if (candidate.title !== 0 && (!found.twoPeople || isClear(candidate))) evidence.add('titleBefore')
  const sex =
    candidate.gender && entity >= 0 ? (page.index.entityFlags[entity] as number) & (ENTITY.he | ENTITY.she) : 0
  if (sex && sex !== (candidate.gender === 'm' ? ENTITY.he : ENTITY.she)) evidence.add('somebodyElse')
  if (marks & MARK.officeAfter) evidence.add('officeAfter')
  if (marks & MARK.actionAfter) evidence.add('acts', 0.5)
  if (marks & MARK.shop && slip === 'none') evidence.add('shopName')
  // "It was to them that Burnham, then a young minister, had to listen." "Peel (the councillor) forgot."
  const isPerson = (candidate.told === PERSON || candidate.told === ROLE_AFTER) && person !== null
  const place = kinds & WORD.place && marks & MARK.placeBefore && !(marks & MARK.possessive) && !isPerson
  if (place) evidence.add('placeMeant')
  const bare = isBare(candidate, isPerson)
  const isBelow = found.below && !person?.block.candidates.some((each) => each.candidate === candidate)
  // "Hull going down", before anybody has heard of Andy Hull.
  if (!place && kinds & WORD.place && isBelow && bare && !candidate.heading) evidence.add('placeMeant')
  if (marks & MARK.thingAfter) evidence.add('placeOrCompany', 1.4)
  if (marks & MARK.thingBefore && !(marks & MARK.thingAfter)) evidence.add('placeOrCompany', 1.4)
  // "Jama Masjid": only a surname that is known to be theirs outweighs a capital that goes on.
  const flags = page.index.entityFlags[entity] as number
  const theirs = (flags & ENTITY.surnameAlone) !== 0 && !(kinds & WORD.place)
  if (marks & MARK.capitalAfter) evidence.add('longerName', theirs ? 0.3 : 2)
  if (marks & MARK.another) evidence.add('anotherOne')
  if (marks & MARK.hyphenated) evidence.add('hyphenCompound')
  if (marks & MARK.address) evidence.add('inAddress')
  // "Bird flu found" is no news of Jo Bird.
  const opens = marks & (MARK.sentenceStart | MARK.titleBlock) && !(marks & (MARK.actionAfter | MARK.possessive))
  if (kinds & WORD.english && opens && candidate.title === 0 && !isPerson)
    evidence.add('capitalMeansNothing', marks & MARK.nounAfter && !(marks & MARK.personalAfter && person) ? 8 : 2.5)
  // "In 1966 Wilson won."
  // … but Gisela Stuart came to Britain in 1974, and other Stuarts of old have a number.
  const isOfOld =
    !rare &&
    !(kinds & WORD.given) &&
    topicCount(candidate.close, TOPIC.past) > topicCount(candidate.close, TOPIC.modern)
  if (isOfOld) evidence.add('longAgo', person?.about?.settled && candidate.bearer === 0 ? 0.4 : 1.5)
  // "McKay into semi-final", among links to other stories
  const elsewhere =
    candidate.aside && topicCount(candidate.close, TOPIC.field) > topicCount(candidate.close, TOPIC.party)
  if (elsewhere && !(flags & ENTITY.wellKnown)) evidence.add('otherFieldNearby', 2)
  const thing =
    !isPerson && marks & MARK.determinerBefore && !(marks & (MARK.groupAfter | MARK.possessive | MARK.actionAfter))
  if (thing) evidence.add(kinds & WORD.place ? 'placeMeant' : 'articleBefore', rare ? 0.8 : 3)
  return evidence
}

/** Nothing beside the surname says that it is a person's. */
function isBare({ title, marks }: Candidate, isPerson: boolean): boolean {
  return (
    title === 0 &&
    !isPerson &&
    !(
      marks &
      (MARK.actionAfter |
        MARK.auxiliaryAfter |
        MARK.possessive |
        MARK.roleBefore |
        MARK.officeAfter |
        MARK.personalAfter)
    )
  )
}

/** Nobody of that surname is named in full: only a surname that is known for one person will do, among politics. */
function addUnnamed(page: PageView, evidence: Evidence, candidate: Candidate, entity: number): void {
  const known = entity >= 0 && (page.index.entityFlags[entity] as number) & ENTITY.surnameAlone
  if (!known || candidate.slip !== 'none' || candidate.marks & MARK.lower) {
    evidence.add('nobodyNamed', 2)
    return
  }
  evidence.add('partyPage', page.evidence.party)
  if (contextSeen(page, entity)) evidence.add('contextWords', 0.5)
  evidence.add('otherFieldPage', page.evidence.otherField)
  evidence.add('abroad', page.evidence.abroad)
}

/** A misspelt surname alone counts only where the slip is one that hands make, and the word is long. */
function addSlipEvidence(evidence: Evidence, candidate: Candidate): void {
  const { slip, marks, kinds, start, end } = candidate
  if (slip === 'none') return
  const length = end - start
  const titled = candidate.title !== 0
  if (slip === 'final-s') {
    // "Starmers speech" lacks its apostrophe; "the Starmers" are a family.
    evidence.add(
      'misspelt',
      marks & (MARK.groupAfter | MARK.personalAfter) && !(marks & MARK.determinerBefore) ? 0.5 : 12,
    )
    return
  }
  const likely = slip === 'swap' || slip === 'double' || slip === 'vowel' || slip === 'sound'
  const usual = length >= 6 && (likely || (slip === 'lost' && !(kinds & WORD.surname)))
  evidence.add('misspelt', usual ? 1 : titled && length >= 5 ? 1.5 : 12)
}
