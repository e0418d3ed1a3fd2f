/** Evidence that a person's full name means the person of the dataset. */

import { nearby } from '../antecedents/about-person.ts'
import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import {
  AT_WORK,
  DELEGATE,
  FORMER,
  OTHERS,
  PRIVATE,
  PROFESSIONAL,
  SET_APART,
  SHARED_NAME,
  SIGNED,
} from '../block/told.ts'
import * as TOPIC from '../block/topics.ts'
import { topicCount } from '../block/topics.ts'
import * as ENTITY from '../index/entity-flags.ts'
import { isCommonGivenName } from '../lexicon/given-names.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { company } from '../page/company.ts'
import { contextNear, contextSeen } from '../page/context-words.ts'
import type { PageView } from '../page/page-view.ts'
import type { AboutPerson } from '../page/placed.ts'
import { hashWord } from '../words/fold.ts'
import { Evidence } from './verdict.ts'

/** How much is asked where politics stand on the page, but not in the paragraph: more would cost those who are meant. */
const ELSEWHERE_ONLY = 1.2
/** The same where the page does no more than mention politics: an MP opened the fair, and the helpers are thanked. */
const MENTIONED_ONLY = 3

/** How much a page must be about another field for a player of old to be named there beside a town of the politician's. */
const OF_ANOTHER = 0.25

/** What a double surname leaves of the doubt whether somebody of another field is meant. */
const DOUBLE = 0.3

/** One place where the full name stands, with what all of them say. */
export function fullNameEvidence(page: PageView, candidate: Candidate, about: AboutPerson): Evidence {
  const { marks, manner } = candidate
  const evidence = new Evidence()
  const common = commonness(page, candidate)
  if (common !== 1) evidence.add(common === 2 ? 'commonName' : 'rareName')
  addPageEvidence(page, evidence, candidate, common, about)
  const exactElsewhere = about.exact > (manner === 'exact' ? 1 : 0)
  const namedElsewhere = exactElsewhere ? manner !== 'exact' : manner === 'initial' && about.misspelt
  if (namedElsewhere) evidence.add('establishedHere', 0.7)
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
  // Where the page has Ann Henderson, "not to be confused with Anne Henderson" is of somebody else.
  const isRespelt = (marks & MARK.another) !== 0 && manner === 'nickname' && exactElsewhere
  // A party's candidate in a leaflet has an age and a trade too.
  // "Joanne Bird, headteacher", where the page writes of Jo Bird.
  const { told } = candidate
  const isUnheard = told === AT_WORK || (told === PRIVATE && !contextSeen(page, candidate.entity))
  const isWriter = told === SIGNED && common === 2 && !contextNear(page.index, candidate)
  // "Mr J. Corbin": neither the given name nor the surname is there.
  const isHardlyNamed = manner === 'surname-slip' && candidate.givenText.length === 1 && !exactElsewhere
  // "Gemma Boulton" is a name of its own, but where the page has Gemma Bolton.
  const isRespelling = manner === 'surname-slip' && candidate.slip === 'none' && common === 2 && !exactElsewhere
  // "Kevin Peel, the midfielder, and Cllr Kevin Peel of Manchester": what goes with the name there says nothing of this one.
  const isKnownHere = contextNear(page.index, candidate) && !about.context
  const isScholar = told === PROFESSIONAL && common > 0 && !isKnownHere
  const isSent = told === DELEGATE && common > 0 && !exactElsewhere && !contextNear(page.index, candidate)
  const isOther =
    told === OTHERS ||
    told === SHARED_NAME ||
    (about.shared && candidate.heading && told === 0 && nearby(candidate).party < 1) ||
    isWriter ||
    isHardlyNamed ||
    isRespelling ||
    isRespelt ||
    isScholar ||
    isSent ||
    (isUnheard && about.party < 1) ||
    (told === FORMER && manner === 'nickname')
  // Where the page tells them apart, this is the other one, unless the party is spoken of here.
  const isTheOther = about.apart && common > 0 && told !== SET_APART && nearby(candidate).party < 1
  const wellKnown = (page.index.entityFlags[candidate.entity] as number) & ENTITY.wellKnown
  const isIntroducedSo = told === 0 && about.introduced !== 0 && common > 0 && !wellKnown
  const isKnownTo =
    (about.introduced === PRIVATE || about.introduced === PROFESSIONAL) && contextSeen(page, candidate.entity)
  const goesOn = isIntroducedSo && about.introduced !== FORMER && !isKnownTo
  // On a page full of the party a rare name would outweigh that by itself.
  if (isOther || isTheOther || goesOn) evidence.add('otherPerson', isOther && common === 0 ? 1.2 : 1)
  // A trade may be the politician's own.
  if (isIntroducedSo && about.introduced === FORMER && common === 2) evidence.add('otherFieldNearby')
  // "Andy Burnham, who used to play football with Ed Balls"
  const isHeToo = wellKnown && company(page, candidate.entity) > 0
  if (told === FORMER && !isHeToo) evidence.add('otherFieldNearby', [1.5, 1.2, 1][common])
  return evidence
}

/** How many people may have the name: 0 rare, 1 uncommon, 2 common. */
function commonness(page: PageView, candidate: Candidate): number {
  const { index } = page
  const start = index.surnameTokensStart[candidate.name] as number
  const end = index.surnameTokensStart[candidate.name + 1] as number
  if (end - start > 1) return 0
  const surname = wordKinds(index.tokenHash[index.surnameTokens[start] as number] as number) & WORD.surname
  // "John Speller" is a name of its own, whoever else is called nearly so.
  if (!surname && !(candidate.manner === 'surname-slip' && candidate.kinds & WORD.surname)) return 0
  const given = hashWord(candidate.givenText)
  // "Tosh McDonald", beside his union: a given name that no list has makes up for a surname of many.
  const isUnusual = candidate.manner === 'exact' && !(wordKinds(given) & WORD.given)
  if (isUnusual && company(page, candidate.entity) > 0) return 0
  return isCommonGivenName(given) ? 2 : 1
}

/** Hardly two people have one given name and one double surname: Rebecca Gordon-Nesbitt. */
function isDouble({ index }: PageView, { name, manner }: Candidate): boolean {
  const words = (index.surnameTokensStart[name + 1] as number) - (index.surnameTokensStart[name] as number)
  return manner === 'exact' && words > 1
}

/** The page's topic, and what stands near this and the other places where the name is given. */
function addPageEvidence(
  page: PageView,
  evidence: Evidence,
  candidate: Candidate,
  common: number,
  { party, field, context: isKnownBy, beside, amongPolitics }: AboutPerson,
): void {
  const own = nearby(candidate)
  // Many have the name, and nobody else of the dataset is named: a page about another field has somebody else of the name, and
  // what is said of the politician in one place holds for no other.
  const others = company(page, candidate.entity)
  const many = common === 2 && others === 0
  const shared = many ? Math.max(0, 1 - 4 * page.evidence.otherField) : 1
  const double = isDouble(page, candidate)
  const doubt = double ? DOUBLE / 2 : ([0.35, 0.7, 1][common] as number)
  // "The Sophie Wilson who was Labour’s candidate", on a page that is about the other one.
  const isTold = candidate.told === SET_APART && own.party >= 1
  evidence.add('partyPage', isTold ? 1 : page.evidence.party * (common === 2 ? 0.7 : 1))
  evidence.add('partyNearby', Math.max(Math.min(1, own.party / 2), Math.min(0.5, party / 4) * shared))
  evidence.add('factionsOnPage', others)
  // A bare heading or caption says no more than the name: who that is the text tells.
  const isPolitical = party >= field || page.evidence.party > 0.5
  const isOnlyName = candidate.near === 0 && candidate.manner === 'exact' && isKnownBy && isPolitical
  const context = isOnlyName || contextNear(page.index, candidate) ? 1 : contextSeen(page, candidate.entity) ? 0.6 : 0
  evidence.add('contextWords', context)
  const wellKnown = (page.index.entityFlags[candidate.entity] as number) & ENTITY.wellKnown
  const alone = others === 0 ? 1 - page.evidence.party : 0
  if (party < 0.6 && context < 1) evidence.add('noPartyNearby', (0.4 + alone + page.evidence.otherField) * doubt)
  // Of politics the page speaks elsewhere, and here of somebody whose name many have.
  const isCommon = common === 2 || (common === 1 && candidate.manner === 'initial')
  if (isCommon && context === 0 && party === 0 && !wellKnown) {
    if (page.evidence.mentions && !amongPolitics) evidence.add('noPartyNearby', MENTIONED_ONLY)
    else if (!beside) evidence.add('noPartyNearby', ELSEWHERE_ONLY)
  }
  // A rare name is theirs there too, unless the page is of another field.
  const isOfAnotherField = page.evidence.mentions && page.evidence.otherField > 0
  if (!isCommon && !double && isOfAnotherField && context === 0 && party === 0 && !wellKnown && !amongPolitics)
    evidence.add('noPartyNearby', MENTIONED_ONLY)
  evidence.add('otherFieldPage', isTold ? 0 : page.evidence.otherField * doubt)
  // A party's candidate is not named among recipes; its former leader may be.
  const elsewhere = page.evidence.unpolitical * (1 - others)
  if (!wellKnown && context === 0 && own.party < 1) evidence.add('outOfPlace', elsewhere * (double ? DOUBLE : 1))
  const ownLead = own.field - own.party
  const lead = ownLead > 0 ? ownLead : own.party > 0 ? 0 : (field - party) / 2
  if (lead > 0) evidence.add('otherFieldNearby', Math.min(1, lead / 1.5) * doubt)
  evidence.add('abroad', page.evidence.abroad * 0.5 * doubt)
  if (own.abroad > own.party) evidence.add('abroad', 0.7 * doubt)
  // On a page without politics a rare name is no surer than others to be that of somebody of today.
  // … unless what goes with the name stands there: "the Rector took her degree in 1978".
  const ofOld =
    Math.max(doubt, page.evidence.unpolitical) * (context === 1 && page.evidence.otherField < OF_ANOTHER ? 0.4 : 1)
  evidence.add('longAgo', Math.min(1, own.past / 2) * ofOld)
  // Candidates for an old office stand beside those who once had it: whose own places and posts are named is of today.
  evidence.add('longAgoPage', page.evidence.past * doubt * (context > 0 ? 0.4 : 1))
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
  // "A worksheet by E. Balls": nothing near is about the party.
  if (common === 0) return exactElsewhere || about.party >= 1 ? 1 : 5
  if (exactElsewhere || about.misspelt) return 1
  return isPolitical && hasCompany ? 2.5 : 5
}
