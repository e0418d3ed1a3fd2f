import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.'
const inParty = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(2)

describe('initials', () => {
  it.each([
    'The council’s DLO repaired the town hall.',
    'She borrowed it from the school LRC.',
    'Ask the university’s LRC for the book.',
    'The DLO, the works department, was asked.',
    'The LRC (the college library) shuts at six.',
    'Our hospital trust DLO painted the ward.',
  ])('that belong to somebody else are nobody’s of the dataset: %s', (text) => {
    const named = 'Don’t Leave, Organise (DLO) and the Labour Representation Committee (LRC) met.'
    expect(inParty(named, text)).toHaveLength(4)
  })

  it.each([
    'McDonnell’s LRC met on Monday.',
    'The left’s LRC met on Monday.',
    'DLO, the new network, met on Monday.',
    'In the end the DLO met on Monday.',
    'The LRC, the oldest group of all, met on Monday.',
    'The party’s LRC met on Monday.',
  ])('are the group’s otherwise: %s', (text) => {
    const named = 'Don’t Leave, Organise (DLO) and the Labour Representation Committee (LRC) met.'
    expect(inParty(named, text)).toHaveLength(5)
  })
})

describe('initials that are explained right after them', () => {
  const named = 'Don’t Leave, Organise (DLO) and the Labour Representation Committee (LRC) met.'
  it.each([
    'The town had an LRC, the Leisure and Recreation Centre, in those days.',
    'He rowed for the LRC (the London Rowing Club) as a boy.',
    'I thought of the LRC, a Lone Rangers Club of ours.',
    'She wrote to the DLO, the District Land Office, about it.',
    'Their DLO – Direct Labour Organisation – mended gutters.',
    'The party’s old DLO, the Dairy Liaison Officer, was there.',
  ])('elsewhere are not the group’s there: %s', (text) => {
    expect(inParty(named, text).filter((mark) => /LRC|DLO/.test(mark))).toHaveLength(2)
  })

  it.each([
    'The LRC, the Labour Representation Committee, met again.',
    'The LRC, long run by councillors, met again.',
    'Then the LRC (that is what they call it) met again.',
    'Members of the DLO – don’t leave, organise – met again.',
    'The LRC, the last red club, met again.',
    'DLO, do listen, is for members.',
  ])('are, where that is their name or none: %s', (text) => {
    expect(inParty(named, text).filter((mark) => /LRC|DLO/.test(mark)).length).toBeGreaterThanOrEqual(3)
  })
})

describe('what is said of a name right after it', () => {
  it.each([
    ['But Labour values the website has a page for signatures.', 'Labour values'],
    ['That is what Labour values the campaign is: a petition and a list.', undefined],
    ['They met Compass the think tank, and liked it.', 'Compass'],
    ['The speaker came from Mainstream the network.', 'Mainstream'],
    ['Then Labour values the site, launched on Monday, fell silent.', 'Labour values'],
    ['These are the Labour values the campaign has fought for.', undefined],
    ['Labour values the group, says its chair.', 'Labour values'],
    ['Labour values the network of its friends.', undefined],
    ['As for Progress the campaign made, it was small.', 'Progress'],
    ['Labour values the site for its quiet.', undefined],
    ['Labour values the site has lost are back.', undefined],
    ['Labour values the website is plain, people say.', 'Labour values'],
    ['Labour values the site was dull, and empty.', 'Labour values'],
    ['Labour values the site is built on are old.', undefined],
    ['Labour values the magazine was founded for went first.', undefined],
    ['They put their names to the petition of Labour values.', 'Labour values'],
    ['He wrote for the website of Labour values in March.', 'Labour values'],
    ['It is the language of Labour values.', undefined],
    ['He is a champion of Labour values.', undefined],
  ])('%s', (text, name) => {
    expect(inParty(text).map((mark) => mark.replace(/ →.*/, ''))).toEqual(name ? [name] : [])
  })
})

describe('an article before the name', () => {
  it.each([
    'A woman in a Momentum T-shirt clapped.',
    'He wore a Progress badge.',
    'They tore down the Compass banner.',
    'She drank from a Mainstream mug.',
    'You are on the Momentum mailing list.',
    'The Progress stall was empty.',
    'A Momentum rosette lay on the floor.',
  ])('is no adjective’s before what groups give away: %s', (text) => {
    expect(inParty(text)).toHaveLength(1)
  })

  it.each([
    'The Mainstream media laughed.',
    'He checked the Compass app.',
    'They like a Progress bar.',
    'It was a Momentum shift.',
    'The Mainstream view prevailed.',
    'She read the Progress report.',
  ])('is an adjective’s elsewhere: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })
})

describe('a comment begins right behind its author', () => {
  it.each([
    'Marnie P Progress of a sort I suppose.',
    'wibble Progress on pay is what counts.',
    'Derek Mainstream economists said so.',
    'mancred68 Progress in our time!',
    'Wendy Jones Momentum is with us.',
  ])('so a capital there says nothing: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })

  it.each([
    'Former Momentum chair speaks.',
    'Inside Progress they laughed.',
    'Labour, Progress and Compass met.',
    'Backed by Momentum she won.',
    'Not Mainstream but Momentum.',
    'Why Progress lost in Hull.',
  ])('but does within a sentence: %s', (text) => {
    expect(inParty(text).length).toBeGreaterThan(0)
  })
})

it('is the group where the gloss says so, on a page with hardly any politics', () => {
  const diary = ['What is on this week', 'Tuesday: an evening with Ed Balls, the former Chancellor.']
  expect(marks(...diary, 'Thursday: Compass, the think tank, on growth.')).toHaveLength(2)
  expect(marks(...diary, 'Thursday: Compass, the folk trio, on tour.')).toHaveLength(1)
  expect(marks(...diary, 'Thursday: Momentum, the hiking club, on foot.')).toHaveLength(1)
})
