/** A surname alone where two bear it: who is spoken to, who is cited, who is known before the page has named anybody. */
import { describe, expect, it } from 'vitest'
import { find } from '../find.ts'

const last = (blocks: string[]) => {
  const at = blocks.length - 1
  const block = blocks[at] as string
  return find(...blocks)
    .filter(({ kind, text, start }) => kind === 'surname' && block.slice(start, start + text.length) === text)
    .map(({ entity }) => entity)
}

const ELLIE = 'Ellie Reeves (Lewisham West and Penge) (Lab): What discussions has the Minister had with unions?'
const RACHEL = 'Rachel Reeves (Leeds West) (Lab): On a point of order, Mr Speaker.'

describe('whoever spoke last', () => {
  it.each([
    'Mr Speaker: It will have to wait until after questions, Ms Reeves.',
    'Mr Speaker: Order. Ms Reeves, you have had your turn.',
    'The Minister: No, Ms Reeves.',
    'The Chair: Thank you, Ms Reeves.',
    'The Minister: I could not say, Ms Reeves. The vote is tomorrow.',
    'The Chair: Ms Reeves, would you come to an end?',
  ])('is spoken to: %s', (answer) => {
    expect(last([ELLIE, ELLIE, RACHEL, answer])).toEqual([])
    expect(last([RACHEL, RACHEL, ELLIE, answer])).toEqual(['ellie-reeves'])
  })

  it('need not be meant where nobody is spoken to', () => {
    expect(last([ELLIE, ELLIE, 'The Minister: The unions have written to me, and so has Ms Reeves, I think.'])).toEqual(
      ['ellie-reeves'],
    )
  })
})

const ELECTED = 'In the vote for Labour’s NEC Ann Henderson came ninth, behind Luke Akehurst and Laura Pidcock.'

describe('a paper that is cited', () => {
  it.each([
    'Henderson (2019) finds no such effect.',
    'As Henderson (2019, no relation) shows, lists matter.',
    'Henderson et al. found otherwise.',
    'Lists matter (Henderson, 2016).',
    'Lists matter (Holt 2014; Henderson 2016: 12).',
    'See Henderson (2016a) and others.',
    'The effect is small, says Henderson (1998: 4–7).',
  ])('is by somebody else of a common surname: %s', (text) => {
    expect(last([ELECTED, text])).toEqual([])
  })

  it.each([
    'Henderson says that lists matter.',
    'In 2019 Henderson was among the nine.',
    'Lists matter, Henderson told members in 2020.',
    'Henderson (Scotland) was behind her.',
    'It was Henderson (and not the rest) who won.',
  ])('is none: %s', (text) => {
    expect(last([ELECTED, text])).toEqual(['ann-henderson'])
  })

  it('is by the person where the surname is rare', () => {
    expect(last([ELECTED, 'Akehurst (2012) blamed turnout.'])).toEqual(['luke-akehurst'])
  })
})

describe('a report of a match, below its heading', () => {
  const MP = 'Liam Byrne told MPs in Parliament that Labour had to change.'
  it.each([
    ['# Match report: Niederkorn 0–14 Rangers’ Byrne', 'After Byrne’s own goal it went from bad to worse.'],
    ['# Team news: Byrne starts', 'Byrne has trained all week.'],
    ['# Football: Byrne off', 'The crowd sang as Byrne left.'],
  ])('goes on about the player: %s', (heading, text) => {
    expect(last([MP, heading, text])).toEqual([])
  })

  it.each([
    ['# Welfare: Byrne on why Labour must change', 'Byrne has told MPs so.'],
    ['# Purple book, red faces', 'After Byrne’s own goal it went from bad to worse.'],
  ])('is no report of another kind: %s', (heading, text) => {
    expect(last([MP, heading, text])).toEqual(['liam-byrne'])
  })
})

describe('before anybody of the surname is named', () => {
  it.each([
    'Reeves has her rules, Labour its members. Ellie Reeves, who knocks on more doors than most MPs, told me so.',
    'The party knows what Reeves wants. Her sister Ellie Reeves MP is quieter.',
    'Mahmood has her borders. Basit Mahmood, the editor of Left Foot Forward, wrote about Labour’s plan.',
  ])('she who has an office may be meant: %s', (text) => {
    expect(last([text])).toEqual([])
  })

  it.each([
    'Ellie Reeves, who knocks on more doors than most Labour MPs, told me so. Reeves has her rules.',
    'Ms Reeves has her rules, Labour its members. Ellie Reeves, who knocks on more doors, told MPs so.',
  ])('but not after, nor where a title tells: %s', (text) => {
    expect(last([text])).toEqual(['ellie-reeves'])
  })

  it('a heading goes before its text', () => {
    expect(find('# Reeves: why I knock on doors', 'Ellie Reeves, the Labour MP, told members so.')).toHaveLength(2)
  })
})

it.each([
  'Expect Byrne to press the Prime Minister on steel.',
  'Watch Byrne when the minister gets up.',
  'Imagine Byrne as chancellor, said an MP.',
])('whoever is asked for has no other given name: %s', (text) => {
  expect(last(['Liam Byrne told MPs in Parliament that Labour had to change.', text])).toEqual(['liam-byrne'])
})
