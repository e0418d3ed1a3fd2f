/** Somebody of the surname whom the words beside it introduce: readers have not heard of him, though they have of the politician. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'The Labour Party’s NEC met in Westminster; Liam Byrne, Jon Cruddas, Kevin Peel, Kate Osamor, Yasmine Dar and Peter Wheeler spoke as MPs.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(6)

describe('a surname by which somebody is called', () => {
  it.each([
    'The office is one floor above a lawyer named Dar.',
    'A dentist called Byrne rang.',
    'They had hired a plumber from Bury called Wheeler.',
    'He is married to a nurse called Osamor.',
    'Some fellow called Cruddas mended the roof.',
    'Two brothers named Peel have the shop.',
    'A man named Byrne was arrested.',
    'He was pushed, and a man called Byrne fell.',
    'They say that a woman called Osamor lives there.',
    'A pensioner, named as Byrne, was taken to hospital.',
    'The plumber was called Byrne.',
  ])('is that one’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'A councillor called Peel has been chosen.',
    'Nobody had heard of a backbencher called Byrne.',
    'A Labour member named Byrne spoke.',
    'The MP named Byrne as her deputy.',
    'A member called Byrne a traitor.',
    'A journalist called Byrne for a comment.',
    'He said that a journalist called Byrne on Monday.',
    'The speaker called Byrne to order.',
    'It had what some called Byrne mania in it.',
    'The poll named Byrne the best.',
    'Nobody called Byrne back.',
    'The plan was called Byrne’s folly.',
    'A friend called Byrne wooden.',
    'It was dull, and a neighbour called Peel lazy.',
    'A heckler called Byrne “a traitor”.',
    'Two hecklers called Byrne “a traitor”.',
  ])('is the politician’s where that is one, or somebody calls: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a surname with “senior” or “junior”', () => {
  it.each([
    'Ms Osamor senior at 80',
    'Mrs Osamor senior is a nurse.',
    'Byrne junior has passed his exams.',
    'It was Mr Cruddas, senior, who sailed.',
    'They met Byrne Jr at the door.',
    'Cruddas père was a sailor.',
  ])('is of one of two: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Byrne senior aide quits',
    'Osamor, junior minister again, left.',
    'They made Osamor senior whip.',
    'The senior MP Byrne has left.',
  ])('is the politician’s before a noun: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a surname with a club, a church or a shop', () => {
  it.each([
    'Mr Wheeler of the bowls club won the raffle.',
    'Byrne of the Heywood rowing club would like that to be known.',
    'Mrs Osamor from the garden centre brought plants.',
    'It was mended by Peel of the garage.',
    'The organ was played by Cruddas of the parish church.',
    'A word with Dar of our library.',
  ])('is that of somebody there: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'They heard Byrne of the NEC.',
    'They met Byrne of the Labour club.',
    'They led Byrne from the theatre.',
    'There was Byrne of the church-going sort.',
    'Byrne at the rowing club: a photograph',
    'They asked Mr Byrne of the Commons business committee.',
  ])('is not where the words are of politics, or of where somebody is: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a surname of two words that may be a whole name', () => {
  const page = ['Rebecca Gordon-Nesbitt, a Labour candidate, met the NEC.']
  const last = (line: string) => marks(...page, line).slice(1)

  it.each([
    'Gordon Nesbitt of the Broadstairs sailing club is not her husband.',
    'Gordon Nesbitt, 61, a retired butcher, disagrees.',
    'Gordon Nesbitt (Con) 512',
  ])('is one where that says who he is: %s', (line) => {
    expect(last(line)).toEqual([])
  })

  it.each([
    'Gordon Nesbitt said that Labour would win.',
    'Ms Gordon Nesbitt, 52, was chosen.',
    'Members voted for Gordon-Nesbitt.',
  ])('is the politician’s otherwise: %s', (line) => {
    expect(last(line)).toHaveLength(1)
  })
})
