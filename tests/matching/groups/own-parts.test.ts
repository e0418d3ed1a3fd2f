/** Bodies, occasions and pages that a group has under its own name make that name no longer; those of firms and schools do. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const OF_LABOUR = [
  '# News from the Labour left',
  'Labour members met in Leeds to talk about Jeremy Corbyn. The NEC vote is next week, said councillors.',
]
const OF_FACTIONS = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members and Compass supporters stood beside JVL and the CLGA.',
  'Red Labour, Young Labour, Open Labour and Labour First did not.',
]
const OF_NOTHING = ['Come and join us on Saturday, there will be tea and cakes in the hall.']
const on = (page: string[]) => (text: string) => marks(...page, text).slice(marks(...page).length)

describe('a body that only an association has', () => {
  it.each([
    '# Two proposals to Momentum Steering Committee: back the strikes',
    'Statement from the Momentum Steering Committee',
    'The Momentum National Coordinating Group has 34 members.',
    'The Momentum National Co-ordinating Group has 34 members.',
    'She sits on the Momentum NCG.',
    '# Momentum NCG Report, January 2019',
    'The Momentum Black Caucus met on Sunday.',
    'The Momentum Trade Union Network met.',
    'vandals hijacked the Red Labour Facebook page.',
    'the Open Labour Facebook group is closed',
    'the Young Labour Twitter account said',
    'The Labour First Annual Rally was full.',
    'They asked the Young Labour International Officer about it.',
    'He is the Open Labour South East Rep on it.',
  ])('is of the group on any page of the party: %s', (text) => {
    expect(on(OF_LABOUR)(text)).toHaveLength(1)
    expect(on(OF_FACTIONS)(text)).toHaveLength(1)
  })

  it('does not make the group another body below a heading', () => {
    const page = ['# Two proposals to Momentum Steering Committee', 'Momentum’s Steering Committee meets soon.']
    const before = marks(...OF_LABOUR).length
    expect(marks(...OF_LABOUR, ...page, 'We must say what Momentum as an organisation does.')).toHaveLength(before + 3)
  })
})

describe('what a school or a firm has as well', () => {
  it.each([
    'The Compass Management Committee met in a pub.',
    'The Compass Women’s Network met in a pub.',
    'Momentum Students backed her.',
    'The Compass Youth London session was full.',
    'Momentum Head Office said no.',
    'She was Momentum Digital Officer until then.',
    'In the autumn Momentum Kids was launched by two mothers.',
    'It was the Momentum Data team that found it.',
    'The Progress Strategic Board has met twice.',
    'vandals hijacked the Momentum Facebook page.',
    'It was on the Progress Twitter feed.',
    'The Compass YouTube channel has it.',
    'A Progress TikTok made fun of it.',
    'Somebody in the Momentum Slack had written it.',
    'On the Mainstream Twitter account it said so.',
    'They met at the Momentum Christmas Party.',
    'the Progress Political Weekend was full',
    'She gave the Compass Annual Lecture in a church.',
    'He wept at the Compass Robin Cook Memorial Conference.',
    'it was on the momentum facebook page',
  ])('is the group’s where the page has the group: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toHaveLength(1)
    expect(on(OF_NOTHING)(text)).toEqual([])
  })

  it.each([
    'The Compass Management Team visited the school.',
    'The Compass Steering Group wants a new roundabout.',
    'The Momentum Winter School teaches yoga.',
    'Follow the Compass Facebook page for menus.',
    'Compass Women’s Group meets on Mondays.',
    'The Progress Festival ends on Sunday.',
    'Compass Care Officer wanted in Leeds.',
    'Compass Kids nursery is open.',
    'it was on the compass facebook page',
  ])('is nobody’s where it has not: %s', (text) => {
    expect(on(OF_LABOUR)(text)).toEqual([])
    expect(on(OF_NOTHING)(text)).toEqual([])
  })
})

it.each([
  'Compass Youth Theatre opens tonight.',
  'Compass Executive Search has a new office.',
  'Momentum Student Housing has 300 beds.',
  'The Progress Youth Club in Hull shuts.',
  'The Compass Women’s Refuge needs cash.',
  'Compass Group Facebook page',
  'Momentum Trust Annual Conference',
  'He says Mainstream Twitter accounts hated it.',
  'Mainstream Facebook pages are dull.',
  'Mainstream School Liaison Officer',
  'Our Work in Progress Facebook page.',
  'on the progress facebook page',
])('a longer name stays one: %s', (text) => {
  expect(on(OF_FACTIONS)(text)).toEqual([])
})
