/** A saved page read all at once: what the content script would find there, and where that stands in the body's text. */
import { BlockList, type DecidedBlock } from '../entrypoints/content/reading/block-list.ts'
import { PageReader } from '../entrypoints/content/reading/page-reader.ts'
import { toRange } from '../entrypoints/content/reading/page-text.ts'
import type { Matcher } from '../lib/matching/matcher.ts'
import type { Strictness } from '../lib/matching/types.ts'
import { reasonAgainst } from '../lib/matching/verdict/why-not.ts'

/** Reads, scans and decides as the content script does, block by block; reasons for what is turned down included. */
export function decidePage(body: HTMLElement, matcher: Matcher, strictness?: Strictness): DecidedBlock[] {
  const blocks = new BlockList(matcher)
  const reader = new PageReader(body)
  for (let block = reader.next(); block; block = reader.next()) blocks.add(block, reader)
  return blocks.decide(strictness, reasonAgainst)
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
