import type { Claim, ClaimStatus, Relation } from '../dataset/types.ts'
import type { World } from './world.ts'

/** What a claim is put into words with. */
type Words = Pick<World, 'nameOf' | 'whenOf'>

/** What stands between subject and object: "Laura Pidcock · supporter of · Don’t Leave, Organise". */
export const RELATION_WORDS: Record<Relation, string> = {
  member: 'member of',
  supporter: 'supporter of',
  founder: 'founder of',
  endorsed: 'endorsed',
  allied: 'allied with',
  stood: 'stood in',
  position: 'position:',
  mentioned: 'named in',
}

/** The relation as the heading of a filter or column. */
export const RELATION_TITLES: Record<Relation, string> = {
  member: 'Membership',
  supporter: 'Support',
  founder: 'Founding',
  endorsed: 'Endorsement',
  allied: 'Alliance',
  stood: 'Candidacy',
  position: 'Position',
  mentioned: 'Mention',
}

const STATUS_WORDS: Record<ClaimStatus, string> = {
  stated: '',
  'self-declared': 'self-declared',
  reported: 'as reported',
  ended: 'ended',
  disputed: 'disputed',
}

/**
 * A claim's object as it is said: an id to be named and linked, or plain words where there is no entity: the text of a
 * position, or the contest of an endorsement whose source names no candidate.
 */
export function objectOf(claim: Claim): { id: string } | { words: string } {
  if (claim.relation === 'position' && claim.role) return { words: claim.role }
  if (claim.object !== undefined) return { id: claim.object }
  if (claim.relation === 'endorsed' && claim.contest !== undefined) return { id: claim.contest }
  return { words: claim.role ?? '' }
}

/** What qualifies a claim, in the order it is shown: role, contest, result, votes, dates, status. */
export function claimDetails(claim: Claim, world: Words): string[] {
  const object = objectOf(claim)
  const shown = 'id' in object ? object.id : undefined
  const when = world.whenOf(claim)
  return [
    'words' in object ? organisationOf(claim, world) : (claim.role ?? ''),
    claim.contest === undefined || claim.contest === shown ? '' : world.nameOf(claim.contest),
    claim.result ?? '',
    claim.votes === undefined ? '' : `${claim.votes.toLocaleString('en-GB')} votes`,
    when.startsWith('by ') ? `${STATUS_WORDS[claim.status]} ${when}` : STATUS_WORDS[claim.status],
    when.startsWith('by ') ? '' : when,
  ].filter(Boolean)
}

/** The organisation of a position, where the position's own words do not name it. */
function organisationOf(claim: Claim, world: Words): string {
  const name = claim.object === undefined ? '' : world.nameOf(claim.object)
  return claim.role?.includes(name) ? '' : name
}

/** What stands between subject and object of this claim. */
export function relationWords(claim: Claim): string {
  return claim.relation === 'endorsed' && claim.object === undefined ? 'endorsed in' : RELATION_WORDS[claim.relation]
}
