/** The matching engine: names in, mentions out. */
import type { NameEntry } from '../dataset/types.ts'
import { decidePage } from './decide.ts'
import { buildIndex } from './index-build.ts'
import type { NameIndex } from './index-format.ts'
import { type Scan, Scanner } from './scan.ts'
import type { Matcher } from './types.ts'

/** A matcher over names, or over an index made of them before with buildIndex. */
export function createMatcher(names: readonly NameEntry[] | NameIndex): Matcher {
  const index = Array.isArray(names) ? buildIndex(names) : (names as NameIndex)
  const scanner = new Scanner(index)
  return {
    scan: (text, hints) => scanner.scan(text, hints),
    decide: (scans, strictness = 'balanced') => decidePage(index, scans as readonly Scan[], strictness),
  }
}
