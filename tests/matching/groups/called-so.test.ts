/** Things that bear a group's name: the words before it say what they are. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members and Compass supporters stood beside JVL and the CLGA.',
]
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('a heading that has the word', () => {
  it('says nothing of the group elsewhere', () => {
    const page = [
      'Labour councillors and the NEC met; Momentum and Compass sent members, says Laura Pidcock.',
      'He spoke to Compass in June.',
      'This article is from our issue of May, The Broken Compass',
    ]
    expect(marks(...page).filter((mark) => mark.startsWith('Compass'))).toHaveLength(2)
  })
})

describe('a thing that bears the name', () => {
  it.each([
    'She came on the yacht Progress.',
    'The narrowboat Momentum blocked the lock all week.',
    'He had put ten pounds on the mare Red Labour.',
    'Their steam engine, Progress, is to be painted.',
    'The winner, Red Labour, was sold to a farmer.',
    'A trawler named Compass brought them in.',
    'The cat is called Momentum.',
    'They drank in a pub called Progress.',
    'Her greyhound is named Open Labour.',
    'The race was won by a robot called Momentum.',
    'The fortnightly Compass has two readers.',
    'The freesheet Progress lost its editor.',
    'For lunch there was a sandwich called Momentum.',
    'A locomotive christened Progress stood in the yard.',
    'The Grantham Progress, which comes out on Thursdays, had the story.',
    'A reporter of the Grantham Progress was there.',
    'Forward Momentum promises to give it back.',
    'It has the support of Real Progress and its writers.',
    'The Golden Compass was on again.',
    'A taxi company that calls itself Compass brought the ballot box.',
    'The brass players, and a choir which styles itself Progress, were late.',
    'A gym which trades as Momentum stands across the road.',
    'A shop that goes by the name of Progress sells shoes.',
    'A hotel chain calling itself Mainstream has put up the delegates.',
    'There is a gallery in Stoke called Momentum.',
    'and my builder is called Progress, they are good',
  ])('is not the group: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['She belongs to a group called Momentum.', 1],
    ['A think tank which calls itself Compass wants another vote.', 1],
    ['The group that calls itself Momentum has sent a letter.', 1],
    ['The left calls itself Momentum here.', 1],
    ['It goes by the name of Open Labour.', 1],
    ['Five councillors call themselves Momentum.', 1],
    ['There is a network in Stoke called Momentum.', 1],
    ['They go forward. Momentum members promise to give it back.', 1],
    ['It was real. Progress members said so.', 1],
    ['It is called Momentum.', 1],
    ['A network of councillors called Open Labour took part.', 1],
    ['The left has a new body called Mainstream.', 1],
    ['Its founders set up a think tank named Compass.', 1],
    ['They took a boat that Momentum had hired.', 1],
    ['He thanked the Islington Momentum members.', 1],
    ['The report named Momentum and nobody else.', 1],
    ['Two critics called Momentum a cult.', 1],
    ['The judge had called Progress as a witness.', 1],
    ['A columnist dubbed Compass the conscience of the left.', 1],
    ['The Bennite Momentum of those years has gone.', 1],
    ['They have one now, and it is called Mainstream.', 1],
    ['The successor was called Mainstream.', 1],
    ['In the pub, Momentum activists sang.', 1],
    ['The winner was backed by Progress.', 1],
    ['An outfit of young members called Red Labour wrote it.', 1],
    ['They set up a page called Red Labour.', 1],
  ])('is the group: %s', (text, count) => {
    expect(found(text)).toHaveLength(count)
  })

  it.each([
    'It’s called Labour values, and it cost ninety pounds.',
    'They have a website called Labour values.',
    'The campaign was named Labour values.',
    'Our blog, which is called Labour values, is free.',
    'A group called Labour values wrote it.',
    'The page has been renamed Labour values.',
    'Who paid for the Labour values site?',
    'She writes for the Labour values blog.',
    'It stands on the Labour values website.',
  ])('is a phrase of every day where it is said to be a name: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'He set out what he called Labour values.',
    'The so-called Labour values of the leaflet bored her.',
    'They called Labour values old.',
    'What she has called Labour values are hers.',
    'It called Labour values into question.',
    'These are called upon: Labour values.',
    'The site is about Labour values.',
    'A campaign for Labour values has a website.',
    'A return to Labour values has begun.',
    'The debate on Labour values says little.',
    'She has a Labour values problem, he wrote.',
  ])('is the phrase where somebody else speaks of it: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Center for American Progress',
    'He works for the Center for American Progress in Washington.',
    'A paper of the Institute for Human Progress said so.',
    'The Centre for Northern Momentum opens in May.',
    'She won the Prize for Social Progress.',
    'It was paid for by the Alliance for Progress.',
    'A grant of the Fund for the Momentum went to Leeds.',
  ])('is no group whose name goes on before it: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'He works in the office of Progress.',
    'The Labour MPs of Haringey Momentum came.',
    'Supporters of Momentum cheered.',
    'The Chair of Compass wrote back.',
    'A centre for Momentum activists opens in May.',
    'Members of the union for whom Progress speaks have left.',
  ])('is the group of which somebody is the chair: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it('does not take the name from the group elsewhere', () => {
    expect(found('They sailed on the yacht Progress.')).toEqual([])
    const after = marks(...PAGE, 'They sailed on the yacht Progress.', 'She was backed by Progress.').slice(known)
    expect(after).toEqual(['Progress → progress'])
  })

  it('has the name to the end of the paragraph', () => {
    expect(found('A barge called Momentum sank. Nobody from Lincoln to Hull had insured Momentum.')).toEqual([])
  })
})

describe('an answer that it is another one', () => {
  it.each([
    'Wrong Momentum, mate: that was the bike shop.',
    'Different Compass: ours is a magazine.',
    'Wrong Progress!',
    'Different JVL, love.',
  ])('is not about the group: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'A different Momentum took over in 2020.',
    'Different Momentum activists said different things.',
    'Wrong again. Compass members said so.',
    'Different JVL members said different things.',
  ])('is not where more is said: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('a phrase that somebody stands behind, or has signed', () => {
  it.each([
    'What the people behind Labour values want is a review.',
    'Those behind Labour values met in York.',
    'The team behind “Labour values” has a laptop.',
    'Four hundred have put their names to Labour values so far.',
    'She put her name to Labour values.',
    'A site went up under the name Labour values.',
    'The signatories of Labour values met.',
    'The ten most popular goals on Labour values are about members.',
    'She registered on Labour values last week.',
    'There are 400 signatures on Labour values by now.',
    'A petition on Labour values asks for primaries.',
  ])('is a name: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'In the name of Labour values they voted.',
    'We must put our weight behind Labour values.',
    'The thinking behind Labour values is old.',
    'A lecture on Labour values was given.',
    'His views on Labour values are known.',
    'She wrote a book on Labour values.',
    'The ban on Labour values in schools is odd.',
    'He is committed to Labour values.',
    'The principle behind Labour values is fairness.',
    'We owe it to Labour values.',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
