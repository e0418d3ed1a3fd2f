import type { NameEntry } from '../../dataset/types.ts'
import { keepBearerNames } from './bearer-names.ts'
import type { NameIndex } from './index-format.ts'
import { indexOf } from './index-tables.ts'
import { bearersAmong, nameLists } from './name-lists.ts'

/** Builds the index of all names of people and organisations. */
export function buildIndex(entries: readonly NameEntry[]): NameIndex {
  const index = indexOf(nameLists(entries))
  keepBearerNames(index, bearersAmong(entries))
  return index
}
