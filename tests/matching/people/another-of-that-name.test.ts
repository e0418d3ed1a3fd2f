/** A full name that is somebody else's: told by who it is, by a firm, or by what the page is about. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster. Jeremy Corbyn spoke.'
const named = (text: string) => marks(LABOUR, text).slice(1)

describe('who did something in another field', () => {
  it.each([
    'They thought of the Sophie Wilson who made a chip.',
    'No relation, then, to the Kevin Peel who sells lamps.',
    'She is not the Ann Henderson who wrote on words.',
    'One had heard of Sophie Wilson who designed computers.',
    'He asked about Liam Byrne who is a musician.',
    'Was it Peter Wheeler who played rugby?',
  ])('is somebody else: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'It was Sophie Wilson who stood for Labour in Rother Valley.',
    'They asked Kevin Peel who would speak for Labour members.',
    'It was the MP Liam Byrne who left the note.',
    'The Laura Pidcock who speaks today is wiser, Labour members say.',
    'Members like Peter Wheeler who vote for Labour’s NEC were there.',
    'Ask Jane Aitchison who wrote Labour’s leaflet.',
  ])('is not, where it is politics: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a firm of the name', () => {
  const planning = (text: string) => marks('Planning round-up. Keir Starmer once lived in the terrace.', text).slice(1)
  it.each([
    'Wheeler & Sons are moving. Peter Wheeler expects a long day.',
    'Peel & Co. have lost. Kevin Peel will appeal.',
    'Wilson & Daughters bake here. Sophie Wilson opens at six.',
    'Byrne & Sons want a crane. Liam Byrne says it is quiet.',
    'Henderson & Sons dig wells. Ann Henderson dug this one.',
    'Wheeler & Company sell carts. The grandfather of Peter Wheeler had one.',
  ])('is its owner’s, not the politician’s: %s', (text) => {
    expect(planning(text)).toEqual([])
  })

  it.each([
    'Wheeler & Sons are moving. The Labour member Peter Wheeler expects a long day.',
    'Peel & Co. have lost. Councillor Kevin Peel, of Labour, is glad.',
    'Byrne & Sons want a crane. The MP Liam Byrne says it is noisy.',
    'Burnham & Highbridge band played. A girl asked Andy Burnham for a song.',
    'Hull & Sons are moving. Labour’s Andy Hull stays.',
    'Wilson & Daughters bake. Labour’s Sophie Wilson eats.',
  ])('is not where politics stand beside the name: %s', (text) => {
    expect(planning(text)).toHaveLength(1)
  })
})

describe('somebody known everywhere, with what he did once', () => {
  it.each([
    ['Ed Balls has left the dance floor.', 'Andy Burnham, who used to play football with him, wrote.'],
    ['Keir Starmer was at the match.', 'Andy Burnham, a keen footballer, came too.'],
    ['Andy Burnham was at the match.', 'Jeremy Corbyn, who has a gardener’s hands, came too.'],
  ])('is meant among people of the party: %s %s', (...page) => {
    expect(marks(...page)).toHaveLength(2)
  })

  it.each([
    ['There was a match.', 'Kevin Peel, a footballer, came too.'],
    ['There was a concert.', 'Liam Byrne, who plays the viol, came too.'],
    ['There was a match.', 'Andy Hull, who used to play football with him, wrote.'],
  ])('and nobody else: %s %s', (...page) => {
    expect(marks(...page)).toEqual([])
  })
})

describe('a drink or a prize that is called after somebody', () => {
  const named = (...blocks: string[]) =>
    marks('The Labour Party’s NEC met; Momentum and Progress sent members.', ...blocks).slice(2)

  it.each([
    'This year a brewer in Morley sells Ed Balls Bitter.',
    'They ordered two pints of Kevin Peel Pale Ale.',
    'The bar at the Labour club serves a Keir Starmer Martini.',
    'Delegates drank Jeremy Corbyn Stout at the conference.',
    'The club’s bowlers played for the Liam Byrne Challenge Trophy.',
  ])('is not about the person: %s', (line) => {
    expect(named(line)).toEqual([])
  })

  it.each([
    'The brewer gave Ed Balls bitter and a pie.',
    'They saw Kevin Peel drink Pale Ale.',
    'Mr Keir Starmer won the party’s trophy.',
    'Labour’s Jeremy Corbyn Bitter About Stout Defence Of The NEC',
  ])('is where the drink is somebody’s: %s', (line) => {
    expect(named(line)).toHaveLength(1)
  })

  it('leaves the surname to the person', () => {
    expect(
      named('Labour’s Ed Balls is back. The bar sells Ed Balls Bitter. Balls said he had not tried it.'),
    ).toHaveLength(2)
  })
})

describe('a title that begins with a surname', () => {
  const found = (line: string) =>
    marks('The Labour politicians Ed Balls, Jo Bird, Andy Hull and Kevin Peel spoke to the NEC.', line).slice(4)

  it.each([
    'The club shows Balls to That, a film about bowling.',
    'She was reading Bird on That Wire again.',
    'The choir practised Peel for All on Tuesday.',
    'A play called on nobody: Hull with You is about a ferry.',
  ])('is none: %s', (line) => {
    expect(found(line)).toEqual([])
  })

  it.each([
    'I gave Balls to them.',
    'What Balls in 2015 did is known.',
    'They voted for Bird on that Thursday.',
    'He thanked Peel for all of it.',
  ])('is one in small letters: %s', (line) => {
    expect(found(line)).toHaveLength(1)
  })
})

describe('a page on which somebody says that another was not meant', () => {
  it.each([
    [
      '# Which Griffith would Peter Wheeler have bought?',
      'Wheeler bought the factory in 1981 because he liked the car.',
      'Mr Wheeler never built too small an engine.',
      'I thought it was about Peter Wheeler off Labour’s National Executive Committee.',
    ],
    [
      '# Sophie Wilson',
      'This article is about the computer scientist. For the former councillor and Labour candidate, see Sophie Wilson (politician).',
      'Wilson was brought up in Leeds.',
    ],
    [
      '# Kevin Peel returns',
      'Kevin Peel has a new band.',
      'I thought the headline was about Kevin Peel, the Labour councillor!',
    ],
    ['# Liam Byrne at the mill', 'Anybody going?', 'I assumed it was Liam Byrne the Labour MP.'],
  ])('means the politician only there: %s', (...blocks) => {
    expect(marks(...blocks)).toHaveLength(1)
  })

  it.each([
    [
      '# Labour councillor Kevin Peel returns',
      'Labour’s Kevin Peel has a post on the council.',
      'I thought it was about Kevin Peel the boxer.',
    ],
    [
      '# Jo Bird and the bins',
      'Labour councillors hoped that Jo Bird would stick to bins.',
      'Jo Bird is a councillor.',
    ],
    ['# Andy Burnham returns', 'Andy Burnham was there.', 'I thought this was about Andy Burnham the Labour leader!'],
    [
      '# Sophie Wilson',
      'This article is about the Labour politician. For the scientist, see Sophie Wilson (scientist).',
      'Sophie Wilson is a Labour councillor in Sheffield.',
    ],
  ])('means the politician elsewhere too: %s', (...blocks) => {
    expect(marks(...blocks).length).toBeGreaterThan(1)
  })
})

describe('who is in another party now', () => {
  it.each([
    'Green councillor Jo Bird, who was elected for Labour before she changed parties, spoke.',
    'The Green councillor Jo Bird, formerly of Labour, disagreed.',
    'Green councillor Jo Bird, who left Labour in 2021, voted against.',
    'Jo Bird (Green), who was expelled from the Labour Party, stood again.',
    'The Green councillor Jo Bird, a former Labour member, asked for a vote.',
  ])('was of Labour once: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    'Green councillor Jo Bird, who represents the coast, spoke.',
    'Conservative councillor Kevin Peel, who beat Labour in May, spoke.',
    'The Tory Kevin Peel, who left Labour out of his speech, sat down.',
    'Jo Bird (Green), who stood against Labour’s leader, lost.',
    'Reform’s Kevin Peel, who was elected as Labour’s vote fell, spoke.',
    'The Conservative candidate Kevin Peel, who once worked in a bank, lost to Labour.',
  ])('was not, as far as is told: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a surname with what only another of the name is or has', () => {
  const PAGE =
    'The Labour MPs Gisela Stuart, Liam Byrne and Ellie Reeves, and Peter Wheeler of Labour’s NEC, met Momentum.'
  const known = marks(PAGE).length
  const called = (text: string) => marks(PAGE, text).slice(known)

  it.each([
    'It was Wheeler, a substitute, whose header won it.',
    'Byrne, a tall striker, was booked.',
    'Wheeler, a veteran hooker, went off.',
    'Someone had come for Stuart coins.',
    'She had a drawer full of Stuart shillings.',
    'The house is known for Stuart furniture and Stuart portraits.',
    'Ms Reeves, by which we mean the one from No 11, had to go.',
  ])('is the other’s: %s', (text) => {
    expect(called(text)).toEqual([])
  })

  it.each([
    'It was Wheeler, a former branch chair, who spoke.',
    'Byrne, a keen runner, was late.',
    'Byrne coins a new phrase.',
    'Ms Stuart, by which time it was late, left.',
    'Reeves, a lawyer, said so.',
  ])('is not: %s', (text) => {
    expect(called(text)).toHaveLength(1)
  })
})

describe('a name that several have', () => {
  const listed = (...blocks: string[]) =>
    marks(...blocks, 'Sophie Wilson (politician), Labour candidate and NEC member')

  it.each([
    ['# Sophie Wilson', 'Sophie Wilson may refer to:'],
    ['# Sophie Wilson', 'Sophie Wilson or Sofie Wilson may also refer to'],
    ['# Sophie Wilson', 'Sophie Wilson is the name of several people.'],
    ['# Sophie Wilson', 'Sophie Wilson is a name shared by:'],
    ['Sophie Wilson (disambiguation)'],
  ])('is nobody’s where it is given as such: %s %s', (...blocks) => {
    expect(listed(...blocks)).toEqual(['Sophie Wilson → sophie-wilson'])
  })

  it.each([
    'Sophie Wilson may refer the matter to the Labour group.',
    'Sophie Wilson may be the next mayor for Labour.',
    'Sophie Wilson can mean trouble for Labour’s leaders.',
    'Sophie Wilson is the name on Labour’s lips.',
  ])('is hers where something else is said: %s', (text) => {
    expect(listed(text)).toHaveLength(2)
  })
})
