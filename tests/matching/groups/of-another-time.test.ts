/** Groups of a name that an older body had: the year, and who led it, say which is meant. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'The Bakers’ union (BFAWU) has left Labour, and Ian Hodson is sorry.',
  'Momentum and the LRC regret it; Jeremy Corbyn sent Labour’s NEC a recipe.',
]
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('what was done long ago', () => {
  it.each([
    'The union was there when the Labour Representation Committee was two years old, in 1902.',
    'By 1905 the Labour Representation Committee could fill a hall.',
    'The Labour Representation Committee won two seats in 1900.',
    'The LRC sent its first circular by hand in 1901.',
    'It was there before the LRC became the Labour Party in 1906.',
    'A hundred and twenty years ago, the LRC met in a chapel.',
    'A century ago the Labour Representation Committee met in a chapel.',
    'In my day the LRC was Keir Hardie and a bicycle.',
    'Keir Hardie’s LRC had no office.',
    'The first Labour Representation Committee came into being in 1900.',
    'The Labour Representation Committee dates from 1900.',
    'The LRC, inaugurated in 1900, met in a hall.',
    'The LRC had its first whip, Arthur Henderson.',
    'The Labour Representation Committee under Ramsay MacDonald was mostly post.',
  ])('was done by the body of that time: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'The LRC showed a film made in 1926.',
    'The LRC remembered those who marched in 1936.',
    'Momentum met, as the bakers had done in 1926.',
    'The LRC was sorry to see it go. In 1902 it had come.',
    'Since 1902 bakers have known the party, and the LRC is sorry.',
    'The LRC had a banner painted in 1911.',
    'In 2021 the Labour Representation Committee met on Zoom.',
    'The Labour Representation Committee dates from 2004.',
    'The LRC came into being in 2004.',
  ])('may be spoken of by today’s: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('a page of today’s body that begins with the old one', () => {
  const PAGE = [
    'Labour MPs, councillors and members on the party’s left, those of Momentum among them, back it at the NEC elections.',
    'The original Labour Representation Committee was set up in 1900 to give labour a voice in Parliament.',
    'What has the LRC of today, founded in 2004, to do? To win power in the Labour Party and in the unions.',
  ]

  it.each([
    'We ask every member of the Labour Party to join the LRC or affiliate to it.',
    'The LRC is democratic, and what it wants is socialism.',
  ])('goes on about today’s: %s', (text) =>
    expect(marks(...PAGE, text).filter((mark) => mark.startsWith('LRC'))).toHaveLength(2),
  )

  it.each(['By 1906 the LRC had 29 MPs.'])('but where it is the old one again: %s', (text) =>
    expect(marks(...PAGE, text).filter((mark) => mark.startsWith('LRC'))).toHaveLength(1),
  )
})
