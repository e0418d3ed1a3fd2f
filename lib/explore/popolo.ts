import { sourceName } from '../dataset/source-name.ts'
import type { Claim, Source } from '../dataset/types.ts'
import { RELATION_TITLES } from './claim-words.ts'
import type { World } from './world.ts'

interface Link {
  url: string
  note?: string
}

interface OtherName {
  name: string
}

interface Membership {
  id: string
  label: string
  role?: string
  person_id?: string
  /** Popolo has no id for a member that is an organisation; it embeds the member. */
  member?: { '@type': 'Organization'; id: string; name: string }
  organization_id: string
  post_id?: string
  on_behalf_of_id?: string
  start_date?: string
  end_date?: string
  sources: Link[]
}

export interface Popolo {
  persons: { id: string; name: string; other_names: OtherName[]; biography: string }[]
  organizations: { id: string; name: string; other_names: OtherName[]; classification: string }[]
  memberships: Membership[]
  posts: { id: string; label: string; organization_id: string; start_date?: string }[]
  events: {
    id: string
    name: string
    classification: string
    start_date?: string
    organization_id: string
    attendees: { id: string; name: string }[]
  }[]
  /** What Popolo has no class for (endorsements with their orders of voting, mentions): the claims as they are. */
  claims: Claim[]
}

const MEMBERSHIPS: ReadonlySet<Claim['relation']> = new Set(['member', 'supporter', 'founder', 'allied', 'position'])

/**
 * Claims as Popolo JSON (popoloproject.com/specs): those they speak of as persons and organizations, ties as memberships,
 * contests as events and, where somebody stood in them, as posts with memberships of the role "candidate".
 */
export function popoloOf(world: World, claims: readonly Claim[]): Popolo {
  const contests = new Set(claims.map((claim) => world.contestOf(claim)?.id).filter((id) => id !== undefined))
  const entities = new Set(claims.flatMap((claim) => [claim.subject, claim.object ?? claim.subject]))
  for (const id of contests) entities.add(world.contests.get(id)?.body ?? id)
  const stood = claims.filter((claim) => claim.relation === 'stood')
  return {
    persons: world.dataset.people
      .filter(({ id }) => entities.has(id))
      .map(({ id, name, aliases, description }) => ({
        id,
        name,
        other_names: aliases.map((alias) => ({ name: alias })),
        biography: description,
      })),
    organizations: world.dataset.organisations
      .filter(({ id }) => entities.has(id))
      .map(({ id, name, aliases, kind }) => ({
        id,
        name,
        other_names: aliases.map((alias) => ({ name: alias })),
        classification: kind,
      })),
    memberships: claims.flatMap((claim) => membershipOf(world, claim) ?? []),
    posts: world.dataset.contests
      .filter(({ id }) => stood.some((claim) => world.contestOf(claim)?.id === id))
      .map(({ id, name, body, date }) => ({
        id: `post/${id}`,
        label: name,
        organization_id: body,
        ...(date && { start_date: date }),
      })),
    events: world.dataset.contests
      .filter(({ id }) => contests.has(id))
      .map(({ id, name, body, date }) => ({
        id: `event/${id}`,
        name,
        classification: 'election',
        ...(date && { start_date: date }),
        organization_id: body,
        attendees: stood
          .filter((claim) => world.contestOf(claim)?.id === id)
          .map(({ subject }) => ({ id: subject, name: world.nameOf(subject) })),
      })),
    claims: claims.filter((claim) => claim.relation !== 'stood' && !membershipOf(world, claim)),
  }
}

function membershipOf(world: World, claim: Claim): Membership | undefined {
  const contest = claim.relation === 'stood' ? world.contestOf(claim) : undefined
  const organisation = contest ? contest.body : claim.object
  if (!organisation || !world.organisations.has(organisation)) return undefined
  if (!contest && !MEMBERSHIPS.has(claim.relation)) return undefined
  const source = world.sources.get(claim.source)
  const isPerson = world.people.has(claim.subject)
  return {
    id: claim.id,
    label: `${RELATION_TITLES[claim.relation]}: ${world.nameOf(claim.subject)}, ${world.nameOf(organisation)}`,
    role: contest ? 'candidate' : (claim.role ?? claim.relation),
    ...(isPerson
      ? { person_id: claim.subject }
      : { member: { '@type': 'Organization', id: claim.subject, name: world.nameOf(claim.subject) } }),
    organization_id: organisation,
    ...(contest && { post_id: `post/${contest.id}` }),
    ...(claim.from && { start_date: claim.from }),
    ...(claim.to && { end_date: claim.to }),
    sources: source ? linksOf(source) : [],
  }
}

function linksOf(source: Source): Link[] {
  return source.address ? [{ url: source.address, note: `${source.outlet}: ${sourceName(source)}` }] : []
}
