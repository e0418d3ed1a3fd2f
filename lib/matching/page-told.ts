/** What passes between a page and the engine, which is elsewhere: plain data, so that it can be a message. */

import type { BlockHints, Mention, Strictness } from './types.ts'

/**
 * One change of the list of a page's blocks, which stand in document order. What is put in has a number: how many were put
 * in before it.
 */
export type BlockChange = PutIn | TakenOut | Moved

interface PutIn {
  at: number
  text: string
  hints: BlockHints
}

/** So many blocks from a position on. */
interface TakenOut {
  at: number
  takenOut: number
}

/** One block, to its place among the others. */
interface Moved {
  at: number
  to: number
}

/** What a page tells of its blocks since it last did. */
export interface PageTold {
  /** Stands for the page, as it was read from the beginning. */
  page: string
  /** How often it has told something before: so a message that went missing shows. */
  turn: number
  changes: BlockChange[]
  /** Asks for a decision, once these changes are made. */
  decide?: Strictness
}

/** What the engine answers. */
export interface PageAnswer {
  /** Numbers of those blocks put in that may name somebody, now or when the page has changed. */
  naming: number[]
  /**
   * Blocks decided anew in which somebody is named, or was so until now, in document order; none where no decision was
   * asked for.
   */
  decided: DecidedNumber[]
}

export type DecidedNumber = [block: number, mentions: Mention[]]
