/**
 * The one place where a candidate is accepted or turned down. Everything that speaks for or against it is named evidence
 * out of the table below; weights are log-odds, so a score is the share of such candidates that are right.
 */
import type { Strictness } from '../types.ts'

/** Kind of evidence → its weight, and an example; evidence-says.ts has the words for a reader. */
export const EVIDENCE = {
  // How much the name itself says.
  rareName: 2.8, // Laura Pidcock
  commonName: -0.8, // Sophie Wilson
  distinctPhrase: 3.2, // Jewish Voice for Labour
  everydayPhrase: 0.6, // Young Labour
  phraseOfTheDay: -1.6, // Labour values
  ambiguousWord: -2.4, // Progress
  longInitials: 2.4, // CLGA
  shortInitials: -0.6, // LRC

  // How it is written.
  nickname: -0.1, // Becky Long-Bailey
  misspelt: -0.7, // Ann Hendersen
  middleName: -1, // Peter Robert Wheeler
  initialOnly: -1.6, // L. Pidcock
  carelessName: -2.1, // I was in momentum
  partlyCapital: -2, // Labour first
  capitalInside: 1.7, // criticised Progress
  capitalMeansNothing: -0.6, // Momentum grows.
  hyphenCompound: -7, // Burnham-on-Crouch
  inAddress: -6, // @LauraPidcock
  shopName: -6, // a burger from McDonald's

  // The words beside it.
  titleBefore: 0.8, // Mr Akehurst
  officeAfter: 0.9, // Cruddas MP
  acts: 1.3, // Momentum said
  groupWordAfter: 1.4, // Progress candidates
  linkedBefore: 0.7, // backed by Progress
  listedWithGroups: 1.6, // Momentum, JVL and the LRC
  factionBacked: 1.6, // Progress-backed
  articleBefore: -1.6, // the Stuart portraits
  longerName: -3, // Compass Rose Knitwear
  placeOrCompany: -5, // Peel Holdings
  placeMeant: -5, // in Burnham
  quotedWord: -5, // a song called “Momentum”
  fixedPhrase: -4, // Labour First Minister
  perhapsOtherGivenName: -4.2, // in a headline: Docks Peel

  // The sentence and the page.
  partyNearby: 1.6, // the councillor Kevin Peel
  partyPage: 3.4, // NEC, MPs, Tories
  factionsOnPage: 2.6, // Momentum beside CLGA
  contextWords: 1.2, // Wirral, for Jo Bird
  anotherBody: -12, // Compass, after Compass Group
  beforeItBegan: -12, // Momentum, in a post of 2010
  otherFieldNearby: -2.6, // the singer Andy Hull
  otherFieldPage: -3.6, // a concert review
  abroad: -5, // Auckland, Hipkins
  longAgo: -4, // in 1906
  longAgoPage: -6, // Keir Hardie, 1900
  noPartyNearby: -1.2, // Sophie Wilson was there
  outOfPlace: -5, // Nadia Jama, among recipes

  // The same name elsewhere on the page.
  establishedHere: 2.2, // a group whose name was clear before
  definedHere: 5, // the Labour Representation Committee (LRC)
  undefinedInitials: -4, // DLO, on a council page
  definedOtherwise: -9, // Learning Resource Centre (LRC)
  antecedent: 1, // Pidcock, after Laura Pidcock
  anotherOne: -6, // another Corbyn
  otherPerson: -7, // Kevin Peel (Con)
  somebodyElse: -9, // Reeves, after Rachel Reeves
  betterKnown: -7, // Reeves, beside the Treasury
  twoPeople: -5, // Osamor, after Kate and Martha Osamor
  nobodyNamed: -5, // Reeves, and no full name
} as const satisfies Record<string, number>

export type EvidenceKind = keyof typeof EVIDENCE

/** What was found about one candidate. */
export class Evidence {
  #sum = 0
  /** What speaks most against it, and how much. */
  #worst: EvidenceKind | null = null
  #least = 0

  /** Adds `amount` of a kind: 1 in full, 0 not at all. */
  add(kind: EvidenceKind, amount = 1): this {
    const weight = EVIDENCE[kind] * amount
    this.#sum += weight
    if (weight < this.#least) {
      this.#least = weight
      this.#worst = kind
    }
    return this
  }

  /** Adds another decision's certainty, as it is. */
  addLogOdds(logOdds: number): this {
    this.#sum += logOdds
    return this
  }

  get logOdds(): number {
    return this.#sum
  }

  /** Between 0 and 1, two digits. */
  get score(): number {
    return scoreOf(this.#sum)
  }

  /** What speaks most against it; null where nothing does. */
  get against(): EvidenceKind | null {
    return this.#worst
  }
}

const THRESHOLDS: Record<Strictness, number> = { strict: 0.9, balanced: 0.6, generous: 0.4 }

/** Accept or not. */
export function accepted(score: number, strictness: Strictness): boolean {
  return score >= THRESHOLDS[strictness]
}

/** Between 0 and 1, two digits. */
export function scoreOf(logOdds: number): number {
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100
}

/** Log-odds where a score of n hundredths ends and the next one begins. */
const BOUNDS = Array.from({ length: 100 }, (_, n) => Math.log((n + 0.5) / (99.5 - n)))

const boundAfter = (hundredths: number) => BOUNDS[hundredths] ?? Number.POSITIVE_INFINITY

/** How far log-odds can move, either way, before the candidate is accepted or no longer so, or with another score. */
export function leeway(logOdds: number, score: number, strictness: Strictness): number {
  const hundredths = Math.round(score * 100)
  if (!accepted(score, strictness)) return boundAfter(Math.round(THRESHOLDS[strictness] * 100) - 1) - logOdds
  return Math.min(logOdds - boundAfter(hundredths - 1), boundAfter(hundredths) - logOdds)
}
