import { describe, expect, it } from 'vitest'
import { marks } from './find.ts'

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
