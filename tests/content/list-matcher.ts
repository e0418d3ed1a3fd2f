import type { Matcher } from '../../lib/matching/engine.ts'
import type { BlockScan, Mention, PageDecision, ScannedBlock } from '../../lib/matching/types.ts'

/** A matcher for tests of the page's side: marks each of the given names wherever it stands, and nothing else. */
export function listMatcher(...names: string[]): Matcher & { decisions: number } {
  const matcher = {
    decisions: 0,
    scan: (text: string) => {
      const mentions = names.flatMap((name) =>
        [...text.matchAll(new RegExp(name, 'g'))].map(({ index, 0: found }): Mention => {
          const entity = name.toLowerCase().replaceAll(' ', '-')
          return {
            start: index,
            end: index + found.length,
            text: found,
            entity,
            score: 1,
            kind: 'full',
            why: 'the name',
          }
        }),
      )
      mentions.sort((one, other) => one.start - other.start)
      return mentions.length > 0 ? (mentions as unknown as BlockScan) : null
    },
    follow: <B extends ScannedBlock>(): PageDecision<B> => {
      const blocks: B[] = []
      return {
        add: (block, at) => void blocks.splice(at, 0, block),
        remove: (at, count) => void blocks.splice(at, count),
        decide: () => {
          matcher.decisions++
          return blocks.map((block) => ({ block, mentions: mentionsIn(block.scan) }))
        },
      }
    },
    decide: (scans: readonly BlockScan[]) => {
      matcher.decisions++
      return scans.map((scan) => ({ mentions: mentionsIn(scan), rejected: [] }))
    },
  }
  return matcher
}

/** Blocks that name nobody have a scan that says so. */
const mentionsIn = (scan: BlockScan): Mention[] => (Array.isArray(scan) ? scan : [])
