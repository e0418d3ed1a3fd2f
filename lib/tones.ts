import type { NameEntry } from './dataset/types.ts'
import { KIND_LOOKS, type KindLook } from './kind-look.ts'

/** The colour of each entity's marks, by its id: a group's own kind, a person's group's kind. */
export function tonesOf(entries: readonly NameEntry[]): Map<string, KindLook['colour']> {
  return new Map(entries.map(({ id, kind, group }) => [id, KIND_LOOKS[group ?? kind].colour]))
}
