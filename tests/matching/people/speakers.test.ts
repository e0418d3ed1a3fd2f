/** Who speaks a quotation, where somebody of the surname is named in it. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = 'Labour’s Andy Burnham, Liam Byrne, Jo Bird and Tosh McDonald told councillors of their childhoods.'
const named = (text: string) => marks(PAGE, text).slice(4)

describe('a surname beside a quotation', () => {
  it.each([
    '“I learnt from Gabriel Byrne how to pause,” Mr Byrne said.',
    '“Ask Rose Byrne, she is in films,” grinned Byrne.',
    '“I wrote to Jackie Bird and she wrote back,” Cllr Bird said.',
    '“My cousin Harold Bird had the farm,” Bird remembers.',
    '“When I met Rose Byrne at the airport I was dumb,” Byrne recalled, “and she was not.”',
    '“People ask me about Andy McDonald,” said McDonald, “and I say that he is well.”',
    '“Half the post is for Andy McDonald. I send it on,” Brother McDonald said with a sigh.',
  ])('is not that of whom the speaker names: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    '“I am Gabriel Byrne,” Byrne said.',
    '“My name is Rose Byrne, and this is Ireland,” said Byrne.',
    '“I’m Gabriel Byrne and I pause,” Mr Byrne told them.',
    'Dickie Bird came in. “Not out,” said Bird.',
    '“It rains,” said Harold Bird, a farmer. “It always rains,” Bird added.',
    'Gabriel Byrne spoke. “I know Rose Byrne,” Mr Byrne said.',
  ])('is that of somebody else who speaks: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})
