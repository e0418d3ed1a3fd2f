/** A full name that is somebody else's: told by who it is, by a firm, or by what the page is about. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster. Jeremy Corbyn spoke.'
const named = (text: string) => marks(LABOUR, text).slice(1)

describe('who did something in another field', () => {
  it.each([
    'They thought of the Sophie Wilson who made a chip.',
    'No relation, then, to the Kevin Peel who sells lamps.',
    'She is not the Ann Henderson who wrote on words.',
    'One had heard of Sophie Wilson who designed computers.',
    'He asked about Liam Byrne who is a musician.',
    'Was it Peter Wheeler who played rugby?',
  ])('is somebody else: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'It was Sophie Wilson who stood for Labour in Rother Valley.',
    'They asked Kevin Peel who would speak for Labour members.',
    'It was the MP Liam Byrne who left the note.',
    'The Laura Pidcock who speaks today is wiser, Labour members say.',
    'Members like Peter Wheeler who vote for Labour’s NEC were there.',
    'Ask Jane Aitchison who wrote Labour’s leaflet.',
  ])('is not, where it is politics: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a firm of the name', () => {
  const planning = (text: string) => marks('Planning round-up. Keir Starmer once lived in the terrace.', text).slice(1)
  it.each([
    'Wheeler & Sons are moving. Peter Wheeler expects a long day.',
    'Peel & Co. have lost. Kevin Peel will appeal.',
    'Wilson & Daughters bake here. Sophie Wilson opens at six.',
    'Byrne & Sons want a crane. Liam Byrne says it is quiet.',
    'Henderson & Sons dig wells. Ann Henderson dug this one.',
    'Wheeler & Company sell carts. The grandfather of Peter Wheeler had one.',
  ])('is its owner’s, not the politician’s: %s', (text) => {
    expect(planning(text)).toEqual([])
  })

  it.each([
    'Wheeler & Sons are moving. The Labour member Peter Wheeler expects a long day.',
    'Peel & Co. have lost. Councillor Kevin Peel, of Labour, is glad.',
    'Byrne & Sons want a crane. The MP Liam Byrne says it is noisy.',
    'Burnham & Highbridge band played. A girl asked Andy Burnham for a song.',
    'Hull & Sons are moving. Labour’s Andy Hull stays.',
    'Wilson & Daughters bake. Labour’s Sophie Wilson eats.',
  ])('is not where politics stand beside the name: %s', (text) => {
    expect(planning(text)).toHaveLength(1)
  })
})

describe('somebody known everywhere, with what he did once', () => {
  it.each([
    ['Ed Balls has left the dance floor.', 'Andy Burnham, who used to play football with him, wrote.'],
    ['Keir Starmer was at the match.', 'Andy Burnham, a keen footballer, came too.'],
    ['Andy Burnham was at the match.', 'Jeremy Corbyn, who has a gardener’s hands, came too.'],
  ])('is meant among people of the party: %s %s', (...page) => {
    expect(marks(...page)).toHaveLength(2)
  })

  it.each([
    ['There was a match.', 'Kevin Peel, a footballer, came too.'],
    ['There was a concert.', 'Liam Byrne, who plays the viol, came too.'],
    ['There was a match.', 'Andy Hull, who used to play football with him, wrote.'],
  ])('and nobody else: %s %s', (...page) => {
    expect(marks(...page)).toEqual([])
  })
})
