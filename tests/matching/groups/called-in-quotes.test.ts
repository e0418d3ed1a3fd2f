import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'Hundreds of MPs and members of the Labour Party voted in Westminster.'
const COUNCIL = 'The council met on Monday; Labour councillors asked about bins, the swimming pool and the choir.'
const FACTIONS = [
  'Jeremy Corbyn, Laura Pidcock and Luke Akehurst spoke to members of the Labour Party about its NEC.',
  'Momentum members met in Leeds and elected a committee; so did members of Progress, Compass and Labour First.',
]
const found = (...blocks: string[]) =>
  marks(...blocks.slice(0, -1), blocks.at(-1) as string).length - marks(...blocks.slice(0, -1)).length

describe('a name in quotation marks behind what it is the name of', () => {
  it.each([
    'A campaign group called “Momentum” has the list.',
    'A left-wing network named ‘Mainstream’ has the list.',
    'A faction calling itself “Progress” has the list.',
    'The Labour group called “Compass” has the list.',
    'His campaign, a grassroots group called “Momentum”, goes on.',
  ])('is the group’s where that does politics: %s', (line) => {
    expect(found(LABOUR, line)).toBe(1)
  })

  it.each([
    'A residents’ group called “Momentum” met.',
    'The residents’ group “Momentum” met.',
    'A youth group called “Progress” met.',
    'A women’s network called “Progress” met.',
    'A business network called “Compass” met.',
    'A pop group called “Momentum” sang.',
    'A support group calling itself “Compass” met.',
    'A club named “Mainstream” has opened.',
    'They have begun a new group called “Momentum”.',
  ])('may be anybody’s where it does not: %s', (line) => {
    expect(found(LABOUR, line)).toBe(0)
    expect(found(COUNCIL, line)).toBe(0)
  })
})

describe('on a page of the party’s groups', () => {
  it.each([
    'Momentum, on the left, is for it; the others are not.',
    'Progress, on the right of the party, is against it.',
    'Compass, from the soft left, wants a vote.',
    'Momentum put it like this: no.',
    'Progress puts it differently.',
    'Momentum must stand by the unions.',
    'Progress will stand up for its councillors.',
    'John McDonnell spoke at the Momentum Jamboree.',
    'A Young Labour vice-chair has left.',
  ])('a body stands somewhere and speaks: %s', (line) => {
    expect(found(...FACTIONS, line)).toBeGreaterThan(0)
  })

  it.each([
    'Momentum, on the left of the picture, stands still.',
    'Momentum must be built.',
    'Momentum must carry us on.',
    'Momentum will stand or fall with it.',
  ])('and a thing does not: %s', (line) => {
    expect(found(...FACTIONS, line)).toBe(0)
  })
})

describe('behind a verb', () => {
  it.each(['Momentum gave their word.', 'MOMENTUM gave their word.', 'Progress holds their conference in May.'])(
    '“their” says that a body of people is meant: %s',
    (line) => {
      expect(found(LABOUR, line)).toBe(1)
    },
  )

  it.each([
    'Progress towards their goal is slow.',
    'Progress towards their goal',
    'Progress made their year.',
    'Mainstream parties lost their way.',
    'Momentum carried their team to the cup.',
  ])('or not: %s', (line) => {
    expect(found(LABOUR, line)).toBe(0)
  })
})

describe('what is made by a group', () => {
  it.each([
    'New research by Progress has found that.',
    'A poll by Progress has shown it.',
    'A report from Momentum has come.',
  ])('is known by the word before: %s', (line) => {
    expect(found(LABOUR, line)).toBe(1)
  })

  it.each(['Delayed by progress that has stalled.', 'Progress has stalled.'])('and nothing else is: %s', (line) => {
    expect(found(LABOUR, line)).toBe(0)
  })
})
