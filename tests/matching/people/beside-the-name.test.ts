import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

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

describe('what comes from somebody', () => {
  const burnham = (line: string) => named('The mayor Andy Burnham is Labour’s.', line).slice(1)
  it.each([
    'The motion had support from Burnham as well.',
    'She won with an endorsement from Burnham in her pocket.',
    'A letter from Burnham lay on every seat.',
    'There was praise from Burnham for the drivers.',
    'After pressure from Burnham the fares were frozen.',
    'We waited for a reply from Burnham until May.',
  ])('is a person’s: %s', (line) => {
    expect(burnham(line)).toEqual(['Burnham → andy-burnham'])
  })

  it.each([
    'The bus from Burnham was late.',
    'Two families from Burnham had come by coach.',
    'The road from Burnham to the coast is flooded.',
    'It is nine miles from Burnham.',
    'Oysters from Burnham were on the menu.',
    'They had walked from Burnham in the rain.',
  ])('is not whatever comes from a town: %s', (line) => {
    expect(burnham(line)).toEqual([])
  })
})

describe('"and company" after a surname', () => {
  const corbyn = (line: string) => named('The Labour MP Jeremy Corbyn was there.', line).slice(1)
  it.each([
    'With Corbyn & company we will win.',
    'They blamed Corbyn & co for it.',
    'That is how Corbyn & company see the railways.',
    'Corbyn & co went home.',
    'The photograph shows Corbyn & company on a tram.',
    'He has no time for Corbyn & co, he says.',
  ])('is a manner of speaking, written small: %s', (line) => {
    expect(corbyn(line)).toEqual(['Corbyn → jeremy-corbyn'])
  })

  it.each([
    'Corbyn & Co, solicitors, act for the landlord.',
    'The sign said Corbyn & Sons.',
    'Corbyn & Company has sold buttons there since the war.',
    'A van of Corbyn & Daughters stood outside.',
    'Corbyn & Bros closed.',
    'He is a clerk at Corbyn & Partners.',
  ])('is a firm with its capital: %s', (line) => {
    expect(corbyn(line)).toEqual([])
  })
})

describe('"that" before a name', () => {
  const rahman = (line: string) => named('Mish Rahman sits on Labour’s NEC.', line).slice(1)
  it.each([
    'One has the feeling that Rahman reads what he signs.',
    'They say that Rahman cooks for the whole branch.',
    'It is a pity that Rahman dislikes trains.',
    'We knew that Rahman sleeps little.',
    'It was noticed that Rahman avoids the bar.',
    'She thinks that Rahman underrates her.',
  ])('begins a clause: %s', (line) => {
    expect(rahman(line)).toEqual(['Rahman → mish-rahman'])
  })

  it.each([
    ['The Labour MP Gisela Stuart left.', 'Who painted that Stuart portrait?'],
    ['The Labour councillor Kevin Peel left.', 'She slipped on that Peel stuff.'],
    ['The Labour councillor Jo Bird left.', 'Look at that Bird.'],
    ['The Labour councillor Kevin Peel left.', 'He sells that Peel marmalade.'],
    ['The Labour MP Gisela Stuart left.', 'He sold that Stuart cupboard.'],
    ['The Labour councillor Jo Bird left.', 'Nobody wants that Bird cage.'],
  ])('may point at a thing as well: %s %s', (about, line) => {
    expect(named(about, line).slice(1)).toEqual([])
  })
})

describe('the NEC written out', () => {
  it.each([
    'Ann Henderson chairs the National Executive Committee’s equalities panel.',
    'Gemma Bolton was elected to the National Executive Committee on Tuesday.',
    'The National Executive Committee had heard from Nadia Jama.',
    'Mish Rahman left the national executive committee early.',
    'The seat on the National Executive Committee went to Peter Wheeler.',
    'Yasmine Dar, of the National Executive Committee, spoke.',
  ])('says what its initials do: %s', (line) => {
    expect(marks('# Labour’s panel has a new chair', line)).toHaveLength(1)
  })

  it.each([
    'Ann Henderson chairs the executive committee of the tennis club.',
    'Gemma Bolton was elected to the national committee for stamps.',
    'The national executive of the bank had heard from Ann Henderson.',
    'Peter Wheeler is a national champion, an executive and a committee man.',
    'The club’s committee, said Andy Hull, is an executive one.',
    'Sophie Wilson left the executive committee of the choir early.',
  ])('does not stand in its single words: %s', (line) => {
    expect(marks(line)).toEqual([])
  })
})

describe('a number that runs into a given name', () => {
  it.each([
    '4665Ikenna Corbyn at home.',
    'Photo 12Piers Corbyn.',
    'Page 3Debbie Corbyn writes from Leeds.',
    '2020Andrew Corbyn, Shropshire.',
    'Fig. 7David Corbyn and his van.',
    'No. 10Edward Corbyn has a shop.',
  ])('leaves it one, and the surname somebody else’s: %s', (line) => {
    expect(named('The Labour MP Jeremy Corbyn was there.', line).slice(1)).toEqual([])
  })

  it.each([
    'At 12 Corbyn spoke.',
    'In 2015 Corbyn won.',
    'On the 3rd Corbyn left.',
    'Room 10B Corbyn called a broom cupboard.',
    'With 40k Corbyn had the most votes.',
    'Of the 36 Corbyn thanked each.',
  ])('is none where it is only a number: %s', (line) => {
    expect(named('The Labour MP Jeremy Corbyn was there.', line).slice(1)).toEqual(['Corbyn → jeremy-corbyn'])
  })
})

describe('what somebody is, after a name that is a place too', () => {
  const page = 'The Labour Party’s NEC met in Westminster; Andy Burnham and Gemma Bolton spoke as members.'
  const last = (line: string) => marks(page, line).slice(2)

  it.each([
    'Andy Burnham is a city man.',
    'Gemma Bolton is a union member.',
    'Andy Burnham was the school governor.',
    'Gemma Bolton was the club secretary.',
    'Bolton is a council candidate.',
    'Burnham is the city mayor.',
  ])('is no place: %s', (line) => {
    expect(last(line)).toHaveLength(1)
  })

  it.each([
    'Burnham is a village by the sea.',
    'Bolton is a town, whatever its mayor says.',
    'Hull is a port.',
    'Bolton was a town of mills.',
    'The Burnham village hall is shut.',
    'Bolton is the town they mean.',
  ])('is one, though: %s', (line) => {
    expect(last(line)).toEqual([])
  })
})

it('knows how the French address somebody', () => {
  expect(marks('Jeremy Corbyn was in Paris for Labour. “Monsieur Corbyn,” a cheesemaker said.')).toEqual([
    'Jeremy Corbyn → jeremy-corbyn',
    'Corbyn → jeremy-corbyn',
  ])
})

describe('a noun that only politicians have, behind an article and the surname', () => {
  it.each([
    ['The Labour MP Liam Byrne left the Treasury. The Byrne note was read in the House.', 2],
    ['The Labour MP Ellie Reeves spoke. A Reeves amendment was carried.', 2],
    ['The Labour MP Jon Cruddas wrote it. The Cruddas review was long.', 2],
    ['The Labour mayor Andy Burnham spoke. The Burnham factor worries them.', 2],
    ['The Labour councillor Andy Hull spoke. The Hull leadership was new.', 2],
  ])('shows whose it is: %s', (line, count) => expect(named(line)).toHaveLength(count))

  it.each([
    ['The Labour mayor Andy Burnham spoke. The Burnham plan has a new road.', 1],
    ['The Labour councillor Andy Hull spoke. The Hull team lost at home.', 1],
    ['The Labour MP Liam Byrne left. The Byrne boat sank.', 1],
    ['The Labour councillor Jo Bird spoke. The bird report was read.', 1],
  ])('and else not: %s', (line, count) => expect(named(line)).toHaveLength(count))
})
