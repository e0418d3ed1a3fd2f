import { claimDateLabel } from '../dataset/claim-dates.ts'
import { claimsOf, contestOf, indexOf } from '../dataset/dataset-index.ts'
import { sourceName } from '../dataset/source-name.ts'
import type { Claim, Contest, Dataset, EntityKind, Organisation, Person, Source } from '../dataset/types.ts'
import { type Span, spanOfClaim } from './claim-span.ts'

/** The dataset with the ways through it that the explorer's views take: by id, by entity, by source, by contest. */
export interface World {
  dataset: Dataset
  people: ReadonlyMap<string, Person>
  organisations: ReadonlyMap<string, Organisation>
  contests: ReadonlyMap<string, Contest>
  sources: ReadonlyMap<string, Source>
  /** Claims that have the entity as subject or object. */
  claimsOf(entity: string): Claim[]
  claimsIn(contest: string): Claim[]
  claimsFrom(source: string): Claim[]
  /** The contest that a claim speaks of, as its object or as its occasion. */
  contestOf(claim: Claim): Contest | undefined
  spanOf(claim: Claim): Span | null
  /** "since Apr 2020"; empty where a claim has no date. */
  whenOf(claim: Claim): string
  /** Name of anything that has an id: person, organisation, contest or source. The id itself where it is not known. */
  nameOf(id: string): string
  kindOf(entity: string): EntityKind | undefined
}

/** Builds the ways through a dataset once. */
export function worldOf(dataset: Dataset): World {
  const index = indexOf(dataset)
  const people = new Map(dataset.people.map((person) => [person.id, person]))
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]))
  const { contests, sources } = index
  const contestOfClaim = (claim: Claim) => contests.get(contestOf(claim) ?? '')
  return {
    dataset,
    people,
    organisations,
    contests,
    sources,
    claimsOf: (entity) => claimsOf(dataset, entity),
    claimsIn: (contest) => index.byContest.get(contest) ?? [],
    claimsFrom: (source) => index.bySource.get(source) ?? [],
    contestOf: contestOfClaim,
    spanOf: (claim) => spanOfClaim(claim, contestOfClaim(claim), sources.get(claim.source)),
    whenOf: (claim) => claimDateLabel(claim, index),
    nameOf: (id) => {
      const source = sources.get(id)
      return source ? sourceName(source) : ((index.entities.get(id) ?? contests.get(id))?.name ?? id)
    },
    kindOf: (entity) => index.entities.get(entity)?.kind,
  }
}
