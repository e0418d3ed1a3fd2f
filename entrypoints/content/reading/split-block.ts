import { LINE_BREAK } from '../../../lib/matching/words/line-break.ts'
import type { Block } from './page-text.ts'
import { RunBlock } from './run-block.ts'

/** The longest text that is scanned at once, in characters: a page that is one text of a megabyte must not stand still. */
export const LONGEST = 16_000

/** A sentence ends with these two characters. */
const ENDS = ['. ', '.\n', `.${LINE_BREAK}`]

/** Cuts a text that is too long where a sentence or line ends, so that no name is cut. */
export function splitBlock(block: Block): Block[] {
  const { text } = block
  const parts: Block[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= LONGEST ? text.length : start + lengthOfPart(text.slice(start, start + LONGEST))
    parts.push(partOf(block, start, end))
    start = end
  }
  return parts
}

function lengthOfPart(text: string): number {
  const sentence = Math.max(...ENDS.map((end) => text.lastIndexOf(end)))
  if (sentence > LONGEST / 2) return sentence + 2
  const space = text.lastIndexOf(' ')
  return space > LONGEST / 2 ? space + 1 : text.length
}

/** A stretch of a block. Its first piece can begin before it: then the piece's start is negative. */
function partOf({ element, text, hints, pieces }: Block, start: number, end: number): Block {
  const inside = pieces.filter((piece, index) => piece.start < end && (pieces[index + 1]?.start ?? text.length) > start)
  const moved = inside.map((piece) => ({ node: piece.node, start: piece.start - start }))
  return new RunBlock(element, text.slice(start, end), hints, moved)
}
