import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

describe('parties of other countries', () => {
  it.each([
    ['of Hungary', 'The MEPs of Momentum drove to Budapest.', 'In the Hungarian parliament Momentum has ten seats.'],
    ['of Norway', 'Progress wants lower tolls, say its voters in Bergen.', 'The Norwegian election is in the autumn.'],
    ['by its full name', 'The Progress Party leads in the polls.', 'Labour’s minister laughed. Progress has 40 seats.'],
    ['of Sweden', 'In Gothenburg Young Labour sang.', 'Swedish ministers came by train from Stockholm.'],
    [
      'beside one British word',
      'Momentum had its office near the Danube in Budapest; Orban’s Fidesz had the palace.',
      'The party’s leader had studied in London. Momentum lost all its seats.',
    ],
    ['of Estonia', 'In Tallinn, Progress left the Estonian cabinet.', 'Latvian and Finnish MPs were relieved.'],
    ['of Canada', 'Compass endorsed a candidate in Vancouver.', 'Canadians vote in October, and Ottawa is quiet.'],
  ])('are not the group: %s', (_, ...blocks) => {
    expect(marks(...blocks)).toEqual([])
  })

  it.each([
    ['a delegation', 'Six people from Momentum went to Budapest to learn from the Hungarian left, Labour MPs heard.'],
    ['a visitor', 'The Swedish guest spoke at the Compass conference in Brighton, where Labour MPs listened.'],
    ['a place of birth', 'Born in Athens, he chairs Young Labour in Islington and is a Labour councillor.'],
    ['a comparison', 'Labour members in Progress compared themselves to Macron.'],
    ['a holiday', 'The MP was in Portugal when Labour First sent its slate to members in Wales and Scotland.'],
    ['a headquarters', 'Progress candidates for the NEC came back from Brussels; Tory MPs were in Vienna.'],
  ])('are not thought of for %s', (_, text) => {
    const page = ['Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke.', text]
    expect(marks(...page)).toHaveLength(3)
  })
})

describe('a page that names one other country, and this one nowhere', () => {
  it.each([
    ['Young Labour had a stall at the fair. Its members had come from all over New Zealand.'],
    ['Every member of the Labour Party under thirty is in Young Labour.', 'Its executive meets in Auckland.'],
    ['In defence of Young Labour: NZ First has no youth wing to speak of, and no party may laugh.'],
    ['Labour Students spoke at the rally; a Labour senator from Tasmania was proud of them.'],
    ['Many ministers began in Young Labour.', 'That is so in the Netherlands as well, where Labour lost votes.'],
    ['Young Labour has a policy on rents. The party’s MPs in Malta voted for it.'],
  ])('speaks of that one’s bodies: %s', (...blocks) => {
    expect(marks(...blocks)).toEqual([])
  })

  it.each([
    [['Young Labour’s chair, elected by the NEC’s rules, went to Germany.'], 1],
    [['Labour MPs heard of Young Labour, Momentum and Labour First.', 'It was warm in Spain.'], 3],
    [['Laura Pidcock, the Labour MP, spoke at the Young Labour stall. The others had gone to Berlin.'], 2],
    [['Young Labour’s members voted for a Labour motion. The conference in Liverpool had guests from Norway.'], 1],
    [['Labour MPs heard the chair of Young Labour.'], 1],
    [['The Labour MP was backed by Momentum.', 'Its members had been to Brazil.'], 1],
  ])('does not, with anything of this one: %s', (blocks, count) => {
    expect(marks(...blocks)).toHaveLength(count)
  })
})

describe('a name that is placed in another country on a page of this one', () => {
  const PAGE = 'Labour councillors, MPs and the NEC met in Leeds; Momentum, Compass and Labour First spoke.'
  const found = (text: string) => marks(PAGE, text).slice(3)

  it.each([
    'Then there is Wellington, where Young Labour has a hut by the harbour.',
    'They flew to Vienna, where Labour Students were having a party.',
    'At a fair in Sydney, where Young Labour sells pies, he met his wife.',
    'In Toronto, Progress wants lower taxes.',
    'In Budapest, Momentum has lost its last seat.',
    'In Malta, Young Labour runs a radio station.',
  ])('is that of another body: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Then there is Halifax, where Young Labour has a hut by the canal.',
    'In Cardiff, Momentum has lost its last seat.',
    'She works in Paris, Compass says.',
    'Momentum sent him to Vienna, where he sang.',
    'They were in Spain when Labour First met.',
    'He had been to Rome; where Progress stood, he did not know.',
  ])('is not, unless it is placed there: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('the British body', () => {
  it.each([
    'The British Momentum, he said, was founded by friends of Corbyn when he led the Labour Party.',
    'The name is that of a British group, and Britain’s Momentum is for Labour members.',
    'The UK Momentum, which Labour’s Corbyn had joined, sent a postcard.',
  ])('is known as such on a page from abroad: %s', (text) => {
    const page = ['Momentum was born in Budapest; Hungarian students and MEPs led it.', text, 'Momentum is liberal.']
    expect(marks(...page)).toContain('Momentum → momentum')
  })
})

describe('an article’s title, cited', () => {
  const PAGE = 'Labour MPs met; Young Labour, Labour Students and Open Labour spoke of Andy Burnham and Momentum.'
  const called = (text: string) => marks(PAGE, text).slice(5)

  it.each([
    '^ “Young Labour votes for dry conference”, The Age, Melbourne, 1998.',
    '^ “Young Labour elects a new chair”, Otago Daily Times, Dunedin, 2004.',
    '^ “Young Labour wants lower voting age”, NZ Herald, 12 May 2019.',
    '“Why Young Labour walked out” (Irish Times, 4 March 1996)',
  ])('is of the paper’s country: %s', (text) => {
    expect(called(text)).toEqual([])
  })

  it.each([
    '^ “Young Labour votes for a boycott”, The Guardian, London, 2017.',
    '^ “Young Labour elects a new chair”, LabourList, 2018.',
    'In The Age, Melbourne, he read that Young Labour backs the mayor.',
    '“Young Labour votes tomorrow,” she said, back from Melbourne.',
  ])('is British where the paper is, or it is none: %s', (text) => {
    expect(called(text)).toEqual(['Young Labour → young-labour'])
  })
})
