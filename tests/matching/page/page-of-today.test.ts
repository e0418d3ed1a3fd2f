/** What makes a page that recalls the past one of today: how people are called, and what they read and carry. */
import { describe, expect, it } from 'vitest'
import type { Scan } from '../../../lib/matching/block/candidate.ts'
import { createMatcher } from '../../../lib/matching/engine.ts'
import { PageWords } from '../../../lib/matching/page/page-evidence.ts'
import { names } from '../find.ts'

const matcher = createMatcher(names)

function pastOf(...blocks: string[]): number {
  const words = new PageWords()
  for (const block of blocks) {
    const scan = matcher.scan(block)
    if (scan) words.count(scan as Scan, 1)
  }
  return words.evidence(1).past
}

const RECALLED = [
  'Gladstone, Lloyd George and Churchill once had the office.',
  'She took her degree in 1978, in a century of examinations.',
  'Students may vote on 26 and 27 February.',
]

describe('a page that recalls the past', () => {
  it.each([
    'Ms Gray and Ms Henderson could not agree.',
    'Candidates are on Instagram and have a podcast.',
    'She had it from WhatsApp, and he from a blog.',
  ])('is much more of today with: %s', (text) => {
    expect(pastOf(...RECALLED, text)).toBeLessThanOrEqual(pastOf(...RECALLED) / 2)
  })

  it.each([
    'Miss Gray and Mr Henderson could not agree.',
    'Candidates are in halls and have a pamphlet.',
    'She had it from a neighbour, and he from a letter.',
  ])('is none the more of today with: %s', (text) => {
    expect(pastOf(...RECALLED, text)).toBe(pastOf(...RECALLED))
  })

  it('is not made so by the eighties, which are those that readers remember', () => {
    expect(pastOf(...RECALLED, 'In the eighties there were queues.')).toBe(pastOf(...RECALLED, 'There were queues.'))
  })
})
