import type { Claim } from '../dataset/types.ts'
import type { World } from './world.ts'

const COLUMNS = [
  'claim',
  'subject_id',
  'subject',
  'relation',
  'object_id',
  'object',
  'role',
  'contest',
  'result',
  'votes',
  'preferences',
  'from',
  'to',
  'as_of',
  'status',
  'source_id',
  'outlet',
  'source_date',
  'address',
  'quote',
]

/** Claims as CSV by RFC 4180: a header, CRLF, quotes doubled. Begins with a byte order mark, which Excel needs for UTF-8. */
export function csvOf(world: World, claims: readonly Claim[]): string {
  const rows = claims.map((claim) => {
    const source = world.sources.get(claim.source)
    return [
      claim.id,
      claim.subject,
      world.nameOf(claim.subject),
      claim.relation,
      claim.object,
      claim.object && world.nameOf(claim.object),
      claim.role,
      claim.contest && world.nameOf(claim.contest),
      claim.result,
      claim.votes,
      claim.preferences?.map(({ regions, rank }) => `${rank}: ${regions.join(', ')}`).join('; '),
      claim.from,
      claim.to,
      claim.asOf,
      claim.status,
      claim.source,
      source?.outlet,
      source?.date,
      source?.address,
      claim.quote,
    ]
  })
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
