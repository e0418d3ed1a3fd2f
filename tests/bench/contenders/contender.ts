import type { NameEntry } from '../../../lib/dataset/types.ts'

/** Finds and marks everything on the page, and returns how many marks were set. */
export type Run = () => number | Promise<number>

/** A way to find names on a page. */
export interface Contender {
  /** Starts what works beside the page and loads what that needs: not timed. */
  start?: (names: number) => Promise<void>
  /** Makes ready what a page would find ready (a matcher, a compiled pattern), and returns the run. */
  prepare(names: readonly NameEntry[]): Run | Promise<Run>
  /** The same run in stages, by name and in order, each to be timed by itself. */
  stages?: () => Record<string, () => unknown>
  /** Milliseconds on the clock for which something beside the page has worked. */
  spent?: () => number
  /** Leaves the page as it was, where the run can be repeated. */
  undo?: () => void | Promise<void>
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
