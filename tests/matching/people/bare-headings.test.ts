import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

describe('a heading or caption that is no more than a name', () => {
  it.each([
    [
      '# Ann Henderson',
      'Ann Henderson was elected rector of the University of Edinburgh in February by staff and students.',
    ],
    ['# Liam Byrne', 'The speech made by Liam Byrne at a college in Birmingham on 9 March to local people.'],
    ['# Gisela Stuart', 'Gisela Stuart sat for Edgbaston in the Commons for twenty years.'],
    ['Liam Byrne', 'Liam Byrne has written to the people of Hodge Hill about the ballot in May.'],
    [
      '# An evening with Ann Henderson',
      'Ann Henderson wants the vote for all in Scotland, and stood for election before.',
    ],
    ['# Tag: Nadia Jama', 'Nadia Jama, a delegate from Sheffield, spoke against the motion at the conference.'],
  ])('is whoever the text tells: %s: %s', (heading, line) => {
    expect(marks(heading, line)).toHaveLength(2)
  })

  it.each([
    [
      '# Ann Henderson',
      'The sculptor Ann Henderson taught drawing at the college of art in Edinburgh until her death.',
    ],
    ['# Liam Byrne', 'The singer Liam Byrne plays his album with a band in Birmingham on 9 March at eight.'],
    ['# Sophie Wilson', 'Sophie Wilson, a goalkeeper, signed for the club in Sheffield for two seasons.'],
    ['Andy Hull', 'Andy Hull from Islington bakes bread and sells cakes in his bakery in the market every week.'],
    ['# Kevin Peel', 'Kevin Peel kicked two goals for his team in Manchester in the cup final last night.'],
    ['# Liam Byrne', 'Liam Byrne had soup, and a walk along the canal.'],
  ])('is nobody where the text speaks of another: %s: %s', (heading, line) => {
    expect(marks(heading, line)).toEqual([])
  })
})
