/** How data/page-names.json is written: an id is the slug of its name, as the data's checks see to, and need not be told. */
import { slugOf } from './dataset/slug.ts'
import type { PageNames } from './page-names.ts'

export function packedNames({ names, tones }: PageNames): PageNames {
  const entities = names.entities.map(([id, name, flags]): (typeof names.entities)[number] => [
    id === slugOf(name) ? '' : id,
    name,
    flags,
  ])
  return { names: { ...names, entities }, tones }
}

/** @param packed as the file has it: is completed, and returned. */
export function unpackedNames(packed: unknown): PageNames {
  const names = packed as PageNames
  for (const entity of names.names.entities) entity[0] ||= slugOf(entity[1])
  return names
}
