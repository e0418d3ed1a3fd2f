/** Candidates in their places on the page, and what was found out about each. */

import type { Candidate } from '../block/candidate.ts'
import type { ScannedBlock } from '../types.ts'
import { scoreOf } from '../verdict/verdict.ts'

/**
 * Numbers that will have fractions begin as such, not as small integers: where a field turns out to hold other numbers
 * than it did, browsers rebuild each object of the class when they come to it, which takes longer than to weigh one.
 */
const NOUGHT = -0
const BEFORE_ALL = Number.NEGATIVE_INFINITY

/** To whom a surname alone may belong. */
export interface FoundAntecedent {
  /** Nobody where no full name with the surname stands on the page. */
  readonly person: PlacedCandidate | null
  /** The full name comes only further down. */
  readonly below: boolean
  /** Two people are equally near. */
  readonly twoPeople: boolean
  /** Somebody else has been named since, within a quotation. */
  readonly overheard: boolean
}

/** What all places together where a person is named in full say. */
export interface AboutPerson {
  /** Most words of party politics, and of another field, near any of them. */
  party: number
  field: number
  /** How many have the name as it is. */
  exact: number
  /** It is given in full somewhere but for a slip. */
  misspelt: boolean
  /** A word that goes with the person stands near one of those. */
  context: boolean
  /** In one place somebody else of the dataset is named beside it, or it stands in no paragraph. */
  beside: boolean
  /** In one place its block says something of politics, or names others beyond doubt. */
  amongPolitics: boolean
  /**
   * What the page says of the person where it first names one of the name outside headings: a value of told.ts that means
   * somebody else, where no other place speaks for the one of the dataset; else 0. Further on the page names them barely.
   */
  introduced: number
  /** In one place the person is told from somebody of the name of whom the page has spoken. */
  apart: boolean
  /** The page lists who has the name: in its heading it is nobody's. */
  shared: boolean
  /** A headline names the person, or the page spells out who else has the surname: whom it means is told by them. */
  settled: boolean
  /** The surname stood alone before anybody was named in full, or the person only signs: whom it means need not be the person. */
  late: boolean
  /** A byline names the person, and at most a line on who wrote the page: of its writer no page speaks by surname. */
  signs: boolean
  /** A better-known bearer of whom the page speaks beside the surname alone, as a candidate's `bearer` says. */
  bearer: number
}

/** A block with candidates. */
export class PlacedBlock<B extends ScannedBlock = ScannedBlock> {
  readonly block: B
  readonly candidates: readonly PlacedCandidate[]
  /** Position among the page's blocks with candidates; -1 once it has gone. */
  at = 0
  /** It is to be decided anew; and the drift up to which the decision holds. */
  isDue = true
  holdsUntil = BEFORE_ALL
  /** Somebody was found in it at the last decision. */
  isMarked = false
  /** The month in which it was written, as a dateline says, counted from the year 0; and the latest year named since that line. */
  written = 0
  latest = 0

  constructor(block: B, candidates: readonly Candidate[]) {
    this.block = block
    this.candidates = candidates.map((candidate) => new PlacedCandidate(this, candidate))
  }
}

/** One candidate, who is meant by it, and how sure that is; changes with the page. */
export class PlacedCandidate {
  readonly block: PlacedBlock
  readonly candidate: Candidate
  /** Who is meant if anybody of the dataset is; -1 for nobody, as of most surnames nobody is named in full. */
  entity: number
  /** Of a surname alone: to whom it may belong. */
  found: FoundAntecedent | null = null
  /** Of a full name: what all places where the person is named say. */
  about: AboutPerson | null = null
  /** How sure it is, and the drift up to which that gives the same verdict. */
  logOdds = NOUGHT
  holdsUntil = BEFORE_ALL
  /** The state of the page for which that was weighed. */
  asOf = -1

  constructor(block: PlacedBlock, candidate: Candidate) {
    this.block = block
    this.candidate = candidate
    this.entity = ownEntityOf(candidate)
  }

  get score(): number {
    return scoreOf(this.logOdds)
  }

  /** A full name. Returns whether it is weighed otherwise than before. */
  describe(about: AboutPerson | null): boolean {
    if (this.found === null && this.about === about) return false
    this.found = null
    this.about = about
    this.entity = ownEntityOf(this.candidate)
    this.holdsUntil = -1
    return true
  }

  /** A surname alone. Returns whether it belongs to somebody else than before, or for another reason. */
  belongsTo(found: FoundAntecedent, entity: number): boolean {
    const before = this.found
    this.found = found
    this.about = null
    this.entity = entity
    const isSame = before?.person === found.person && before?.below === found.below
    return !(isSame && before?.twoPeople === found.twoPeople && before?.overheard === found.overheard)
  }
}

/** A given name that only shares the surname with another is no mention by itself. */
function ownEntityOf({ entity, manner }: Candidate): number {
  return manner === 'shared' ? -1 : entity
}
