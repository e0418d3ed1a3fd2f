/** A word that opens a sentence, and is told from a thing by those for whom it is, or by the others beside it. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'
import { foundAfter, PEOPLE } from '../political-pages.ts'

const PAGE = [...PEOPLE, 'Members of Momentum, Progress members and Mainstream members agreed.']
const groups = (text: string) => foundAfter(PAGE, text).filter((mark) => /^(?:Momentum|Progress|Mainstream)/.test(mark))

describe('a word of which the others are too', () => {
  it.each([
    'Progress came from Tony Blair’s world, the others from the engineering unions.',
    'Momentum sat on the left of the hall and the others on the right.',
    'Mainstream is with Burnham, the others with Starmer.',
    'Progress voted for the rule, the other two for the motion.',
  ])('is a group’s name: %s', (text) => {
    expect(groups(text)).toHaveLength(1)
  })

  it.each([
    'Progress came from the talks, the others said.',
    'Momentum came from the left, the other from nowhere.',
    'Progress came from the talks, the other side from the bar.',
    'Momentum came from an early goal; the others came later.',
    'Progress was made on two points, the others were left.',
  ])('is the word where somebody else does something else: %s', (text) => {
    expect(groups(text)).toEqual([])
  })
})

describe('a word that is for somebody', () => {
  it.each([
    'Mainstream is for members who call themselves radical realists.',
    'Mainstream was for councillors first.',
    'Momentum is not for members of other parties.',
    'Progress is for activists.',
  ])('is a group’s name where they are members: %s', (text) => {
    expect(groups(text)).toHaveLength(1)
  })

  it.each([
    'Mainstream is for cowards.',
    'Momentum is for members to build.',
    'Progress is for the councillors to judge.',
    'Progress is for optimists.',
    'Progress is for all, says the leaflet.',
  ])('is the word where it is theirs to do, or anybody’s: %s', (text) => {
    expect(groups(text)).toEqual([])
  })
})

describe('a faction within', () => {
  const PAGE =
    'Labour Students, Young Labour and Momentum were at the Labour conference with MPs, councillors and the NEC.'
  const within = (text: string) => marks(PAGE, text).slice(3)

  it.each([
    'She is of the committee of Labour Students Left and a councillor.',
    'The faction Young Labour Left won.',
    'He stood for Momentum Right in the vote.',
  ])('is another body: %s', (text) => expect(within(text)).toEqual([]))

  it.each([
    'Labour Students left the hall.',
    'When Momentum left, the hall was empty.',
    'Momentum’s right and left agreed.',
  ])('has a capital: %s', (text) => expect(within(text)).toHaveLength(1))
})
