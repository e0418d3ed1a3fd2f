import type { Claim, Dataset, Organisation, OrganisationKind, Person, Relation } from '../../lib/dataset/types.ts'

/** A made-up dataset, small enough to know by heart. */
export const DATASET: Dataset = {
  version: 'test',
  people: [person('ann', 'Ann Ash'), person('ben', 'Ben Birch'), person('dee', 'Dee Dove')],
  organisations: [
    organisation('network', 'The Network', 'network'),
    organisation('slate', 'Six for All', 'slate'),
    organisation('clga', 'Grassroots Alliance', 'network', ['Alliance', 'CLGA']),
    { ...organisation('party', 'The Party', 'party'), annotate: false },
  ],
  contests: [{ id: 'board-2020', name: 'Board 2020', aliases: [], date: '2020', body: 'party' }],
  sources: [
    { id: 'paper-2020', file: 'x.txt', publisher: 'party', outlet: 'The Paper', title: 'Six agreed', date: '2020-10' },
  ],
  claims: [
    claim('ann', 'supporter', 'network', { from: '2014' }),
    claim('ann', 'member', 'slate', { role: 'candidate', contest: 'board-2020', asOf: '2020' }),
    claim('ben', 'member', 'slate', { role: 'candidate', contest: 'board-2020', asOf: '2020' }),
    claim('dee', 'member', 'party'),
    claim('clga', 'endorsed', 'ann', { contest: 'board-2020', preferences: order(1, 2) }),
    claim('clga', 'endorsed', 'ben', { contest: 'board-2020', preferences: order(2, 1) }),
    claim('network', 'endorsed', 'ann', { contest: 'board-2020' }),
    claim('ann', 'stood', 'board-2020', { result: 'elected', votes: 1200 }),
    claim('ben', 'stood', 'board-2020'),
  ],
}

function person(id: string, name: string): Person {
  return { id, name, description: `${name} of the tests`, aliases: [] }
}

function organisation(id: string, name: string, kind: OrganisationKind, aliases: string[] = []): Organisation {
  return { id, name, kind, description: `A ${kind}`, aliases, annotate: true }
}

function claim(subject: string, relation: Relation, object: string, more: Partial<Claim> = {}): Claim {
  const id = `${subject}-${relation}-${object}`
  return { id, subject, relation, object, status: 'stated', source: 'paper-2020', quote: `Quote of ${id}`, ...more }
}

function order(north: number, south: number) {
  return [
    { regions: ['North', 'Isles'], rank: north, quote: 'North, Isles: Ann, Ben' },
    { regions: ['South'], rank: south, quote: 'South: Ben, Ann' },
  ]
}
