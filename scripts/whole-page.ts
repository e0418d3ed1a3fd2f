/** A saved page read all at once: what the extension would find there, and where that stands in the body's text. */
import { withShownBreaks } from '../entrypoints/content/reading/line-feeds.ts'
import { PageReader } from '../entrypoints/content/reading/page-reader.ts'
import { type Block, toRange } from '../entrypoints/content/reading/page-text.ts'
import type { Matcher } from '../lib/matching/engine.ts'
import type { BlockScan, Mention, Rejection, Strictness } from '../lib/matching/types.ts'
import { reasonAgainst } from '../lib/matching/verdict/why-not.ts'

/** All that was decided about one block of the page. */
export interface DecidedBlock {
  block: Block
  mentions: readonly Mention[]
  rejected: readonly Rejection[]
}

/**
 * Reads, scans and decides as content script and background do, block by block; reasons for what is turned down included.
 * Blocks of which nothing is to be said are left out.
 */
export function decidePage(body: HTMLElement, matcher: Matcher, strictness?: Strictness): DecidedBlock[] {
  const reader = new PageReader(body)
  const read: Block[] = []
  for (let block = reader.next(); block; block = reader.next()) read.push(block)
  return decideBlocks(read, matcher, strictness)
}

/** @param blocks all of a page, in document order. */
function decideBlocks(blocks: readonly Block[], matcher: Matcher, strictness?: Strictness): DecidedBlock[] {
  const scanned: { block: Block; scan: BlockScan }[] = []
  for (const block of blocks) {
    const scan = scanOf(block, matcher)
    if (scan) scanned.push({ block, scan })
  }
  const decisions = matcher.decide(
    scanned.map(({ scan }) => scan),
    strictness,
    reasonAgainst,
  )
  return scanned.flatMap(({ block, scan }, at) => {
    const { mentions = [], rejected = [] } = decisions[at] ?? {}
    return scan.namesNobody ? [] : [{ block, mentions, rejected }]
  })
}

function scanOf({ text, hints, element }: Block, matcher: Matcher): BlockScan | null {
  const scan = matcher.scan(text, hints)
  if (!scan || scan.namesNobody) return scan
  const shown = withShownBreaks(text, element)
  return shown === text ? scan : matcher.scan(shown, hints)
}

/** The text of a page's body, in which offsets are counted. */
export class BodyText {
  text = ''
  readonly #starts = new Map<Node, number>()

  /** @param leftOut local names of elements whose text does not count. */
  constructor(body: HTMLElement, leftOut: ReadonlySet<string>) {
    const visit = (node: Node) => {
      if (node.nodeType === node.TEXT_NODE) {
        this.#starts.set(node, this.text.length)
        this.text += node.nodeValue
      } else if (!leftOut.has((node as Element).localName)) node.childNodes.forEach(visit)
    }
    visit(body)
  }

  /** Where a stretch of a block stands. @throws where the page does not hold it. */
  placeOf(block: DecidedBlock['block'], from: number, to: number): { start: number; end: number } {
    const range = toRange(block, from, to)
    if (!range) throw new Error(`"${block.text.slice(from, to)}" has no place in the page.`)
    return {
      start: this.#at(range.startContainer, range.startOffset),
      end: this.#at(range.endContainer, range.endOffset),
    }
  }

  #at(text: Node, offset: number): number {
    const start = this.#starts.get(text)
    if (start === undefined) throw new Error(`"${text.nodeValue}" is not among the text that counts.`)
    return start + offset
  }
}
