/** A group's name in a sentence that says that it is one, in a heading on who is elected, in quotation marks, and after its members. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const OF_LABOUR = [
  '# News from the Labour left',
  'Labour members met in Leeds to talk about Jeremy Corbyn. The NEC vote is next week, said councillors.',
]
const OF_FACTIONS = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members and Compass supporters stood beside JVL and the CLGA.',
]
const on = (page: string[]) => (text: string) => marks(...page, text).slice(marks(...page).length)

describe('the name that a sentence begins with', () => {
  it.each([
    'Mainstream is the name of the group.',
    'Compass is the name of the network that Neal Lawson runs.',
    'Momentum was the name given to the new organisation.',
    'Progress is the name of their group.',
    'Mainstream is what they call the group.',
    'Momentum is the voice of the Labour left.',
  ])('is the group’s: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toHaveLength(1)
  })

  it.each([
    '“Mainstream is the change we need, towards a new way.”',
    'He told us: “Mainstream is the change we need, towards a way of leading the party.”',
    'Mainstream is not a faction.',
  ])('is that of Mainstream where the page has it: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toHaveLength(1)
  })

  it.each([
    'Progress is the name of the game.',
    'Momentum is the name of the game.',
    'Compass is the name of a yacht.',
    'Mainstream was the name of the publisher.',
    'Progress is the change we need.',
    '“Progress is the change we need,” he said.',
    'Progress is what they call it.',
    'Momentum is everything.',
    'Momentum is the thing in a campaign.',
    'Mainstream is where voters live.',
    'Mainstream opinion is the change we need.',
    'Mainstream politics is the change we need.',
  ])('is a word: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toEqual([])
  })
})

describe('a heading on who is elected', () => {
  it.each([
    '# Young Labour equalities posts: how they voted',
    '# Young Labour equalities elections: a sweep',
    '# Young Labour liberation elections won by the left',
    '# Young Labour regional reps elected',
    '# Young Labour trade union rep quits',
    '# Young Labour NEC seat: who stands',
    'Young Labour liberation officers were elected.',
  ])('is on the group: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toHaveLength(1)
  })

  it.each([
    '# Young Labour voters flock to Greens',
    '# Red Labour seats fall to Reform',
    '# Red Labour posts on the lawn',
    '# Young Labour hopefuls fight for seats',
    '# Young Labour posters on the wall',
    '# Young Labour minds want change',
  ])('has an adjective: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toEqual([])
  })
})

describe('a name in quotation marks behind what it is', () => {
  it.each([
    'She is a director of the Corbynista group “Momentum”, and a week ago she won.',
    'She is a director of the Corbynista group "Momentum," and a week ago she won.',
    'the left-wing faction "Momentum" has members',
    'the network “Mainstream”, which Burnham backs',
    'the pressure group ‘Compass’ was there',
  ])('is the group’s: %s', (text) => {
    expect(on(OF_LABOUR)(text)).toHaveLength(1)
  })

  it.each([
    'the theatre group “Momentum” plays tonight',
    'the theatre group ‘Momentum’ plays tonight',
    'the theatre group Momentum plays tonight',
    'the catering group “Compass” feeds pupils',
    'the art group “Mainstream” shows its work',
    'a support group “Compass” for carers',
    'the walking group Compass meets here',
    'the slogan “Progress” won',
    'the campaign “Progress” for cleaner streets',
  ])('is that of others: %s', (text) => {
    expect(on(OF_LABOUR)(text)).toEqual([])
  })
})

describe('members of what is written small', () => {
  it.each([
    'the members of progress whine that his supporters are rude',
    'the members of momentum moan about it',
    'members of compass were there',
    'members of mainstream never say so',
    'too many members of progress in the plp',
    'mps in progress want him gone',
    'a director of progress and a peer',
  ])('are the group’s where the page has the group: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toHaveLength(1)
    expect(on(OF_LABOUR)(text)).toEqual([])
  })

  it.each([
    'members of mainstream parties want it',
    'members of progress committees want it',
    'the members of momentum investing clubs lost it',
    'the supporters of progress in science want it',
    'friends of progress want it',
    'the directors of progress in medicine',
    'members have works in progress',
  ])('are those of things: %s', (text) => {
    expect(on(OF_FACTIONS)(text)).toEqual([])
  })
})
