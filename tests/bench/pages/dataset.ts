import type { Claim, Dataset, Organisation, Person } from '../../../lib/dataset/types.ts'
import { namesUpTo } from './names.ts'
import { Random } from './random.ts'

const GROUP_WORDS = 'Labour Socialist Progressive Co-operative Radical Open Democratic Rural Urban Green Young Northern'
const GROUP_ENDS = 'First Network Alliance Forum Group Campaign Action Renewal Voice Tribune League Circle'
const ROLES = ['chair', 'secretary', 'treasurer', 'leading member', 'candidate', 'vice-chair', 'national organiser']
const PLACES =
  'Leeds Cardiff Glasgow Bristol Norwich Derby Coventry Preston Bolton Oldham Hull Luton Exeter Truro'.split(' ')

/** A dataset of `count` people and organisations with two claims for each person, the same in every run. */
export function generatedDataset(count: number): Dataset {
  const random = new Random(1918)
  const organisations = groups()
  const people: Person[] = namesUpTo(count - organisations.length, []).map(({ id, name }) => ({
    id,
    name,
    aliases: [],
    description: `${random.pick(['Councillor', 'Former MP', 'MP', 'Party member', 'Peer'])}, ward ${random.below(900)}`,
  }))
  const contests = Array.from({ length: 20 * PLACES.length }, (_, number) => {
    const year = 2005 + Math.floor(number / PLACES.length)
    const place = PLACES[number % PLACES.length]
    return {
      id: `${place}-${year}`,
      name: `${place} selection ${year}`,
      aliases: [`${place} ${year}`],
      date: String(year),
      body: 'party',
    }
  })
  const source = {
    id: 'gazette',
    file: 'gazette.txt',
    publisher: 'gazette-group',
    outlet: 'Gazette',
    title: 'Who stands for what',
    date: '2020',
  }
  const claims = people.flatMap(({ id }, number): Claim[] => {
    const shared = { subject: id, status: 'stated', source: 'gazette', quote: '…' } as const
    const object = random.pick(organisations).id
    return [
      { ...shared, id: `m${number}`, relation: 'member', object, role: random.pick(ROLES), asOf: '2020' },
      { ...shared, id: `s${number}`, relation: 'stood', object: random.pick(contests).id, votes: random.below(60_000) },
    ]
  })
  return { version: 'generated', people, organisations, contests, sources: [source], claims }
}

function groups(): Organisation[] {
  return GROUP_WORDS.split(' ').flatMap((word) =>
    GROUP_ENDS.split(' ').map(
      (end): Organisation => ({
        id: `${word}-${end}`.toLowerCase(),
        name: `${word} ${end}`,
        aliases: [],
        kind: 'faction',
        description: `Group of party members, founded ${1980 + word.length * 2 + end.length}`,
        annotate: true,
      }),
    ),
  )
}
