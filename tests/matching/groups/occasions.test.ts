/** What a group holds, how it was, and who else came and went. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members, Open Labour and Compass supporters stood beside JVL and the CLGA.',
]
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('a name before an occasion', () => {
  it.each([
    'I met her at the Compass AGM.',
    'Four hundred came to the Momentum summer gathering in Derby.',
    'She spoke at the Progress annual conference.',
    'The Momentum barbecue was rained off.',
    'We heard it on the Compass podcast.',
    'She missed the Mainstream picnic.',
    'It was in the Progress monthly magazine.',
    'MONDAY Open Labour reading group.',
    'Red Labour film meeting, upstairs.',
    'A new chair. Momentum’s old guard was sorry.',
    'Compass’s new members were there.',
  ])('is the group’s: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'A mainstream summer gathering is dull.',
    'What we need is progress. Annual meetings are no use.',
    'Red Labour reading glasses are in the shop.',
    'TUESDAY Red Labour of Love, a choir.',
    'They lost momentum. Old members left.',
    'The mainstream podcast market is full.',
    'Wednesday Mainstream Punch, a trio from Deal.',
  ])('is a word: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what is said of a name', () => {
  it.each([
    'Progress was younger, better dressed.',
    'Momentum was ruder, louder and late.',
    'She has seen Progress and Momentum come and go.',
    'There was Compass and Momentum, and a cake.',
    'Six people: vote Grassroots Voice.',
    'Compass is cleverer and it knows that.',
  ])('is said of the group: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })

  it.each([
    'Progress was slower, more painful.',
    'Momentum was greater then.',
    'She made Progress and left.',
    'They made Progress and Wales did not.',
    'Vote Labour first and foremost.',
    'Progress was better in Leeds than in York.',
  ])('is said of the word: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('Labour values, once it is a website', () => {
  const PUT_UP = 'He has put up a website. It’s called Labour Values.'
  const values = (text: string) => marks(...PAGE, PUT_UP, text).slice(known + 1)

  it.each([
    'At Labour values you can agree with something.',
    'There is a form. At Labour values we read all of them.',
    'At Labour values there is a petition.',
    'Write to the people behind Labour values with your ideas.',
    'Where? At Labour values, of course.',
    'You may put your name to Labour values.',
  ])('is named in: %s', (text) => {
    expect(values(text)).toHaveLength(1)
  })

  it.each([
    'We must live up to Labour values.',
    'Fairness and work are Labour values.',
    'He laughed at Labour values.',
    'The heart of Labour values is work.',
    'He betrayed Labour values at home.',
    'Those are Labour values to me.',
  ])('is not in: %s', (text) => {
    expect(values(text)).toEqual([])
  })
})
