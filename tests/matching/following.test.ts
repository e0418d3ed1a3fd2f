/** A decision that follows a page says, after any changes, what one made anew would say. */

import { describe, expect, it, test } from 'vitest'
import type { Strictness } from '../../lib/matching/types.ts'
import fc from '../fast-check.ts'
import { blockOf, decidedAnew, FollowedPage, type TestBlock } from './followed-page.ts'

const TEXTS = [
  '# Reeves under fire',
  '# Pidcock speaks',
  'Rachel Reeves spoke first.',
  'Ellie Reeves, the MP, answered.',
  'Chancellor Reeves said no, and Mr Reeves agreed.',
  'Ms Reeves was not there.',
  'Laura Pidcock lost her seat in the general election.',
  'Pidcock said that the party had not listened.',
  'L. Pidcock and Laura Pidcok wrote a letter.',
  'Kate Osamor met Martha Osamor.',
  'Osamor was cheered by members.',
  'Rebecca Long-Bailey stood for leader; Becky Long Bailey lost.',
  'Long-Bailey said the NEC was wrong.',
  'The Labour Representation Committee (LRC) met on Monday.',
  'The Learning Resource Centre (LRC) is shut.',
  'LRC members voted with Momentum and JVL.',
  'Momentum grows. Progress is slow.',
  'They criticised Progress, Momentum and Compass.',
  'Progress candidates were backed by Labour First.',
  'Labour first needed a plan.',
  'The singer Andy Hull gave a concert; the album and the tour sold out.',
  'Andy Hull is a Labour councillor in Islington.',
  'Sophie Wilson designed a processor.',
  'Sophie Wilson, the Labour candidate, lost in Rother Valley.',
  'Wilson was asked about the microchip.',
  'The NEC, MPs and the Tories quarrelled about the leadership election.',
  'Councillors, members, branches and the party conference voted.',
  'In Auckland the New Zealand Labour party of Hipkins won the election in Wellington.',
  'In 1906 Keir Hardie and in 1918 Sidney Webb wrote; by 1924 they governed.',
  'The football match, the goals and the league table were all that mattered.',
  'Starmer won.',
  'Keir Starmer became leader in 2020.',
  'Starmers speech was long.',
  'Luke Akehurst and Mr Akehrust are one.',
  'Akehurst said so.',
  'A Jo Bird was seen in Wirral.',
  'Bird flu found; Bird said nothing.',
  'Nothing at all was said here.',
  '7 February 2009',
  'Posted by Ann on 3 May 2018',
  'Luke Akehurst | 12 May 2006',
  'Momentum members and MPs cheered; that was in 2018.',
  'Jo Bird is a councillor.',
  'Jo Bird spoke, and was heard.',
  'People in Wirral were glad.',
  'Jon Cruddas wrote a book.',
  'John Cruddas and J. Cruddas were there.',
  'The DLO was set up.',
  'Labour values are what we share.',
  'Compass is a think tank. Mainstream was founded.',
  'Mr Alan Bird and Cllr Cooke came late.',
  'Cllr Bird moved the motion, and Mr Bird seconded it.',
  'Bird the MP was asked; which Bird?',
  'Ms Pidcock held on to the flag, and Pidcock was off.',
  'The cyclist Joe Pidcock, no relation, won at the finish.',
  'Andy Burnham came to Burnham by train.',
  'Burnham United lost in Burnham, and Burnham-on-Sea was wet.',
  'Burnham wants a dentist.',
  'His wife Megan, born Akehurst, sang.',
  'Luke Akehurst and a Mr Akehurst shook hands.',
  'The old Labour Representation Committee was founded in 1900; the LRC became the party in 1906.',
  'John McDonnell chairs the Labour Representation Committee of today.',
  'The LRC at the college is open.',
  'The yacht Progress lay in the harbour.',
  'The Grantham Progress had the story, says the Progress.',
  'Compass Group sells soup. Compass grew.',
  'The Norwegian Progress party won in Oslo.',
  'Progress has stalled. Momentum will pay for leaflets.',
]

/** One step in the life of a page. The numbers choose blocks and places, modulo how many there are. */
const step = fc.record({
  kind: fc.constantFrom('add', 'add', 'add', 'remove', 'exchange', 'move', 'decide', 'strictness'),
  at: fc.nat(1000),
  what: fc.nat(1000),
})

const STRICTNESS: Strictness[] = ['strict', 'balanced', 'generous']

const POLITICS = Array.from(
  { length: 40 },
  () => 'Members of the Labour party voted at the NEC; MPs and councillors as well.',
)
const FAR = Array.from(
  { length: 20 },
  () =>
    'Momentum, Jewish Voice for Labour, CLGA, Labour First and the Fabian Society backed Kevin Peel, Luke Akehurst and Jon Lansman.',
)

describe('after any changes', () => {
  test('the mentions are those of the page decided anew', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 60 }), (steps) => {
        const page = new FollowedPage()
        let strictness: Strictness = 'balanced'
        for (const { kind, at, what } of steps) {
          const blocks = [...page.blocks]
          const place = at % (blocks.length + 1)
          if (kind === 'add') blocks.splice(place, 0, blockOf(TEXTS[what % TEXTS.length] as string))
          if (kind === 'remove') blocks.splice(place, 1)
          if (kind === 'exchange') blocks.splice(place, 1, blockOf(TEXTS[what % TEXTS.length] as string))
          if (kind === 'move') blocks.splice(what % (blocks.length + 1), 0, ...blocks.splice(place, 1))
          if (kind === 'strictness') strictness = STRICTNESS[what % 3] as Strictness
          page.set(blocks)
          if (kind !== 'decide') continue
          page.decide(strictness)
          expect(page.marks()).toEqual(decidedAnew(page.blocks, strictness))
        }
        page.decide(strictness)
        expect(page.marks()).toEqual(decidedAnew(page.blocks, strictness))
      }),
      { numRuns: 400 },
    )
  }, 120_000)

  test('so they are on a long page, where most verdicts hold', () => {
    const long = [...POLITICS, ...FAR].map((text) => blockOf(text))
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 30 }), (steps) => {
        const page = new FollowedPage()
        page.set(long)
        page.decide()
        let few: TestBlock[] = []
        for (const { kind, at, what } of steps) {
          const place = at % (few.length + 1)
          if (kind === 'remove') few.splice(place, 1)
          else if (kind === 'move') few.splice(what % (few.length + 1), 0, ...few.splice(place, 1))
          else few.splice(place, 0, blockOf(TEXTS[what % TEXTS.length] as string))
          if (few.length > 8) few = few.slice(at % 6)
          const middle = few.length >> 1
          page.set([...few.slice(0, middle), ...long, ...few.slice(middle)])
          page.decide()
          expect(page.marks()).toEqual(decidedAnew(page.blocks, 'balanced'))
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

describe('a surname', () => {
  it('moves twice as far as the full name that it leans on, and is decided again as soon', () => {
    const page = new FollowedPage()
    const name = blockOf('Luke Akehurst and Mr Akehrust are one.')
    page.set([blockOf('Burnham wants a dentist.'), name])
    page.decide('strict')
    page.set([blockOf('# Reeves under fire'), name])
    page.decide('strict')
    expect(page.marks().map((mark) => mark.split(' (')[0])).toEqual([
      'Luke Akehurst → luke-akehurst',
      'Akehrust → luke-akehurst',
    ])
    expect(page.marks()).toEqual(decidedAnew(page.blocks, 'strict'))
  })
})

describe('a changed block is decided again with what depends on it', () => {
  it.each<[string, string[], string, (text: string) => boolean]>([
    [
      'who bears the same surname',
      ['Laura Pidcock spoke.', 'Pidcock said so.'],
      'Laura Pidcock, again.',
      (text) => text.includes('Pidcock'),
    ],
    ['nobody else where it names nobody', ['Laura Pidcock spoke.', 'Pidcock said so.'], 'The party met.', () => false],
  ])('%s', (_, blocks, added, concerned) => {
    const page = new FollowedPage()
    const before = [...blocks, ...POLITICS, ...FAR].map((text) => blockOf(text))
    page.set(before)
    page.decide()
    page.set([...before.slice(0, 1), blockOf(added), ...before.slice(1)])
    const again = page.decide()
    expect(again.filter((text) => !concerned(text) && text !== added)).toEqual([])
    expect(page.marks()).toEqual(decidedAnew(page.blocks, 'balanced'))
  })

  it.each<[string, string[], string, string]>([
    [
      'the owner of a surname far below changes',
      ['Ellie Reeves, the MP, spoke.', ...POLITICS, 'Reeves said no.'],
      'Rachel Reeves was there.',
      'Reeves said no.',
    ],
    [
      'initials are defined above',
      ['LRC members met.', ...POLITICS],
      'The Labour Representation Committee (LRC) met.',
      'LRC members met.',
    ],
    ['a name gets its first full form', ['Pidcock said no.', ...POLITICS], 'Laura Pidcock spoke.', 'Pidcock said no.'],
  ])('where %s', (_, blocks, added, concerned) => {
    const page = new FollowedPage()
    const before = blocks.map((text) => blockOf(text))
    page.set(before)
    page.decide()
    const marks = page.marks()
    const last = before.length - 1
    page.set([...before.slice(0, last), blockOf(added), ...before.slice(last)])
    expect(page.decide()).toContain(concerned)
    expect(page.marks()).not.toEqual(marks)
    expect(page.marks()).toEqual(decidedAnew(page.blocks, 'balanced'))
    page.set(before)
    page.decide()
    expect(page.marks()).toEqual(marks)
  })
})
