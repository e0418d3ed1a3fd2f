import type { Claim, EntityKind, Relation } from '../dataset/types.ts'
import { heldIn } from './claim-span.ts'
import type { World } from './world.ts'

export interface GraphNode {
  id: string
  name: string
  kind: EntityKind
  /** Number of edges that end here. */
  degree: number
}

/** All claims of one relation between the same two, drawn as one line. */
export interface GraphEdge {
  id: string
  from: string
  to: string
  relation: Relation
  claims: Claim[]
}

export interface Graph {
  /** In the order of the dataset, so that the same graph is always laid out the same. */
  nodes: GraphNode[]
  edges: GraphEdge[]
}

export interface GraphFilter {
  /** Which relations are drawn; all where empty. */
  relations: readonly Relation[]
  /** Only this organisation, those tied to it, and the ties among them. */
  around?: string
  /** Only what held in this year. */
  year?: number
}

/** Relations that tie two people or organisations. The others tie somebody to a contest, a post or a source. */
export const TIE_RELATIONS = ['member', 'supporter', 'founder', 'endorsed', 'allied'] as const satisfies Relation[]

/** The network of people and organisations, as far as the filter lets through. Who has no tie left is not in it. */
export function graphOf(world: World, filter: GraphFilter): Graph {
  const wanted: readonly Relation[] = filter.relations.length ? filter.relations : TIE_RELATIONS
  const edges = new Map<string, GraphEdge>()
  for (const claim of world.dataset.claims) {
    const { subject: from, object: to, relation } = claim
    if (!to || !isTie(relation) || !wanted.includes(relation)) continue
    if (!world.kindOf(from) || !world.kindOf(to)) continue
    if (filter.year !== undefined && !heldIn(world.spanOf(claim), filter.year)) continue
    const id = `${from} ${relation} ${to}`
    const edge = edges.get(id) ?? { id, from, to, relation, claims: [] }
    edge.claims.push(claim)
    edges.set(id, edge)
  }
  const kept = around([...edges.values()], filter.around)
  const degrees = new Map<string, number>()
  for (const { from, to } of kept) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  const nodes = [...world.dataset.organisations, ...world.dataset.people]
    .filter(({ id }) => degrees.has(id))
    .map(({ id, name }) => ({ id, name, kind: world.kindOf(id) as EntityKind, degree: degrees.get(id) ?? 0 }))
  return { nodes, edges: kept }
}

/** First and last year of which any claim speaks. */
export function yearsOf(world: World): { first: number; last: number } {
  const spans = world.dataset.claims.map(world.spanOf).filter((span) => span !== null)
  if (!spans.length) return { first: 2010, last: 2025 }
  return {
    first: Math.floor(Math.min(...spans.map((span) => span.start)) / 12),
    last: Math.ceil(Math.max(...spans.map((span) => span.end)) / 12) - 1,
  }
}

function around(edges: GraphEdge[], centre: string | undefined): GraphEdge[] {
  if (!centre) return edges
  const near = new Set([centre])
  for (const { from, to } of edges) {
    if (from === centre) near.add(to)
    if (to === centre) near.add(from)
  }
  return edges.filter(({ from, to }) => near.has(from) && near.has(to))
}

function isTie(relation: Relation): boolean {
  return (TIE_RELATIONS as readonly Relation[]).includes(relation)
}
