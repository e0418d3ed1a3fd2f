import { describe, expect, it } from 'vitest'
import { marks } from './find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster; Momentum and Progress sent members.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(2)

describe('Lord and Baroness', () => {
  it.each([
    ['The Labour MP Jon Cruddas spoke. Lord Cruddas, who gives money to the Conservatives, listened.', 1],
    ['Laura Pidcock was an MP. Baroness Pidcock was a figure of Trollope’s.', 1],
    ['The Labour MP Kate Osamor spoke to members. Baroness Osamor was silent.', 1],
  ])('are somebody else where the known one has no such title: %s', (line, count) => {
    expect(named(line)).toHaveLength(count)
  })

  it.each([
    ['The Labour MP Gisela Stuart left. Baroness Stuart came back.', 2],
    ['Gisela Stuart and Graham Stuart, both MPs, spoke. Baroness Stuart of Edgbaston agreed.', 2],
    ['The Labour MP John Spellar was made a peer. Lord Spellar spoke.', 2],
  ])('tell who is meant where that is the known one: %s', (line, count) => {
    expect(named(line)).toHaveLength(count)
  })
})

describe('a name over the end of a line', () => {
  it.each(['Rebecca Gordon-\nNesbitt', 'Rebecca Long-\n Bailey', 'Rebecca Long–Bailey'])('is one: %s', (name) => {
    expect(marks(`${name} is a Labour candidate.`)).toHaveLength(1)
  })

  it('is none after a blank', () => {
    expect(marks('Labour’s Rebecca Gordon - Nesbitt was absent.')).toEqual([])
  })
})

describe('a surname that is a word, before a verb that its object shows', () => {
  const bird = (line: string) => named('Cllr Jo Bird is a Labour councillor.', line)
  it.each([
    'Bird belongs to Jewish Voice for Labour.',
    'Bird signs most things.',
    'Bird pledges “a new start”.',
    'Bird blames herself.',
    'Bird wears the badge.',
  ])('is the person’s: %s', (line) => {
    expect(bird(line).filter((each) => each.startsWith('Bird'))).toHaveLength(1)
  })

  it.each(['Bird droppings cover the square.', 'Bird watchers in Wirral are glad.', 'Bird numbers are down.'])(
    'and not before a plural: %s',
    (line) => {
      expect(bird(line).filter((each) => each.startsWith('Bird'))).toEqual([])
    },
  )
})

describe('a surname that is a word, inside a phrase with "of"', () => {
  const balls = (line: string) => named('Ed Balls was Labour’s shadow chancellor.', line)
  it.each([
    'The pianist played “Great Balls of Fire” for Labour members.',
    'They sang Great Balls of Fire.',
    'Free Balls of Wool for all.',
  ])('is none: %s', (line) => {
    expect(balls(line)).toEqual(['Ed Balls → ed-balls'])
  })

  it('is one after a title or a role', () => {
    expect(balls('Mr Balls of Normanton spoke; so did Chancellor Balls of old.')).toContain('Balls → ed-balls')
  })
})

describe('a group whose name is a word, at a sentence’s start', () => {
  it.each([
    'Mainstream promises “radical realism”.',
    'Progress declared “a draw”.',
    'Momentum wants “every member” to vote.',
  ])('speaks where a quotation follows: %s', (line) => {
    expect(named(line)).toHaveLength(1)
  })

  it.each([
    'Mainstream opinion among peers is for lunch.',
    'Mainstream comment was kind to Labour.',
    'Progress, which sells cutlery, has opened in Leeds.',
    'Among them is Mainstream, which employs forty bakers.',
  ])('is none where a noun or a trade follows: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('on a page that says nothing of politics', () => {
  const recipes = (line: string) =>
    marks('Stir the onions, a spoon of flour, and the oven for an hour. The recipe is a sculptor’s, from a song.', line)

  it.each([
    'The director, Andrew Burnham, keeps everyone on the move.',
    'Edward Balls has the smallest oven.',
    'Her next project, Grassroots Voice, lets pupils paint.',
    'Their choir is called Open Labour.',
  ])('neither a formal given name nor a phrase is anybody’s: %s', (line) => {
    expect(recipes(line)).toEqual([])
  })
})
