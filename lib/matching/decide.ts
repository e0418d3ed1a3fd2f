/** Over all blocks of a page: who is meant by each candidate, and how sure. Follows the page as it changes. */

import { Families } from './antecedents/families.ts'
import type { Scan } from './block/candidate.ts'
import { entityId, type NameIndex } from './index/index-format.ts'
import { dateBlocks } from './page/dated-blocks.ts'
import { Drift } from './page/drift.ts'
import { EstablishedGroups } from './page/established.ts'
import { insert } from './page/insert.ts'
import { OtherBodies } from './page/other-bodies.ts'
import { PageWords } from './page/page-evidence.ts'
import { PageFacts } from './page/page-facts.ts'
import type { PageView } from './page/page-view.ts'
import { PlacedBlock, type PlacedCandidate } from './page/placed.ts'
import { settle, type Weighed } from './page/settle.ts'
import type { DecidedScan, Mention, PageDecision, Rejection, ScannedBlock, Strictness } from './types.ts'
import { foundMention } from './verdict/found-mention.ts'
import { DOUBTFUL } from './verdict/judge-surname.ts'
import { accepted, leeway } from './verdict/verdict.ts'
import { evidenceOf, suspectOf } from './verdict/weigh.ts'

/** Says why a candidate was turned down: reasonAgainst of why-not.ts, which the extension does without. */
export type ReasonOf = (page: PageView, placed: PlacedCandidate, entity: number) => string

const NO_GROUPS: ReadonlySet<number> = new Set()
/** Log-odds that rounding alone can move. */
const ROUNDING = 1e-6

/** Decides over one page. Blocks come and go; only those that a change may concern are decided anew. */
export class PageDecider<B extends ScannedBlock> implements PageDecision<B> {
  readonly #words = new PageWords()
  readonly #facts: PageFacts
  readonly #families: Families
  readonly #groups = new EstablishedGroups()
  readonly #otherBodies: OtherBodies
  readonly #drift = new Drift()
  readonly #page: PageView
  /** All blocks in the page's order: of those without candidates only the scan. And those with candidates by themselves. */
  readonly #all: (PlacedBlock<B> | Scan)[] = []
  readonly #blocks: PlacedBlock<B>[] = []
  #strictness: Strictness = 'balanced'
  /** Lines that say when what follows was written. */
  #datelines = 0
  /** Some block has its date from one. */
  #isDated = false
  /** Counts the states of the page for which candidates were weighed. */
  #state = 0

  constructor(index: NameIndex) {
    this.#facts = new PageFacts(index)
    this.#families = new Families(index)
    this.#otherBodies = new OtherBodies(index)
    const { company, plausible, established, wellEstablished, spelledOut, defined, definedOtherwise } = this.#facts
    const evidence = this.#words.evidence(0)
    const { mentions: otherBodies, older } = this.#otherBodies
    const initials = { spelledOut, defined, definedOtherwise }
    this.#page = { index, evidence, company, plausible, established, wellEstablished, otherBodies, older, ...initials }
  }

  add(block: B, at: number): void {
    const scan = block.scan as Scan
    this.#words.count(scan, 1)
    if (scan.dated) this.#datelines++
    if (scan.candidates.length === 0) {
      insert(this.#all, at, scan)
      return
    }
    const placed = new PlacedBlock(block, scan.candidates)
    const place = this.#placeOf(at)
    insert(this.#all, at, placed)
    insert(this.#blocks, place, placed)
    this.#number(place)
    for (const each of placed.candidates) {
      this.#facts.count(each.candidate, 1)
      if (each.candidate.shape === 'phrase') {
        this.#groups.add(each)
        this.#otherBodies.add(each)
      } else this.#families.add(each)
    }
  }

  remove(at: number, count: number): void {
    const place = this.#placeOf(at)
    let gone = 0
    for (const placed of this.#all.splice(at, count)) {
      if (!(placed instanceof PlacedBlock)) {
        this.#words.count(placed, -1)
        if (placed.dated) this.#datelines--
        continue
      }
      const scan = placed.block.scan as Scan
      this.#words.count(scan, -1)
      if (scan.dated) this.#datelines--
      gone++
      placed.at = -1
      for (const each of placed.candidates) {
        // Another body of the name has said nothing of the group.
        if (!this.#otherBodies.mentions.has(each.candidate)) this.#facts.count(each.candidate, -1)
        if (each.candidate.shape === 'phrase') {
          this.#groups.remove(each)
          this.#otherBodies.remove(each)
        } else this.#families.remove(each)
      }
    }
    this.#blocks.splice(place, gone)
    this.#number(place)
  }

  decide(strictness: Strictness): DecidedScan<B>[] {
    if (strictness !== this.#strictness) this.#beginAnew(strictness)
    this.#families.findWhoIsMeant()
    this.#takeStock()
    const decided: DecidedScan<B>[] = []
    for (const placed of this.#blocks) {
      if (!placed.isDue) continue
      const mentions = this.#decideBlock(placed)
      placed.isDue = false
      if (placed.isMarked || mentions.length > 0) decided.push({ block: placed.block, mentions })
      placed.isMarked = mentions.length > 0
    }
    return decided
  }

  /** Where among the blocks with candidates a position of all blocks is. */
  #placeOf(at: number): number {
    for (let before = at - 1; before >= 0; before--) {
      const placed = this.#all[before]
      if (placed instanceof PlacedBlock) return placed.at + 1
    }
    return 0
  }

  #number(from: number): void {
    for (let at = from; at < this.#blocks.length; at++) (this.#blocks[at] as PlacedBlock).at = at
  }

  #beginAnew(strictness: Strictness): void {
    this.#strictness = strictness
    for (const block of this.#blocks) {
      block.holdsUntil = -1
      for (const each of block.candidates) each.holdsUntil = -1
    }
  }

  /** What the page as a whole says now, and which blocks that concerns. */
  #takeStock(): void {
    const page = this.#page
    const facts = this.#facts
    if (this.#datelines > 0 || this.#isDated) this.#date()
    this.#otherBodies.find(this.#words.evidence(0), (candidate, isOther) => {
      facts.count(candidate, isOther ? -1 : 1)
      facts.touched.add(candidate.entity)
    })
    page.evidence = this.#words.evidence(facts.known.size)
    this.#drift.move(page.evidence, facts)
    const unestablished = { ...page, company: facts.strong, established: NO_GROUPS, wellEstablished: NO_GROUPS }
    this.#groups.establish(unestablished, facts, this.#drift, (entity) => this.#isTouched(entity))
    this.#drift.move(page.evidence, facts)
    this.#state++
    const isSaidAnew = this.#words.touched.size > 0
    const isAnyTouched = facts.touched.size > 0 || isSaidAnew
    for (const block of this.#blocks) {
      for (const each of isAnyTouched ? block.candidates : NONE)
        if (each.holdsUntil >= 0 && ((isSaidAnew && each.found?.person) || this.#isTouched(each.entity)))
          each.holdsUntil = block.holdsUntil = -1
      if (block.holdsUntil <= this.#drift.total) block.isDue = true
    }
    facts.touched.clear()
    this.#words.touched.clear()
  }

  /** Tells each block when it was written. */
  #date(): void {
    this.#isDated = this.#datelines > 0
    for (const block of dateBlocks(this.#all))
      for (const each of block.candidates) if (each.candidate.shape === 'phrase') this.#otherBodies.redate(each)
  }

  /** Whether the page says something else about the entity by itself than at the last decision. */
  #isTouched(entity: number): boolean {
    if (this.#facts.touched.has(entity)) return true
    const { touched } = this.#words
    if (touched.size === 0) return false
    const { entityContext, entityContextStart } = this.#page.index
    const end = entityContextStart[entity + 1] as number
    for (let i = entityContextStart[entity] as number; i < end; i++)
      if (touched.has(entityContext[i] as number)) return true
    return false
  }

  #decideBlock(block: PlacedBlock): readonly Mention[] {
    const drift = this.#drift.total
    let weighed: Weighed[] | null = null
    let holdsUntil = Number.POSITIVE_INFINITY
    for (const placed of block.candidates) {
      if (placed.entity < 0) continue
      if (placed.holdsUntil <= drift) this.#weigh(placed)
      if (placed.holdsUntil < holdsUntil) holdsUntil = placed.holdsUntil
      const { entity, score } = placed
      if (!accepted(score, this.#strictness)) continue
      weighed ??= []
      weighed.push({ placed, entity, score, accepted: true })
    }
    block.holdsUntil = holdsUntil
    if (weighed === null) return NONE
    return settle(weighed).taken.map(({ placed, score }) => foundMention(this.#page, placed, score))
  }

  #weigh(placed: PlacedCandidate): void {
    if (placed.asOf === this.#state) return
    this.#weighAntecedent(placed)
    const { logOdds } = evidenceOf(this.#page, placed)
    placed.logOdds = logOdds
    const way = leeway(logOdds, placed.score, this.#strictness)
    placed.holdsUntil = this.#drift.total + Math.min(way, leewayOfLeaning(placed, way)) - ROUNDING
    placed.asOf = this.#state
  }

  #weighAntecedent({ found }: PlacedCandidate): void {
    if (found?.person?.about) this.#weigh(found.person)
  }

  /** What was turned down at the last decision in the block at a position; to be asked before the next change. */
  rejected(at: number, reasonOf: ReasonOf): Rejection[] {
    const block = this.#all[at]
    if (!(block instanceof PlacedBlock)) return []
    this.#families.findSuspects()
    const page = this.#page
    const weighed: Weighed[] = []
    for (const placed of block.candidates) {
      const entity = suspectOf(page, placed)
      if (entity < 0 || placed.candidate.manner === 'shared') continue
      this.#weighAntecedent(placed)
      const evidence = evidenceOf(page, placed, entity)
      const { score } = evidence
      weighed.push({ placed, entity, score, accepted: accepted(score, this.#strictness) })
    }
    return settle(weighed).turnedDown.map(({ placed, entity, score }) => {
      const { start, end, text } = placed.candidate.original ?? placed.candidate
      const reason = reasonOf(page, placed, entity)
      return { start, end, text, entity: entityId(page.index, entity), score, reason }
    })
  }
}

/** A surname moves with the page and with the full name that it leans on, which may come to say much less of it. */
function leewayOfLeaning({ found }: PlacedCandidate, way: number): number {
  return found?.person?.about ? Math.min(way / 2, Math.abs(found.person.logOdds - DOUBTFUL)) : way
}

const NONE: readonly never[] = []
