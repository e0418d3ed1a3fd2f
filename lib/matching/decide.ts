/** Over all blocks of a page: who is meant by each candidate, how sure, and why. */
import { antecedentOf, type NamedInFull, namedInFull, personName } from './antecedents.ts'
import type { Candidate } from './candidate.ts'
import { entityId, type NameIndex } from './index-format.ts'
import { groupEvidence, groupNameKind, plausibleGroup, strongAlone } from './judge-group.ts'
import { aboutPerson, fullNameEvidence, surnameEvidence } from './judge-person.ts'
import * as MARK from './marks.ts'
import { type PageEvidence, pageEvidence } from './page-evidence.ts'
import type { Scan } from './scan.ts'
import type { BlockDecision, MentionKind, Strictness } from './types.ts'
import { accepted, type Evidence } from './verdict.ts'
import { whyGroup, whyPerson, whySurname } from './why.ts'

/** What the page as a whole says, once the candidates are known. */
export interface PageView {
  index: NameIndex
  evidence: PageEvidence
  /** Entities of which something unmistakable stands on the page. */
  company: Set<number>
  /** Groups whose name stands somewhere as a name would: with its capital inside a sentence, nothing against it. */
  plausible: Set<number>
  /** Groups that some mention established. */
  established: Set<number>
  /** Groups whose whole name, not initials, stands on the page. */
  spelledOut: Set<number>
  /** Groups whose initials are given in brackets after their name. */
  defined: Set<number>
}

interface Judged {
  block: number
  candidate: Candidate
  entity: number
  evidence: Evidence
  kind: MentionKind
  why: string
  /** Reason for a rejection where the evidence alone does not say it. */
  reason?: string
}

const NOTHING: BlockDecision = { mentions: [], rejected: [] }

/** Decisions, one a scan, in the same order. */
export function decidePage(index: NameIndex, scans: readonly Scan[], strictness: Strictness): BlockDecision[] {
  const decisions = scans.map(({ candidates }) => (candidates.length > 0 ? { mentions: [], rejected: [] } : NOTHING))
  if (!scans.some((scan) => scan.candidates.length > 0)) return decisions
  const page: PageView = {
    index,
    evidence: pageEvidence(scans, knownOnPage(index, scans)),
    company: new Set(),
    plausible: new Set(),
    established: new Set(),
    spelledOut: new Set(),
    defined: new Set(),
  }
  const judged: Judged[] = []
  judgeGroups(page, scans, judged)
  judgePeople(page, scans, judged)
  const byBlock = new Map<number, Judged[]>()
  for (const one of judged) {
    const list = byBlock.get(one.block)
    if (list) list.push(one)
    else byBlock.set(one.block, [one])
  }
  for (const [block, list] of byBlock) writeDecision(index, list, strictness, decisions[block] as BlockDecision)
  return decisions
}

/** How many entities stand on the page by a name that nobody else has. */
function knownOnPage(index: NameIndex, scans: readonly Scan[]): number {
  const known = new Set<number>()
  for (const { candidates } of scans) {
    for (const candidate of candidates) {
      const named = candidate.shape === 'phrase' ? groupNameKind(index, candidate) === 'distinct' : true
      if (named && strongAlone(index, candidate)) known.add(candidate.entity)
    }
  }
  return known.size
}

/** Everybody whom the page names in full, and every group; first what is beyond doubt, since it speaks for the rest. */
function judgeGroups(page: PageView, scans: readonly Scan[], judged: Judged[]): void {
  const { index } = page
  const groups: { block: number; candidate: Candidate }[] = []
  scans.forEach((scan, block) => {
    for (const candidate of scan.candidates) {
      if (candidate.shape === 'phrase') groups.push({ block, candidate })
      if (plausibleGroup(candidate)) page.plausible.add(candidate.entity)
      if (candidate.marks & MARK.defined) page.defined.add(candidate.entity)
      if (strongAlone(index, candidate)) page.company.add(candidate.entity)
      if (candidate.shape === 'phrase' && strongAlone(index, candidate)) page.spelledOut.add(candidate.entity)
    }
  })
  for (const { candidate } of groups) {
    const evidence = groupEvidence(page, candidate)
    if (evidence.logOdds > 2) page.established.add(candidate.entity)
  }
  for (const entity of page.established) page.company.add(entity)
  for (const { block, candidate } of groups) {
    const evidence = groupEvidence(page, candidate)
    const kind = whyGroup.kind(page, candidate)
    judged.push({ block, candidate, entity: candidate.entity, evidence, kind, why: whyGroup.words(page, candidate) })
  }
}

function judgePeople(page: PageView, scans: readonly Scan[], judged: Judged[]): void {
  const named = namedInFull(scans)
  for (const places of named.byEntity.values()) {
    const about = aboutPerson(places)
    for (const person of places) person.evidence = fullNameEvidence(page, person, about)
  }
  for (const person of named.all) {
    if (person.entity < 0 || !person.evidence || person.candidate.manner === 'shared') continue
    const { block, candidate, entity, evidence } = person
    const kind =
      candidate.manner === 'exact' || candidate.manner === 'inverted' || candidate.manner === 'middle'
        ? 'full'
        : 'fuzzy'
    judged.push({ block, candidate, entity, evidence, kind, why: whyPerson(page.index, candidate, entity) })
  }
  scans.forEach((scan, block) => {
    for (const candidate of scan.candidates) {
      if (candidate.shape !== 'surname' || named.others.has(candidate)) continue
      const one = judgeSurname(page, named, block, candidate)
      if (one) judged.push(one)
    }
  })
}

function judgeSurname(page: PageView, named: NamedInFull, block: number, candidate: Candidate): Judged | null {
  const { index } = page
  const found = antecedentOf(named, block, candidate)
  const { person } = found
  const somebodyElse = person !== null && person.entity < 0
  const entity = person && !somebodyElse ? person.entity : onlyBearer(index, candidate.name)
  if (entity < 0 || (candidate.slip !== 'none' && !person)) return null
  const evidence = surnameEvidence(page, candidate, found, entity)
  const kind = candidate.slip === 'none' ? 'surname' : 'fuzzy'
  const why = whySurname(index, candidate, entity, found)
  const judged: Judged = { block, candidate, entity, evidence, kind, why }
  if (somebodyElse) judged.reason = `surname of ${personName(index, person)}, who is somebody else`
  else if (person?.evidence && person.evidence.logOdds < 0) {
    judged.reason = `the page speaks of another ${personName(index, person)}: ${person.evidence.against}`
  }
  return judged
}

/** The one entity with this surname, -1 where there are several. */
function onlyBearer(index: NameIndex, surname: number): number {
  const start = index.surnameNamesStart[surname] as number
  const end = index.surnameNamesStart[surname + 1] as number
  let entity = -1
  for (let i = start; i < end; i++) {
    const bearer = index.personEntity[index.surnameNames[i] as number] as number
    if (entity >= 0 && entity !== bearer) return -1
    entity = bearer
  }
  return entity
}

/** Of overlapping candidates the longest that is accepted stays. */
function writeDecision(index: NameIndex, judged: Judged[], strictness: Strictness, into: BlockDecision): void {
  judged.sort(
    (a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end || a.entity - b.entity,
  )
  let end = -1
  let cluster: Judged[] = []
  for (const one of judged) {
    if (one.candidate.start >= end) {
      writeCluster(index, cluster, strictness, into)
      cluster = []
    }
    cluster.push(one)
    end = Math.max(end, one.candidate.end)
  }
  writeCluster(index, cluster, strictness, into)
}

/** Candidates that overlap, in order of their start. */
function writeCluster(index: NameIndex, cluster: Judged[], strictness: Strictness, into: BlockDecision): void {
  const length = ({ candidate }: Judged) => candidate.end - candidate.start
  const taken: Judged[] = []
  const turnedDown: Judged[] = []
  for (const one of [...cluster].sort((a, b) => length(b) - length(a) || b.evidence.score - a.evidence.score)) {
    if (taken.some((other) => overlap(one, other))) continue
    if (accepted(one.evidence.score, strictness)) taken.push(one)
    else if (!turnedDown.some((other) => overlap(one, other))) turnedDown.push(one)
  }
  const inOrder = (a: Judged, b: Judged) => a.candidate.start - b.candidate.start
  for (const { candidate, entity, evidence, kind, why } of taken.sort(inOrder)) {
    const { start, end, text } = candidate
    into.mentions.push({ start, end, text, entity: entityId(index, entity), score: evidence.score, kind, why })
  }
  for (const one of turnedDown.sort(inOrder)) {
    if (taken.some((other) => overlap(one, other))) continue
    const { start, end, text } = one.candidate
    const reason = one.reason ?? one.evidence.against
    into.rejected.push({ start, end, text, entity: entityId(index, one.entity), score: one.evidence.score, reason })
  }
}

function overlap(one: Judged, other: Judged): boolean {
  return one.candidate.start < other.candidate.end && other.candidate.start < one.candidate.end
}
