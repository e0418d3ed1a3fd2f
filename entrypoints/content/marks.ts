import type { Mention } from '../../lib/matching/types.ts'
import type { MarkedBlock } from './block-list.ts'
import { type Block, toRange } from './page-text.ts'

/** A mention in its place on the page. */
export interface Mark {
  readonly block: Block
  /** What was last decided about it. */
  mention: Mention
  readonly range: Range
}

/** Whether the name is written as the dataset has it. A near spelling looks different on the page and in the card. */
export const isCertain = ({ kind }: Mention): boolean => kind !== 'fuzzy'

/** Gives mentions their place on the page. A mention that stays keeps its mark, so that nothing is painted twice. */
export class Marks {
  #ofBlock = new WeakMap<Block, Mark[]>()

  /** Sets what is marked in one block. Returns whether that is anything new. */
  place({ block, mentions }: MarkedBlock): boolean {
    const before = this.#ofBlock.get(block) ?? NONE
    if (before.length === 0 && mentions.length === 0) return false
    const marks = mentions.flatMap((mention) => {
      const same = before.find((mark) => isSame(mark.mention, mention))
      if (same) {
        same.mention = mention
        return [same]
      }
      const range = toRange(block, mention.start, mention.end, mention.text)
      return range ? [{ block, mention, range }] : []
    })
    this.#ofBlock.set(block, marks)
    return marks.length !== before.length || marks.some((mark, at) => mark !== before[at])
  }

  /** All marks in these blocks, in order. */
  in(blocks: Iterable<Block>): Mark[] {
    const marks: Mark[] = []
    for (const block of blocks) {
      const there = this.#ofBlock.get(block)
      if (there) for (const mark of there) marks.push(mark)
    }
    return marks
  }
}

const NONE: readonly Mark[] = []

function isSame(one: Mention, other: Mention): boolean {
  return one.start === other.start && one.end === other.end && one.entity === other.entity && one.kind === other.kind
}
