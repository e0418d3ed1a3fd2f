/** Evidence that a person's name, or surname alone, means the person of the dataset. */
import type { Antecedent, FoundAntecedent } from './antecedents.ts'
import { type Candidate, MARK } from './candidate.ts'
import type { PageView } from './decide.ts'
import { TOPIC, topicCount } from './evidence-classes.ts'
import { ENTITY } from './index-format.ts'
import { contextSeen } from './judge-group.ts'
import { WORD, wordKinds } from './lexicon/words.ts'
import { Evidence } from './verdict.ts'

/** How many people may have the name: 0 rare, 1 uncommon, 2 common. */
function commonness(page: PageView, candidate: Candidate): number {
  const { index } = page
  const start = index.surnameTokensStart[candidate.name] as number
  const end = index.surnameTokensStart[candidate.name + 1] as number
  if (end - start > 1) return 0
  const surname = wordKinds(index.tokenHash[index.surnameTokens[start] as number] as number) & WORD.surname
  if (!surname) return 0
  return wordKinds(candidate.given) & WORD.given ? 2 : 1
}

/** What the page says for all who bear the name: its topic, and what stands near any place where the name is given. */
function addPageEvidence(
  page: PageView,
  evidence: Evidence,
  entity: number,
  common: number,
  places: readonly Antecedent[],
): void {
  let party = 0
  let field = 0
  let past = 0
  for (const { candidate } of places) {
    party = Math.max(party, topicCount(candidate.near, TOPIC.party) + 0.3 * topicCount(candidate.near, TOPIC.politics))
    field = Math.max(field, topicCount(candidate.near, TOPIC.field))
    past = Math.max(past, topicCount(candidate.near, TOPIC.past))
  }
  const doubt = [0.35, 0.7, 1][common] as number
  evidence.add('partyPage', page.evidence.party)
  evidence.add('partyNearby', Math.min(1, party / 2))
  const company = page.company.size - (page.company.has(entity) ? 1 : 0)
  evidence.add('factionsOnPage', Math.min(1, company / 3))
  evidence.addIf(contextSeen(page, entity), 'contextWords')
  evidence.add('otherFieldPage', page.evidence.otherField * doubt)
  evidence.addIf(field > party, 'otherFieldNearby', Math.min(1, (field - party) / 2) * doubt)
  evidence.add('abroad', page.evidence.abroad * doubt)
  evidence.add('longAgo', Math.min(1, past / 2) * doubt)
}

/** One place where the full name stands; `places` are all of them. */
export function fullNameEvidence(page: PageView, person: Antecedent, places: readonly Antecedent[]): Evidence {
  const { candidate } = person
  const { marks, manner } = candidate
  const evidence = new Evidence()
  const common = commonness(page, candidate)
  evidence.add(common === 2 ? 'commonName' : common === 1 ? 'uncommonName' : 'rareName')
  addPageEvidence(page, evidence, candidate.entity, common, places)
  const exactElsewhere = places.some((place) => place.candidate.manner === 'exact' && place.candidate !== candidate)
  evidence.addIf(exactElsewhere && manner !== 'exact', 'establishedHere', 0.7)
  evidence.addIf(manner === 'nickname', 'nickname')
  evidence.addIf(manner === 'given-slip' || manner === 'surname-slip', 'misspelt')
  evidence.addIf(manner === 'middle', 'middleName')
  evidence.addIf(manner === 'initial', 'initialOnly')
  evidence.addIf(marks & MARK.lower, 'lowerCase')
  evidence.addIf(marks & MARK.hyphenated, 'hyphenCompound')
  evidence.addIf(marks & MARK.address, 'inAddress')
  evidence.addIf(marks & MARK.thingAfter, 'placeOrCompany')
  evidence.addIf(marks & MARK.capitalAfter, 'longerName', common === 0 ? 0.2 : 0.6)
  evidence.addIf(marks & MARK.officeAfter, 'officeAfter')
  return evidence
}

/** A surname alone, given whom it may belong to. */
export function surnameEvidence(
  page: PageView,
  candidate: Candidate,
  found: FoundAntecedent,
  entity: number,
): Evidence {
  const { marks, slip } = candidate
  const evidence = new Evidence()
  const { person } = found
  const rare = !(marks & MARK.common)
  if (person?.evidence) evidence.add('antecedent').addLogOdds(Math.min(person.evidence.logOdds, 5) - 0.5)
  else if (person) evidence.add('somebodyElse')
  else addUnnamed(page, evidence, candidate, entity)
  evidence.addIf(found.below && !(marks & MARK.heading), 'antecedentBelow')
  evidence.addIf(found.twoPeople, 'twoPeople')
  addSlipEvidence(evidence, candidate)
  evidence.addIf(candidate.manner === 'perhaps-other', 'perhapsOtherGivenName', rare ? 1 : 3)
  evidence.addIf(marks & MARK.titled, 'titleBefore')
  evidence.addIf(marks & MARK.officeAfter, 'officeAfter')
  evidence.addIf(marks & MARK.actionAfter, 'acts', 0.5)
  evidence.addIf(marks & MARK.lower, 'lowerCase')
  evidence.addIf(marks & MARK.shop && slip === 'none', 'shopName')
  const place = marks & MARK.place && marks & MARK.placeBefore && !(marks & MARK.possessive)
  evidence.addIf(place, 'placeMeant')
  evidence.addIf(marks & MARK.place && marks & MARK.officeAfter && !(marks & MARK.titled), 'placeMeant', 0.5)
  evidence.addIf(marks & MARK.thingAfter, 'placeOrCompany', 1.4)
  evidence.addIf(marks & MARK.capitalAfter, 'longerName', rare ? 0.3 : 1)
  evidence.addIf(marks & MARK.hyphenated, 'hyphenCompound')
  evidence.addIf(marks & MARK.address, 'inAddress')
  const wordAlone =
    marks & MARK.word && marks & MARK.sentenceStart && !(marks & (MARK.actionAfter | MARK.possessive | MARK.heading))
  evidence.addIf(wordAlone, 'capitalMeansNothing')
  evidence.addIf(marks & MARK.determinerBefore && !rare, 'articleBefore', 0.6)
  return evidence
}

/** Nobody of that surname is named in full: only a surname that is known for one person will do, among politics. */
function addUnnamed(page: PageView, evidence: Evidence, candidate: Candidate, entity: number): void {
  const known = entity >= 0 && (page.index.entityFlags[entity] as number) & ENTITY.surnameAlone
  if (!known || candidate.slip !== 'none' || candidate.marks & MARK.lower) {
    evidence.add('nobodyNamed', 2)
    return
  }
  evidence.add('bornByOne')
  evidence.add('partyPage', page.evidence.party)
  evidence.addIf(contextSeen(page, entity), 'contextWords', 0.5)
  evidence.add('otherFieldPage', page.evidence.otherField)
  evidence.add('abroad', page.evidence.abroad)
}

/** A misspelt surname alone counts only where the slip is one that hands make, and the word is long. */
function addSlipEvidence(evidence: Evidence, candidate: Candidate): void {
  const { slip, marks, start, end } = candidate
  if (slip === 'none') return
  const length = end - start
  const titled = (marks & MARK.titled) !== 0
  const likely = slip === 'swap' || slip === 'double' || slip === 'vowel' || (slip === 'letter' && length >= 7)
  const amount = slip === 'final-s' ? 0.5 : likely && length >= 6 ? 1 : titled && length >= 5 ? 1 : 8
  evidence.add('misspelt', slip === 'letter' && !titled ? amount + 1.5 : amount)
}
