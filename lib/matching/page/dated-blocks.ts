/** When the blocks of a page were written, as the lines between them say: of a post, an article, each comment. */

import type { Scan } from '../block/candidate.ts'
import { PlacedBlock } from './placed.ts'

/** So few blocks that say anything stand between a headline and the date below it. */
const ABOVE = 3

/**
 * Gives each block with candidates the month of the dateline above it, or of the one right below where that is later or
 * none is above. Returns the blocks of which something else is known than before.
 */
export function dateBlocks<B extends PlacedBlock>(all: readonly (B | Scan)[]): B[] {
  const turned: B[] = []
  let written = 0
  let latest = 0
  all.forEach((each, at) => {
    const scan = each instanceof PlacedBlock ? (each.block.scan as Scan) : each
    if (scan.dated) {
      written = scan.dated
      latest = 0
    } else latest = Math.max(latest, scan.latest ?? 0)
    if (!(each instanceof PlacedBlock)) return
    const month = Math.max(written, datedBelow(all, at))
    // The years named before anything was dated are those of a menu, or of another text.
    const year = written > 0 ? latest : (scan.latest ?? 0)
    if (each.written === month && each.latest === year) return
    each.written = month
    each.latest = year
    turned.push(each)
  })
  return turned
}

function datedBelow(all: readonly (PlacedBlock | Scan)[], at: number): number {
  let passed = 0
  for (let below = at + 1; below < all.length && passed < ABOVE; below++) {
    const each = all[below] as PlacedBlock | Scan
    const scan = each instanceof PlacedBlock ? (each.block.scan as Scan) : each
    if (scan.dated) return scan.dated
    // What says nothing at all is not told of everywhere.
    if (scan.topics !== 0 || scan.contexts.length > 0 || scan.candidates.length > 0) passed++
  }
  return 0
}
