import { claimDateLabel } from './claim-dates.ts'
import { type DatasetIndex, indexOf } from './dataset-index.ts'
import { kindOf, nameOf, shortNameOf } from './names.ts'
import { isCandidate, isTie } from './ties.ts'
import type { Claim, Dataset } from './types.ts'

/** What one entity has to do with another, in words that stand after the other's name: "same slate, Grassroots Voice". */
export interface Between {
  why: string
  /** Ids of the claims that say so. */
  claims: string[]
}

/**
 * What the dataset says between two entities, for the card of `entity` where `other` is on the page as well:
 * endorsements either way, direct ties, alliances, then what they share. Empty where it says nothing.
 */
export function relationsBetween(dataset: Dataset, entity: string, other: string): Between[] {
  if (entity === other) return []
  const index = indexOf(dataset)
  return [...directTies(index, entity, other, inShort(dataset, entity)), ...sharedTies(index, entity, other)]
}

/** Longest name of a group that is said in full, in characters. */
const SHORT = 20

/** The card's own name stands above, and would only be long in each of its lines: a surname will do, or a group's initials. */
function inShort(dataset: Dataset, entity: string): string {
  const name = nameOf(dataset, entity)
  if (kindOf(dataset, entity) === 'person') return name.split(' ').at(-1) ?? name
  return name.length > SHORT ? shortNameOf(dataset, entity) : name
}

function directTies(index: DatasetIndex, entity: string, other: string, name: string): Between[] {
  const given = claimsFromTo(index, entity, other)
  const received = claimsFromTo(index, other, entity)
  const found: Between[] = []
  const add = (why: string, claims: Claim[]) => {
    if (claims.length > 0 && !found.some((one) => one.why === why))
      found.push({ why, claims: claims.map(({ id }) => id) })
  }
  const [gave, got] = [given, received].map((claims) => claims.filter(({ relation }) => relation === 'endorsed'))
  if (gave?.length && got?.length) add('endorsed each other', [...gave, ...got])
  else {
    add(`endorsed by ${name}`, gave ?? [])
    add(`endorsed ${name}`, got ?? [])
  }
  const [ours, theirs] = [given.filter(isTie), received.filter(isTie)]
  add(`${tieNouns(ours)}: ${name}`, ours)
  add(`${tieNouns(theirs)} of ${name}`, theirs)
  for (const claim of [...given, ...received]) {
    if (claim.relation !== 'allied') continue
    const when = claimDateLabel(claim, index)
    add(claim.status === 'ended' ? `allied ${when}` : `allied, ${when}`, [claim])
  }
  return found
}

/** Slates, groups and causes that both are tied to in the same way. */
function sharedTies(index: DatasetIndex, entity: string, other: string): Between[] {
  const ours = (index.bySubject.get(entity) ?? []).filter(isTie)
  const theirs = (index.bySubject.get(other) ?? []).filter(isTie)
  const found = new Map<string, Between>()
  for (const mine of ours) {
    const yours = theirs.find(
      (claim) => claim.object === mine.object && claim.relation === mine.relation && claim.contest === mine.contest,
    )
    const shared = index.entities.get(mine.object ?? '')
    if (!yours || !shared) continue
    const why = `${sharedWords(mine, yours)} ${shared.name}`
    if (!found.has(why)) found.set(why, { why, claims: [mine.id, yours.id] })
  }
  return [...found.values()]
}

function sharedWords(mine: Claim, yours: Claim): string {
  const ended = mine.status === 'ended' || yours.status === 'ended'
  if (isCandidate(mine) && isCandidate(yours)) return 'same slate,'
  if (mine.relation === 'founder') return 'both founded'
  if (mine.relation === 'supporter') return ended ? 'both supported' : 'both support'
  return ended ? 'both at some time in' : 'both in'
}

function claimsFromTo(index: DatasetIndex, from: string, to: string): Claim[] {
  return (index.bySubject.get(from) ?? []).filter(({ object }) => object === to)
}

function tieNouns(claims: readonly Claim[]): string {
  return [...new Set(claims.map(tieNoun))].join(' and ')
}

function tieNoun({ relation, role, status }: Claim): string {
  const noun = relation === 'member' ? (role ?? 'member') : relation
  return status === 'ended' ? `former ${noun}` : noun
}
