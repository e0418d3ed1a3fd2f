/** Whose a name is besides: firms, those who sell things under it, works that are cited, and what a page says of itself. */
import { describe, expect, it } from 'vitest'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

const NAMED =
  /→ (?:momentum|progress|mainstream|compass|young-labour|labour-values|rebecca-long-bailey|labour-representation-committee)$/
const groups = (page: readonly string[], ...text: string[]) =>
  foundAfter(page, ...text).filter((mark) => NAMED.test(mark))

describe('a firm with somebody’s initials', () => {
  it.each([
    'Also present: J Wheeler (RLB, cost consultants).',
    'The cost plan was prepared by RLB.',
    'RLB, the quantity surveyors, reported on the tender.',
    'P. Jones (RLB) presented the estimate.',
    'RLB was appointed as cost manager for the town hall.',
    'RLB’s construction market report shows prices rising.',
    'Ms Carter (RLB) and Mr Singh (Arup) were thanked.',
    'The consultants RLB were asked for a second estimate.',
    'RLB tender price index, autumn',
  ])('is nobody here: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'MPs wrote to RLB about the whip.',
    'RLB wants a shadow cabinet job.',
    'Corbyn’s favourite (RLB) came second.',
    'Members prefer RLB to Starmer.',
    'RLB, the Salford MP, voted against.',
    'The left’s candidate (RLB) has 30 nominations.',
  ])('is not meant: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

it('leaves her initials to whoever is named in full on the page', () => {
  const page = ['Rebecca Long-Bailey has 30 nominations.', 'I voted for RLB. My firm is RLB too, quantity surveyors.']
  expect(groups(PEOPLE, ...page)).toEqual(['Rebecca Long-Bailey → rebecca-long-bailey', 'RLB → rebecca-long-bailey'])
})

describe('a work that is cited', () => {
  it.each([
    'Henderson, M. (2019) ‘Lists’, Compass: Political Methods 8.',
    'Smith, J. (2012) ‘On turnout’, Progress: Studies in Development 3(2).',
    'Doe, A. (2001). “Drift”. Momentum: A Journal of Physics 12.',
    'Jones, P. (2018) ‘Theory’, Progress in Human Geography 42(1).',
    'Byrne, C. (2021) ‘Against Progress’, Politics 41(2).',
    'Ware, A. (2010) ‘Momentum and Primaries’, Electoral Studies 29.',
    'Hall, S. (1988) Mainstream Politics. London: Sage.',
    'White, K. (2009) Compass and Map. Harlow: Longman.',
    'Brown, T. (1999) The Idea of Progress. Oxford: OUP.',
  ])('has the word in its title: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'Pike, K. (2018) ‘Momentum and the Labour Left’, Political Quarterly 89.',
    'Lawson, N. (2010) ‘A good society’, Compass, 12 May.',
    'Akehurst, L. (2012) ‘Results’, Progress, June.',
    'Dennis, J. (2020) ‘A party within a party posing as a movement? Momentum’, JIT&P.',
  ])('is on the group, or by it: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('the small print of a company’s site', () => {
  it.each([
    [
      'Momentum began in 2014 with two cargo bikes. Today Momentum has depots in Hull.',
      'Momentum Bikes & Freight Ltd. Company no. 09119990.',
    ],
    [
      'Progress has offices in Leeds.',
      'Jane joined Progress from a bank.',
      'Progress Packaging Ltd, registered in England.',
    ],
    ['Today Compass has 30 staff.', '© Compass Kitchen Design Limited 2024'],
    [
      'We at Mainstream know damp.',
      'Ask Mainstream for a quote.',
      'Mainstream Damp Proofing & Roofing Ltd. VAT no. 123',
    ],
    ['“Momentum had a large part in it.”', 'Momentum Fitness LLP, registered no. OC1'],
    ['At Progress we fit doors.', 'Progress Doors & Windows Ltd. Registered office: Unit 4.'],
    ['Talk to Momentum today.', 'Momentum Financial Planning Ltd is authorised by the FCA.'],
  ])('makes the page that company’s: %s', (...text) => {
    expect(groups(PEOPLE, ...text)).toEqual([])
  })

  it.each([
    ['Momentum has 40,000 members.', '© Momentum Campaign (Services) Ltd 2019'],
    ['Members of Progress voted.', 'Promoted by Progress, published by Progress Online Ltd.'],
  ])('is of the group’s own: %s', (...text) => {
    expect(groups(GROUPS, ...text).length).toBeGreaterThan(0)
  })
})

describe('a thing that is named in its honour', () => {
  it.each([
    'She thought Momentum was “full of lovely children” and that “Momentum”, a sourdough the bakery named in its honour, was underproved.',
    'He joined Momentum. “Momentum”, a beer brewed in its honour, was flat.',
    'He left Progress and called his boat “Progress”, a joke.',
  ])('leaves the group its name: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('an officer', () => {
  it.each([
    'Young Labour officer',
    'Treasurer Andy Young. Young Labour officer Beth Bird.',
    'The Young Labour officer resigned.',
    'Young Labour representative',
  ])('is the group’s: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('labour values that are spoken of', () => {
  it.each([
    'If somebody says “Labour values” to me I think of a leaflet.',
    'When you hear ‘Labour values’ you think of roses.',
    'People who say “Labour values” mean their own.',
    'What does “Labour values” mean to you?',
    'She says “Labour values” in every speech.',
    'The words “Labour values” are on the mug.',
  ])('are a phrase: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each(['The website called Labour Values closed.'])('are the site: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('a name and its own word', () => {
  it.each([
    'Momentum had lost, well, momentum.',
    'Momentum has lost its momentum.',
    'Progress is making no progress with the young.',
    'Mainstream has gone mainstream.',
    'Progress made little progress in Wales.',
    'Momentum needs momentum.',
  ])('has the group first: %s', (text) => {
    expect(groups(GROUPS, text)).toHaveLength(1)
    expect(groups(PEOPLE, text)).toHaveLength(1)
  })

  it.each([
    'Progress is slow, and it is no progress.',
    'Progress is progress.',
    'Momentum is just momentum is all he said.',
  ])('has no group: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
  })
})

describe('what is said in a hurry', () => {
  it.each([
    'half of mainstream are on here',
    'most of momentum have left',
    'all of compass voted for him',
    'momentum was the only time i ever knocked on doors',
    'momentum was the only reason i joined',
    'compass is the only place we volunteered',
    'its corbyn this and momentum that',
    'always progress this, compass that',
  ])('is a group: %s', (text) => {
    expect(groups(GROUPS, text)).toHaveLength(1)
  })

  it.each([
    'half of mainstream media is like that',
    'some of progress is luck',
    'most of momentum is mass',
    'momentum was the only reason we won the second half',
    'progress was the only time i smiled',
    'he said momentum that way lies',
  ])('is a word: %s', (text) => {
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'The L R C was there, and the Labour Representation Committee’s chair.',
    'Labour Representation Committee; or L R C',
  ])('is spelled: %s', (text) => {
    expect(groups(GROUPS, text)).toHaveLength(2)
  })
})
