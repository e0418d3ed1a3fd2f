/** Which mentions of a group's name mean another body of that name, over the whole page. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { FORMER, NOWADAYS, OTHERS, OURS, SITE, THING } from '../block/told.ts'
import * as TOPIC from '../block/topics.ts'
import { topicCount } from '../block/topics.ts'
import { groupNameKind } from '../groups/name-kind.ts'
import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import { contextNear } from './context-words.ts'
import type { PageEvidence } from './page-evidence.ts'
import type { PlacedBlock, PlacedCandidate } from './placed.ts'

interface Group {
  places: Set<PlacedCandidate>
  /** How many of them introduce another body. */
  introductions: number
  /** Something has come or gone since it was looked at. */
  changed: boolean
}

/** What has been said so far of the bodies of one name. */
interface Bodies {
  /** Another body has the name on this page, from here on. */
  others: boolean
  /** The group itself has been spoken of so that it was clear. */
  ours: boolean
  /** The page sets a body of the past against the group. */
  contrasted: boolean
  /** Block in which one of them was meant last, and whether that was the group itself. */
  block: PlacedBlock | null
  here: boolean
  /** The group was named among others of its kind, and then another body by a longer name. */
  both: boolean
  /** That block is a heading, and the next one tells of what it names. */
  headed: boolean
}

/**
 * Once a page has introduced another body, a bare name means that one; the group itself is meant where the words beside the
 * name say so, and to the end of that block. Kept up while mentions come and go.
 */
export class OtherBodies {
  /** Mentions of another body. */
  readonly mentions = new Set<Candidate>()
  /** Those of them that stand in what was written before the group began. */
  readonly older = new Set<Candidate>()
  readonly #index: NameIndex
  readonly #groups = new Map<number, Group>()
  #fromAbroad = false
  #fromPast = false

  constructor(index: NameIndex) {
    this.#index = index
  }

  add(placed: PlacedCandidate): void {
    this.#change(placed, 1)
  }

  remove(placed: PlacedCandidate): void {
    this.#change(placed, -1)
    this.mentions.delete(placed.candidate)
    this.older.delete(placed.candidate)
  }

  /** When the text around was written is known, or no longer. */
  redate({ candidate }: PlacedCandidate): void {
    const group = this.#groups.get(candidate.entity)
    if (group) group.changed = true
  }

  #change(placed: PlacedCandidate, by: 1 | -1): void {
    const { entity } = placed.candidate
    let group = this.#groups.get(entity)
    if (!group) {
      group = { places: new Set(), introductions: 0, changed: true }
      this.#groups.set(entity, group)
    }
    if (by > 0) group.places.add(placed)
    else group.places.delete(placed)
    if (placed.candidate.told === OTHERS || placed.candidate.told === SITE || this.#isLocal(placed.candidate))
      group.introductions += by
    group.changed = true
  }

  /** Finds out anew, where that can have changed. `turned` is told of mentions that now mean another body than before. */
  find({ fromAbroad, fromPast }: PageEvidence, turned: (candidate: Candidate, isOther: boolean) => void): void {
    const moved = fromAbroad !== this.#fromAbroad || fromPast !== this.#fromPast
    this.#fromAbroad = fromAbroad
    this.#fromPast = fromPast
    for (const [entity, group] of this.#groups) {
      if (!group.changed && !moved) continue
      group.changed = false
      if (group.places.size === 0) this.#groups.delete(entity)
      const others = this.#othersAmong(group)
      for (const { candidate } of group.places) {
        const isOther = others.has(candidate)
        if (isOther === this.mentions.has(candidate)) continue
        if (isOther) this.mentions.add(candidate)
        else this.mentions.delete(candidate)
        turned(candidate, isOther)
      }
    }
  }

  #othersAmong({ places, introductions }: Group): ReadonlySet<Candidate> {
    const others = new Set<Candidate>()
    for (const placed of places) {
      const isOlder = this.#isOlder(placed)
      if (isOlder) this.older.add(placed.candidate)
      else this.older.delete(placed.candidate)
      if (isOlder) others.add(placed.candidate)
    }
    if (introductions === 0 && ![...places].some(({ candidate }) => this.#isFromElsewhere(candidate))) return others
    const inOrder = [...places].sort(
      (one, other) => one.block.at - other.block.at || one.candidate.start - other.candidate.start,
    )
    const first = inOrder[0] as PlacedCandidate
    const recalled = inOrder.some(({ candidate }) => this.#isOfThePast(candidate))
    const isOld = inOrder.some(({ candidate: { told, near } }) => told === OTHERS && topicCount(near, TOPIC.past) > 0)
    const contrasted = (recalled || isOld) && inOrder.some(({ candidate }) => candidate.told === OURS)
    const isSites = inOrder.some(({ candidate }) => candidate.told === SITE)
    const isToldOurs = inOrder.some(({ candidate }) => candidate.told === OURS || candidate.listed)
    const isOther = this.#isFromElsewhere(first.candidate) || (isSites && !isToldOurs)
    const bodies: Bodies = {
      others: isOther,
      ours: false,
      contrasted,
      block: null,
      here: false,
      both: false,
      headed: false,
    }
    const earlier: Candidate[] = []
    for (const { block, candidate } of inOrder) {
      const told = this.#whichBody(candidate, bodies)
      if (told === OTHERS && !candidate.aside && !bodies.ours && !bodies.others) {
        bodies.others = true
        // "Mainstream meets; Compass brings the tea", and on the next day "Compass Group" has a stall.
        const isLonger = (candidate.marks & MARK.thingAfter) !== 0
        for (const one of earlier)
          if (isLonger && isAmongTheirs(one)) bodies.both = true
          else others.add(one)
      }
      // "Momentum Energy", or the committee of 1900: in this block the name means that, and not beyond.
      const local =
        told === 0 &&
        (this.#isLocal(candidate) ||
          (contrasted && candidate.told === FORMER) ||
          (recalled && this.#recalls(candidate, candidate.close, 1)))
      // Who sets the old body against today's, and has said of neither yet which it is, may mean either.
      const either = local && contrasted && candidate.told !== FORMER && !bodies.ours
      if (either) for (const one of earlier) if (!(one.marks & MARK.actionAfter)) others.add(one)
      if (told !== 0 || local) {
        bodies.block = block
        bodies.here = told === OURS
        bodies.headed = candidate.heading && !bodies.here
        if (told === OURS) bodies.ours = true
      }
      const meant =
        told === OURS ||
        (told === 0 &&
          (isInBlock(bodies, block, candidate)
            ? bodies.here
            : (!bodies.others && !this.#goesOn(candidate, bodies)) ||
              (bodies.both && isAmongTheirs(candidate) && isClear(candidate))))
      if (!meant) others.add(candidate)
      else if (told === 0 && !bodies.others) earlier.push(candidate)
      if (meant && !bodies.others && isClear(candidate)) bodies.ours = true
    }
    return others
  }

  /** What it stands in was written before the group began; unless a later year is named there. */
  #isOlder({ block, candidate }: PlacedCandidate): boolean {
    const began = this.#index.entityBegan[candidate.entity] as number
    const { written, latest } = block
    if (began === 0 || written === 0 || written >= began || candidate.told === OURS) return false
    return latest <= yearOf(written) || latest < yearOf(began)
  }

  /** Pages from abroad, or about the past, have bodies of their own under such names. */
  #isFromElsewhere({ entity, name }: Candidate): boolean {
    const { entityFlags, phraseTokensStart } = this.#index
    const flags = entityFlags[entity] as number
    if (flags & ENTITY.person) return false
    if (this.#fromPast && !(flags & ENTITY.union)) return true
    return this.#fromAbroad && (phraseTokensStart[name + 1] as number) - (phraseTokensStart[name] as number) === 2
  }

  /** Another body, or a thing, bears the name here, and perhaps nowhere else on the page. */
  #isLocal(candidate: Candidate): boolean {
    return (
      candidate.told === THING ||
      this.#isLongerName(candidate) ||
      isHeadingsLongerName(candidate) ||
      this.#isOfThePast(candidate)
    )
  }

  #isOfThePast(candidate: Candidate): boolean {
    // "… became the party in 1906. Momentum is the one with the phone banks."
    if (candidate.told === NOWADAYS && candidate.marks & MARK.isAfter) return false
    return this.#recalls(candidate, candidate.near, candidate.told === FORMER ? 1 : 2)
  }

  /** So many signs of the past are among these topics, and none of today beside the name. */
  #recalls({ entity, near }: Candidate, topics: number, signs: number): boolean {
    const { entityFlags } = this.#index
    if ((entityFlags[entity] as number) & (ENTITY.person | ENTITY.union)) return false
    return topicCount(topics, TOPIC.past) >= signs && topicCount(near, TOPIC.modern) === 0
  }

  /** It still speaks of the old body: today's comes only further down. */
  #goesOn({ near, told }: Candidate, { contrasted, ours, block }: Bodies): boolean {
    return contrasted && !ours && block !== null && told !== NOWADAYS && topicCount(near, TOPIC.modern) === 0
  }

  #isLongerName(candidate: Candidate): boolean {
    return (candidate.marks & MARK.thingAfter) !== 0 && groupNameKind(this.#index, candidate) === 'word'
  }

  #whichBody(candidate: Candidate, bodies: Bodies): number {
    const { near, told, marks, listed } = candidate
    // "BFAWU", "Bakers, Food and Allied Workers Union (BFAWU)": nobody else is called so, whatever other bakers’ unions there are.
    const isUnion = (this.#index.entityFlags[candidate.entity] as number) & ENTITY.union
    const isUntold = told === 0 || told === NOWADAYS
    if (told === OURS || (isUnion && isUntold && groupNameKind(this.#index, candidate) === 'long-initials')) return OURS
    if (told === OTHERS)
      return marks & MARK.thingAfter && groupNameKind(this.#index, candidate) === 'distinct' ? 0 : told
    if (listed) return OURS
    if (bodies.others && told === FORMER) return OTHERS
    if (told === SITE) return OTHERS
    if (told === THING) return 0
    const [past, modern] = [topicCount(near, TOPIC.past), topicCount(near, TOPIC.modern)]
    // Of today, where today's has been told from the old one, and was spoken of last.
    if (bodies.others && bodies.ours && bodies.contrasted && past === 0 && (modern > 0 || bodies.here)) return OURS
    if (bodies.others && this.#fromPast && past === 0 && modern > 0) return OURS
    const british = topicCount(near, TOPIC.british) > 0 && topicCount(near, TOPIC.abroad) === 0
    if (this.#fromAbroad && british && (bodies.others || bodies.ours)) return OURS
    return bodies.ours && contextNear(this.#index, candidate) ? OURS : 0
  }
}

const yearOf = (month: number) => Math.floor(month / 12)

/** "Growth manager, Momentum Worldwide", unlike "Momentum Scotland". */
const isHeadingsLongerName = ({ heading, marks }: Candidate) =>
  heading && (marks & (MARK.capitalAfter | MARK.partAfter | MARK.lower | MARK.allCaps)) === MARK.capitalAfter

/** What stands right below a heading goes on about the body that it names, where nothing says that it is the group. */
function isInBlock(bodies: Bodies, block: PlacedBlock, { heading, marks }: Candidate): boolean {
  if (bodies.block === block) return true
  const isBelow = bodies.headed && !heading && bodies.block?.at === block.at - 1
  return isBelow && !(marks & (MARK.groupAfter | MARK.linkingBefore | MARK.actionAfter))
}

/** Other groups, or the party, are spoken of beside it, and no business. */
function isAmongTheirs({ heading, amongGroups, near }: Candidate): boolean {
  const business = topicCount(near, TOPIC.business) + topicCount(near, TOPIC.field)
  return !heading && business === 0 && (amongGroups || topicCount(near, TOPIC.party) > 0)
}

/** A company that is named after this is another body by the way. */
function isClear({ heading, listed, marks, near }: Candidate): boolean {
  if (listed) return true
  const business = topicCount(near, TOPIC.business) + topicCount(near, TOPIC.field)
  return !heading && business === 0 && (marks & (MARK.linkingBefore | MARK.groupAfter)) !== 0
}
