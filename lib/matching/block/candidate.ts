/** What the scan of a block keeps: possible names with all that was seen around them. */

import type { BlockScan } from '../types.ts'
import { ownText } from '../words/own-text.ts'
import type { Original } from '../words/plain-text.ts'
import type { Slip } from '../words/slips.ts'

export interface Scan extends BlockScan {
  readonly candidates: readonly Candidate[]
  /** Counts of evidence words, four bits a topic. */
  readonly topics: number
  /** Tokens of context words that were seen. */
  readonly contexts: readonly number[]
  /** Words of a block with candidates. */
  readonly words?: number
  /** The latest year that is named in it, 0 for none since 1980. */
  readonly latest?: number
  /** The block does nothing but say when what follows was written: the month, counted from the year 0. */
  readonly dated?: number
}

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
  /** A given name that shares the surname with another: "Rachel and Ellie Reeves". */
  | 'shared'
  /** Surname with somebody else's given name. */
  | 'other'
  /** Surname with a capitalised word before it that may be a given name. */
  | 'perhaps-other'

export interface Candidate {
  /** Where it stands in the block's text made plain (plain-text.ts); and in the text as it is, where that is another. */
  start: number
  end: number
  original: Original | null
  /** The block is a heading; the block is no part of the article. */
  heading: boolean
  aside: boolean
  text: string
  shape: 'full' | 'surname' | 'phrase'
  manner: Manner
  slip: Slip
  /** Position in the index; -1 for a person that is not in it. */
  entity: number
  /** Surname's or phrase's position in the index. */
  name: number
  /** Hash of the given name as written, and of the surname's last word as written: both as keptHash gives them. */
  given: number
  written: number
  /** Given name as written, for the reader. */
  givenText: string
  /** What the surname can be beside a surname: bits of lexicon/kinds.ts. */
  kinds: number
  /** What the title before it says: 'm', 'f' or nothing; of a full name without one what the dataset says, in capitals. */
  gender: '' | 'm' | 'f' | 'M' | 'F'
  /** Bits of marks.ts. */
  marks: number
  /** Where the quotation begins that ends right before it, -1 where none does: who speaks is not who is quoted. */
  quotedFrom: number
  /** Topic counts within the words around; not counted for somebody else. */
  near: number
  /** Topic counts within the few words right before and after, in the sentence. */
  close: number
  /** Another group is named in the block. */
  amongGroups: boolean
  /** Another group stands right before or after, as in a list. */
  listed: boolean
  /** What the words right beside the name say of who is meant: a value of told.ts. */
  told: number
  /** Of a group's name that is written as a word: whether the syntax takes it for a name (careless.ts). */
  careless: number
  /** Title's hash, 0 where none stands before. */
  title: number
  /** Of a surname alone: a better-known bearer of whom the words around speak (better-known.ts), 0 where none do. */
  bearer: number
  /** Context tokens within the words around. */
  nearContexts: readonly number[]
  /** Hashes of the words right beside: a role that is said with one bearer of a surname tells them apart. */
  beside: readonly number[]
}

/**
 * A hash as candidates keep it: they are compared with each other alone, and a number of 32 bits would be an object of its
 * own in Chromium.
 */
export const keptHash = (hash: number): number => hash >> 1

/** A candidate of which nothing is known yet but where it stands and whose name it may be. */
export function newCandidate(
  text: string,
  start: number,
  end: number,
  shape: Candidate['shape'],
  entity: number,
  name: number,
): Candidate {
  return {
    start,
    end,
    original: null,
    heading: false,
    aside: false,
    text: ownText(text, start, end),
    shape,
    manner: 'exact',
    slip: 'none',
    entity,
    name,
    given: 0,
    written: 0,
    givenText: '',
    kinds: 0,
    gender: '',
    marks: 0,
    quotedFrom: -1,
    near: 0,
    close: 0,
    amongGroups: false,
    listed: false,
    told: 0,
    careless: 0,
    title: 0,
    bearer: 0,
    nearContexts: NONE,
    beside: NONE,
  }
}

const NONE: readonly number[] = []
