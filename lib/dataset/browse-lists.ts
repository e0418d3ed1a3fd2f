import { counted, joinWords } from '../../components/words.ts'
import { contestOverview } from './contest-overview.ts'
import { claimsOf, claimsOfSource, indexOf } from './dataset-index.ts'
import { contestDateLabel } from './dates.ts'
import { groupsOfPerson } from './groups-of-person.ts'
import { kindOf, nameOf } from './names.ts'
import { sourceDetails } from './source-name.ts'
import type { Contest, Dataset, EntityKind, Organisation, OrganisationKind } from './types.ts'

/** One line of a list to browse. */
export interface BrowseRow {
  type: 'entity' | 'contest' | 'source'
  id: string
  name: string
  kind?: EntityKind
  detail?: string
}

export interface BrowseGroup {
  title: string
  /** The organisation that the title names, where it names one. */
  of?: string
  rows: BrowseRow[]
}

const KIND_TITLES: Record<OrganisationKind, string> = {
  faction: 'Factions',
  network: 'Networks and alliances',
  slate: 'Slates',
  campaign: 'Campaigns',
  'think tank': 'Think tanks',
  'youth wing': 'Youth and student wings',
  union: 'Trade unions',
  party: 'Parties',
  body: 'Bodies',
  outlet: 'News sites and papers',
}

/** Groups that are marked on pages, under their kinds. */
export function groupsByKind(dataset: Dataset): BrowseGroup[] {
  return byKind(dataset, marked(dataset))
}

/** Parties, bodies and news sites as well. */
export function organisationsByKind(dataset: Dataset): BrowseGroup[] {
  return byKind(dataset, dataset.organisations)
}

function byKind(dataset: Dataset, organisations: Organisation[]): BrowseGroup[] {
  return Object.entries(KIND_TITLES).flatMap(([kind, title]) => {
    const rows = organisations.filter((group) => group.kind === kind).map((group) => groupRow(dataset, group.id))
    return rows.length ? [{ title, rows: byName(rows) }] : []
  })
}

/** Groups under the year in which a claim first speaks of them, oldest first. */
export function groupsByTime(dataset: Dataset): BrowseGroup[] {
  const firstYear = (id: string) =>
    claimsOf(dataset, id)
      .flatMap(({ from, asOf, to, source }) => from ?? asOf ?? to ?? indexOf(dataset).sources.get(source)?.date ?? [])
      .sort()[0]
      ?.slice(0, 4) ?? ''
  return grouped(
    marked(dataset).map(({ id }) => id),
    firstYear,
    (id) => groupRow(dataset, id),
    (year) => (year ? `First recorded ${year}` : 'No date stated'),
  )
}

/** People by surname, under its first letter. */
export function peopleByName(dataset: Dataset): BrowseGroup[] {
  const surname = (id: string) => nameOf(dataset, id).split(' ').at(-1) ?? ''
  const people = peopleIds(dataset).sort((a, b) => compare(surname(a), surname(b)))
  return grouped(
    people,
    (id) => surname(id).normalize('NFD').slice(0, 1).toUpperCase(),
    (id) => personRow(dataset, id),
    (letter) => letter,
    false,
  )
}

/** People under each group they are tied to, and those without a tie at the end. */
export function peopleByGroup(dataset: Dataset): BrowseGroup[] {
  const groups = marked(dataset).map(({ id, name }) => ({
    title: name,
    of: id,
    rows: peopleIds(dataset).filter((person) => groupsOfPerson(dataset, person).includes(id)),
  }))
  const untied = peopleIds(dataset).filter((person) => groupsOfPerson(dataset, person).length === 0)
  return [...groups.sort((a, b) => compare(a.title, b.title)), { title: 'No tie stated', rows: untied }]
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, rows: byName(group.rows.map((id) => personRow(dataset, id))) }))
}

/** Contests, newest first. */
export function contestList(dataset: Dataset): BrowseGroup[] {
  const timeOf = ({ date, before }: Contest) => date ?? String(Number.parseInt(before ?? '1', 10) - 1)
  const contests = [...dataset.contests].sort((a, b) => compare(timeOf(b), timeOf(a)))
  const rows = contests.map((contest) => {
    const { id, name } = contest
    const endorsers = new Set(contestOverview(dataset, id)?.endorsers.map(({ endorser }) => nameOf(dataset, endorser)))
    const endorsed = endorsers.size ? ` · endorsements by ${joinWords([...endorsers])}` : ''
    return { type: 'contest' as const, id, name, detail: `${contestDateLabel(contest)}${endorsed}` }
  })
  return rows.length ? [{ title: 'Contests, newest first', rows }] : []
}

/** Source documents, newest first. */
export function sourceList(dataset: Dataset): BrowseGroup[] {
  const sources = [...dataset.sources].sort((a, b) => compare(b.date, a.date))
  const rows = sources.map((source) => ({
    type: 'source' as const,
    id: source.id,
    name: nameOf(dataset, source.id),
    detail: [...sourceDetails(source), counted(claimsOfSource(dataset, source.id).length, 'claim', 'claims')].join(
      ' · ',
    ),
  }))
  return rows.length ? [{ title: 'Sources, newest first', rows }] : []
}

function peopleIds(dataset: Dataset): string[] {
  return dataset.people.map(({ id }) => id)
}

function marked(dataset: Dataset) {
  return dataset.organisations.filter(({ annotate }) => annotate)
}

function groupRow(dataset: Dataset, id: string): BrowseRow {
  return row(id, nameOf(dataset, id), kindOf(dataset, id), indexOf(dataset).entities.get(id)?.description)
}

function personRow(dataset: Dataset, id: string): BrowseRow {
  const groups = groupsOfPerson(dataset, id).map((group) => nameOf(dataset, group))
  return row(id, nameOf(dataset, id), 'person', groups.join(' · ') || indexOf(dataset).entities.get(id)?.description)
}

function row(id: string, name: string, kind: EntityKind | undefined, detail: string | undefined): BrowseRow {
  return { type: 'entity', id, name, ...(kind && { kind }), ...(detail && { detail }) }
}

function grouped(
  ids: string[],
  keyOf: (id: string) => string,
  rowOf: (id: string) => BrowseRow,
  titleOf: (key: string) => string,
  sortRows = true,
): BrowseGroup[] {
  return [...Map.groupBy(ids, keyOf)]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, of]) => ({ title: titleOf(key), rows: sortRows ? byName(of.map(rowOf)) : of.map(rowOf) }))
}

function byName(rows: BrowseRow[]): BrowseRow[] {
  return rows.sort((a, b) => compare(a.name, b.name))
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB')
}
