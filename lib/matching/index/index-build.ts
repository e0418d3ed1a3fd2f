import type { NameEntry } from '../../dataset/types.ts'
import type { NameIndex } from './index-format.ts'
import { indexOf } from './index-tables.ts'
import { nameLists } from './name-lists.ts'

/** Builds the index of all names of people and organisations. */
export function buildIndex(entries: readonly NameEntry[]): NameIndex {
  return indexOf(nameLists(entries))
}
