/** Surnames that are words or places, told by what stands beside them. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'The Labour Party’s NEC met in Westminster; Andy Burnham, Gemma Bolton, Jo Bird, Ed Balls, Andy Hull, Peter Wheeler and Kevin Peel spoke.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(7)

describe('for whom somebody stands or plays', () => {
  it.each([
    'She could not stand for Hull again.',
    'The MPs for Bolton agreed.',
    'A candidate for Hull was found.',
    'He scored for Bolton in the cup.',
    'They left for Burnham at noon.',
    'Who sat for Hull in those days?',
    'He was elected for Bolton.',
  ])('is a place: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'They voted for Burnham.',
    'Support for Bolton is growing.',
    'She stood up for Hull when it mattered.',
    'A vote for Hull is a vote for members.',
    'They campaigned for Bolton.',
    'An aide for Burnham said so.',
  ])('is a person otherwise: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a word at the head of a list', () => {
  it.each([
    'Balls, bats and other prizes are in the tent.',
    'Balls, cones or bibs go in the shed.',
    'Balls, ropes, and hoops were lent to us.',
    'Peel, seeds and pips go on the heap.',
    'Bird, bees and butterflies: a day out.',
    'Balls, nets and a pump are wanted.',
  ])('is a word: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Balls, activists and councillors went round the estate.',
    'Bird, supporters and friends wrote to the NEC.',
    'Balls, Bird and Peel agreed.',
    'Balls agrees with seven of the ten.',
    'Balls hopes for a seat.',
    'Mr Balls, bats and gloves in hand, opened the match.',
    'Then Balls, hats and all, was gone.',
    'Peel, members and officials had agreed, told the NEC.',
  ])('is not among people, or in a sentence: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })
})

describe('a word with where somebody is from, or what was won', () => {
  it.each([
    'Wheeler of Salford loses his place.',
    'Bird of Wirral has a new seat.',
    'Peel of Manchester was fourth.',
    'Bromborough: Bird wins for Labour',
    'Docks ward: Peel holds for Labour',
    'Late result: Bird gains for Labour',
  ])('is a person: %s', (text) => {
    expect(named(`It rained. ${text}`)).toHaveLength(1)
  })

  it.each([
    'Bird of paradise, seen again.',
    'Balls of wool were sold.',
    'Peel of orange in tea.',
    'Bird songs for beginners',
    'Balls of fire in the sky',
    'Peel of two lemons, grated.',
  ])('is a word otherwise: %s', (text) => {
    expect(named(`It rained. ${text}`)).toEqual([])
  })
})

describe('a careless comment', () => {
  it.each([
    'bird never answered my emails about the bins',
    'good riddance. bird ignored us for years',
    'peel always replied to mine',
    'balls finally apologised then',
    'and peel emailed me back the same day',
    'bird even attended the fete',
  ])('says what a person did: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    'bird never came back to the nest',
    'the bird answered with a song',
    'peel comes off easily',
    'balls everywhere, as always',
    'early bird catches the worm',
    'hull breached, never mended',
  ])('or what a thing did: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('an exclamation', () => {
  const page = (text: string) =>
    marks('Labour’s MPs Gisela Stuart, Ed Balls, Kevin Peel and Jo Bird met in Westminster.', text).slice(4)
  it.each([
    '“Balls!” he shouted.',
    '“Peel,” the recipe began.',
    'And then “Bird!” went a child.',
    '“Bird?” asked the waiter.',
    '‘Peel,’ said the label, ‘and eat.’',
    'Her first word was “Balls.”',
  ])('is no politician’s surname: %s', (text) => {
    expect(page(text)).toEqual([])
  })

  it.each([
    'He agreed with Stuart supporters of long ago.',
    'It was from Mrs Stuart of Edgbaston.',
    'Born in Bavaria, Stuart moved to Britain in 1974.',
    'If Stuart wins, they said that Labour gains.',
    '“Balls is late,” he said.',
    '“I asked Peel,” said the clerk.',
    'And then Bird said so.',
  ])('or is one: %s', (text) => {
    expect(page(text)).toHaveLength(1)
  })
})
