/** The matching engine over an index of names. */

import { Scanner } from './block/scan.ts'
import type { NameIndex } from './index/index-format.ts'
import { PageDecider } from './page/decide.ts'
import type { BlockDecision, Matcher, Mention, ReasonOf, ScannedBlock, Strictness } from './types.ts'

export function matcherOver(index: NameIndex): Matcher {
  const scanner = new Scanner(index)
  return {
    scan: (text, hints) => scanner.scan(text, hints),
    rest: () => scanner.rest(),
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
  for (const decided of decider.decide(strictness)) {
    if (!decided) continue
    const mentions = decided.mentions.map((mention) => ({ ...mention, why: mention.why }))
    found.set(decided.block, mentions)
  }
  return blocks.map((block, at) => ({ mentions: found.get(block) ?? [], rejected: decider.rejected(at, reasonOf) }))
}
