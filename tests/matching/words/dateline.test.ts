/** Lines that say when what follows was written, and lines that say when something was. */
import { describe, expect, it } from 'vitest'
import { datelineMonth } from '../../../lib/matching/words/dateline.ts'

const monthOf = (text: string) => {
  const month = datelineMonth(text)
  return month === 0 ? 'none' : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

describe('a dateline', () => {
  it.each([
    ['February 07, 2010', '2010-02'],
    ['Saturday, September 09, 2006', '2006-09'],
    ['Wednesday 21st November 2018', '2018-11'],
    ['Friday , 23 October 2020', '2020-10'],
    ['Posted by Ann on 3 May 2009 at 10:15', '2009-05'],
    ['Submitted by anon on 22 October, 2009 - 2:50', '2009-10'],
    ['5:24 pm, September 09, 2006', '2006-09'],
    ['Stephen Bush\u00a0 |\u00a0 14 May 2013', '2013-05'],
    ['The Times · 27 December 2018', '2018-12'],
    ['March 8, 2016 in News', '2016-03'],
    ['1 September 2001 · 3 comments', '2001-09'],
    ['By Jo | 2009-05-03', '2009-05'],
    ['29/01/2016 12:06 PM', '2016-01'],
    // Of two ways to read it the later one.
    ['09/03/2016 08:16 AM', '2016-09'],
  ])('says when: %s', (text, month) => {
    expect(monthOf(text)).toBe(month)
  })

  it.each([
    'He died on 12 May 2009.',
    'The council met on 3 May 2009',
    'In office 5 June 2009 – 11 May 2010',
    'Born 7 January 1995 (age 30)',
    'Launched 9 September 2014',
    'ON February 27 1900',
    '12 May 1949',
    'February 2010',
    'Maybe 12 2010',
    'Labour conference 2009',
    'Tel. 0114 496 2010',
  ])('is not: %s', (text) => {
    expect(monthOf(text)).toBe('none')
  })
})
