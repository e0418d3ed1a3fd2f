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
