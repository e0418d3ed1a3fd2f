import type { PageNames } from '../../../lib/page-names.ts'
import type { Tone } from './mark-styles.ts'

/** The colour of each entity's marks, by its id. */
export function tonesOf({ names, tones }: PageNames): Map<string, Tone> {
  return new Map(names.entities.map(([id], entity) => [id, tones[entity] ?? 0]))
}
