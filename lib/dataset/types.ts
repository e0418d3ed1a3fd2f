/** The shapes of data/dataset.json. `data/schema.ts` validates them; these types are what the rest of the code reads. */

/** A date as precise as the source supports: `2014`, `2020-04` or `2020-04-07`. */
export type PartialDate = string

export type OrganisationKind =
  | 'faction'
  | 'network'
  | 'slate'
  | 'union'
  | 'think tank'
  | 'youth wing'
  | 'campaign'
  | 'party'
  | 'outlet'
  | 'body'

export type EntityKind = 'person' | OrganisationKind

/** What the matching engine may use about a name, beside the name itself. */
interface MatchHints {
  /** Other names, initials and spellings that the sources or common usage give. */
  aliases: string[]
  /** The name is an English word or phrase as well (Progress, Compass): it needs evidence that the organisation is meant. */
  ambiguous?: boolean
  /** When an organisation began, the year or the month: what is older and has the name is something else. */
  began?: PartialDate
  /** Words that, near the name, speak for this entity: constituencies, offices, fellow groups. Folded to lower case. */
  context?: string[]
  /** The surname is rare enough to be this person's even where the full name does not stand on the page. */
  surnameAlone?: boolean
  /** How a person is spoken of in public: it tells Lady Starmer from Keir Starmer. Absent where that is not known. */
  pronoun?: 'he' | 'she'
  /** Newspapers name the person without saying who it is, on pages about other things too. */
  wellKnown?: boolean
  /** Sits, or sat, in the House of Lords: nobody else of the dataset is Lord or Baroness. */
  peer?: boolean
}

/** Somebody, or something, that newspapers call by a surname which a person of the dataset bears too. */
export interface BetterKnown {
  name: string
  /** The surname as the dataset has it. */
  surname: string
  /** Office or field, as one would say it after the name: "the Chancellor". */
  known: string
  pronoun?: 'he' | 'she'
  /** In public life between 1967 and 1980: a year of those beside the surname may speak of this bearer. */
  historic?: true
  /** One or two words each, in small letters, that stand beside this bearer of the surname. */
  words: string[]
}

export interface Person extends MatchHints {
  /** Slug of the name: `laura-pidcock`. */
  id: string
  name: string
  /** What the person is, in neutral words that a source supports: "Former MP". */
  description: string
}

export interface Organisation extends MatchHints {
  id: string
  name: string
  kind: OrganisationKind
  description: string
  /** False for the Labour Party, its NEC, other parties and outlets: entities of the data that are not marked on pages. */
  annotate: boolean
}

export interface Contest {
  id: string
  /** "NEC 2020, local party places". */
  name: string
  aliases: string[]
  /** Absent where no source states it; `before` then holds the year before which it was. */
  date?: PartialDate
  before?: PartialDate
  /** The organisation whose seats or post are contested. */
  body: string
}

export interface Source {
  /** Short slug: `dlo-2020`. */
  id: string
  /** File name in seeds/. */
  file: string
  /** Id of the publishing organisation (an outlet or a group). */
  publisher: string
  /** Name of the publisher as it is shown: "LabourList". */
  outlet: string
  /** Absent where the document has none: the source is then named by outlet and date (`sourceName`). */
  title?: string
  /** The title is hostile wording about opponents: the build leaves it out of the dataset, and nothing may show it. */
  titleHidden?: boolean
  author?: string
  date: PartialDate
  address?: string
  /** The address leads to the outlet only, since the exact one is not known. */
  addressInexact?: boolean
  /** Words with which the readers' comments begin, which are no source: nothing quotes or shows what follows. */
  commentsFrom?: string
}

export type Relation = 'member' | 'supporter' | 'founder' | 'endorsed' | 'allied' | 'stood' | 'position' | 'mentioned'

export type ClaimStatus = 'stated' | 'self-declared' | 'reported' | 'ended' | 'disputed'

/** One place in a recommended order of voting. */
export interface Preference {
  /** Party regions as the source names them. */
  regions: string[]
  /** 1 is the first choice. */
  rank: number
  /** The sentence and list of the source that give this rank. */
  quote: string
}

export interface Claim {
  id: string
  /** Id of a person or organisation. */
  subject: string
  relation: Relation
  /**
   * Id of a person, organisation, contest (`stood`) or source (`mentioned`). Absent for a `position` without organisation
   * and for an endorsement in a contest whose source names no candidate.
   */
  object?: string
  /** Role in the tie ("leading member"), or the text of a position. */
  role?: string
  contest?: string
  preferences?: Preference[]
  /** For `stood` and `endorsed`: "not elected", "elected", … as the source states it. */
  result?: string
  votes?: number
  from?: PartialDate
  to?: PartialDate
  asOf?: PartialDate
  status: ClaimStatus
  /** Id of the source. */
  source: string
  /** Stands verbatim in the source's file, white space folded. */
  quote: string
}

export interface Dataset {
  version: string
  people: Person[]
  organisations: Organisation[]
  contests: Contest[]
  sources: Source[]
  claims: Claim[]
}

/** What the matching engine gets of an entity: data/names.json. */
export interface NameEntry extends MatchHints {
  id: string
  name: string
  kind: EntityKind
  /** For a person: the kind of the group that the first tie is to. It colours the marks. */
  group?: OrganisationKind
  /** For a person: who else is meant by the surname alone. */
  betterKnown?: BetterKnown[]
}
