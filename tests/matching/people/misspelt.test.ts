/** Surnames that are misspelt: the short ones, and those that are written as they sound. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const MET =
  'Labour’s NEC met: Jo Bird, Kevin Peel, Nadia Jama, Yasmine Dar, Ed Balls, Andy Hull, Jon Cruddas, Jeremy Corbyn and Keir Starmer spoke.'
const told = (text: string) => marks(MET, text).slice(9)

describe('a short surname', () => {
  it.each([
    ['Sheffield’s Nadia Jamma, sixth of the slate, agreed.', 'nadia-jama'],
    ['Yasmine Darr was there.', 'yasmine-dar'],
    ['Yasmine Daar was there.', 'yasmine-dar'],
    ['my nan likes ed bals', 'ed-balls'],
    ['Kevin Peell was there.', 'kevin-peel'],
    ['Jo Brid outside the town hall', 'jo-bird'],
  ])('has a letter doubled, or two that changed places: %s', (text, entity) => {
    expect(told(text)).toEqual([expect.stringContaining(`→ ${entity}`)])
  })

  it.each([
    'Kevin Pell was there.',
    'Kevin Peal was there.',
    'Kevin Reel was there.',
    'Andy Hall was there.',
    'Andy Hill was there.',
    'Ed Bells rang.',
    'Ed Ball was there.',
    'Nadia Jam was there.',
    'Omar Jamma was there.',
    'Jamma was there.',
    'The Darr was dry, and Bals were held.',
    'Mike Darr was there.',
  ])('is another name: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a surname as it sounds', () => {
  it.each([
    ['jeremy korbyn came', 'jeremy-corbyn'],
    ['Korbyn came.', 'jeremy-corbyn'],
    ['Jon Kruddas came.', 'jon-cruddas'],
    ['Jon Crudders came.', 'jon-cruddas'],
    ['kier starma said so', 'keir-starmer'],
  ])('is found: %s', (text, entity) => {
    expect(told(text)).toEqual([expect.stringContaining(`→ ${entity}`)])
  })

  it.each([
    'he began to stammer',
    'The starter came.',
    'Carbon and kerbing were there.',
    'crudders came',
    'Tom Crudders came.',
    'The Crudders twins came.',
  ])('is another word or name: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
