/** Evidence that a group's name means the group. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { OURS } from '../block/told.ts'
import * as TOPIC from '../block/topics.ts'
import { topicCount } from '../block/topics.ts'
import { type GroupNameKind, groupNameKind } from '../groups/name-kind.ts'
import { isArticledDlo } from '../groups/other-bodies/known-others.ts'
import { IF_CLEAR } from '../groups/word-or-name/careless.ts'
import * as ENTITY from '../index/entity-flags.ts'
import * as PHRASE from '../index/phrase-flags.ts'
import { company } from '../page/company.ts'
import { contextNear, contextSeen } from '../page/context-words.ts'
import { CLEARLY_PARTY, RATHER_PARTY, RATHER_UNPOLITICAL } from '../page/drift.ts'
import type { PageView } from '../page/page-view.ts'
import { LABOUR } from '../words/small-words.ts'
import { Evidence } from './verdict.ts'

/** So much company only a page has that is full of the party's people and groups: four of them. */
const CLEAR = 0.9
/** So much company a page has that names three of them. */
const MANY = 0.75

/** All that speaks for and against one candidate. */
export function groupEvidence(page: PageView, candidate: Candidate): Evidence {
  const { marks, entity } = candidate
  const evidence = new Evidence()
  const kind = groupNameKind(page.index, candidate)
  if (kind === 'distinct') evidence.add('distinctPhrase')
  if (kind === 'everyday') evidence.add('everydayPhrase')
  if (kind === 'word') evidence.add('ambiguousWord')
  if (kind === 'long-initials') evidence.add('longInitials')
  if (kind === 'short-initials') evidence.add('shortInitials')
  // Alone on a page it would not even be looked for.
  if (candidate.slip !== 'none') evidence.add('misspelt', company(page, entity) > 0 ? 1 : 12)
  const isOfTheDay = (page.index.phraseFlags[candidate.name] as number) & PHRASE.plain
  const isCareless = candidate.careless >= IF_CLEAR
  if (isCareless)
    evidence.add(
      'carelessName',
      candidate.careless === IF_CLEAR && !page.established.has(entity) && !page.plausible.has(entity) ? 4 : 1,
    )
  const isSloppy = marks & MARK.partCaps ? !isOfTheDay : marks & MARK.lower && kind === 'everyday' && !isCareless
  if (isSloppy) evidence.add('partlyCapital', kind === 'distinct' ? 0.3 : asPhrase(page, candidate) ? 6 : 1)
  if (kind === 'everyday' || kind === 'word') addWordEvidence(page, evidence, candidate, kind, isOfTheDay !== 0)
  else {
    // "Don’t leave, organise a repair": a phrase that goes on.
    const ambiguous = (page.index.entityFlags[entity] as number) & ENTITY.ambiguous
    // "please: don’t leave, organise": who sets commas sets capitals.
    const said = marks & MARK.lower && candidate.text.includes(',')
    const goesOn = kind === 'distinct' && marks & MARK.phraseAfter
    if (ambiguous && (goesOn || said)) evidence.add('fixedPhrase', 2.5)
  }
  if (marks & MARK.hyphenated) evidence.add('hyphenCompound')
  if (marks & MARK.address) evidence.add('inAddress', 2)
  if (marks & MARK.thingAfter) evidence.add('placeOrCompany', kind === 'distinct' ? 0.4 : 3)
  // "the ASLEF Journal"
  // "the Compass Youth Committee"
  const isOwn = marks & MARK.partAfter && isEstablished(page, candidate)
  if (marks & MARK.capitalAfter && !isOwn)
    evidence.add('longerName', kind === 'distinct' ? 0.3 : kind === 'long-initials' ? 1 : 3)
  if (marks & MARK.capitalBefore) evidence.add('longerName')
  addInitialsEvidence(page, evidence, candidate, kind)
  addPageEvidence(page, evidence, candidate, kind)
  return evidence
}

/** Some other mention leaves no doubt of the group. */
function isEstablished(page: PageView, candidate: Candidate): boolean {
  return page.established.has(candidate.entity) && !page.otherBodies.has(candidate)
}

/** A name that is a word, or a phrase of every day: what takes it for a name, and what for a word. */
function addWordEvidence(
  page: PageView,
  evidence: Evidence,
  candidate: Candidate,
  kind: GroupNameKind,
  isOfTheDay: boolean,
): void {
  const { marks, told, listed, entity } = candidate
  const isCareless = candidate.careless >= IF_CLEAR
  const isWord = kind === 'word'
  const isKnown = isEstablished(page, candidate)
  const means = !isCareless && !(marks & (MARK.sentenceStart | MARK.titleBlock | MARK.allCaps))
  const plainly =
    listed || marks & (MARK.actionAfter | MARK.groupAfter | MARK.linkingBefore | MARK.hyphenBacked | MARK.isAfter)
  if (means && !isOfTheDay) evidence.add('capitalInside')
  // "Momentum wished them luck": the more groups there are on the page, the less it is a word.
  const isWell = isKnown && page.wellEstablished.has(entity)
  const others = company(page, entity)
  const isClear = isWell || others > CLEAR
  // What takes an article has none only as a name: "Compass would open it to voters", on a page of many groups and people.
  const isNamed = marks & MARK.perhapsActs && ((isKnown && isClear) || others > MANY)
  const asThings = isWord && marks & MARK.asThings && !(isKnown && means) && !isNamed
  const isOpen = isWord && isClear && marks & MARK.open
  const acts = isOpen || (isWord && marks & MARK.perhapsActs && !asThings)
  const acting = acts ? Math.max(others, isWell ? 0.8 : 0) : 0
  const doubt = isWord ? 4.5 : 3.5
  if (!means && !isCareless) evidence.add('capitalMeansNothing', plainly ? 1 : doubt - (doubt - 1) * acting)
  evidence.add('acts', acting)
  // Links to other stories on a page so much about the party are about it as well: "Progress members vote"; where somebody acts, on
  // one that is so less: "Momentum backs Long-Bailey". A council's page has "Compass staff login".
  const enough = marks & MARK.actionAfter ? RATHER_PARTY : CLEARLY_PARTY
  // A footer may say that a group of the page has moved, but its links are words.
  if (candidate.aside && isWord && !(isKnown && (plainly || acts || marks & MARK.perhapsActs)))
    evidence.add('capitalMeansNothing', plainly && page.evidence.party > enough ? 3 : 9)
  const named =
    told === OURS ||
    (marks & MARK.quoted && page.established.has(entity)) ||
    marks & (MARK.actionAfter | MARK.isAfter) ||
    !(marks & (MARK.partCaps | MARK.titleBlock))
  if (isOfTheDay && !named) evidence.add('phraseOfTheDay', 6.5)
  if (marks & MARK.actionAfter) evidence.add('acts')
  if (marks & MARK.groupAfter) evidence.add('groupWordAfter')
  const opens = marks & MARK.sentenceStart
  const adjective = !isWord && opens && marks & (MARK.officeAfter | MARK.nounAfter)
  if (adjective) evidence.add('fixedPhrase', 3)
  if (listed) evidence.add('listedWithGroups')
  if (marks & MARK.linkingBefore) evidence.add('linkedBefore')
  if (marks & MARK.hyphenBacked) evidence.add('factionBacked')
  // "what “Labour values” meant"
  const isMeant = isWord || (isOfTheDay && !page.established.has(entity) && !(marks & MARK.actionAfter))
  if (marks & MARK.quoted && isMeant && told !== OURS) evidence.add('quotedWord')
  // "its compass with a new hat" has lost its apostrophe.
  // "the Compass Summer Lecture": the article is the lecture’s.
  const isArticled = marks & MARK.determinerBefore && !(marks & MARK.partAfter && isKnown)
  if (isArticled && !(marks & MARK.groupAfter) && !isCareless) {
    // "The Young Labour" of today is always followed by what of it is meant.
    // "WE ARE THE MAINSTREAM", cried in capitals.
    evidence.add('articleBefore', marks & MARK.nounAfter ? 1 : isWord && marks & MARK.allCaps ? 4 : 2)
    // "The Mainstream media": between an article and a thing a word is an adjective, whatever its capital.
    if (marks & MARK.nounAfter && (marks & MARK.attribute || !means || !isKnown)) evidence.add('fixedPhrase')
  }
  // "the reforms that Momentum has achieved": things do so too, but have no capital.
  if (marks & MARK.phraseAfter || asThings) evidence.add('fixedPhrase', 2.5)
  if (marks & MARK.isAfter) evidence.add('acts', 1.2)
  if (isWord && !isCareless && marks & MARK.wordUse && opens && !listed && !isOpen) evidence.add('fixedPhrase', 1.5)
  if (isKnown && !isOfTheDay) evidence.add('establishedHere')
}

/** What the page says that initials stand for. */
function addInitialsEvidence(page: PageView, evidence: Evidence, candidate: Candidate, kind: GroupNameKind): void {
  const { marks, entity } = candidate
  // "well done jvl": only of what the page names elsewhere.
  const isSmall = marks & MARK.lower && candidate.end - candidate.start < 5
  if (isSmall) evidence.add('carelessName')
  if (marks & MARK.defined) evidence.add('definedHere')
  if (marks & MARK.definedOtherwise) evidence.add('definedOtherwise')
  if (kind === 'short-initials' && !(marks & MARK.defined)) {
    const spelledOut = page.spelledOut.has(entity)
    // Who is named in full has her initials wherever nothing beside them is the firm’s.
    const isNamed = (page.index.entityFlags[entity] as number) & ENTITY.person && page.company.has(entity)
    const isAmongThem = candidate.amongGroups && marks & MARK.groupAfter
    if (page.definedOtherwise.has(entity) && !spelledOut && !isNamed && !page.defined.has(entity) && !isAmongThem)
      evidence.add('definedOtherwise')
    if (spelledOut && !(marks & MARK.definedOtherwise)) evidence.add('definedHere', 0.7)
    const isGroup = !((page.index.entityFlags[entity] as number) & ENTITY.person)
    const unexplained = !spelledOut && !page.established.has(entity)
    // "the LRC’s AGM", "LRC members"; among many of the party’s groups and people also "the LRC said". Its chairman tells it too.
    const bodily = company(page, entity) > CLEAR ? MARK.groupAfter | MARK.actionAfter : MARK.groupAfter
    const isBody = !isSmall && (marks & bodily || contextNear(page.index, candidate))
    // "jvl are at it again", in a comment below such a page; "the lrc is closed" may be a room.
    const isSmallBody =
      isSmall &&
      company(page, entity) > CLEAR &&
      marks & (MARK.actionAfter | MARK.auxiliaryAfter) &&
      !(marks & MARK.determinerBefore)
    if (unexplained && isArticledDlo(candidate)) evidence.add('undefinedInitials', 2)
    else if (unexplained && isGroup && (isSmall || !candidate.amongGroups))
      evidence.add('undefinedInitials', isSmallBody ? 0.2 : isBody ? 0.4 : 1)
    if (marks & MARK.groupAfter) evidence.add('groupWordAfter', page.evidence.party)
    // "RLB found a policy", wherever the page has her whole name, be it about cakes.
    if (isNamed && !spelledOut && !(marks & MARK.definedOtherwise)) evidence.add('definedHere', 0.7)
  }
  // A glossary explains initials without a party in sight.
  const unexplained = kind === 'long-initials' && !isUnion(page, candidate) && company(page, entity) === 0
  if (unexplained) evidence.add('undefinedInitials', isSmall ? 1.5 : 0.7 * (1 - page.evidence.party))
}

/** What the page, and the words near the name, are about. */
function addPageEvidence(page: PageView, evidence: Evidence, candidate: Candidate, kind: GroupNameKind): void {
  const { marks, near, entity } = candidate
  const { party, unpolitical, otherField, abroad, past, foreign } = page.evidence
  const others = company(page, entity)
  // "Compass, the think tank" is the group, whatever else is on this week; but "a new Progress instance" is a program's.
  const isOurs = candidate.told === OURS && (kind !== 'word' || unpolitical < RATHER_UNPOLITICAL || others > 0)
  evidence.add('partyPage', party)
  if (topicCount(near, TOPIC.party) > 0) evidence.add('partyNearby', 0.5)
  evidence.add('factionsOnPage', others)
  if (contextSeen(page, entity)) evidence.add('contextWords', isOurs && contextNear(page.index, candidate) ? 1 : 0.7)
  if (page.otherBodies.has(candidate)) evidence.add(page.older.has(candidate) ? 'beforeItBegan' : 'anotherBody')
  evidence.add('otherFieldPage', otherField * (kind === 'distinct' || isOurs ? 0.3 : 1.4))
  if (!isOurs) {
    const business = topicCount(near, TOPIC.business) + topicCount(near, TOPIC.field) - topicCount(near, TOPIC.party)
    if (kind === 'word' && business > 1) evidence.add('otherFieldNearby')
    // "ASLEF is talking to the company": unions have to do with more than parties.
    const isOfWork = isUnion(page, candidate) && !(marks & (MARK.capitalAfter | MARK.thingAfter))
    evidence.add('outOfPlace', isOfWork ? 0 : unpolitical * (1 - others))
    if (kind === 'word' && others === 0 && party < 0.4) evidence.add('noPartyNearby', 1.5)
  }
  // Labour parties are many: nothing on the page says that it is about the British one.
  // So are bakers’ unions: the small letters do not say which.
  const ofAny = kind === 'everyday' || (marks & MARK.lower && !isEstablished(page, candidate))
  if (ofAny && foreign && others === 0) evidence.add('abroad', 1.5)
  evidence.add('abroad', abroad * (isOurs ? 0.3 : 1.6))
  // Unions are old, but one "bakers’ union" of long ago is hardly this one; the others are of the last fifty years.
  if (isUnion(page, candidate)) return
  const isModern = topicCount(near, TOPIC.modern) > topicCount(near, TOPIC.past)
  evidence.add('longAgoPage', isModern ? 0 : past * 1.5)
  if (marks & MARK.another) evidence.add('longAgo', 3)
  if (!isOurs && topicCount(near, TOPIC.past) > 0) evidence.add('longAgo', kind === 'distinct' ? 1.5 : 0.5)
}

/** A union by its name, and not "bakers’ union". */
function isUnion({ index }: PageView, { entity, marks }: Candidate): boolean {
  return ((index.entityFlags[entity] as number) & ENTITY.union) !== 0 && !(marks & MARK.lower)
}

const LETTER_S = 0x73

/** "Labour students" is a phrase; "Labour first people" is not, and so a careless spelling of the group. */
function asPhrase({ index, established }: PageView, { name, entity, marks }: Candidate): boolean {
  if (!established.has(entity) || !(marks & (MARK.groupAfter | MARK.auxiliaryAfter))) return true
  const last = index.phraseTokens[(index.phraseTokensStart[name + 1] as number) - 1] as number
  const lastLetter = index.tokenChars[(index.tokenCharsStart[last + 1] as number) - 1]
  return lastLetter === LETTER_S || index.tokenHash[last] === LABOUR
}
