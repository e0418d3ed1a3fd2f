import type { Block } from './page-text.ts'

/** Of so few blocks none needs to come first. */
const FEW = 100

/** The first of these blocks, in document order, that does not end above the screen; null where none is looked for. */
export function firstOnScreen(blocks: readonly Block[]): Block | null {
  if (blocks.length <= FEW) return null
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endsAboveScreen(blocks[middle] as Block)) low = middle + 1
    else high = middle
  }
  return blocks[low] ?? null
}

function endsAboveScreen({ element }: Block): boolean {
  const { bottom } = ('host' in element ? element.host : element).getBoundingClientRect()
  return bottom < 0
}
