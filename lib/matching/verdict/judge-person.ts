/** Evidence that a person's name, or surname alone, means the person of the dataset. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { AT_WORK, FORMER, OTHERS, PERSON } from '../block/told.ts'
import * as TOPIC from '../block/topics.ts'
import { topicCount } from '../block/topics.ts'
import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import type { PageView } from '../page/page-view.ts'
import type { AboutPerson, FoundAntecedent } from '../page/placed.ts'
import type { Antecedent } from '../people/bearers.ts'
import { ratherMeant } from '../people/better-known.ts'
import { hashesOf, hashWord } from '../words/fold.ts'
import { company, contextNear, contextSeen } from './judge-group.ts'
import { Evidence } from './verdict.ts'

/** How many people may have the name: 0 rare, 1 uncommon, 2 common. */
function commonness(page: PageView, candidate: Candidate): number {
  const { index } = page
  const start = index.surnameTokensStart[candidate.name] as number
  const end = index.surnameTokensStart[candidate.name + 1] as number
  if (end - start > 1) return 0
  const surname = wordKinds(index.tokenHash[index.surnameTokens[start] as number] as number) & WORD.surname
  // "John Speller" is a name of its own, whoever else is called nearly so.
  if (!surname && !(candidate.manner === 'surname-slip' && candidate.kinds & WORD.surname)) return 0
  return wordKinds(hashWord(candidate.givenText)) & WORD.given ? 2 : 1
}

/** What stands near one place where a name is given: words of party politics against words of other fields. */
function nearby({ near, close }: Candidate): { party: number; field: number; abroad: number; past: number } {
  // "The Labour MP had letters for Liam Byrne, who plays the viol": what is closest to the name says who it is.
  if (topicCount(close, TOPIC.field) > 0 && topicCount(close, TOPIC.party) === 0) {
    return { party: 0, field: 2, abroad: topicCount(near, TOPIC.abroad), past: topicCount(near, TOPIC.past) }
  }
  return {
    party: topicCount(near, TOPIC.party) + 0.3 * topicCount(near, TOPIC.politics),
    field: topicCount(near, TOPIC.field),
    abroad: topicCount(near, TOPIC.abroad),
    past: topicCount(near, TOPIC.past),
  }
}

/**
 * @param isCouncillor whether the page calls somebody of the surname so.
 * @param isShared whether it names somebody else of the surname in full.
 * @param late whether it called somebody by the surname before.
 * @param bearer who beside it is better known by the surname.
 */
export function aboutPerson(
  index: NameIndex,
  places: readonly Antecedent[],
  isCouncillor: boolean,
  isShared: boolean,
  late: boolean,
  bearer: number,
): AboutPerson {
  const about = { party: isCouncillor ? 2 : 0, field: 0, exact: 0, context: false, settled: isShared, late, bearer }
  for (const { candidate } of places) {
    const there = nearby(candidate)
    about.party = Math.max(about.party, there.party)
    about.field = Math.max(about.field, there.field)
    if (candidate.manner === 'exact') {
      about.exact++
      about.context ||= contextNear(index, candidate)
    }
    about.settled ||= candidate.heading && !candidate.aside
  }
  return about
}

/** Whether all that is asked of either is the same: whether a name stands exactly there at all, and elsewhere as well. */
export function saysTheSame(one: AboutPerson, other: AboutPerson): boolean {
  const enough = 2
  return (
    one.party === other.party &&
    one.field === other.field &&
    one.context === other.context &&
    one.settled === other.settled &&
    one.late === other.late &&
    one.bearer === other.bearer &&
    Math.min(one.exact, enough) === Math.min(other.exact, enough)
  )
}

/** The page's topic, and what stands near this and the other places where the name is given. */
function addPageEvidence(
  page: PageView,
  evidence: Evidence,
  candidate: Candidate,
  common: number,
  { party, field, context: isKnownBy }: AboutPerson,
): void {
  const own = nearby(candidate)
  // Many have the name, and nobody else of the dataset is named: a page about another field has somebody else of the name, and
  // what is said of the politician in one place holds for no other.
  const others = company(page, candidate.entity)
  const many = common === 2 && others === 0
  const shared = many ? Math.max(0, 1 - 4 * page.evidence.otherField) : 1
  const doubt = [0.35, 0.7, 1][common] as number
  evidence.add('partyPage', page.evidence.party * (common === 2 ? 0.7 : 1))
  evidence.add('partyNearby', Math.max(Math.min(1, own.party / 2), Math.min(0.5, party / 4) * shared))
  evidence.add('factionsOnPage', others)
  // A bare heading or caption says no more than the name: who that is the text tells.
  const isPolitical = party >= field || page.evidence.party > 0.5
  const isOnlyName = candidate.near === 0 && candidate.manner === 'exact' && isKnownBy && isPolitical
  const context = isOnlyName || contextNear(page.index, candidate) ? 1 : contextSeen(page, candidate.entity) ? 0.6 : 0
  evidence.add('contextWords', own.party > 0 || context === 1 ? context : context * shared)
  const alone = others === 0 ? 1 - page.evidence.party : 0
  if (party < 0.6 && context < 1) evidence.add('noPartyNearby', (0.4 + alone + page.evidence.otherField) * doubt)
  evidence.add('otherFieldPage', page.evidence.otherField * doubt)
  // A party's candidate is not named among recipes; its former leader may be.
  const wellKnown = (page.index.entityFlags[candidate.entity] as number) & ENTITY.wellKnown
  const elsewhere = page.evidence.unpolitical * (1 - others)
  if (!wellKnown && context === 0 && own.party < 1) evidence.add('outOfPlace', elsewhere)
  const ownLead = own.field - own.party
  const lead = ownLead > 0 ? ownLead : own.party > 0 ? 0 : (field - party) / 2
  if (lead > 0) evidence.add('otherFieldNearby', Math.min(1, lead / 1.5) * doubt)
  evidence.add('abroad', page.evidence.abroad * 0.5 * doubt)
  if (own.abroad > own.party) evidence.add('abroad', 0.7 * doubt)
  // On a page without politics a rare name is no surer than others to be that of somebody of today.
  evidence.add('longAgo', Math.min(1, own.past / 2) * Math.max(doubt, page.evidence.unpolitical))
  evidence.add('longAgoPage', page.evidence.past * doubt)
}

/** One place where the full name stands, with what all of them say. */
export function fullNameEvidence(page: PageView, candidate: Candidate, about: AboutPerson): Evidence {
  const { marks, manner } = candidate
  const evidence = new Evidence()
  const common = commonness(page, candidate)
  if (common !== 1) evidence.add(common === 2 ? 'commonName' : 'rareName')
  addPageEvidence(page, evidence, candidate, common, about)
  const exactElsewhere = about.exact > (manner === 'exact' ? 1 : 0)
  if (exactElsewhere && manner !== 'exact') evidence.add('establishedHere', 0.7)
  // Nobody calls Andy Burnham Andrew but in politics.
  const rather = 1 + (exactElsewhere ? 0 : 25 * page.evidence.unpolitical)
  if (manner === 'nickname') evidence.add('nickname', common === 2 && !exactElsewhere ? 8 : rather)
  if (manner === 'given-slip' || manner === 'surname-slip')
    evidence.add('misspelt', manner === 'given-slip' && common > 0 ? 3 : 1)
  if (manner === 'middle') evidence.add('middleName')
  if (manner === 'initial') evidence.add('initialOnly', initialDoubt(page, candidate, about, common, exactElsewhere))
  if (marks & MARK.hyphenated) evidence.add('hyphenCompound')
  if (marks & MARK.address) evidence.add('inAddress')
  if (marks & MARK.thingAfter) evidence.add('placeOrCompany')
  if (marks & MARK.capitalAfter) evidence.add('longerName', 0.4)
  // "There is a councillor too, an Andy Hull": the reader has not heard of him, but it may be he.
  if (marks & MARK.another) evidence.add('anotherOne', topicCount(candidate.near, TOPIC.party) > 0 ? 0.3 : 1)
  // A party's candidate in a leaflet has an age and a trade too.
  const isOther = candidate.told === OTHERS || (candidate.told === AT_WORK && about.party < 1)
  if (isOther) evidence.add('otherPerson')
  // "Andy Burnham, who used to play football with Ed Balls"
  const wellKnown = (page.index.entityFlags[candidate.entity] as number) & ENTITY.wellKnown
  const isHeToo = wellKnown && company(page, candidate.entity) > 0
  if (candidate.told === FORMER && !isHeToo) evidence.add('otherFieldNearby', [1.5, 1.2, 1][common])
  return evidence
}

/** How much an initial alone leaves open, 1 where it stands for a name that hardly anybody else has. */
function initialDoubt(
  page: PageView,
  candidate: Candidate,
  about: AboutPerson,
  common: number,
  exactElsewhere: boolean,
): number {
  const isPolitical = about.party > 0
  const hasCompany = company(page, candidate.entity) > 0
  // "A worksheet by E. Balls": nothing near is about the party, and nobody else on the page is of it.
  if (common === 0) return exactElsewhere || isPolitical || hasCompany ? 1 : 5
  // "Wilson, S.": in a list of books others of a common surname stand as well.
  const isListed = candidate.text.includes(',')
  if (exactElsewhere && !isListed) return 1
  return isPolitical && hasCompany ? 2.5 : 5
}

/** Titles of those who sit in the Lords; the first of them is a knight's wife's too. */
const PEERAGE = hashesOf('lady lord baron baroness')

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
  if (found.twoPeople && !(ennobled && isPeer)) evidence.add('twoPeople')
  addSlipEvidence(evidence, candidate)
  if (candidate.manner === 'perhaps-other') evidence.add('perhapsOtherGivenName', rare ? 1 : 3)
  if (candidate.title !== 0) evidence.add('titleBefore')
  const sex =
    candidate.gender && entity >= 0 ? (page.index.entityFlags[entity] as number) & (ENTITY.he | ENTITY.she) : 0
  if (sex && sex !== (candidate.gender === 'm' ? ENTITY.he : ENTITY.she)) evidence.add('somebodyElse')
  if (marks & MARK.officeAfter) evidence.add('officeAfter')
  if (marks & MARK.actionAfter) evidence.add('acts', 0.5)
  if (marks & MARK.shop && slip === 'none') evidence.add('shopName')
  // "It was to them that Burnham, then a young minister, had to listen."
  const isPerson = candidate.told === PERSON && person !== null
  const place = kinds & WORD.place && marks & MARK.placeBefore && !(marks & MARK.possessive) && !isPerson
  if (place) evidence.add('placeMeant')
  const bare = isBare(candidate, isPerson)
  const isBelow = found.below && !person?.block.candidates.some((each) => each.candidate === candidate)
  // "Hull going down", before anybody has heard of Andy Hull.
  if (!place && kinds & WORD.place && isBelow && bare && !candidate.heading) evidence.add('placeMeant')
  if (kinds & WORD.place && marks & MARK.officeAfter && candidate.title === 0) evidence.add('placeMeant', 0.5)
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
  if (isOfOld) evidence.add('longAgo', 1.5)
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
  // The word “Chappelli”
  if (marks & MARK.quoted) evidence.add('misspelt', 12)
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
