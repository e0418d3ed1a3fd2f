import type { Mention } from '../../../lib/matching/types.ts'
import { type Block, toRange } from '../reading/page-text.ts'

/** A mention in its place on the page. */
export interface Mark {
  readonly block: Block
  /** What was last decided about it. */
  mention: Mention
  readonly range: Range
}

/** Whether the name is written as the dataset has it. A near spelling looks different on the page and in the card. */
export const isCertain = ({ kind }: Mention): boolean => kind !== 'fuzzy'

/**
 * Gives a block's mentions their place on the page. A mention that stays keeps its mark, so that nothing is painted twice;
 * where all do and no other comes, the marks are the same list.
 * @param before the block's marks until now.
 */
export function placeMarks(
  block: Block,
  mentions: readonly Mention[],
  before: readonly Mark[] = NONE,
): readonly Mark[] {
  if (before.length === 0 && mentions.length === 0) return before
  const marks: Mark[] = []
  for (const mention of mentions) {
    const same = before.find((mark) => isSame(mark.mention, mention))
    if (same) {
      same.mention = mention
      marks.push(same)
      continue
    }
    const range = toRange(block, mention.start, mention.end, mention.text)
    if (range) marks.push({ block, mention, range })
  }
  // A list that has grown takes more room than it needs.
  return marks.length === before.length && marks.every((mark, at) => mark === before[at]) ? before : marks.slice()
}

const NONE: readonly Mark[] = []

function isSame(one: Mention, other: Mention): boolean {
  return one.start === other.start && one.end === other.end && one.entity === other.entity && one.kind === other.kind
}
