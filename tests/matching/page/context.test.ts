import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

/** A newspaper’s page of links: each says little, and many have the name. */
const PAGE = [
  '# Archive',
  'With its reshuffle Labour has lurched.',
  'The Lib Dems open fire on Labour.',
  'In the Labour Party they do not like it.',
]
const archive = (link: string) => marks(...PAGE, link, 'Liam Byrne’s burger')

describe('a phrase that goes with the name', () => {
  it.each([
    'Not tough enough, that benefit cap',
    'Universal Credit is late',
    'Universal credit: who pays?',
    'On the Work and Pensions committee',
    'On the train to Hodge Hill',
  ])('speaks for the person wherever on the page it stands whole: %s', (link) => {
    expect(archive(link)).toEqual(['Liam Byrne → liam-byrne'])
  })

  it.each([
    'A cap, and who had the benefit',
    'The credit is universal',
    'Over the hill on a hired Hodge',
    'It is universal. Credit goes to the cook',
    'Pensions, and work for those who have none',
  ])('says nothing in its parts: %s', (link) => {
    expect(archive(link)).toEqual([])
  })

  it('is looked for beside the name as well', () => {
    const scientist = 'The software was a scientist’s.'
    const line = (valley: string) => marks(scientist, `Sophie Wilson stood in ${valley} for Labour.`)
    expect(line('Rother Valley')).toEqual(['Sophie Wilson → sophie-wilson'])
    expect(marks(scientist, 'Sophie Wilson came to Silicon Valley with her own computer.')).toEqual([])
  })
})

describe('of two who have one name', () => {
  it.each([
    'Kevin Peel, the midfielder, was taken for Cllr Kevin Peel of Manchester city council.',
    'Kevin Peel, a plumber from Stockport, is often taken for Cllr Kevin Peel of Manchester city council.',
  ])('what goes with the name beside the one says nothing of the other: %s', (line) => {
    expect(marks(...PAGE, line)).toHaveLength(1)
  })
})
