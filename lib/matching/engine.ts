/** The matching engine: names in, mentions out. */
import type { NameEntry } from '../dataset/types.ts'
import { buildIndex } from './index/index-build.ts'
import type { NameIndex } from './index/index-format.ts'
import type { Matcher } from './matcher.ts'
import { matcherOver } from './matcher.ts'

/** A matcher over names, or over an index made of them before with buildIndex. */
export function createMatcher(names: readonly NameEntry[] | NameIndex): Matcher {
  return matcherOver(Array.isArray(names) ? buildIndex(names) : (names as NameIndex))
}
