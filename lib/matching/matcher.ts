/** The matching engine over an index of names. */

import { Scanner } from './scan.ts'

// What scans comes first in the script, by its import above: in this order that packs better, by half a kilobyte.

import { PageDecider, type ReasonOf } from './decide.ts'
import type { NameIndex } from './index/index-format.ts'
import type { BlockDecision, BlockHints, BlockScan, Mention, PageDecision, ScannedBlock, Strictness } from './types.ts'

export interface Matcher {
  /**
   * Scans one block's text. Cost is linear in the text and flat in the number of names.
   * Line feeds are blanks in it, U+2028 is a line break that readers see.
   * Returns null where nothing in it concerns the decision: most blocks.
   */
  scan(text: string, hints?: BlockHints): BlockScan | null
  /** A decision over one page, which as yet has no blocks. */
  follow<B extends ScannedBlock>(): PageDecision<B>
  /**
   * Decides over all blocks of a page at once, in document order. Deterministic; keeps nothing between calls.
   * Returns one decision a scan, in the same order. Without `reasonOf` rejections have no reason.
   */
  decide(scans: readonly BlockScan[], strictness?: Strictness, reasonOf?: ReasonOf): BlockDecision[]
}

export function matcherOver(index: NameIndex): Matcher {
  const scanner = new Scanner(index)
  return {
    scan: (text, hints) => scanner.scan(text, hints),
    follow: () => new PageDecider(index),
    decide: (scans, strictness = 'balanced', reasonOf = () => '') => {
      const blocks = scans.map((scan) => ({ scan }))
      return decideAtOnce(index, blocks, strictness, reasonOf)
    },
  }
}

function decideAtOnce(
  index: NameIndex,
  blocks: readonly ScannedBlock[],
  strictness: Strictness,
  reasonOf: ReasonOf,
): BlockDecision[] {
  const decider = new PageDecider(index)
  blocks.forEach((block, at) => {
    decider.add(block, at)
  })
  const found = new Map<ScannedBlock, Mention[]>()
  for (const { block, mentions } of decider.decide(strictness)) found.set(block, [...mentions])
  return blocks.map((block, at) => ({ mentions: found.get(block) ?? [], rejected: decider.rejected(at, reasonOf) }))
}
