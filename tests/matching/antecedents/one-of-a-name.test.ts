/** Small words before and after a surname that tell a person from a relation, a town and a word. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster. Jeremy Corbyn and Keir Starmer spoke.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(2)

describe('one of a name', () => {
  it.each([
    'Piers Corbyn was stopped. “A Corbyn,” he said.',
    'The party wants a Starmer, not a vicar.',
    'What they need is a Corbyn.',
    'Is every town to have a Corbyn?',
    'He may be a Starmer; he is no lawyer.',
    'She married a Corbyn (they met at sea).',
    'The singer is a Starmer too.',
    'Her neighbour is a Corbyn as well, lol.',
  ])('is not the politician: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'It was a Corbyn speech.',
    'They want a Corbyn government.',
    'Under a Starmer leadership they would stay.',
    'A tired Corbyn, he said, was still Corbyn.',
    'It is a Starmer policy, members say.',
    'At a Corbyn rally they sang.',
  ])('is where something of his follows: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })
})

describe('a town', () => {
  const mayor = (text: string) =>
    marks('The Labour councillor Andy Hull and Andy Burnham, the mayor, spoke.', text).slice(2)
  it.each([
    'In parts of Hull it rained.',
    'Most of Burnham was asleep.',
    'The rest of Hull slept.',
    'A farm north of Burnham burned.',
    'On the edge of Hull stands a mill.',
    'The people of Hull were pleased.',
    'A road south of Burnham is closed.',
  ])('has parts and people: %s', (text) => {
    expect(mayor(text)).toEqual([])
  })

  it.each([
    'It was part of Burnham’s plan.',
    'Most of Hull’s amendments fell.',
    'The rest of Burnham’s speech was short.',
    'Members think well of Hull.',
    'They spoke of Burnham.',
    'They are on the side of Burnham.',
  ])('is not meant: %s', (text) => {
    expect(mayor(text)).toHaveLength(1)
  })
})

describe('before anybody is named in full', () => {
  const first = (text: string, name: string) => marks(text, LABOUR, `The Labour councillor ${name} was there.`)[0]
  it.each([
    'Sources close to Burnham say no.',
    'Those close to Burnham were silent.',
    'Friends very close to Burnham say so.',
    'MPs close to Burnham met.',
    'Allies who are close to Burnham left.',
    'Close to Burnham: she was once his neighbour.',
  ])('somebody is close to a person: %s', (text) => {
    expect(first(text, 'Andy Burnham')).toBe('Burnham → andy-burnham')
  })

  it.each([
    'The farm is close to Burnham.',
    'A mill close to Burnham burned.',
    'It rained close to Burnham.',
    'They bought two houses close to Burnham.',
    'The road runs close to Burnham.',
    'They closed a station close to Burnham.',
  ])('something is close to a town: %s', (text) => {
    expect(first(text, 'Andy Burnham')).not.toBe('Burnham → andy-burnham')
  })

  it.each([
    '# Bird confident of victory',
    '# Bird sure of a place',
    '# Bird certain that she will win',
    '# Bird adamant about buses',
    '# Bird furious at the whips',
    '# Bird not sure of a place',
  ])('a headline says what somebody is: %s', (text) => {
    expect(first(text, 'Jo Bird')).toBe('Bird → jo-bird')
  })

  it.each([
    '# Bird flu confident guess',
    '# Bird sure to please gardeners',
    '# Bird sure to please visitors',
    '# Bird table sure of visitors',
    '# Bird of certain beauty',
    '# Bird proud',
  ])('and not what a thing is: %s', (text) => {
    expect(first(text, 'Jo Bird')).not.toBe('Bird → jo-bird')
  })
})

describe('who signs a letter with a line below the name', () => {
  const signed = (name: string, below: string) =>
    marks(LETTERS, `Ours had a leaking roof under a Labour government.\u2028${name}\u2028${below}`)
  const LETTERS = 'Labour’s NEC met, and the Labour councillors of the town wrote to the paper.'

  it.each([
    ['Peter Wheeler', 'Retired headteacher, Ludlow'],
    ['Sophie Wilson', 'Diss, Norfolk'],
    ['Ann Henderson', 'Crewe'],
    ['Peter Wheeler', 'Hove'],
    ['Liam Byrne', 'Leamington Spa'],
    ['Ellie Reeves', 'Piano teacher, Hove'],
  ])('is somebody else of a name that many have: %s, %s', (name, below) => {
    expect(signed(name, below)).toEqual([])
  })

  it('is the politician where the letter says what office that was, and the town is right', () => {
    const said = (text: string, name: string, town: string) => marks(LETTERS, `${text}\u2028${name}\u2028${town}`)
    const sat = 'I sat on Labour’s national executive when Mr Lawson was young. Knock on a few doors.'
    expect(said(sat, 'Peter Wheeler', 'Salford')).toHaveLength(1)
    expect(said(sat, 'Peter Wheeler', 'Hove')).toEqual([])
    expect(said('I stood for Labour in 2019. It rained.', 'Sophie Wilson', 'Rother Valley')).toHaveLength(1)
    expect(said('I voted Labour in 2019. It rained.', 'Liam Byrne', 'Birmingham')).toEqual([])
    expect(said('I was a Labour councillor for years.', 'Ann Henderson', 'Edinburgh')).toEqual([])
  })

  it.each([
    ['Peter Wheeler', 'Member of the NEC, Salford'],
    ['Jon Cruddas', 'Dagenham'],
    ['Sophie Wilson', 'Councillor, Sheffield'],
    ['Liam Byrne', 'MP for Birmingham Hodge Hill'],
    ['Ann Henderson', 'is on the committee. She stood again.'],
    ['Luke Akehurst', 'Oxford'],
  ])('and not where it is rare, or goes on about the party: %s, %s', (name, below) => {
    expect(signed(name, below)).toHaveLength(1)
  })
})

describe('another form of a given name', () => {
  const JO = 'The councillor Jo Bird, expelled by Labour, moved a motion at the Labour group.'
  it.each(['Tributes to Joanne Bird, headteacher at Heswall', 'The dentist Joanne Bird is retiring.'])(
    'is somebody else’s with a trade: %s',
    (text) => {
      expect(marks(JO, text)).toEqual(['Jo Bird → jo-bird'])
    },
  )
  it('may be the same without', () => {
    expect(marks(JO, 'Joanne Bird said that she would stand.')).toHaveLength(2)
  })
})

describe('what belongs to a name with a comma before what it is', () => {
  const ANN = 'Ann Henderson of Labour’s NEC spoke to members. Henderson named the students.'
  it.each(['Henderson’s, the vegetarian restaurant in Hanover Street, has gone.', 'We met at Henderson’s, the pub.'])(
    'is a firm: %s',
    (text) => {
      expect(marks(ANN, text)).toHaveLength(2)
    },
  )
  it.each(['Henderson’s, the best speech of all, was short.', 'A friend of Henderson’s, the treasurer, left.'])(
    'is hers: %s',
    (text) => {
      expect(marks(ANN, text)).toHaveLength(3)
    },
  )
})
