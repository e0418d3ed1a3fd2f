/** A group's name in a saying, in a title of its own, or as another body's, on a page that is full of groups. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members and Compass supporters stood beside JVL and the CLGA.',
  'Don’t Leave, Organise (DLO) and the Labour Representation Committee (LRC) wrote to Young Labour members.',
]
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('an interrupted quotation', () => {
  it.each([
    '“Progress,” he has said, “is not a straight line.”',
    '“Progress,” she wrote, “is a slow train.”',
    '‘Progress,’ one of them joked, ‘was a long time coming.’',
    '“Progress,” the guest added, “is not a mere word.”',
  ])('says what things are: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    '“Progress,” she wrote, “is a group of MPs.”',
    '“Progress,” he has said, “is not a party of its own.”',
    '“Momentum,” she said, “is a movement of members.”',
    '“Progress,” a councillor added, “is a faction.”',
  ])('says what a group is: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('mainstream again', () => {
  it.each([
    'Mainstream again',
    '‘Mainstream again’: what a poll says',
    'Is the party Mainstream again?',
    'Becoming Mainstream again, by one who knows',
  ])('is the adjective: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Mainstream again asked for a hearing.',
    'They wrote to Mainstream again and again.',
    'Mainstream members met again.',
    'She has criticised Mainstream, again.',
  ])('is not: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('progress in a subject', () => {
  it.each([
    'The society Progress in Physics will explain the rest.',
    'She reads Progress in Chemistry on the train.',
    'His paper is in Progress in Mathematics this month.',
    'The journal Progress in Medicine is dear.',
  ])('is a title: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'She joined Progress in London.',
    'They founded Momentum in Wales.',
    'He was a member of Compass in Liverpool.',
    'He left Progress in January.',
  ])('is not a town’s group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('a thing beside another', () => {
  it.each([
    'Compass and calendar settings can be changed in your browser.',
    'Compass and map skills are needed.',
    'Progress and productivity are what we need.',
    'Momentum and collision questions will be asked.',
  ])('is a thing: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Compass and trade union officials were there.',
    'Compass and its members were there.',
    'Progress and councillors can meet.',
    'Momentum and Compass members will be asked.',
  ])('is no thing: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })
})

describe('the works department', () => {
  it.each([
    'We know that the DLO is the team which mends your boiler.',
    'I ask as a former DLO man, 30 years in direct labour in Kirklees.',
    'The DLO has put in new gutters.',
    'DLO plumbers came twice.',
    'DLO roofers were out in the rain.',
  ])('has the initials: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'The DLO is about repairing the party.',
    'The DLO meets on Tuesday.',
    'A DLO member spoke. She was glad of a roof.',
    'A bricklayer has joined the DLO.',
  ])('has not: %s', (text) => {
    expect(found(text).length).toBe(1)
  })
})

describe('what somebody meant by initials', () => {
  it.each([
    'It was the queue for the LRC, by which he meant the Liverpool Racquet Club.',
    'It was the queue for the LRC, by which, it turned out, he meant the Liverpool Racquet Club.',
    'LRC stands for Library Resource Centre here.',
    'Here was the LRC, which stood for Leisure and Recreation Centre.',
    'He rows for the LRC, short for London Rowing Club.',
  ])('is another body: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'LRC stands for Labour Representation Committee.',
    'The LRC stands for a party of members.',
    'He was in the LRC, by which he meant that he was on the left.',
    'They wrote to the LRC, meaning to join.',
  ])('is none: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })
})

describe('a country in brackets', () => {
  it.each(['New Zealand', 'Ireland', 'Australia', 'Malta'])('makes it that country’s: %s', (country) => {
    expect(found(`Young Labour (${country})`)).toEqual([])
  })

  it.each(['UK', 'Great Britain', 'Scotland', 'London'])('leaves it ours: %s', (country) => {
    expect(found(`Young Labour (${country})`)).toHaveLength(1)
  })
})

describe('a record or a book', () => {
  it.each([
    'Her debut, Momentum, is out on Friday.',
    'Their second album, Progress, was recorded in Hull.',
    'In his novel, Compass, nobody gets lost.',
    'The single, Mainstream, is dull.',
  ])('has the name: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Her first group, Momentum, is for members.',
    'Its second campaign, Progress, had officers.',
    'In his network, Compass, nobody gets lost.',
    'The faction, Mainstream, is new.',
  ])('has not: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('an office, or what is called mainstream', () => {
  it.each([
    'Labour First Minister Eluned Morgan said no.',
    'The Labour First Minister of Wales was there.',
    'Labour First Secretary of State resigns',
    'A Mainstream school in Leeds wants staff.',
    'Mainstream Labour voters are cross.',
    'Mainstream media were there.',
    'It was Progress of sorts.',
  ])('has the words: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Labour First Secretary Ann Smith was there.',
    'Labour First ministers’ aides met.',
    'Mainstream Labour’s newest group is cross.',
    'Mainstream members are cross.',
    'A Mainstream councillor in Leeds wants more.',
    'It was Progress of old.',
  ])('has not: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})
