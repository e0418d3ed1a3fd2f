import type { Mention } from '../../lib/matching/types.ts'
import type { DecidedBlock } from './block-list.ts'
import { type Block, toRange } from './page-text.ts'

/** A mention in its place on the page. */
export interface Mark {
  readonly block: Block
  readonly mention: Mention
  readonly range: Range
}

/** Whether the name is written as the dataset has it. A near spelling looks different on the page and in the card. */
export const isCertain = ({ kind }: Mention): boolean => kind !== 'fuzzy'

const NONE: Mark[] = []

/** Gives mentions their place on the page. A mention that stays keeps its mark, so that nothing is painted twice. */
export class Marks {
  #ofBlock = new WeakMap<Block, Mark[]>()

  place(decided: readonly DecidedBlock[]): Mark[] {
    return decided.flatMap(({ block, mentions }) => {
      if (mentions.length === 0) return NONE
      const before = this.#ofBlock.get(block) ?? NONE
      const marks = mentions.flatMap((mention) => {
        const same = before.find((mark) => isSame(mark.mention, mention))
        if (same) return [same]
        const range = toRange(block, mention.start, mention.end)
        return range ? [{ block, mention, range }] : []
      })
      this.#ofBlock.set(block, marks)
      return marks
    })
  }
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.entity === other.entity &&
    one.kind === other.kind &&
    one.why === other.why
  )
}
