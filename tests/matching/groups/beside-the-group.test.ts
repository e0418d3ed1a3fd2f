import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'Labour councillors, MPs and the NEC met; Luke Akehurst, Momentum and Compass spoke for the party’s factions.'
const named = (line: string) =>
  marks(LABOUR, line)
    .slice(3)
    .map((mark) => mark.replace(/ → .*/, ''))

describe('somebody’s name right after the group of which they are', () => {
  it.each([
    ['They wrote to the chair of Progress Alison McGovern.', 'Progress'],
    ['Also there: the director of Compass Peter Lawson.', 'Compass'],
    ['The founder of Momentum Jon Lansman has left.', 'Momentum'],
    ['The general secretary of ASLEF Mick Whelan spoke.', 'ASLEF'],
    ['It was signed by the president of Momentum Claire Wadey.', 'Momentum'],
    ['She is a friend of the secretary of Labour First Keith Dibble.', 'Labour First'],
  ])('is no part of its name: %s', (line, name) => {
    expect(named(line)).toContain(name)
  })

  it.each([
    'He is the founder of Momentum Machines in California.',
    'She was director of Compass Point until June.',
    'The chair of Progress Rail spoke.',
    'He is a member of Mainstream Renewable Power’s board.',
    'The president of Compass Minerals was there.',
    'They met the head of Progress David.',
  ])('is told from a longer name: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('how many of a group', () => {
  it.each([
    'I am one of the Grassroots Voice 5 on the NEC.',
    'The Grassroots Voice 6 have met.',
    'So said Grassroots Voice Five members.',
    'He voted for all of the Grassroots Voice Six candidates.',
    'Of the Grassroots Voice 6, five were elected.',
    'The Grassroots Voice 4 abstained.',
  ])('is no part of its name: %s', (line) => {
    expect(named(line)).toEqual(['Grassroots Voice'])
  })

  it.each([
    'Progress 5 was launched from Baikonur.',
    'They listen to Grassroots Voice 98.3 there.',
    'He drives a Momentum 4.',
    'On Compass 2 there is a dent.',
    'The Mainstream 9 is a boiler.',
    'The Progress 31 docked.',
  ])('is part of a thing’s: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('who founded or leads it, with others', () => {
  it.each([
    ['Momentum co-founder Jon Lansman spoke.', 'Momentum'],
    ['Sasha Das Gupta, Momentum Co-Chair, was there.', 'Momentum'],
    ['Momentum Co-Founder attacks the party', 'Momentum'],
    ['The Compass co-director was asked.', 'Compass'],
    ['Progress co-founder Paul Richards left.', 'Progress'],
    ['Mainstream co-convenor Luke Hurst said so.', 'Mainstream'],
  ])('is no company: %s', (line, name) => {
    expect(named(line)).toEqual([name])
  })

  it.each([
    'He works for Momentum Co. of Leeds.',
    'Compass Co has sold the field.',
    'He bought it from Progress & Co.',
    'Compass co-ordinates are given below.',
    'Mainstream co-educational schools are full.',
    'Momentum Co Ltd was wound up.',
  ])('is a company or a thing: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})
