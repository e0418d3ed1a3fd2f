import type { CardRow, CardSectionId } from './card-model.ts'
import { claimDateLabel } from './claim-dates.ts'
import { contestOf, type DatasetIndex } from './dataset-index.ts'
import { sourceName } from './source-name.ts'
import type { Claim } from './types.ts'

/** One claim as a row of the card of `owner`: what stands in front is the other side of the claim. */
export function rowOf(claim: Claim, section: CardSectionId, owner: string, index: DatasetIndex, note: number): CardRow {
  const { id, result, votes, status, from, to, asOf, preferences } = claim
  const { label, role } = labelAndRole(claim, section, owner, index)
  const other = index.entities.get(otherSide(claim, owner) ?? '')
  const about = index.contests.get(contestOf(claim) ?? '')
  const contest = claim.relation === 'stood' ? undefined : about
  // Of a claim without a date of its own the contest's date is shown.
  const isDated = Boolean(from || to || asOf)
  return {
    claim: id,
    label,
    ...(other && { entity: { id: other.id, kind: other.kind } }),
    ...(role && { role }),
    ...(contest && { contest: { id: contest.id, name: contest.name } }),
    ...(result && { result }),
    ...(votes !== undefined && { votes }),
    status,
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf && { asOf }),
    ...(!isDated && about?.date && { asOf: about.date }),
    ...(!isDated && about?.before && { before: about.before }),
    when: claimDateLabel(claim, index),
    ...(preferences && { preferences }),
    note,
  }
}

function otherSide({ subject, object }: Claim, owner: string): string | undefined {
  return subject === owner ? object : subject
}

/** A position leads with its own text on the holder's card, an endorsement of unnamed candidates with what is known. */
function labelAndRole(
  claim: Claim,
  section: CardSectionId,
  owner: string,
  { entities, contests, sources }: DatasetIndex,
): { label: string; role: string | undefined } {
  const { relation, role, object = '' } = claim
  const other = otherSide(claim, owner)
  if (relation === 'stood') return { label: contests.get(object)?.name ?? object, role }
  if (relation === 'mentioned') {
    const source = sources.get(object)
    return { label: source ? sourceName(source) : object, role }
  }
  if (other === undefined || (relation === 'position' && claim.subject === owner)) {
    return { label: capitalised(role ?? ''), role: undefined }
  }
  const label = entities.get(other)?.name ?? other
  // Under the heading "Faction ties" a row has to say what the tie is; elsewhere the heading says it.
  if (section === 'ties') return { label, role: role ?? relation }
  // A slate that was endorsed as a whole would be taken for a person.
  const isSlate = section === 'endorsed' && entities.get(other)?.kind === 'slate'
  return { label, role: role ?? (isSlate ? 'slate' : undefined) }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
