/** The matching engine: names in, mentions out. */

import type { NameEntry } from '../dataset/types.ts'
import { PageDecider, type ReasonOf } from './decide.ts'
import type { NameIndex } from './index/index-format.ts'
import { buildIndex } from './index/index-tables.ts'
import { Scanner } from './scan.ts'
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

/** A matcher over names, or over an index made of them before with buildIndex. */
export function createMatcher(names: readonly NameEntry[] | NameIndex): Matcher {
  const index = isIndex(names) ? names : buildIndex(names)
  const scanner = new Scanner(index)
  return {
    scan: (text, hints) => scanner.scan(text, hints),
    follow: () => new PageDecider(index),
    decide: (scans, strictness = 'balanced', reasonOf = () => '') => decideAtOnce(index, scans, strictness, reasonOf),
  }
}

function isIndex(names: readonly NameEntry[] | NameIndex): names is NameIndex {
  return !Array.isArray(names)
}

function decideAtOnce(
  index: NameIndex,
  scans: readonly BlockScan[],
  strictness: Strictness,
  reasonOf: ReasonOf,
): BlockDecision[] {
  const decider = new PageDecider(index)
  const blocks = scans.map((scan) => ({ scan }))
  blocks.forEach((block, at) => {
    decider.add(block, at)
  })
  const found = new Map<ScannedBlock, Mention[]>()
  for (const { block, mentions } of decider.decide(strictness)) found.set(block, [...mentions])
  return blocks.map((block, at) => ({ mentions: found.get(block) ?? [], rejected: decider.rejected(at, reasonOf) }))
}
