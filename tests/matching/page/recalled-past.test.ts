import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

/** A page that recalls much of the past, and says little of politics. */
const RECALLED = [
  'Gladstone, Lloyd George and Churchill once had the office, and only one woman had it, in 1988.',
  'She took her degree in 1978. In the eighties, she remembers, railways were not thought a place for women.',
  'Almost 50,000 students and staff may vote on 26 and 27 February.',
  'A trade unionist who was at the Scottish Parliament wants fair pay.',
  'The other candidate has a degree in politics.',
]
const found = (...page: string[]) => marks(...RECALLED, ...page)

describe('somebody of today on a page that recalls the past', () => {
  it.each([
    ['Ann Henderson is one of two in Edinburgh.', 'ann-henderson'],
    ['Liam Byrne is one of two in Hodge Hill.', 'liam-byrne'],
  ])('is told by the places and posts that go with the name: %s', (text, id) => {
    expect(found(text).filter((mark) => mark.endsWith(id))).not.toEqual([])
  })

  it('may have a year of long ago beside the name where the post is named too', () => {
    const page = ['Trade unions asked whether members would vote Labour.', 'Labour’s candidate spoke.']
    const elected = (where: string) =>
      marks(...page, `Students elected Ann Henderson as head ${where}. She took her degree here in 1958.`)
    expect(elected('of Edinburgh')).toEqual(['Ann Henderson → ann-henderson'])
    expect(elected('of Durham')).toEqual([])
  })

  it.each([
    'Ann Henderson is one of two. She left a short time ago.',
    'Liam Byrne was one of them.',
    'Peter Wheeler had a farm.',
  ])('is not told by the name alone: %s', (text) => expect(found(text)).toEqual([]))
})

describe('somebody of a name that few have, born abroad', () => {
  const BORN = 'Gisela Stuart, born in Bavaria in 1955, came to Munich late.'
  it('is told by what the page says of the name elsewhere', () => {
    const page = ['Labour held the seat.', 'The Labour MP Gisela Stuart won by a few hundred votes.', BORN]
    expect(marks(...page)).toHaveLength(2)
  })

  it('is not told by that sentence alone', () => {
    expect(marks('Labour held the seat.', BORN)).toEqual([])
  })
})
