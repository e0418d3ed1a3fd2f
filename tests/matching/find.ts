/** Runs the engine over a page given as blocks of text, the first a heading where it starts with "# ". */

import { readFileSync } from 'node:fs'
import type { NameEntry } from '../../lib/dataset/types.ts'
import { createMatcher } from '../../lib/matching/engine.ts'
import type { BlockDecision, BlockHints, BlockScan, Mention, Strictness } from '../../lib/matching/types.ts'
import { reasonAgainst } from '../../lib/matching/verdict/why-not.ts'

export const names: NameEntry[] = JSON.parse(readFileSync(new URL('../../data/names.json', import.meta.url), 'utf8'))
const matcher = createMatcher(names)

export function decisions(
  blocks: readonly string[],
  strictness?: Strictness,
  hints: readonly (BlockHints | undefined)[] = [],
): BlockDecision[] {
  const scans: BlockScan[] = []
  blocks.forEach((block, at) => {
    const heading = block.startsWith('# ')
    const scan = matcher.scan(heading ? block.slice(2) : block, { heading, ...hints[at] })
    if (scan) scans.push(scan)
  })
  return matcher.decide(scans, strictness, reasonAgainst)
}

export function find(...blocks: string[]): Mention[] {
  return decisions(blocks).flatMap(({ mentions }) => mentions)
}

/** What was found, as "text → entity" lines. */
export function marks(...blocks: string[]): string[] {
  return find(...blocks).map(({ text, entity }) => `${text} → ${entity}`)
}
