import type { NameEntry } from '../../lib/dataset/types.ts'
import { KIND_LOOKS } from '../../lib/kind-look.ts'
import type { Tone } from './mark-styles.ts'

/** The colour of each entity's marks: a group's own kind, a person's group's kind. */
export function tonesOf(names: readonly NameEntry[]): Map<string, Tone> {
  return new Map(names.map(({ id, kind, group }) => [id, KIND_LOOKS[group ?? kind].colour]))
}
