/** The matching engine: names in, mentions out. */
import type { NameEntry } from '../dataset/types.ts'
import { PageDecider } from './decide.ts'
import { buildIndex } from './index-build.ts'
import type { NameIndex } from './index-format.ts'
import { Scanner } from './scan.ts'
import type { BlockDecision, Matcher, Mention, ScannedBlock, Strictness } from './types.ts'

/** A matcher over names, or over an index made of them before with buildIndex. */
export function createMatcher(names: readonly NameEntry[] | NameIndex): Matcher {
  const index = Array.isArray(names) ? buildIndex(names) : (names as NameIndex)
  const scanner = new Scanner(index)
  return {
    scan: (text, hints) => scanner.scan(text, hints),
    follow: () => new PageDecider(index),
    decide: (scans, strictness = 'balanced') =>
      decideAtOnce(
        index,
        scans.map((scan) => ({ scan })),
        strictness,
      ),
  }
}

function decideAtOnce(index: NameIndex, blocks: readonly ScannedBlock[], strictness: Strictness): BlockDecision[] {
  const decider = new PageDecider(index)
  blocks.forEach((block, at) => {
    decider.add(block, at)
  })
  const found = new Map<ScannedBlock, Mention[]>()
  for (const decided of decider.decide(strictness)) {
    if (!decided) continue
    const mentions = decided.mentions.map((mention) => ({ ...mention, why: mention.why }))
    found.set(decided.block, mentions)
  }
  return blocks.map((block, at) => ({ mentions: found.get(block) ?? [], rejected: decider.rejected(at) }))
}
