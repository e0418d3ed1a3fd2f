import type { PageRoot } from '../reading/page-text.ts'

/** The first of these blocks, in document order, that does not end above the screen; null where there is none. */
export function firstOnScreen<B extends { block: { element: PageRoot } }>(blocks: readonly B[]): B | null {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endsAboveScreen((blocks[middle] as B).block.element)) low = middle + 1
    else high = middle
  }
  return blocks[low] ?? null
}

function endsAboveScreen(element: PageRoot): boolean {
  return ('host' in element ? element.host : element).getBoundingClientRect().bottom < 0
}
