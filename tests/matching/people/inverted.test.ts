/** Names with the surname first, with titles and honours between, or an initial without its stop. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const HOUSE = 'The Labour MPs of the House are in the register: donations, votes and shadow cabinet posts.'

describe('titles and honours behind the surname', () => {
  it.each([
    ['BALLS, Rt Hon Ed (Morley and Outwood)', 'BALLS, Rt Hon Ed → ed-balls'],
    ['BURNHAM, Rt Hon Andy (Leigh)', 'BURNHAM, Rt Hon Andy → andy-burnham'],
    ['BYRNE, the Rt. Hon. Liam (Birmingham, Hodge Hill)', 'BYRNE, the Rt. Hon. Liam → liam-byrne'],
    ['Starmer, Rt Hon Sir Keir, KCB', 'Starmer, Rt Hon Sir Keir → keir-starmer'],
    ['REEVES, Ms Ellie MP (Lewisham West and Penge)', 'REEVES, Ms Ellie → ellie-reeves'],
  ])('are skipped: %s', (entry, mark) => {
    expect(marks(HOUSE, entry)).toEqual([mark])
  })

  it.each([
    'BARRON, Rt Hon Sir Kevin (Rother Valley)',
    'REEVES, the Rt. Hon. Rachel (Leeds West)',
    'BYRNE, Rt Hon Sir Ian (Liverpool)',
    'Burnham, Lord Andrew',
    'Burnham, Canon Andy',
    'With Balls, Lord Kinnock and Dr Smith left.',
  ])('name somebody else: %s', (entry) => {
    expect(marks(HOUSE, entry)).toEqual([])
  })
})

describe('a surname twice around a cry', () => {
  it('is nobody’s of that name', () => {
    const page = [
      'Labour’s mayoralty: Byrne, Baby, Byrne',
      'Labour chose Liam Byrne.',
      'None was as well known as Byrne.',
    ]
    expect(marks(HOUSE, ...page).at(-1)).toBe('Byrne → liam-byrne')
  })
})

describe('an initial without its stop', () => {
  const MET = 'Labour’s Councillor Kevin Peel met Councillor Yasmine Dar and Mish Rahman.'
  const listed = (...entries: string[]) => marks(MET, ...entries).slice(3)

  it.each(['Dar, Y', 'Peel, K', 'Rahman, M', 'For: Khan, S; Rahman, M; Nandy, L.'])(
    'is a cell’s or an entry’s: %s',
    (entry) => {
      expect(listed(entry)).toHaveLength(1)
    },
  )

  it.each(['Dar, S', 'Peel, J', 'Peel, A', 'Hewitson, C', 'For: Khan, S; Rahman, L; Nandy, L.'])(
    'is somebody else’s: %s',
    (entry) => {
      expect(listed(entry)).toEqual([])
    },
  )
})

it('parts initials from the surname that a comma parts from them', () => {
  const page = ['Rebecca Gordon-Nesbitt stood for Labour.', 'Clift, S., Gordon-Nesbitt, R. and others (2022)']
  expect(marks(...page)[1]).toBe('Gordon-Nesbitt, R → rebecca-gordon-nesbitt')
})
