/** Evidence that a group's name means the group. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import * as TOPIC from '../block/topics.ts'
import { topicCount } from '../block/topics.ts'
import { OURS } from '../groups/bodies.ts'
import { GROUP } from '../groups/careless.ts'
import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as PHRASE from '../index/phrase-flags.ts'
import * as WORD from '../lexicon/kinds.ts'
import type { Members } from '../page/counted.ts'
import type { PageView } from '../page/page-view.ts'
import { LABOUR } from '../words/small-words.ts'
import { Evidence } from './verdict.ts'

export type GroupNameKind = 'distinct' | 'everyday' | 'word' | 'long-initials' | 'short-initials'

/** How much a group's name says by itself. */
export function groupNameKind(index: NameIndex, candidate: Candidate): GroupNameKind {
  const phrase = candidate.name
  const flags = index.phraseFlags[phrase] as number
  const words = (index.phraseTokensStart[phrase + 1] as number) - (index.phraseTokensStart[phrase] as number)
  const ambiguous = (index.entityFlags[candidate.entity] as number) & ENTITY.ambiguous
  if (flags & PHRASE.initials) {
    const rare = candidate.end - candidate.start > 3 || /\d/.test(candidate.text)
    return rare ? 'long-initials' : 'short-initials'
  }
  if (words === 1 && !(flags & PHRASE.joined)) return ambiguous ? 'word' : 'distinct'
  if (words === 2 && (flags & PHRASE.everyday || ambiguous)) return 'everyday'
  return 'distinct'
}

/** Stands as a name does, so that several such speak for each other. */
export function plausibleGroup({ shape, marks }: Candidate): boolean {
  const against =
    MARK.lower |
    MARK.partCaps |
    MARK.sentenceStart |
    MARK.titleBlock |
    MARK.allCaps |
    MARK.phraseAfter |
    MARK.thingAfter
  const more = MARK.capitalAfter | MARK.capitalBefore | MARK.hyphenated | MARK.address | MARK.determinerBefore
  return shape === 'phrase' && !(marks & (against | more))
}

/** Beyond doubt by itself, wherever it stands: it then speaks for other candidates on the page. */
export function strongAlone(index: NameIndex, candidate: Candidate): boolean {
  const { marks } = candidate
  if (marks & (MARK.hyphenated | MARK.address | MARK.thingAfter | MARK.capitalAfter | MARK.definedOtherwise))
    return false
  if (candidate.shape === 'phrase') {
    const kind = groupNameKind(index, candidate)
    if (kind === 'everyday')
      return !(marks & (MARK.lower | MARK.partCaps | MARK.sentenceStart | MARK.titleBlock | MARK.phraseAfter))
    const phrase = marks & MARK.phraseAfter && marks & (MARK.partCaps | MARK.lower)
    return kind === 'distinct' && !phrase
  }
  return (
    candidate.shape === 'full' &&
    candidate.entity >= 0 &&
    candidate.told === 0 &&
    candidate.manner === 'exact' &&
    !(candidate.kinds & WORD.surname)
  )
}

/** All that speaks for and against one candidate. */
export function groupEvidence(page: PageView, candidate: Candidate): Evidence {
  const { marks, near, entity } = candidate
  const evidence = new Evidence()
  const kind = groupNameKind(page.index, candidate)
  const capitals = kind === 'everyday' || kind === 'word'
  const established = page.established.has(entity)
  const isGroup = !((page.index.entityFlags[entity] as number) & ENTITY.person)
  const { party, unpolitical } = page.evidence
  const phrase = (page.index.phraseFlags[candidate.name] as number) & PHRASE.plain

  if (kind === 'distinct') evidence.add('distinctPhrase')
  if (kind === 'everyday') evidence.add('everydayPhrase')
  if (kind === 'word') evidence.add('ambiguousWord')
  if (kind === 'long-initials') evidence.add('longInitials')
  if (kind === 'short-initials') evidence.add('shortInitials')

  const careless = candidate.careless >= GROUP
  evidence.addIf(careless, 'carelessName')
  evidence.addIf(
    marks & MARK.lower && kind === 'everyday' && !careless,
    'partlyCapital',
    asPhrase(page, candidate) ? 6 : 1,
  )
  evidence.addIf(
    marks & MARK.partCaps && !phrase,
    'partlyCapital',
    kind === 'distinct' ? 0.3 : asPhrase(page, candidate) ? 6 : 1,
  )
  if (capitals) {
    const means = !careless && !(marks & (MARK.sentenceStart | MARK.titleBlock | MARK.allCaps))
    const plainly =
      candidate.listed ||
      marks & (MARK.actionAfter | MARK.groupAfter | MARK.linkingBefore | MARK.hyphenBacked | MARK.isAfter)
    evidence.addIf(means && !phrase, 'capitalInside')
    const doubt =
      marks & (MARK.titleBlock | MARK.allCaps)
        ? kind === 'word'
          ? 6
          : 5
        : kind === 'word'
          ? established
            ? 6
            : 4.5
          : 3.5
    // "Momentum wished them luck": the more groups there are on the page, the less it is a word.
    const acting = kind === 'word' && marks & MARK.perhapsActs ? company(page, entity) : 0
    const doubtLeft = plainly ? (marks & MARK.titleBlock ? 1.5 : 1) : doubt - (doubt - 1) * acting
    evidence.addIf(!means && !careless, 'capitalMeansNothing', doubtLeft)
    evidence.add('acts', acting)
    evidence.addIf(
      candidate.aside && kind === 'word',
      'capitalMeansNothing',
      !candidate.amongGroups ? 9 : plainly ? 5 : 2,
    )
    const named =
      candidate.told === OURS ||
      marks & (MARK.quoted | MARK.actionAfter | MARK.isAfter) ||
      !(marks & (MARK.partCaps | MARK.titleBlock))
    evidence.addIf(phrase && !named, 'phraseOfTheDay', 6.5)
    evidence.addIf(phrase && named, 'phraseOfTheDay', contextNear(page.index, candidate) ? -0.5 : 1)
    const agent = kind === 'word' || !(marks & MARK.sentenceStart)
    evidence.addIf(marks & MARK.actionAfter, 'acts')
    evidence.addIf(marks & MARK.groupAfter && agent, 'groupWordAfter')
    const adjective = kind === 'everyday' && marks & MARK.sentenceStart && marks & (MARK.officeAfter | MARK.nounAfter)
    evidence.addIf(adjective && !(marks & (MARK.actionAfter | MARK.possessive)), 'fixedPhrase', 3)
    evidence.addIf(candidate.listed, 'listedWithGroups')
    evidence.addIf(marks & MARK.linkingBefore, 'linkedBefore')
    evidence.addIf(marks & MARK.hyphenBacked, 'factionBacked')
    const bare = kind === 'word' && candidate.told !== OURS && !(marks & (MARK.actionAfter | MARK.groupAfter))
    evidence.addIf(marks & MARK.quoted && bare, 'quotedWord')
    const shouted = marks & (MARK.allCaps | MARK.titleBlock)
    // "The Young Labour" of today is always followed by what of it is meant.
    const article = kind === 'word' && shouted ? 4 : marks & MARK.nounAfter ? 1 : 2
    evidence.addIf(marks & MARK.determinerBefore && !(marks & MARK.groupAfter), 'articleBefore', article)
    // "The Mainstream media": between an article and a thing a word is an adjective, whatever its capital.
    const adjectival = marks & MARK.determinerBefore && marks & MARK.nounAfter
    evidence.addIf(adjectival && !(marks & MARK.groupAfter), 'fixedPhrase', kind === 'word' ? 1 : 2)
    evidence.addIf(marks & MARK.phraseAfter, 'fixedPhrase', 2.5)
    evidence.addIf(marks & MARK.isAfter, 'acts', candidate.told === OURS ? 1.2 : 0.7)
    evidence.addIf(
      kind === 'word' && !careless && marks & MARK.wordUse && marks & MARK.sentenceStart && !candidate.listed,
      'fixedPhrase',
      1.5,
    )
  } else {
    // "Don’t leave, organise a repair": a phrase that goes on.
    const ambiguous = (page.index.entityFlags[entity] as number) & ENTITY.ambiguous
    // "please: don’t leave, organise": who sets commas sets capitals.
    const said = marks & MARK.lower && candidate.text.includes(',')
    evidence.addIf(
      ambiguous && marks & (MARK.partCaps | MARK.lower) && (marks & MARK.phraseAfter || said),
      'fixedPhrase',
      2.5,
    )
  }
  evidence.addIf(marks & MARK.hyphenated, 'hyphenCompound')
  evidence.addIf(marks & MARK.address, 'inAddress')
  evidence.addIf(marks & MARK.thingAfter, 'placeOrCompany', kind === 'distinct' ? 0.4 : kind === 'word' ? 2 : 1)
  evidence.addIf(marks & MARK.capitalAfter, 'longerName', kind === 'distinct' ? 0.3 : 3)
  evidence.addIf(marks & MARK.capitalBefore, 'longerName', kind === 'distinct' ? 0.3 : 1)

  evidence.add('partyPage', kind === 'distinct' ? 0.3 * party : party)
  evidence.addIf(topicCount(near, TOPIC.party) > 0, 'partyNearby', 0.5)
  evidence.add('factionsOnPage', company(page, entity))
  // "Compass, the think tank"
  const glossed = candidate.told === OURS && contextNear(page.index, candidate)
  evidence.addIf(contextSeen(page, entity), 'contextWords', glossed ? 1 : 0.7)
  evidence.addIf(established && capitals && !phrase, 'establishedHere', marks & MARK.titleBlock ? 0.5 : 1)
  evidence.addIf(marks & MARK.defined, 'definedHere')
  evidence.addIf(marks & MARK.definedOtherwise, 'definedOtherwise')
  if (kind === 'short-initials' && !(marks & MARK.defined)) {
    const otherwise = marks & MARK.definedOtherwise
    const spelledOut = page.spelledOut.has(entity)
    evidence.addIf(page.definedOtherwise.has(entity) && !spelledOut && !page.defined.has(entity), 'definedOtherwise')
    evidence.addIf(spelledOut && !otherwise, 'definedHere', 0.7)
    evidence.addIf(!spelledOut && !candidate.amongGroups && isGroup, 'undefinedInitials')
  }
  // A glossary explains initials without a party in sight.
  evidence.addIf(kind === 'long-initials' && company(page, entity) === 0, 'undefinedInitials', 0.7 * (1 - party))

  evidence.addIf(page.otherBodies.has(candidate), 'anotherBody')
  // "Compass, the think tank" is the group, whatever else is on this week.
  const weight = kind === 'distinct' || candidate.told === OURS ? 0.3 : kind === 'word' ? 1.4 : 1
  evidence.add('otherFieldPage', page.evidence.otherField * weight)
  const business = topicCount(near, TOPIC.business) + topicCount(near, TOPIC.field) - topicCount(near, TOPIC.party)
  evidence.addIf(kind === 'word' && candidate.told !== OURS && business > 1, 'otherFieldNearby')
  // Labour parties are many: nothing on the page says that it is about the British one.
  const nowhereBritish = kind === 'everyday' && !page.evidence.british && company(page, entity) === 0
  evidence.addIf(nowhereBritish, 'noPartyNearby', 2)
  evidence.addIf(nowhereBritish && page.evidence.foreign, 'abroad', 1.5)
  evidence.addIf(
    kind === 'everyday' && candidate.told !== OURS,
    'outOfPlace',
    unpolitical * (1 - company(page, entity)),
  )
  const alone = kind === 'word' && candidate.told !== OURS && company(page, entity) === 0
  evidence.addIf(alone && page.evidence.party < 0.4, 'noPartyNearby', 1.5)
  // Unions are old, but one "bakers’ union" of long ago or far away is hardly this one; the others are of the last fifty years.
  const anyUnion = kind === 'distinct' && (marks & MARK.lower) !== 0
  const union = (page.index.entityFlags[entity] as number) & ENTITY.union && !anyUnion
  evidence.add('longAgoPage', union ? 0 : page.evidence.past * 1.5)
  evidence.add('abroad', page.evidence.abroad * (capitals || anyUnion ? 1.6 : 0.5))
  const nearAbroad = topicCount(near, TOPIC.abroad) > 0
  evidence.addIf(nearAbroad, 'abroad', topicCount(near, TOPIC.british) > 0 ? 0.25 : 0.5)
  evidence.addIf(!union && marks & MARK.another, 'longAgo', 3)
  evidence.addIf(!union && topicCount(near, TOPIC.past) > 0, 'longAgo', longAgo(candidate) + (anyUnion ? 0.5 : 0))
  return evidence
}

/** One year may be by the way; two signs, and nothing of today, are about that time. */
function longAgo({ near, marks }: Candidate): number {
  if (topicCount(near, TOPIC.past) > 1 && topicCount(near, TOPIC.modern) === 0) return 2.5
  return marks & MARK.sentenceStart ? 0.5 : 1
}

const LETTER_S = 0x73

/** "Labour students" is a phrase; "Labour first people" is not, and so a careless spelling of the group. */
function asPhrase({ index, established }: PageView, { name, entity, marks, listed }: Candidate): boolean {
  if (!established.has(entity) || !(listed || marks & (MARK.groupAfter | MARK.auxiliaryAfter))) return true
  const last = index.phraseTokens[(index.phraseTokensStart[name + 1] as number) - 1] as number
  const lastLetter = index.tokenChars[(index.tokenCharsStart[last + 1] as number) - 1]
  return lastLetter === LETTER_S || index.tokenHash[last] === LABOUR
}

/** Others of the dataset who are beyond doubt on the page: none 0, one a half, many towards 1. */
export function company(page: PageView, entity: number): number {
  const beside = (set: Members) => set.size - (set.has(entity) ? 1 : 0)
  // Momentum, Progress and Compass on one page are hardly three words.
  const others = Math.max(beside(page.company), beside(page.plausible) - 1)
  return (1 - 0.5 ** others) * (1 - page.evidence.abroad)
}

/** A word that goes with the entity stands near the candidate. */
export function contextNear(index: NameIndex, { entity, nearContexts }: Candidate): boolean {
  const start = index.entityContextStart[entity] as number
  const end = index.entityContextStart[entity + 1] as number
  for (let i = start; i < end; i++) if (nearContexts.includes(index.entityContext[i] as number)) return true
  return false
}

/** A word that goes with the entity stands somewhere on the page. */
export function contextSeen(page: PageView, entity: number): boolean {
  const { index } = page
  const end = index.entityContextStart[entity + 1] as number
  for (let i = index.entityContextStart[entity] as number; i < end; i++) {
    if (page.evidence.contexts.has(index.entityContext[i] as number)) return true
  }
  return false
}
