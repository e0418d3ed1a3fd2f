/** What goes into the matching engine and what comes out of it. Strings and offsets only: no DOM, no browser. */

/**
 * How much evidence a mention needs: `strict` marks only what is nearly beyond doubt, `generous` accepts more.
 */
export type Strictness = 'strict' | 'balanced' | 'generous'

/** What the page knows about a block of text, beside its text. */
export interface BlockHints {
  /** The block is a heading or title: names in it may be explained further down. */
  heading?: boolean
  /** The block stands in navigation, footer, cookie banner or a list of links. */
  aside?: boolean
  /** The block is a cell of a table: what stands in the cells before and after it, where that is short. */
  cells?: readonly [before: string, after: string]
}

/**
 * One name found, decided upon.
 * `start` and `end` are UTF-16 offsets into the block's text as it was given to `scan`, end exclusive.
 */
export interface Mention {
  start: number
  end: number
  text: string
  /** Entity id. */
  entity: string
  /** Between 0 and 1; calibrated: of mentions at 0.9 and above at least 99 % are right on the labelled pages. */
  score: number
  kind: MentionKind
  /** Why this entity, in words for the reader: "surname of Laura Pidcock, named in full above". */
  why: string
}

export type MentionKind = 'full' | 'surname' | 'alias' | 'fuzzy' | 'organisation'

/** A candidate that was turned down, and the reason. */
export interface Rejection {
  start: number
  end: number
  text: string
  /** Entity id it might have been. */
  entity: string
  score: number
  reason: string
}

/** What was decided about one block. */
export interface BlockDecision {
  mentions: Mention[]
  rejected: Rejection[]
}

/**
 * What the scan of one block found: candidates and words of evidence. Opaque to callers, who keep it for as long as the
 * block's text stands; `decide` reads it.
 */
export type BlockScan = {
  readonly brand: 'BlockScan'
  /** Words of evidence only: there will be neither mention nor rejection in the block, and its text may be forgotten. */
  readonly namesNobody?: boolean
}

/** A block of a page, whatever else is known of it, with its scan. */
export interface ScannedBlock {
  readonly scan: BlockScan
}

/** What was decided about a block by a decision that follows its page. */
export interface DecidedScan<B extends ScannedBlock> {
  readonly block: B
  readonly mentions: readonly Mention[]
}

/** Decides over a page while it changes: after a change only what that can have changed is decided again. */
export interface PageDecision<B extends ScannedBlock> {
  /** Puts a block in at a position among the page's blocks, which stand in document order. */
  add(block: B, at: number): void
  /** Takes out `count` blocks from a position on. */
  remove(at: number, count: number): void
  /**
   * Decides whatever changes of blocks or strictness leave open. Returns each block decided anew in which somebody is
   * named, or was so until now, in document order; in a block just added nobody was.
   */
  decide(strictness: Strictness): DecidedScan<B>[]
}
