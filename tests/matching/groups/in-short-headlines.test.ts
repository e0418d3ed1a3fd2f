/** Words before the word, and headlines too short to be known by their capitals: what says there that it is no group's. */
import { describe, expect, it } from 'vitest'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

/** Names nobody of the dataset. */
const PARTY = [
  'Labour councillors and MPs will meet in Liverpool, and members will vote on the rules of the NEC.',
  'The Conservatives and the Liberal Democrats have criticised the plans, as ministers feared.',
]
const each = (pattern: string, words: string) => words.split(' ').map((word) => pattern.replace('*', word))

describe('a word before the word', () => {
  it.each([
    ...each('* Momentum', 'Angular Lose Losing Maintain Sustain Regain'),
    ...each('* Compass', 'Strategic Ethical Inner Internal Magnetic Political'),
    ...each('* Mainstream', 'Going Gone'),
    ...each('* Progress', 'Further Significant Slow'),
    ...each('* Labour Values', 'True Traditional Real Core Old New Welsh Scottish Living'),
    ...each('She spoke of * Labour Values.', 'our her his my their these those'),
  ])('makes it one: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
    expect(foundAfter(GROUPS, text)).toEqual([])
  })
})

describe('a short headline', () => {
  it.each([
    'Her Campaign Has Momentum',
    'The Loss of Momentum Hurts',
    'In the Name of Progress',
    'The Politics of Progress',
    'The Wheels of Progress Turn',
    'THE TALKS ARE IN PROGRESS',
    'A MOVE WITH MOMENTUM',
    'Young Labour Candidates',
    'Young Labour councillor quits',
    'Young Labour councillors quit',
  ])('has the word: %s', (text) => {
    expect(foundAfter(PARTY, text)).toEqual([])
  })

  it.each([
    'Jon Lansman, Momentum',
    'Neal Lawson of Compass',
    'Chair of Momentum',
    'Inside Momentum',
    'Backed by Momentum',
    'Momentum Backs Burgon',
    'Young Labour Chair Quits',
    'Open Labour Backs Burgon',
  ])('has the group: %s', (text) => {
    expect(
      foundAfter(PARTY, text).filter((mark) => /→ (?:momentum|compass|young-labour|open-labour)$/.test(mark)),
    ).toHaveLength(1)
  })
})

describe('what is beside a compass', () => {
  it.each(['Compass and rope', 'Compass or whistle?', 'Compass and pencils are in the box.'])(
    'is a thing: %s',
    (text) => {
      expect(foundAfter(GROUPS, text)).toEqual([])
    },
  )
})
