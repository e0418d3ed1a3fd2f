import type { Claim, Contest, Dataset, EntityKind, Organisation, Person, Source } from './types.ts'

export type Entity = (Person & { kind: 'person' }) | Organisation

/** The dataset by id, and its claims by whom they are about. Built once a dataset. */
export interface DatasetIndex {
  entities: ReadonlyMap<string, Entity>
  contests: ReadonlyMap<string, Contest>
  sources: ReadonlyMap<string, Source>
  /** Claims by subject, by object, by contest (stood in, endorsed for) and by source, each in the dataset's order. */
  bySubject: ReadonlyMap<string, Claim[]>
  byObject: ReadonlyMap<string, Claim[]>
  byContest: ReadonlyMap<string, Claim[]>
  bySource: ReadonlyMap<string, Claim[]>
  /** Where a claim stands in the dataset. */
  placeOf: ReadonlyMap<Claim, number>
}

const indexes = new WeakMap<Dataset, DatasetIndex>()

/** The index of a dataset, made when it is first asked for. */
export function indexOf(dataset: Dataset): DatasetIndex {
  const known = indexes.get(dataset)
  if (known) return known
  const { people, organisations, contests, sources, claims } = dataset
  const entities: Entity[] = [...people.map((person) => ({ ...person, kind: 'person' as const })), ...organisations]
  const index: DatasetIndex = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    contests: new Map(contests.map((contest) => [contest.id, contest])),
    sources: new Map(sources.map((source) => [source.id, source])),
    bySubject: groupBy(claims, ({ subject }) => subject),
    byObject: groupBy(claims, ({ object }) => object),
    byContest: groupBy(claims, contestOf),
    bySource: groupBy(claims, ({ source }) => source),
    placeOf: new Map(claims.map((claim, place) => [claim, place])),
  }
  indexes.set(dataset, index)
  return index
}

/** The contest that a claim speaks of: for a candidacy it is the object. */
export function contestOf({ relation, object, contest }: Claim): string | undefined {
  return relation === 'stood' ? object : contest
}

/** All claims about an entity, whichever side it is on; in the dataset's order. */
export function claimsOf(dataset: Dataset, entity: string): Claim[] {
  const { bySubject, byObject, placeOf } = indexOf(dataset)
  const own = new Set([...(bySubject.get(entity) ?? []), ...(byObject.get(entity) ?? [])])
  const place = (claim: Claim) => placeOf.get(claim) ?? 0
  return [...own].sort((a, b) => place(a) - place(b))
}

/** All claims that quote a source, in the dataset's order. */
export function claimsOfSource(dataset: Dataset, source: string): Claim[] {
  return indexOf(dataset).bySource.get(source) ?? []
}

/** Entities of the given kinds, by name. */
export function entitiesByKind(dataset: Dataset, kinds: readonly EntityKind[]): Entity[] {
  return [...indexOf(dataset).entities.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

function groupBy(claims: readonly Claim[], key: (claim: Claim) => string | undefined): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const value = key(claim)
    if (value === undefined) continue
    const group = groups.get(value)
    if (group) group.push(claim)
    else groups.set(value, [claim])
  }
  return groups
}
