import type { NameEntry } from '../../../lib/dataset/types.ts'

/** A way to find names on a page. */
export interface Contender {
  /**
   * Makes ready what a page would find ready (an index that was built before, a compiled pattern), and returns the run: it
   * finds and marks everything on the page, and returns how many marks were set.
   */
  prepare(names: readonly NameEntry[], index: ArrayBuffer): () => number | Promise<number>
  /** The same run in stages, by name and in order, each to be timed by itself. */
  prepareStages?: (names: readonly NameEntry[], index: ArrayBuffer) => Record<string, () => void>
  /** Leaves the page as it was, where the run can be repeated. */
  undo?: () => void
}

/** Every text node below the body. */
export function textNodes(): TreeWalker {
  return document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
}

/** All names and other names as they are written. */
export function spellings(names: readonly NameEntry[]): string[] {
  return [...new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]))]
}

/** Marks stretches of text nodes. */
export class Stretches {
  #highlight = new Highlight()

  add(node: Node, start: number, end: number): void {
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    this.#highlight.add(range)
  }

  /** Paints them and returns how many there are. */
  show(): number {
    CSS.highlights.set('bench', this.#highlight)
    return this.#highlight.size
  }
}
