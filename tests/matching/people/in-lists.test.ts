/** Surnames in lists under one title, initials of namesakes, and surnames of those who are called by their given names. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const MOVED = 'Councillor Kevin Peel, for Labour, moved the motion, and Councillor Andy Hull seconded it for the group.'

describe('a title of several', () => {
  it.each([
    'Councillors Clay, Peel, Judge, Moore and Lanchbury',
    'Cllrs Priest, Peel and Razaq',
    'Present: Councillors Ollerhead (in the Chair), Clay, Peel, Judge',
    'Apologies were received from Councillors Ahmed Ali, Clay and Peel.',
    'Councillors: Clay, Peel, Judge',
  ])('is that of each name in the list: %s', (list) => {
    expect(marks(list, MOVED)).toContain('Peel → kevin-peel')
  })

  it.each([
    'Buses to Leigh, Peel, Leigh and Judge Street will run.',
    'Councillors went to Leeds, Peel, Wigan and York.',
    'Councillors of York, Peel and Leeds came.',
    'Councillors left. Leeds, Peel and York were on the map.',
  ])('is of nobody else: %s', (list) => {
    expect(marks(list, MOVED)).not.toContain('Peel → kevin-peel')
  })
})

describe('an initial', () => {
  it.each([
    [
      'Mrs A. Henderson (chair), Mr K. Peel (treasurer)',
      'Signed on behalf of the trustees: Ann Henderson, 9 September 2021',
    ],
    ['Mr P. Wheeler told the council so.', 'Peter Wheeler, head of highways, closed the bridge.'],
  ])('is that of the namesake whom the page names: %s', (...blocks) => {
    expect(marks('The MP Liam Byrne, of Labour, came to the food bank in the election.', ...blocks)).toEqual([
      'Liam Byrne → liam-byrne',
    ])
  })

  it('wants politics beside it where the page only mentions them, like the whole name', () => {
    const BOARD = [
      'Present: Dr A. Henderson (chair), Mr P. Wheeler, Ms S. Wilson (finance)',
      'The board noted a letter from Florence Eshalomi MP about parking, and the Labour group’s motion at the council.',
      'Ann Henderson asked about falls. Peter Wheeler said that beds were full.',
      'Sophie Wilson presented the accounts.',
    ]
    expect(marks(...BOARD)).toEqual(['Florence Eshalomi → florence-nosegbe'])
  })

  it('of a rare name wants more than a council', () => {
    expect(marks('Mrs Clay will be followed by Ms J Aitchison. School Council asked for a menu.')).toEqual([])
    expect(marks('Labour’s MPs heard J. Aitchison, the candidate for the seat.')).toEqual([
      'J. Aitchison → jane-aitchison',
    ])
  })
})

describe('a given name alone, and then the surname', () => {
  const BOTH = ['Labour’s Laura Pidcock lost her seat at the election.', 'No, that is Tom Pidcock, who rides.']
  it.each(['Tom would get my vote. Pidcock in a hi vis, no brakes.', 'I like Tom though, and Pidcock is quick.'])(
    'are those of one person: %s',
    (text) => {
      expect(marks(...BOTH, text).filter((mark) => mark.startsWith('Pidcock'))).toEqual([])
    },
  )

  it.each([
    'Tom would get my vote. Letters for Ms Pidcock MP come to me.',
    'TOM: Five get on. Ms Pidcock leads the list of the party.',
    'Tom Watson would get my vote. Ms Pidcock has no chance.',
  ])('or of two: %s', (text) => {
    expect(marks(...BOTH, text).filter((mark) => mark.startsWith('Pidcock'))).toEqual(['Pidcock → laura-pidcock'])
  })
})
