import { comparePartialDates } from '../lib/dataset/dates.ts'
import type { Relation } from '../lib/dataset/types.ts'
import { checkDates } from './check-entities.ts'
import { claimId } from './claim-id.ts'
import * as errors from './errors.ts'
import { nearest } from './nearest.ts'
import type { DataFiles } from './read-data.ts'
import type { Problem, YamlFile } from './read-yaml.ts'
import type { ClaimEntry } from './schema.ts'

type Kind = 'person' | 'organisation' | 'contest' | 'source'
type Optional = 'object' | 'role' | 'contest' | 'preferences' | 'result' | 'votes'

interface Rule {
  subject: Kind[]
  object: Kind[]
  needs: Optional[]
  takes: Optional[]
}

/** What may be tied to what, and which keys a relation needs or takes besides. */
const RULES: Record<Relation, Rule> = {
  member: { subject: ['person'], object: ['organisation'], needs: ['object'], takes: ['role', 'contest'] },
  supporter: {
    subject: ['person', 'organisation'],
    object: ['organisation', 'person'],
    needs: ['object'],
    takes: ['role'],
  },
  founder: { subject: ['organisation', 'person'], object: ['organisation'], needs: ['object'], takes: ['role'] },
  endorsed: {
    subject: ['organisation', 'person'],
    object: ['person', 'organisation'],
    needs: ['contest'],
    takes: ['object', 'role', 'preferences', 'result'],
  },
  allied: { subject: ['organisation'], object: ['organisation'], needs: ['object'], takes: ['role', 'contest'] },
  stood: { subject: ['person'], object: ['contest'], needs: ['object'], takes: ['role', 'result', 'votes'] },
  position: { subject: ['person'], object: ['organisation'], needs: ['role'], takes: ['object'] },
  mentioned: { subject: ['person', 'organisation'], object: ['source'], needs: ['object'], takes: ['role'] },
}
const OPTIONAL: Optional[] = ['object', 'role', 'contest', 'preferences', 'result', 'votes']

/** References, types, dates and repetitions of all claims; quotes are checked by `checkQuotes`. */
export function checkClaims(data: DataFiles): Problem[] {
  const kinds = kindsById(data)
  const slates = new Set((data.organisations.value ?? []).flatMap(({ id, kind }) => (kind === 'slate' ? [id] : [])))
  const seen = new Map<string, string>()

  return data.claims.flatMap((file) => {
    if (!file.value) return []
    const { source, claims } = file.value
    const problems = checkSourceOf(file, source, data)
    const published = data.sources.value?.find(({ id }) => id === source)?.date
    for (const [i, claim] of claims.entries()) {
      const at = (key: string, text: string) => problems.push(file.problemAt(['claims', i, key], text))
      checkKeys(claim, at)
      checkReferences(claim, kinds, slates, at)
      const { object = '' } = claim
      if (claim.relation === 'mentioned' && published && object !== source && kinds.get(object) === 'source') {
        at('object', errors.mentionedElsewhere(object, source))
      }
      const wrongDates = checkDates(file, ['claims', i], claim, ['from', 'to', 'asOf'])
      problems.push(...wrongDates)
      if (wrongDates.length === 0) checkOrder(claim, published, at)
      const own = claimId(source, claim)
      const twin = seen.get(own)
      if (twin) at('subject', errors.repeatedClaim(twin))
      const mirrored = claim.relation === 'allied' && seen.get(claimId(source, mirror(claim)))
      if (mirrored) at('subject', errors.mirroredClaim(mirrored))
      seen.set(own, file.place(['claims', i]))
    }
    problems.push(...checkRanks(file, claims))
    return problems
  })
}

function kindsById(data: DataFiles): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const { id } of data.people.value ?? []) kinds.set(id, 'person')
  for (const { id } of data.organisations.value ?? []) kinds.set(id, 'organisation')
  for (const { id } of data.contests.value ?? []) kinds.set(id, 'contest')
  for (const { id } of data.sources.value ?? []) kinds.set(id, 'source')
  return kinds
}

function checkSourceOf(file: YamlFile<{ source: string }>, source: string, data: DataFiles): Problem[] {
  const entry = data.sources.value?.find(({ id }) => id === source)
  if (!entry) {
    const near = nearest(source, data.sources.value?.map(({ id }) => id) ?? [])
    return [file.problemAt(['source'], errors.unknownReference('source', source, 'source', near))]
  }
  const expected = `data/claims/${entry.file.replace(/\.txt$/, '')}.yaml`
  if (file.file === expected) return []
  return [file.problemAt(['source'], errors.claimsFileWithoutSource(source, expected))]
}

function checkKeys(claim: ClaimEntry, at: (key: string, text: string) => void) {
  const { needs, takes } = RULES[claim.relation]
  for (const key of OPTIONAL) {
    if (claim[key] === undefined && needs.includes(key)) at('relation', errors.needsKey(claim.relation, key))
    if (claim[key] !== undefined && !needs.includes(key) && !takes.includes(key)) {
      at(key, errors.unwantedKey(claim.relation, key))
    }
  }
  if (claim.preferences && !claim.object) at('preferences', errors.needsKey('preferences', 'object'))
}

function checkReferences(
  claim: ClaimEntry,
  kinds: Map<string, Kind>,
  slates: Set<string>,
  at: (key: string, text: string) => void,
) {
  const rule = RULES[claim.relation]
  const check = (key: 'subject' | 'object' | 'contest', allowed: Kind[]) => {
    const id = claim[key]
    if (id === undefined) return
    const kind = kinds.get(id)
    if (!kind) {
      const ids = [...kinds].flatMap(([one, kind]) => (allowed.includes(kind) ? [one] : []))
      at(key, errors.unknownReference(key, id, allowed.join(' or '), nearest(id, ids)))
    } else if (!allowed.includes(kind)) at(key, errors.wrongType(claim.relation, key, id, allowed.join(' or ')))
    else if (claim.relation === 'endorsed' && key === 'object' && kind === 'organisation' && !slates.has(id)) {
      at(key, errors.wrongType(claim.relation, key, id, 'person or slate'))
    }
  }
  check('subject', rule.subject)
  check('object', rule.object)
  check('contest', ['contest'])
  if (claim.subject === claim.object) at('object', errors.selfReference(claim.subject))
}

function checkOrder(
  { from, to, asOf }: ClaimEntry,
  published: string | undefined,
  at: (key: string, text: string) => void,
) {
  if (asOf && published && comparePartialDates(asOf, published) > 0) at('asOf', errors.asOfAfterSource(asOf, published))
  if (from && to && comparePartialDates(from, to) > 0) at('from', errors.datesReversed(from, to))
}

/** In one order of voting each place is taken once. */
function checkRanks(file: YamlFile<unknown>, claims: ClaimEntry[]): Problem[] {
  const taken = new Map<string, string>()
  return claims.flatMap(({ subject, object = '', contest, preferences = [] }, i) =>
    preferences.flatMap(({ regions, rank }, n) => {
      const place = [subject, contest, rank, ...regions].join('\n')
      const other = taken.get(place)
      taken.set(place, object)
      if (other === undefined) return []
      const text = errors.repeatedRank(rank, regions.join(', '), other)
      return [file.problemAt(['claims', i, 'preferences', n, 'rank'], text)]
    }),
  )
}

function mirror(claim: ClaimEntry): ClaimEntry {
  return { ...claim, subject: claim.object ?? '', object: claim.subject }
}
