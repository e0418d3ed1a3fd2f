/**
 * The one place where a candidate is accepted or turned down. Everything that speaks for or against it is named evidence
 * out of the table below; weights are log-odds, so a score is the share of such candidates that are right.
 */
import type { Strictness } from './types.ts'

/** Kind of evidence → its weight, and the words for a reader where it is what turned a candidate down. */
export const EVIDENCE = {
  // How much the name itself says.
  rareName: [2.8, 'the name is rare'],
  uncommonName: [1.1, 'the name is not common'],
  commonName: [-0.8, 'many people have this name'],
  distinctPhrase: [3.2, 'nothing else has this name'],
  everydayPhrase: [0.6, 'the name is made of everyday words'],
  phraseOfTheDay: [-1.6, 'the name is an everyday phrase'],
  ambiguousWord: [-2.4, 'the name is an English word'],
  longInitials: [2.4, 'initials that are rare'],
  shortInitials: [-0.6, 'initials that may stand for other things'],

  // How it is written.
  nickname: [-0.1, 'another form of the given name'],
  misspelt: [-0.7, 'one letter off'],
  middleName: [-1, 'a middle name stands between'],
  initialOnly: [-1.6, 'only an initial is given'],
  lowerCase: [-0.4, 'written without capitals'],
  partlyCapital: [-2, 'only the first word has a capital'],
  capitalInside: [1.7, 'a capital inside the sentence'],
  capitalMeansNothing: [-0.6, 'the capital may be that of a sentence or headline'],
  hyphenCompound: [-7, 'part of a hyphenated word'],
  inAddress: [-6, 'part of a web address or handle'],
  shopName: [-6, 'the name of a chain'],

  // The words beside it.
  titleBefore: [0.8, 'a title stands before it'],
  officeAfter: [0.9, 'an office stands after it'],
  acts: [1.3, 'says or does something'],
  groupWordAfter: [1.4, 'a word for a group follows'],
  linkedBefore: [0.7, 'a word like "by" or "of" stands before it'],
  factionBacked: [1.6, 'stands in a word like "Progress-backed"'],
  ownsSomething: [0.5, 'something is said to be its own'],
  articleBefore: [-1.6, 'an article stands before it'],
  longerName: [-3, 'part of a longer name'],
  placeOrCompany: [-5, 'part of the name of a place or company'],
  placeMeant: [-5, 'the place of that name'],
  fixedPhrase: [-4, 'part of a fixed phrase'],
  perhapsOtherGivenName: [-1.4, 'the word before it may be a given name'],

  // The sentence and the page.
  partyNearby: [1.6, 'the sentence is about party politics'],
  partyPage: [3.4, 'the page is about party politics'],
  factionsOnPage: [2.6, 'other groups or members are named'],
  contextWords: [1.2, 'words that go with the name are on the page'],
  otherFieldNearby: [-2.6, 'the sentence is about another field'],
  otherFieldPage: [-3.6, 'the page is about another field'],
  abroad: [-5, 'the page is about another country'],
  longAgo: [-4, 'the sentence is about the past'],
  longAgoPage: [-6, 'the page is about the past'],
  noPartyNearby: [-1.2, 'nothing beside the name is about party politics'],

  // The same name elsewhere on the page.
  establishedHere: [2.2, 'meant elsewhere on the page'],
  definedHere: [5, 'initials given in brackets'],
  undefinedInitials: [-4, 'initials that nothing on the page explains'],
  definedOtherwise: [-9, 'the initials of something else on this page'],
  antecedent: [1, 'the person named in full'],
  antecedentBelow: [-0.3, 'the full name comes only later'],
  anotherOne: [-6, '"another" or the like stands before it'],
  somebodyElse: [-9, 'somebody else of that name'],
  twoPeople: [-5, 'two people of that surname are named'],
  nobodyNamed: [-5, 'nobody of that surname is named in full'],
  bornByOne: [0.4, 'a surname that is known to be theirs'],
} as const satisfies Record<string, readonly [weight: number, says: string]>

export type EvidenceKind = keyof typeof EVIDENCE

/** What was found about one candidate. */
export class Evidence {
  /** Every kind that was found, with its log-odds. */
  readonly items: [EvidenceKind, number][] = []
  #sum = 0

  /** Adds `amount` of a kind: 1 in full, 0 not at all. */
  add(kind: EvidenceKind, amount = 1): this {
    const weight = EVIDENCE[kind][0] * amount
    this.#sum += weight
    if (weight !== 0) this.items.push([kind, weight])
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
    return Math.round(100 / (1 + Math.exp(-this.#sum))) / 100
  }

  /** What speaks most against it. */
  get against(): string {
    let worst: EvidenceKind | null = null
    let least = 0
    for (const [kind, weight] of this.items) {
      if (weight >= least) continue
      worst = kind
      least = weight
    }
    return worst ? EVIDENCE[worst][1] : 'too little speaks for it'
  }
}

const THRESHOLDS: Record<Strictness, number> = { strict: 0.9, balanced: 0.6, generous: 0.4 }

/** Accept or not. */
export function accepted(score: number, strictness: Strictness): boolean {
  return score >= THRESHOLDS[strictness]
}
