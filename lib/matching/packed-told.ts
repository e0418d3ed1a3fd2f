/**
 * What a page tells, packed for a message: one text and one list of numbers in place of an object for each block. Browsers
 * copy that in half the time (tests/bench/README.md), and it is the page that waits for the copy.
 */

import type { BlockChange, PageTold } from './page-told.ts'
import type { BlockHints } from './types.ts'
import { ownText } from './words/own-text.ts'

export interface PackedTold extends Omit<PageTold, 'changes'> {
  /** The texts of all blocks put in, one behind the other. */
  text: string
  /** Three for each change: what it is, where, and a block's length in UTF-16 units, or how many, or to which place. */
  changes: number[]
  /** What stands beside those blocks that are cells, in their order. */
  cells: NonNullable<BlockHints['cells']>[]
}

const TAKEN_OUT = 0
const MOVED = 1
const PUT_IN = 2
/** Bits beside PUT_IN. */
const HEADING = 4
const ASIDE = 8
const CELL = 16

/** Packs what a page tells; `unpackTold` is the way back. */
export function packTold({ changes, ...rest }: PageTold): PackedTold {
  const texts: string[] = []
  const numbers: number[] = []
  const cells: PackedTold['cells'] = []
  for (const change of changes) {
    if ('text' in change) {
      texts.push(change.text)
      numbers.push(kindOf(change.hints), change.at, change.text.length)
      if (change.hints.cells) cells.push(change.hints.cells)
    } else if ('to' in change) {
      numbers.push(MOVED, change.at, change.to)
    } else {
      numbers.push(TAKEN_OUT, change.at, change.takenOut)
    }
  }
  return { ...rest, text: texts.join(''), changes: numbers, cells }
}

/** What the page told, as it was before `packTold`. */
export function unpackTold({ text, changes, cells, ...rest }: PackedTold): PageTold {
  let start = 0
  let cell = 0
  const unpacked: BlockChange[] = []
  for (let i = 0; i < changes.length; i += 3) {
    const [kind, at, last] = changes.slice(i, i + 3) as [number, number, number]
    if (kind === TAKEN_OUT) unpacked.push({ at, takenOut: last })
    else if (kind === MOVED) unpacked.push({ at, to: last })
    else {
      const beside = kind & CELL ? cells[cell++] : undefined
      // Each by itself: one that is kept would keep the message.
      unpacked.push({ at, text: ownText(text, start, start + last), hints: hintsOf(kind, beside) })
      start += last
    }
  }
  return { ...rest, changes: unpacked }
}

function kindOf({ heading, aside, cells }: BlockHints): number {
  return PUT_IN | (heading ? HEADING : 0) | (aside ? ASIDE : 0) | (cells ? CELL : 0)
}

function hintsOf(kind: number, cells: BlockHints['cells']): BlockHints {
  return {
    ...(kind & HEADING && { heading: true }),
    ...(kind & ASIDE && { aside: true }),
    ...(cells && { cells }),
  }
}
