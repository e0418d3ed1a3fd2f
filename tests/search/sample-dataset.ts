import type { Claim, Dataset, Organisation, Person } from '../../lib/dataset/types.ts'

const person = (id: string, name: string, description: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  description,
  aliases: [],
  ...more,
})

const organisation = (
  id: string,
  name: string,
  kind: Organisation['kind'],
  aliases: string[] = [],
  more: Partial<Organisation> = {},
): Organisation => ({ id, name, kind, aliases, description: `A ${kind}`, annotate: true, ...more })

let claims = 0
const claim = (subject: string, relation: Claim['relation'], object: string | undefined, more: Partial<Claim> = {}) =>
  ({
    id: `claim-${++claims}`,
    subject,
    relation,
    object,
    status: 'stated',
    source: 'dlo-2020',
    quote: 'quoted words',
    ...more,
  }) as Claim

/** A small dataset in the shapes of the real one, for tests that must not change when the data grows. */
export const SAMPLE: Dataset = {
  version: 'sample',
  people: [
    person('laura-pidcock', 'Laura Pidcock', 'Former MP', { context: ['north west durham'] }),
    person('rebecca-long-bailey', 'Rebecca Long-Bailey', 'Politician'),
    person('luke-akehurst', 'Luke Akehurst', 'Candidate'),
    person('florence-nosegbe', 'Florence Nosegbe', 'Lambeth councillor'),
    person('kate-osamor', 'Kate Osamor', 'Candidate'),
    person('jo-bird', 'Jo Bird', 'Council group secretary'),
    person('tosh-mcdonald', 'Tosh McDonald', 'Retired ASLEF president'),
    person('jon-cruddas', 'Jon Cruddas', 'MP', { context: ['dagenham'] }),
    person('john-spellar', 'John Spellar', 'MP'),
    person('rebecca-gordon-nesbitt', 'Rebecca Gordon-Nesbitt', 'Past parliamentary candidate'),
    person('yasmine-dar', 'Yasmine Dar', 'Candidate'),
  ],
  organisations: [
    organisation('centre-left-grassroots-alliance', 'Centre-left Grassroots Alliance', 'slate', ['CLGA']),
    organisation('grassroots-voice', 'Grassroots Voice', 'slate', ['GV6']),
    organisation('dont-leave-organise', 'Don’t Leave, Organise', 'network', ['DLO']),
    organisation('labour-first', 'Labour First', 'faction'),
    organisation('progress', 'Progress', 'faction', [], { ambiguous: true }),
    organisation('aslef', 'ASLEF', 'union'),
    organisation('bakers-union', 'Bakers’ Union', 'union', ['BFAWU']),
    organisation('labour-nec', 'National Executive Committee', 'body', ['NEC'], { annotate: false }),
    organisation('labourlist', 'LabourList', 'outlet', [], { annotate: false }),
  ],
  contests: [
    { id: 'nec-2014', name: 'NEC 2014', aliases: ['NEC election 2014'], date: '2014', body: 'labour-nec' },
    {
      id: 'nec-2020',
      name: 'NEC 2020, local party places',
      aliases: ['NEC election 2020'],
      date: '2020-10',
      body: 'labour-nec',
    },
  ],
  sources: [
    {
      id: 'dlo-2020',
      file: 'dlo.txt',
      publisher: 'dont-leave-organise',
      outlet: 'dontleaveorganise.org',
      title: 'For a broad left network',
      date: '2020-10',
    },
    {
      id: 'left-futures-2014',
      file: 'lf.txt',
      publisher: 'left-futures',
      outlet: 'Left Futures',
      title: 'A hostile title about some rivals',
      titleHidden: true,
      date: '2014-06',
    },
    {
      id: 'labourlist-2020',
      file: 'll.txt',
      publisher: 'labourlist',
      outlet: 'LabourList',
      title: 'Red Labour, JVL and LRC join forces',
      author: 'Elliot Chappell',
      date: '2020-04',
    },
  ],
  claims: [
    claim('laura-pidcock', 'supporter', 'dont-leave-organise', { source: 'labourlist-2020', asOf: '2020-04' }),
    claim('laura-pidcock', 'member', 'grassroots-voice', { role: 'candidate', asOf: '2020-10' }),
    claim('laura-pidcock', 'stood', 'nec-2020', { contest: 'nec-2020' }),
    claim('centre-left-grassroots-alliance', 'endorsed', 'laura-pidcock', {
      contest: 'nec-2020',
      asOf: '2020-10',
      preferences: [
        { regions: ['Northern', 'South West'], rank: 1, quote: 'quoted words' },
        { regions: ['North West', 'N. Ireland', 'International'], rank: 3, quote: 'quoted words' },
      ],
    }),
    claim('centre-left-grassroots-alliance', 'endorsed', 'yasmine-dar', {
      contest: 'nec-2020',
      asOf: '2020-10',
      preferences: [
        { regions: ['Northern', 'South West'], rank: 6, quote: 'quoted words' },
        { regions: ['North West', 'N. Ireland', 'International'], rank: 1, quote: 'quoted words' },
      ],
    }),
    claim('centre-left-grassroots-alliance', 'endorsed', 'kate-osamor', {
      contest: 'nec-2014',
      source: 'left-futures-2014',
    }),
    claim('progress', 'endorsed', 'florence-nosegbe', {
      contest: 'nec-2014',
      source: 'left-futures-2014',
      asOf: '2014',
    }),
    claim('florence-nosegbe', 'stood', 'nec-2014', {
      source: 'left-futures-2014',
      result: 'not elected',
      votes: 12745,
      to: '2014',
    }),
    claim('john-spellar', 'member', 'labour-first', { role: 'leading member', source: 'left-futures-2014' }),
    claim('luke-akehurst', 'member', 'labour-first', { role: 'leading member', source: 'left-futures-2014' }),
    claim('progress', 'allied', 'labour-first', { status: 'ended', to: '2014', source: 'left-futures-2014' }),
    claim('jo-bird', 'position', undefined, { role: 'council group secretary', source: 'labourlist-2020' }),
    claim('bakers-union', 'supporter', 'dont-leave-organise', { source: 'labourlist-2020', asOf: '2020-04' }),
    claim('jon-cruddas', 'mentioned', 'labourlist-2020', { source: 'labourlist-2020' }),
  ],
}
