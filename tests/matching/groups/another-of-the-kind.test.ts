import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster; Labour MPs spoke.'
const named = (line: string) => marks(LABOUR, line)

describe('words that seem to say that somebody else is meant', () => {
  it.each([
    ['“I regret it,” said the Labour MP Liam Byrne. “So do I,” groaned father-of-two Byrne.', 2],
    ['Crispin Henderson is no relation of Ann Henderson, who stood for the NEC.', 1],
    ['Susan Peel, no relation to the councillor Kevin Peel, sat in the gallery.', 1],
    ['Nadia Jama, who was runner-up, came second to Ann Henderson.', 2],
  ])('do not in: %s', (line, count) => {
    expect(named(line)).toHaveLength(count)
  })

  it.each([
    'Not to be confused with Ann Henderson, a Labour voter.',
    'They spoke of another Kevin Peel, a Labour voter from Leeds.',
  ])('do in: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('a union whose name is that of its kind', () => {
  it.each([
    'There was a bakers’ union in Kirkcaldy then.',
    'Any bakers’ union would have struck.',
    'They founded a bakers union.',
    'The first bakers’ union in England had two hundred members.',
    'The master bakers’ union, a body of employers, was against it.',
    'The Moscow bakers’ union had anarchists among its members.',
    'He was clerk to the Chicago bakers union.',
    'In 1919 the bakers’ union of the city struck, and the soldiers came.',
    'She led one of two rival bakers’ unions, then a third bakers’ union.',
    'Printers struck in 1920; so did the bakers’ union.',
  ])('is not meant in: %s', (line) => {
    expect(named(line)).toEqual([])
  })

  it.each([
    'A bakers’ union official spoke to members.',
    'The bakers’ union backed her.',
    'Britain’s bakers’ union has left the party.',
    'The leftwing bakers’ union has left Labour.',
    'Labour’s oldest ally, the bakers’ union, has gone.',
    'Bakers’ union leaves Labour',
    'In 2021 the bakers’ union disaffiliated.',
    'He has been in the BFAWU 31 years.',
    'My dad was BFAWU 31 years, a proud Labour man.',
  ])('is meant in: %s', (line) => {
    expect(named(line)).toHaveLength(1)
  })
})

describe('a list’s cell with the surname first', () => {
  const ballot = (...cells: string[]) => marks(LABOUR, 'The Labour MP Ann Henderson stood for the NEC.', ...cells)

  it.each(['Henderson, Crispin', 'Henderson, Fflur', 'HENDERSON, Zaynab'])('names somebody else: %s', (cell) => {
    expect(ballot(cell)).toEqual(['Ann Henderson → ann-henderson'])
  })

  it.each(['Henderson, Ann', 'Henderson, Edinburgh', 'Henderson, MP', 'Henderson, councillor'])(
    'names the known one: %s',
    (cell) => {
      expect(ballot(cell)).toHaveLength(2)
    },
  )
})

describe('labour that is no party', () => {
  it.each([
    'The Open Labour Ward has six rooms and a pool.',
    'The Young Labour Market Survey was published.',
    'Red Labour Exchange, built in 1931, is for sale.',
  ])('is no group in: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('a firm that bears somebody’s whole name', () => {
  it.each([
    'Liam Byrne Plumbing & Heating is closed till Monday, Labour members hear.',
    'Kevin Peel Property has bought the docks.',
  ])('is not that person: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('what is called by somebody’s surname', () => {
  const page = (line: string) => marks(LABOUR, 'The Labour MP Jeremy Corbyn spoke to members.', line)

  it.each([
    'In the last chapter a dog called Corbyn appears.',
    'Her cat, named Corbyn, sleeps.',
    'They sailed in a boat called Corbyn.',
    'Breakfast was at Corbyn’s Café.',
    'We had tea in Corbyn Tearooms.',
  ])('is not that person: %s', (line) => {
    expect(page(line)).toEqual(['Jeremy Corbyn → jeremy-corbyn'])
  })

  it.each(['They called Corbyn on Friday.', 'A leader called Corbyn is what they wanted.'])('may be: %s', (line) => {
    expect(page(line)).toHaveLength(2)
  })
})

describe('a trade before the name, and a comma', () => {
  it.each([
    'The composer, Andy Burnham, took a bow.',
    'Its flight engineer, Andy Burnham (a namesake, he sighs), waved.',
    'The choir’s organist, Andy Burnham, is ninety.',
  ])('says that it is somebody else: %s', (line) => {
    expect(marks('The rocket was late. The crew slept.', line)).toEqual([])
  })
})

describe('a union’s name that others of its kind have, capitals and all', () => {
  it.each([
    'There was a Bakers’ Union in St Louis, which made its own label.',
    'It began with Bakers’ Union No. 1 of New York.',
    'Bakers’ Union, Local 3, walked out in Brooklyn.',
    'The Bakers’ Union in Chicago struck for the ten-hour day.',
  ])('is not meant in: %s', (line) => {
    expect(named(line)).toEqual([])
  })

  it.each([
    'The Bakers’ Union in Wigan struck for the ten-hour day.',
    'A Bakers’ Union official spoke to Labour members.',
    'The Bakers’ Union sent greetings to strikers in Greece.',
    'It was the first Bakers’ Union branch in Leeds.',
    'It was the first ASLEF branch in Leeds.',
  ])('is meant in: %s', (line) => {
    expect(named(line)).toHaveLength(1)
  })
})
