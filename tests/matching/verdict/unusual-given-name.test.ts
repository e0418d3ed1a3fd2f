/** A given name that hardly anybody has: with it a surname of many is a name of few, where the page has others of the dataset. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

describe('on a page that tells of old days', () => {
  const OLD = 'The banner is of 1919; Lansbury had spoken in the old room in 1922.'

  it.each([
    ['Tosh McDonald opened the new room.', 'ASLEF has them to thank.'],
    ['The ribbon was cut by Tosh McDonald, a driver.', 'The Aslef banner hangs over the door.'],
    ['Tosh McDonald came on the motorcycle.', 'The MP Laura Pidcock came by train.'],
  ])('is theirs, beside a group or another of the dataset: %s', (...texts) => {
    expect(marks(...texts, OLD).some((mark) => mark.endsWith('tosh-mcdonald'))).toBe(true)
  })

  it.each([
    ['Tosh McDonald opened the new room.', 'The drivers have them to thank.'],
    ['In 1922 Tosh McDonald built the first cottage.', 'The villa is of 1906.'],
    ['Kevin Peel opened the new room.', 'ASLEF has them to thank.'],
    ['T. McDonald opened the new room.', 'ASLEF has them to thank.'],
    ['In 1921 the miners were led by Tosh McDonald, Lansbury said.', 'ASLEF was there.'],
  ])('is nobody’s otherwise: %s', (...texts) => {
    expect(marks(...texts, OLD).filter((mark) => !mark.endsWith('aslef'))).toEqual([])
  })
})
