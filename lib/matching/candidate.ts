/** What the scan of a block keeps: possible names with all that was seen around them. */
import type { Slip } from './slips.ts'

/** How a candidate's written form relates to the name. */
export type Manner =
  | 'exact'
  /** Given name is a nickname or another spelling. */
  | 'nickname'
  /** One slip in the given name. */
  | 'given-slip'
  /** One slip in the surname. */
  | 'surname-slip'
  /** A middle name or initial stands between. */
  | 'middle'
  /** Surname first: "PEEL, Kevin". */
  | 'inverted'
  /** Initial and surname: "L. Pidcock". */
  | 'initial'
  /** Surname with somebody else's given name. */
  | 'other'
  /** Surname with a capitalised word before it that may be a given name. */
  | 'perhaps-other'

export interface Candidate {
  start: number
  end: number
  text: string
  shape: 'full' | 'surname' | 'phrase'
  manner: Manner
  slip: Slip
  /** Position in the index; -1 for a person that is not in it. */
  entity: number
  /** Surname's or phrase's position in the index. */
  name: number
  /** Hash of the given name as written, and of the surname's last word as written. */
  given: number
  written: number
  /** Given name as written, for the reader. */
  givenText: string
  /** What the surname can be beside a surname: bits of WORD. */
  kinds: number
  /** What the title before it says: 'm', 'f' or nothing. */
  gender: '' | 'm' | 'f'
  /** Bits of MARK. */
  marks: number
  /** Topic counts within the words around. */
  near: number
  /** Context tokens within the words around. */
  nearContexts: readonly number[]
  /** Hashes of the words right beside: a role that is said with one bearer of a surname tells them apart. */
  beside: readonly number[]
}

/** What was seen around a candidate. */
export const MARK = {
  lower: 1 << 0,
  allCaps: 1 << 1,
  /** First word with a capital, another without: "Labour first". */
  partCaps: 1 << 2,
  sentenceStart: 1 << 3,
  /** The block is a headline in which every word has a capital, or all letters are. */
  titleBlock: 1 << 4,
  titled: 1 << 5,
  possessive: 1 << 6,
  placeBefore: 1 << 7,
  /** "Group", "Street", "City" … follows with a capital. */
  thingAfter: 1 << 8,
  /** Some other word with a capital follows. */
  capitalAfter: 1 << 9,
  hyphenated: 1 << 10,
  /** A word with a capital stands right before. */
  capitalBefore: 1 << 11,
  linkingBefore: 1 << 12,
  actionAfter: 1 << 13,
  groupAfter: 1 << 14,
  /** "the", "a", "this" … stands before. */
  determinerBefore: 1 << 15,
  quoted: 1 << 27,
  /** Within an address, a handle or a hashtag. */
  address: 1 << 17,
  /** "is a", "was the": said of what is named. */
  isAfter: 1 << 18,
  officeAfter: 1 << 19,
  /** Initials in brackets right after the name they stand for. */
  defined: 1 << 20,
  /** Initials in brackets right after another name. */
  definedOtherwise: 1 << 21,
  /** "McDonald's" as the restaurant. */
  shop: 1 << 22,
  /** What a person has follows: "Starmers speech". */
  personalAfter: 1 << 29,
  heading: 1 << 26,
  aside: 1 << 23,
  /** The surname stands twice in one heading. */
  twice: 1 << 25,
  roleBefore: 1 << 24,
  hyphenBacked: 1 << 28,
  /** The words around make it a phrase: "Labour first needed", "Labour First Minister". */
  phraseAfter: 1 << 16,
  /** "another", "a third" … stands before: not the one who was named. */
  another: 1 << 30,
} as const
