import { slugOf } from '../lib/dataset/slug.ts'
import type { ClaimEntry } from './schema.ts'

/**
 * A claim's id says what it claims, so that it stays the same while other claims come and go and a correction report
 * can name it: "dlo-2020.laura-pidcock.member.grassroots-voice.nec-2020-local-party-places.candidate".
 */
export function claimId(source: string, { subject, relation, object, contest, role }: ClaimEntry): string {
  return [source, subject, relation, object, contest, role && slugOf(role)].filter(Boolean).join('.')
}
