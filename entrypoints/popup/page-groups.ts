import { counted } from '../../components/words.ts'
import { claimsOf } from '../../lib/dataset/dataset-index.ts'
import { groupsOfPerson } from '../../lib/dataset/groups-of-person.ts'
import { kindOf, shortNameOf } from '../../lib/dataset/names.ts'
import type { Dataset } from '../../lib/dataset/types.ts'
import type { PageSummary } from '../../lib/messages.ts'

export interface PageEntry {
  entity: string
  /** How often it is named on the page. */
  count: number
}

/** The people of one group that are named on a page. */
export interface PageGroup {
  /** The organisation; absent for people of whom no tie is stated. */
  group?: string
  /** How often the group itself is named. */
  count: number
  people: PageEntry[]
}

/** Each person once, under the group that has most people on the page; groups without people after them. */
export function groupPage(dataset: Dataset, { entities }: PageSummary): PageGroup[] {
  const people = entities.filter(({ entity }) => isPerson(dataset, entity))
  const named = new Map(
    entities.filter(({ entity }) => isOrganisation(dataset, entity)).map((e) => [e.entity, e.count]),
  )
  const size = new Map<string, number>()
  for (const { entity } of people) {
    for (const group of groupsOfPerson(dataset, entity)) size.set(group, (size.get(group) ?? 0) + 1)
  }
  const largest = (person: string) =>
    groupsOfPerson(dataset, person).sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0))[0] ?? ''
  const byGroup = Map.groupBy(people, ({ entity }) => largest(entity))
  const untied = byGroup.get('')
  byGroup.delete('')
  for (const group of named.keys()) if (!byGroup.has(group)) byGroup.set(group, [])
  const groups: PageGroup[] = [...byGroup].map(([group, of]) => ({ group, count: named.get(group) ?? 0, people: of }))
  groups.sort((a, b) => b.people.length - a.people.length || b.count - a.count)
  return untied ? [...groups, { count: 0, people: untied }] : groups
}

/** "7 people and 2 groups": what is named on the page. */
export function markedWords(dataset: Dataset, { entities }: PageSummary): string {
  const people = entities.filter(({ entity }) => isPerson(dataset, entity)).length
  const groups = entities.filter(({ entity }) => isOrganisation(dataset, entity)).length
  const words = [people && counted(people, 'person', 'people'), groups && counted(groups, 'group', 'groups')]
  return words.filter(Boolean).join(' and ')
}

/** The page in one sentence: "7 people from 3 groups; CLGA endorsed 6 of them." Of whom no tie is stated, none is said to be from a group. */
export function pageSentence(dataset: Dataset, summary: PageSummary): string {
  const people = summary.entities.map(({ entity }) => entity).filter((entity) => isPerson(dataset, entity))
  if (people.length === 0) {
    const marked = markedWords(dataset, summary)
    return marked && `${marked}.`
  }
  const groups = new Set(people.flatMap((person) => groupsOfPerson(dataset, person)))
  const tied = people.filter((person) => groupsOfPerson(dataset, person).length > 0).length
  const some = tied === people.length ? '' : `, ${tied} of them`
  const from = groups.size ? `${some} from ${counted(groups.size, 'group', 'groups')}` : ''
  const [endorser, endorsed = 0] = topEndorser(dataset, summary, people) ?? []
  const them = people.length === 1 ? 'this person' : endorsed === people.length ? 'all of them' : `${endorsed} of them`
  return `${counted(people.length, 'person', 'people')}${from}${endorser ? `; ${shortNameOf(dataset, endorser)} endorsed ${them}` : ''}.`
}

/** Who endorsed most of the people; of several, one that the page names. */
function topEndorser(dataset: Dataset, { entities }: PageSummary, people: string[]): [string, number] | undefined {
  const endorsed = new Map<string, Set<string>>()
  for (const person of people) {
    for (const { relation, subject, object } of claimsOf(dataset, person)) {
      if (relation !== 'endorsed' || object !== person || !isOrganisation(dataset, subject)) continue
      endorsed.set(subject, (endorsed.get(subject) ?? new Set()).add(person))
    }
  }
  const named = (id: string) => Number(entities.some(({ entity }) => entity === id))
  const [top] = [...endorsed].sort(([a, those], [b, others]) => others.size - those.size || named(b) - named(a))
  return top && [top[0], top[1].size]
}

function isPerson(dataset: Dataset, id: string): boolean {
  return kindOf(dataset, id) === 'person'
}

function isOrganisation(dataset: Dataset, id: string): boolean {
  return !isPerson(dataset, id) && kindOf(dataset, id) !== undefined
}
