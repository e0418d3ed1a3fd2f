import type { EntityKind } from '../dataset/types.ts'

export type SearchGroupId = 'people' | 'organisations' | 'contests' | 'sources'

export type SearchKind = EntityKind | 'contest' | 'source'

/** Which field of an entity the query was found in. */
export type SearchField =
  | 'name'
  | 'alias'
  | 'initials'
  | 'role'
  | 'description'
  | 'kind'
  | 'contest'
  | 'tie'
  | 'context'
  | 'author'
  | 'date'

/** A text with the stretches that answer the query: UTF-16 offsets, end exclusive, in order, not overlapping. */
export interface Highlighted {
  text: string
  ranges: [start: number, end: number][]
}

export interface SearchHit {
  group: SearchGroupId
  id: string
  kind: SearchKind
  /** The name, matched letters marked. */
  title: Highlighted
  /** A second line: the matched field where the name alone does not explain the hit, else ties, candidates or claims. */
  detail: Highlighted
  /** The field that carried most of the match. */
  field: SearchField
  /** Higher is better; comparable within one answer only. */
  score: number
}

export interface SearchGroup {
  id: SearchGroupId
  /** "People". */
  title: string
  hits: SearchHit[]
}

export interface SearchAnswer {
  query: string
  /** Best group first; none is empty. */
  groups: SearchGroup[]
  /** The hits of all groups, in the order they are shown. */
  hits: SearchHit[]
  /** Where nothing was found: what comes nearest, best first. */
  suggestions: SearchHit[]
}

export interface Search {
  /** Finds what answers `query`, at most `limit` hits over all groups (20 where not given). Blank query: empty answer. */
  search(query: string, limit?: number): SearchAnswer
}
