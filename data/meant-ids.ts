import { slugOf } from '../lib/dataset/slug.ts'
import { nearest } from './nearest.ts'
import type { DataFiles } from './read-data.ts'
import type { YamlFile } from './read-yaml.ts'

/**
 * The data with the slug of its name as the id of each entry, there and wherever that is referred to: `checkNamed` has
 * complained of an id that is none, and what refers to the entry by either of the two is not wrong as well.
 */
export function withSlugsAsIds(data: DataFiles): DataFiles {
  const slugs = new Map(
    [data.people, data.organisations, data.contests].flatMap(({ value }) =>
      (value ?? []).map(({ id, name }) => [id, slugOf(name)] as const),
    ),
  )
  return withIds(data, (id) => slugs.get(id) ?? id)
}

/**
 * The data with the nearest id in the place of each that is nobody's: `checkClaims` has complained of it, and that no claim
 * speaks of whoever was meant is not to be said as well.
 */
export function withNearestReferences(data: DataFiles): DataFiles {
  const ids = [data.people, data.organisations, data.contests, data.sources].flatMap(({ value }) =>
    (value ?? []).map(({ id }) => id),
  )
  const known = new Set(ids)
  return withIds(data, (id) => (known.has(id) ? id : (nearest(id, ids) ?? id)))
}

function withIds(data: DataFiles, meant: (id: string) => string): DataFiles {
  const people = each(data.people, (one) => ({ ...one, id: meant(one.id) }))
  const organisations = each(data.organisations, (one) => ({ ...one, id: meant(one.id) }))
  const contests = each(data.contests, (one) => ({ ...one, id: meant(one.id), body: meant(one.body) }))
  const sources = each(data.sources, (one) => ({ ...one, publisher: meant(one.publisher) }))
  const claims = data.claims.map((file) => ({
    ...file,
    value: file.value && {
      ...file.value,
      claims: file.value.claims.map((claim) => ({
        ...claim,
        subject: meant(claim.subject),
        ...(claim.object !== undefined && { object: meant(claim.object) }),
        ...(claim.contest !== undefined && { contest: meant(claim.contest) }),
      })),
    },
  }))
  return { ...data, people, organisations, contests, sources, claims }
}

function each<T>(file: YamlFile<T[]>, change: (entry: T) => T): YamlFile<T[]> {
  return { ...file, value: file.value?.map(change) }
}
