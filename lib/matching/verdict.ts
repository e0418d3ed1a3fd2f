/**
 * The one place where a candidate is accepted or turned down. Everything that speaks for or against it is named evidence
 * out of the table below; weights are log-odds, so a score is the share of such candidates that are right.
 */
import type { Strictness } from './types.ts'

/** Kind of evidence → its weight, the words for a reader where it is what turned a candidate down, and an example. */
export const EVIDENCE = {
  // How much the name itself says.
  rareName: [2.8, 'the name is rare'], // Laura Pidcock
  uncommonName: [1.1, 'the name is not common'], // Mish Rahman
  commonName: [-0.8, 'many people have this name'], // Sophie Wilson
  distinctPhrase: [3.2, 'nothing else has this name'], // Jewish Voice for Labour
  everydayPhrase: [0.6, 'the name is made of everyday words'], // Young Labour
  phraseOfTheDay: [-1.6, 'the name is an everyday phrase'], // Labour values
  ambiguousWord: [-2.4, 'the name is an English word'], // Progress
  longInitials: [2.4, 'initials that are rare'], // CLGA
  shortInitials: [-0.6, 'initials that may stand for other things'], // LRC

  // How it is written.
  nickname: [-0.1, 'another form of the given name'], // Becky Long-Bailey
  misspelt: [-0.7, 'one letter off'], // Ann Hendersen
  middleName: [-1, 'a middle name stands between'], // Peter Robert Wheeler
  initialOnly: [-1.6, 'only an initial is given'], // L. Pidcock
  lowerCase: [-0.4, 'written without capitals'], // pidcock for leader
  carelessName: [-4.2, 'written like a word'], // I was in momentum
  partlyCapital: [-2, 'only the first word has a capital'], // Labour first
  capitalInside: [1.7, 'a capital inside the sentence'], // criticised Progress
  capitalMeansNothing: [-0.6, 'the capital may be that of a sentence or headline'], // Momentum grows.
  hyphenCompound: [-7, 'part of a hyphenated word'], // Burnham-on-Crouch
  inAddress: [-6, 'part of a web address or handle'], // @LauraPidcock
  shopName: [-6, 'the name of a chain'], // a burger from McDonald's

  // The words beside it.
  titleBefore: [0.8, 'a title stands before it'], // Mr Akehurst
  officeAfter: [0.9, 'an office stands after it'], // Cruddas MP
  acts: [1.3, 'says or does something'], // Momentum said
  groupWordAfter: [1.4, 'a word for a group follows'], // Progress candidates
  linkedBefore: [0.7, 'a word like "by" or "of" stands before it'], // backed by Progress
  listedWithGroups: [1.6, 'stands in a list with other groups'], // Momentum, JVL and the LRC
  factionBacked: [1.6, 'stands in a word like "Progress-backed"'], // Progress-backed
  ownsSomething: [0.5, 'something is said to be its own'], // Momentum's
  articleBefore: [-1.6, 'an article stands before it'], // the Stuart portraits
  longerName: [-3, 'part of a longer name'], // Compass Rose Knitwear
  placeOrCompany: [-5, 'part of the name of a place or company'], // Peel Holdings
  placeMeant: [-5, 'the place of that name'], // in Burnham
  quotedWord: [-5, 'a word or title in quotation marks'], // a song called “Momentum”
  fixedPhrase: [-4, 'part of a fixed phrase'], // Labour First Minister
  perhapsOtherGivenName: [-1.4, 'the word before it may be a given name'], // in a headline: Docks Peel

  // The sentence and the page.
  partyNearby: [1.6, 'the sentence is about party politics'], // the councillor Kevin Peel
  partyPage: [3.4, 'the page is about party politics'], // NEC, MPs, Tories
  factionsOnPage: [2.6, 'other groups or members are named'], // Momentum beside CLGA
  contextWords: [1.2, 'words that go with the name are on the page'], // Wirral, for Jo Bird
  anotherBody: [-12, 'another body of that name is on the page'], // Compass, after Compass Group
  otherFieldNearby: [-2.6, 'the sentence is about another field'], // the singer Andy Hull
  otherFieldPage: [-3.6, 'the page is about another field'], // a concert review
  abroad: [-5, 'the page is about another country'], // Auckland, Hipkins
  longAgo: [-4, 'the sentence is about the past'], // in 1906
  longAgoPage: [-6, 'the page is about the past'], // Keir Hardie, 1900
  noPartyNearby: [-1.2, 'nothing beside the name is about party politics'], // Sophie Wilson was there

  // The same name elsewhere on the page.
  establishedHere: [2.2, 'meant elsewhere on the page'], // a group whose name was clear before
  definedHere: [5, 'initials given in brackets'], // the Labour Representation Committee (LRC)
  undefinedInitials: [-4, 'initials that nothing on the page explains'], // DLO, on a council page
  definedOtherwise: [-9, 'the initials of something else on this page'], // Learning Resource Centre (LRC)
  antecedent: [1, 'the person named in full'], // Pidcock, after Laura Pidcock
  antecedentBelow: [-0.3, 'the full name comes only later'], // Pidcock, before Laura Pidcock
  anotherOne: [-6, '"another" or the like stands before it'], // another Corbyn
  somebodyElse: [-9, 'somebody else of that name'], // Reeves, after Rachel Reeves
  twoPeople: [-5, 'two people of that surname are named'], // Osamor, after Kate and Martha Osamor
  nobodyNamed: [-5, 'nobody of that surname is named in full'], // Reeves, and no full name
  bornByOne: [0.4, 'a surname that is known to be theirs'], // Starmer, and no full name
} as const satisfies Record<string, readonly [weight: number, says: string]>

export type EvidenceKind = keyof typeof EVIDENCE

/** What was found about one candidate. */
export class Evidence {
  #sum = 0
  /** What speaks most against it, and how much. */
  #worst: EvidenceKind | null = null
  #least = 0

  /** Adds `amount` of a kind: 1 in full, 0 not at all. */
  add(kind: EvidenceKind, amount = 1): this {
    const weight = EVIDENCE[kind][0] * amount
    this.#sum += weight
    if (weight < this.#least) {
      this.#least = weight
      this.#worst = kind
    }
    return this
  }

  addIf(condition: unknown, kind: EvidenceKind, amount = 1): this {
    return condition ? this.add(kind, amount) : this
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

  /** What speaks most against it. */
  get against(): string {
    return this.#worst ? EVIDENCE[this.#worst][1] : 'too little speaks for it'
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
