import type { CardSectionId } from './card-model.ts'
import type { Entity } from './dataset-index.ts'
import { indexOf } from './dataset-index.ts'
import { endorsementsGiven, endorsementsReceived } from './endorsements.ts'
import {
  alliancesOf,
  candidaciesOf,
  isCandidate,
  isLeading,
  mentionsOf,
  positionsIn,
  positionsOf,
  tiesOf,
  tiesTo,
} from './ties.ts'
import type { Claim, Dataset } from './types.ts'

export interface SectionOfClaims {
  id: CardSectionId
  title: string
  /** Oldest first, never empty. */
  claims: Claim[]
}

/** Which claims stand in which section of an entity's card, in the order in which sections are shown. */
export function sectionsOf(dataset: Dataset, entity: Entity): SectionOfClaims[] {
  const sections = entity.kind === 'person' ? ofPerson(dataset, entity.id) : ofOrganisation(dataset, entity.id)
  return sections.filter(({ claims }) => claims.length > 0)
}

function ofPerson(dataset: Dataset, id: string): SectionOfClaims[] {
  const { entities } = indexOf(dataset)
  const toPerson = ({ object = '' }: Claim) => entities.get(object)?.kind === 'person'
  const ties = tiesOf(dataset, id)
  return [
    { id: 'ties', title: 'Faction ties', claims: ties.filter((claim) => !toPerson(claim)) },
    { id: 'endorsed-by', title: 'Endorsed by', claims: endorsementsReceived(dataset, id) },
    { id: 'endorsed', title: 'Endorsed', claims: endorsementsGiven(dataset, id) },
    { id: 'stood', title: 'Stood for', claims: candidaciesOf(dataset, id) },
    { id: 'positions', title: 'Positions', claims: positionsOf(dataset, id) },
    { id: 'supports', title: 'Supports', claims: ties.filter(toPerson) },
    { id: 'supporters', title: 'Supported by', claims: tiesTo(dataset, id) },
    { id: 'mentioned-in', title: 'Mentioned in', claims: mentionsOf(dataset, id) },
  ]
}

function ofOrganisation(dataset: Dataset, id: string): SectionOfClaims[] {
  const from = tiesOf(dataset, id)
  const to = tiesTo(dataset, id)
  const members = [...to.filter(({ relation }) => relation === 'member'), ...positionsIn(dataset, id)]
  const others = members.filter((claim) => !isCandidate(claim))
  return [
    { id: 'led-by', title: 'Led by', claims: others.filter(isLeading) },
    { id: 'members', title: 'Members and posts', claims: others.filter((claim) => !isLeading(claim)) },
    { id: 'candidates', title: 'Candidates', claims: members.filter(isCandidate) },
    { id: 'founded-by', title: 'Founded by', claims: to.filter(({ relation }) => relation === 'founder') },
    { id: 'supporters', title: 'Supported by', claims: to.filter(({ relation }) => relation === 'supporter') },
    { id: 'founder-of', title: 'Founder of', claims: from.filter(({ relation }) => relation === 'founder') },
    { id: 'supports', title: 'Supports', claims: from.filter(({ relation }) => relation === 'supporter') },
    { id: 'allied-with', title: 'Allied with', claims: alliancesOf(dataset, id) },
    { id: 'endorsed', title: 'Endorsed', claims: endorsementsGiven(dataset, id) },
    { id: 'endorsed-by', title: 'Endorsed by', claims: endorsementsReceived(dataset, id) },
    { id: 'mentioned-in', title: 'Mentioned in', claims: mentionsOf(dataset, id) },
  ]
}
