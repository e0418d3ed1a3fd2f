/** What all places where a person is named in full say together: of party politics, of another field. */

import type { Candidate, Scan } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { AT_WORK, AUTHOR, FORMER, OTHERS, PRIVATE, PROFESSIONAL, SET_APART, SHARED_NAME } from '../block/told.ts'
import * as TOPIC from '../block/topics.ts'
import { isPolitical, topicCount } from '../block/topics.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { contextNear } from '../page/context-words.ts'
import type { AboutPerson } from '../page/placed.ts'
import { strongAlone } from '../page/strong-alone.ts'
import { type Antecedent, isByline, isSignature } from './bearers.ts'

/** What stands near one place where a name is given: words of party politics against words of other fields. */
export function nearby({ near, close }: Candidate): { party: number; field: number; abroad: number; past: number } {
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
 * @param isCouncillor whether the page calls somebody of the surname so: then it is about no umpire of the name.
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
  const about = {
    party: isCouncillor ? 2 : 0,
    field: 0,
    exact: 0,
    misspelt: false,
    context: false,
    beside: false,
    amongPolitics: false,
    introduced: introducedAs(index, places),
    apart: false,
    shared: false,
    settled: isShared || isCouncillor,
    late,
    signs: isOnlyWriter(places),
    bearer,
  }
  for (const place of places) {
    const { candidate } = place
    const there = nearby(candidate)
    about.party = Math.max(about.party, there.party)
    about.field = Math.max(about.field, there.field)
    about.beside ||= isInCompany(place)
    about.amongPolitics ||= isAmongPolitics(index, place)
    about.apart ||= candidate.told === SET_APART && there.party >= 1
    about.shared ||= candidate.told === SHARED_NAME
    if (candidate.manner === 'exact' && !isSomebodyElses(candidate.told)) {
      about.exact++
      about.context ||= contextNear(index, candidate)
    }
    about.misspelt ||= isMisspelt(candidate)
    about.settled ||= candidate.heading && !candidate.aside
  }
  return about
}

/** Named in a byline, and else only where it says who wrote the page. */
const isOnlyWriter = (places: readonly Antecedent[]) =>
  places.some(isWriter) && places.every((place) => isWriter(place) || isSignature(place))

const isWriter = (place: Antecedent) => isByline(place) || place.candidate.told === AUTHOR

/** "Kate Osamore", which says of whom "K. Osamor" is. */
const isMisspelt = ({ manner, givenText, told }: Candidate) =>
  (manner === 'given-slip' || manner === 'surname-slip') && givenText.length > 2 && told === 0

const isSomebodyElses = (told: number) =>
  told === OTHERS || told === SHARED_NAME || told === PRIVATE || told === PROFESSIONAL

/** "Peter Wheeler, head of highways", and on the next line "Peter Wheeler:": who is introduced as somebody else goes on to be that. */
function introducedAs(index: NameIndex, places: readonly Antecedent[]): number {
  const first = places.find(({ candidate }) => !candidate.heading && !candidate.aside)
  if (!first || !isStrange(first)) return 0
  const speaksForOurs = ({ candidate }: Antecedent) => nearby(candidate).party >= 1 || contextNear(index, candidate)
  return places.some((place) => !isStrange(place) && speaksForOurs(place)) ? 0 : first.candidate.told
}

/** What stands beside the name there is said of somebody else. */
function isStrange({ candidate }: Antecedent): boolean {
  const { told } = candidate
  if (told === OTHERS || told === SHARED_NAME || told === PROFESSIONAL) return true
  return (told === AT_WORK || told === PRIVATE || told === FORMER) && nearby(candidate).party < 1
}

/** So few words have an entry of a list, a byline or a heading, and one sentence: they say little of who is meant. */
const FEW = 15

/** Somebody else of the dataset, or a group, is named in the same paragraph; or there is no paragraph. */
function isInCompany({ block, candidate }: Antecedent): boolean {
  if (((block.block.scan as Scan).words ?? 0) < FEW) return true
  return block.candidates.some(({ candidate: { entity } }) => entity >= 0 && entity !== candidate.entity)
}

/** The same block says something of politics, or names somebody or a group beyond doubt. */
function isAmongPolitics(index: NameIndex, { block, candidate }: Antecedent): boolean {
  if (isPolitical((block.block.scan as Scan).topics)) return true
  return block.candidates.some(
    (each) =>
      each.candidate.entity !== candidate.entity &&
      (strongAlone(index, each.candidate) || isRareSurname(each.candidate)),
  )
}

const MANY_HAVE = WORD.surname | WORD.given | WORD.place | WORD.english
const OTHERWISE = MARK.lower | MARK.another | MARK.thingAfter | MARK.capitalAfter

/** "AITCHISON: With Tina McKay, yes." */
const isRareSurname = ({ shape, manner, slip, kinds, marks }: Candidate) =>
  shape === 'surname' && manner === 'exact' && slip === 'none' && !(kinds & MANY_HAVE) && !(marks & OTHERWISE)

/** Whether all that is asked of either is the same: whether a name stands exactly there at all, and elsewhere as well. */
export function saysTheSame(one: AboutPerson, other: AboutPerson): boolean {
  const enough = 2
  return (
    one.party === other.party &&
    one.field === other.field &&
    one.context === other.context &&
    one.misspelt === other.misspelt &&
    one.beside === other.beside &&
    one.amongPolitics === other.amongPolitics &&
    one.introduced === other.introduced &&
    one.apart === other.apart &&
    one.shared === other.shared &&
    one.settled === other.settled &&
    one.late === other.late &&
    one.signs === other.signs &&
    one.bearer === other.bearer &&
    Math.min(one.exact, enough) === Math.min(other.exact, enough)
  )
}
