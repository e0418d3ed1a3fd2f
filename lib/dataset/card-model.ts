import type { ClaimStatus, EntityKind, PartialDate, Preference } from './types.ts'

/** Everything a card shows of one entity, as plain data: computed in the background, rendered in page, popup and explorer. */
export interface CardModel {
  id: string
  name: string
  kind: EntityKind
  description: string
  /** Other names that are worth showing: "CLGA". */
  alsoKnownAs: string[]
  /** In the order they are shown; none is empty. */
  sections: CardSection[]
  /** Numbered from 1, in order of first use by the rows. */
  notes: CardNote[]
  datasetVersion: string
}

export type CardSectionId =
  | 'ties'
  | 'endorsed-by'
  | 'endorsed'
  | 'stood'
  | 'positions'
  | 'led-by'
  | 'members'
  | 'supporters'
  | 'founded-by'
  | 'founder-of'
  | 'supports'
  | 'allied-with'
  | 'candidates'
  | 'mentioned-in'

export interface CardSection {
  id: CardSectionId
  /** "Faction ties", "Endorsed by", … */
  title: string
  rows: CardRow[]
}

export interface CardRow {
  /** The claim behind the row. */
  claim: string
  /** Main words of the row: the other entity's name, or the text of a position. */
  label: string
  /** The other entity, where there is one: the row links to it. */
  entity?: { id: string; kind: EntityKind }
  /** "leading member", "candidate". */
  role?: string
  /** "NEC 2020, local party places". */
  contest?: { id: string; name: string }
  /** "not elected", with votes where stated. */
  result?: string
  votes?: number
  status: ClaimStatus
  from?: PartialDate
  to?: PartialDate
  asOf?: PartialDate
  /** The year or day before which it was, where no more is known. */
  before?: PartialDate
  /** "Oct 2020", "until 2014": how the date is shown. */
  when: string
  preferences?: Preference[]
  /** Number of the note that holds the quote. */
  note: number
}

export interface CardNote {
  number: number
  quote: string
  source: {
    id: string
    outlet: string
    /** Absent where the source is named by outlet and date only. */
    title?: string
    author?: string
    date: PartialDate
    /** "Oct 2020". */
    dateLabel: string
    address?: string
    addressInexact?: boolean
  }
}
