import { contestOf } from '../dataset/dataset-index.ts'
import { contestDateLabel, dateLabel } from '../dataset/dates.ts'
import { shownAliases } from '../dataset/shown-aliases.ts'
import { sourceName } from '../dataset/source-name.ts'
import { isTie } from '../dataset/ties.ts'
import type { Contest, Dataset, Organisation, Person, Source } from '../dataset/types.ts'
import type { SearchField, SearchGroupId, SearchKind } from './types.ts'
import { wordsOf } from './words.ts'

/** One thing that can be found, with every text it can be found by. */
export interface SearchDocument {
  group: SearchGroupId
  id: string
  kind: SearchKind
  name: string
  /** Shown under the name where the name explains the hit. */
  detail: string
  texts: { field: SearchField; text: string }[]
  /** How much the dataset says about it: decides between equal hits. */
  prominence: number
  /** Decides before prominence: 2 for who is marked on pages and for contests, 1 for parties and outlets, 0 for sources. */
  standing: 0 | 1 | 2
}

/** Words whose first letters initials may leave out: "JVL" for Jewish Voice for Labour. */
const NOT_IN_INITIALS = new Set(['of', 'the', 'and', 'for', 'a', 'in', 'to', 'by'])
/** Of more, some will have any two words that are typed: a group is found by its members where they are few. */
const MOST_MEMBERS = 30

/** Everything in the datasets as documents; of two packs that hold the same id the first one names it, claims add up. */
export function searchDocuments(datasets: readonly Dataset[]): SearchDocument[] {
  const people = merged(datasets.map((dataset) => dataset.people))
  const organisations = merged(datasets.map((dataset) => dataset.organisations))
  const contests = merged(datasets.map((dataset) => dataset.contests))
  const sources = merged(datasets.map((dataset) => dataset.sources))
  const claims = [...merged(datasets.map((dataset) => dataset.claims)).values()]
  const nameOf = (id: string | undefined) => (id && (people.get(id) ?? organisations.get(id))?.name) || undefined
  const withAliases = new Map(
    [...organisations.values()]
      .filter(({ aliases }) => aliases.length > 0)
      .map(({ id, name, aliases }) => [
        id,
        [name, ...shownAliases(name, aliases).map((alias) => `${name} (${alias})`)],
      ]),
  )
  /** The name, and for an organisation that with each of its aliases: who is tied to the CLGA is found by either. */
  const namesOf = (id: string) => withAliases.get(id) ?? [nameOf(id)]
  const bySubject = Map.groupBy(claims, (claim) => claim.subject)
  const byObject = Map.groupBy(claims, (claim) => claim.object ?? '')
  const byContest = Map.groupBy(claims, (claim) => contestOf(claim) ?? '')
  const bySource = Map.groupBy(claims, (claim) => claim.source)

  const isNamed = namesIn([...people.values()], [...organisations.values()])

  const entity = (group: 'people' | 'organisations', item: Person | Organisation): SearchDocument => {
    const given = bySubject.get(item.id) ?? []
    const received = byObject.get(item.id) ?? []
    const ties = [
      ...given.filter(isTie).map((claim) => claim.object),
      ...received.filter((claim) => claim.relation === 'endorsed').map((claim) => claim.subject),
      ...given.filter((claim) => claim.relation === 'endorsed').map((claim) => claim.object),
    ]
    const tiedNames = distinct(ties.map(nameOf))
    const contestNames = distinct([...given, ...received].map((claim) => contests.get(contestOf(claim) ?? '')?.name))
    const allies = [
      ...given.filter((claim) => claim.relation === 'allied').map((claim) => claim.object),
      ...received.filter((claim) => claim.relation === 'allied').map((claim) => claim.subject),
    ]
    const members = distinct(received.filter(isTie).map((claim) => claim.subject))
    const tiedTo = distinct([...ties, ...allies, ...(members.length > MOST_MEMBERS ? [] : members)])
    const kind = 'kind' in item ? item.kind : 'person'
    return {
      group,
      id: item.id,
      kind,
      name: item.name,
      detail: group === 'people' && tiedNames.length ? tiedNames.slice(0, 3).join(' · ') : item.description,
      texts: [
        { field: 'name', text: item.name },
        ...item.aliases.map((text) => ({ field: 'alias' as const, text })),
        ...initialsOf(item.name).map((text) => ({ field: 'initials' as const, text })),
        { field: 'kind', text: kind },
        { field: 'description', text: item.description },
        ...distinct(given.map((claim) => claim.role)).map((text) => ({ field: 'role' as const, text })),
        ...contestNames.map((text) => ({ field: 'contest' as const, text })),
        ...distinct(tiedTo.flatMap(namesOf)).map((text) => ({ field: 'tie' as const, text })),
        // Context that names somebody else tells texts apart, but is no tie: that is for claims to say.
        ...(item.context ?? []).filter((text) => !isNamed(text)).map((text) => ({ field: 'context' as const, text })),
      ],
      prominence: given.length + received.length,
      standing: 'annotate' in item && !item.annotate ? 1 : 2,
    }
  }

  const contest = (item: Contest): SearchDocument => {
    const said = byContest.get(item.id) ?? []
    const candidates = said.filter((claim) => claim.relation === 'stood').map((claim) => claim.subject)
    const endorsements = said.filter((claim) => claim.relation === 'endorsed')
    const endorsed = endorsements.map((claim) => claim.object)
    const endorsers = endorsements.map((claim) => claim.subject)
    const named = distinct([...candidates, ...endorsed])
    const names = distinct(named.map(nameOf))
    return {
      group: 'contests',
      id: item.id,
      kind: 'contest',
      name: item.name,
      detail: names.length ? names.slice(0, 3).join(' · ') : (nameOf(item.body) ?? ''),
      texts: [
        { field: 'name', text: item.name },
        ...item.aliases.map((text) => ({ field: 'alias' as const, text })),
        { field: 'date', text: contestDateLabel(item) },
        { field: 'kind', text: 'contest' },
        ...distinct([nameOf(item.body)]).map((text) => ({ field: 'tie' as const, text })),
        ...distinct([...named, ...endorsers].flatMap(namesOf)).map((text) => ({ field: 'tie' as const, text })),
      ],
      prominence: said.length,
      standing: 2,
    }
  }

  const source = (item: Source): SearchDocument => {
    const count = bySource.get(item.id)?.length ?? 0
    const name = sourceName(item)
    return {
      group: 'sources',
      id: item.id,
      kind: 'source',
      name,
      detail: `${item.outlet} · ${dateLabel(item.date)} · ${count} ${count === 1 ? 'claim' : 'claims'}`,
      texts: [
        { field: 'name', text: name },
        { field: 'alias', text: item.outlet },
        ...(item.author ? [{ field: 'author' as const, text: item.author }] : []),
        { field: 'date', text: dateLabel(item.date) },
        { field: 'kind', text: 'source' },
      ],
      prominence: count,
      standing: 0,
    }
  }

  return [
    ...[...people.values()].map((item) => entity('people', item)),
    ...[...organisations.values()].map((item) => entity('organisations', item)),
    ...[...contests.values()].map(contest),
    ...[...sources.values()].map(source),
  ]
}

/** Tells whether a text is a name or alias of somebody, or a surname. */
function namesIn(people: readonly Person[], organisations: readonly Organisation[]): (text: string) => boolean {
  let names: Set<string> | undefined
  const folded = (text: string) => wordsOf(text).map((word) => word.folded)
  return (text) => {
    names ??= new Set([
      ...[...people, ...organisations].flatMap(({ name, aliases }) =>
        [name, ...aliases].map((one) => folded(one).join(' ')),
      ),
      ...people.map(({ name }) => folded(name).at(-1) ?? ''),
    ])
    return names.has(folded(text).join(' '))
  }
}

/** First letters of a name of two words or more, with and without the minor ones: "lrc", "rlb", "dlo". */
function initialsOf(name: string): string[] {
  const words = wordsOf(name).map((word) => word.folded)
  const all = words.map((word) => word[0]).join('')
  const major = words
    .filter((word) => !NOT_IN_INITIALS.has(word))
    .map((word) => word[0])
    .join('')
  return distinct([all, major]).filter((letters) => letters.length > 1)
}

function merged<T extends { id: string }>(lists: T[][]): Map<string, T> {
  const byId = new Map<string, T>()
  for (const item of lists.flat()) if (!byId.has(item.id)) byId.set(item.id, item)
  return byId
}

function distinct(texts: (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined && text !== ''))] as string[]
}
