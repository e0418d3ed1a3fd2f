import { describe, expect, it } from 'vitest'
import { decisions, marks } from '../find.ts'

const RECIPES = [
  'Stir the onions until they are soft; a spoon of flour, and the oven for an hour.',
  'The recipe is a sculptor’s, who had it from a song.',
]

describe('a full name on a page that says nothing of politics', () => {
  it.each([
    'Nadia Jama sent us this one from her grandmother’s kitchen.',
    'Thanks to Jane Aitchison, who tells us to leave out the salt.',
    'Our winner, Basit Mahmood, gets the big pan.',
    'Mish Rahman and his daughter brought the bread.',
    'The photograph is by Liam Byrne.',
    'Last week’s question came from Laura Pidcock.',
  ])('is somebody else’s: %s', (line) => {
    expect(marks(...RECIPES, line)).toEqual([])
  })

  it('is said to be out of place', () => {
    const [turnedDown] = decisions([...RECIPES, 'Nadia Jama sent us this one.']).flatMap(({ rejected }) => rejected)
    expect(turnedDown?.reason).toContain('known for politics only')
  })

  it.each([
    ['Andy Burnham came by on a bicycle and bought two.', 'andy-burnham'],
    ['Jeremy Corbyn makes jam of his own plums.', 'jeremy-corbyn'],
    ['Ed Balls once cooked it on television.', 'ed-balls'],
  ])('is theirs whom everybody knows: %s', (line, entity) => {
    expect(marks(...RECIPES, line)).toEqual([`${line.split(' ').slice(0, 2).join(' ')} → ${entity}`])
  })

  it.each([
    'The Labour councillor Nadia Jama brought the bread.',
    'Nadia Jama, who was on Labour’s National Executive Committee, brought the bread.',
    'Nadia Jama and Momentum’s Jon Lansman brought the bread to Labour’s conference.',
    'In Sheffield Nadia Jama is known for her bread.',
  ])('is theirs where something speaks for it: %s', (line) => {
    expect(marks(...RECIPES, line)).toContain('Nadia Jama → nadia-jama')
  })
})

describe('a double surname, which hardly two people have with one given name', () => {
  const RESIDENCY = [
    'The gallery has a new resident: for a year the writer will look at what paintings are worth to a town.',
    'There will be a concert and two films as well.',
  ]

  it.each([
    'The resident is Rebecca Gordon-Nesbitt, who lives in Glasgow.',
    'Rebecca Gordon-Nesbitt was a curator in three countries.',
  ])('is theirs there too: %s', (line) => {
    expect(marks(...RESIDENCY, line, 'Gordon-Nesbitt begins in May.')).toEqual([
      'Rebecca Gordon-Nesbitt → rebecca-gordon-nesbitt',
      'Gordon-Nesbitt → rebecca-gordon-nesbitt',
    ])
  })

  it.each(['The resident is Rachel Gordon-Nesbitt, who lives in Glasgow.', 'The resident is Rebecca Gordon.'])(
    'but not part of it, nor with another given name: %s',
    (line) => {
      expect(marks(...RESIDENCY, line)).toEqual([])
    },
  )
})

describe('a long text of which no word is of any field', () => {
  const walk =
    'From the bus stop we went up the lane and over two stiles, ate what we had brought, and came down on the other side as it began to rain; at the gate NAME held it open for all of us, as people do who have all the time in the world, and told us where the last bus would stop.'

  it.each([
    ['Labour first, materials after, that is how I quote.', 'Labour values go up in spring.'],
    ['“Labour first” was my father’s rule.', 'Whoever puts Labour first has the work done by June.'],
  ])('is no more political for words that are also a group’s name: %s', (...words) => {
    expect(marks(walk.replace('NAME', 'Jane Aitchison'), ...words)).toEqual([])
  })

  it('is so where the party is meant', () => {
    const party = ['The lane was mended by Labour.', 'Whoever walks there votes Labour now.']
    expect(marks(walk.replace('NAME', 'Jane Aitchison'), ...party)).toHaveLength(1)
  })

  it('speaks of somebody else by a name that only politics knows', () => {
    expect(marks(walk.replace('NAME', 'Jane Aitchison'))).toEqual([])
    expect(marks(walk.replace('NAME', 'Jeremy Corbyn'))).toHaveLength(1)
  })
})

describe('a name that many have, on a page about another field that mentions the politician', () => {
  const FIELD = [
    'She won the county league with the under-elevens, and the coach of the other club sent flowers to the stadium.',
    'The orchestra, the choir and the soprano were hers to pay as well.',
  ]
  const MENTIONED = 'Once a letter came that was meant for Sophie Wilson, Labour’s candidate in Rother Valley.'

  it.each([
    '# Sophie Wilson hangs up her boots',
    'Sophie Wilson began at seven.',
    'It was the last season for Sophie Wilson.',
    'Nobody trained as hard as Sophie Wilson did.',
    'At the gate stood Sophie Wilson, with a ball.',
    'Thank you, Sophie Wilson.',
  ])('is not the politician’s elsewhere: %s', (line) => {
    expect(marks(line, ...FIELD, MENTIONED)).toEqual(['Sophie Wilson → sophie-wilson'])
    expect(marks(...FIELD, MENTIONED, line)).toEqual(['Sophie Wilson → sophie-wilson'])
  })

  it.each([
    '# Sophie Wilson stands again',
    'Sophie Wilson began as a councillor.',
    'It was the last leaflet for Sophie Wilson.',
    'Nobody knocked on as many doors as Sophie Wilson did.',
    'At the gate stood Sophie Wilson, with a rosette.',
    'Thank you, Sophie Wilson.',
  ])('is on a page about politics: %s', (line) => {
    const page = ['Labour’s members in Rotherham voted on Monday, and the party’s NEC and MPs approved.', MENTIONED]
    expect(marks(line, ...page)).toHaveLength(2)
  })
})
