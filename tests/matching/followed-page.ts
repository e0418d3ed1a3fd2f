/** A page whose decision is kept while it changes, beside the same page decided anew. */

import { createMatcher } from '../../lib/matching/engine.ts'
import type { BlockScan, DecidedScan, Mention, PageDecision, Strictness } from '../../lib/matching/types.ts'
import { names } from './find.ts'

const matcher = createMatcher(names)

export interface TestBlock {
  text: string
  scan: BlockScan
}

const NOTHING = { brand: 'BlockScan', candidates: [], topics: 0, contexts: [] } as BlockScan

/** A block of text, a heading where it starts with "# ", a link to another story where it starts with "| ". */
export function blockOf(text: string): TestBlock {
  const [heading, aside] = [text.startsWith('# '), text.startsWith('| ')]
  return { text, scan: matcher.scan(heading || aside ? text.slice(2) : text, { heading, aside }) ?? NOTHING }
}

/** Reads a decision's answers as a page does: keeps what is not decided anew. */
export class FollowedPage {
  readonly decision: PageDecision<TestBlock> = matcher.follow()
  readonly found = new Map<TestBlock, readonly Mention[]>()
  blocks: readonly TestBlock[] = []

  /** Exchanges what differs between the first and the last block that do. */
  set(blocks: readonly TestBlock[]): void {
    const before = this.blocks
    let at = 0
    while (at < before.length && before[at] === blocks[at]) at++
    let rest = 0
    const most = Math.min(before.length, blocks.length) - at
    while (rest < most && before.at(-1 - rest) === blocks.at(-1 - rest)) rest++
    this.decision.remove(at, before.length - rest - at)
    for (const block of before.slice(at, before.length - rest)) this.found.delete(block)
    blocks.slice(at, blocks.length - rest).forEach((block, i) => {
      this.decision.add(block, at + i)
    })
    this.blocks = blocks
  }

  /** Returns what was decided anew. */
  decide(strictness: Strictness = 'balanced'): string[] {
    return this.decision.decide(strictness).map((decided) => this.#keep(decided))
  }

  #keep({ block, mentions }: DecidedScan<TestBlock>): string {
    this.found.set(block, mentions)
    return block.text
  }

  marks(): string[] {
    return this.blocks.flatMap((block) => (this.found.get(block) ?? []).map(describeMention))
  }
}

function describeMention({ start, end, text, entity, score, kind, why }: Mention): string {
  return `${text} → ${entity} (${start} to ${end}, ${kind}, ${score}: ${why})`
}

export function decidedAnew(blocks: readonly TestBlock[], strictness: Strictness): string[] {
  const page = new FollowedPage()
  page.set(blocks)
  page.decide(strictness)
  return page.marks()
}
