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

/** Whether a browser would take its time to lay out all rows at once, seen or not. */
export function isLong(groups: readonly BrowseGroup[]): boolean {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0) > 300
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
  const surnames = new Map(dataset.people.map(({ id, name }) => [id, name.split(' ').at(-1) ?? '']))
  const surname = (id: string) => surnames.get(id) ?? ''
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
  const people = new Map<string, string[]>()
  for (const person of peopleIds(dataset)) {
    const groups = groupsOfPerson(dataset, person)
    for (const group of groups.length ? groups : ['']) {
      const tied = people.get(group)
      if (tied) tied.push(person)
      else people.set(group, [person])
    }
  }
  const groups = marked(dataset).map(({ id, name }) => ({ title: name, of: id }))
  return [...groups.sort((a, b) => compare(a.title, b.title)), { title: 'No tie stated', of: '' }]
    .filter(({ of }) => people.has(of))
    .map(({ title, of }) => ({
      title,
      ...(of && { of }),
      rows: byName((people.get(of) ?? []).map((id) => personRow(dataset, id, of))),
    }))
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

/** A person with the groups, under the heading of one of them with the others. */
function personRow(dataset: Dataset, id: string, under?: string): BrowseRow {
  const others = groupsOfPerson(dataset, id).filter((group) => group !== under)
  const groups = others.map((group) => nameOf(dataset, group)).join(under ? ', ' : ' · ')
  const detail = groups && under ? `also ${groups}` : groups
  return row(id, nameOf(dataset, id), 'person', detail || indexOf(dataset).entities.get(id)?.description)
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

/** The order of the alphabet. Made once: a list of thousands is compared a hundred thousand times. */
const { compare } = new Intl.Collator('en-GB')
