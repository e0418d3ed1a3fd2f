import type { NameEntry } from './dataset/types.ts'
import { KIND_LOOKS, type KindLook } from './kind-look.ts'
import { type NameLists, nameLists } from './matching/index/name-lists.ts'

/** What pages get of the dataset, made ready when it is built: data/page-names.json. */
export interface PageNames {
  names: NameLists
  /** The colour of each entity's marks. */
  tones: KindLook['colour'][]
}

export function pageNamesOf(entries: readonly NameEntry[]): PageNames {
  return { names: nameLists(entries), tones: entries.map(toneOf) }
}

/** The colour of an entity's marks: a group's own kind, a person's group's kind. */
function toneOf({ kind, group }: NameEntry): KindLook['colour'] {
  return KIND_LOOKS[group ?? kind].colour
}

/** The colour of each entity's marks, by its id. */
export function tonesOf({ names, tones }: PageNames): Map<string, KindLook['colour']> {
  return new Map(names.entities.map(([id], entity) => [id, tones[entity] ?? 0]))
}
