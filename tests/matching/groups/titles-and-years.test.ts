/** Titles that have a group's name in them: of works that are older than the group, programmes, posts; and whose firms stand beside it. */
import { describe, expect, it } from 'vitest'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

const NAMED = /→ (?:momentum|progress|mainstream|compass|open-labour|bakers-union)$/
const groups = (page: readonly string[], text: string) => foundAfter(page, text).filter((mark) => NAMED.test(mark))

describe('no group', () => {
  it.each([
    // A year from before the group began, and whose works they are.
    'Slow Progress and Open Labour (both 1974) hang in room 2.',
    'Open Labour (1974) hangs in room 2.',
    'Also on the table: Scottish Art (Mainstream, 1990).',
    'Ally: my story. Edinburgh: Mainstream, 1990.',
    'She sang in Momentum (1983) and Progress (1979).',
    // An article with a capital within the sentence.
    'Listen to The Compass on the World Service instead.',
    'I read it in The Progress on Friday.',
    'We met in The Mainstream and drank.',
    // Half of a post.
    'Progress and Learning Mentor, Hull College',
    'Momentum & Growth Manager, Leeds',
    'Progress and Attainment Lead',
    // The word with which a quotation begins.
    '“Progress,” she sighs at last, “is other people.”',
    '“Momentum,” he says, “is what we lack.”',
    // The union of another time.
    'The Bakers’ Union of 1849 was no friend of the Chartists.',
    'A talk on the Bakers’ Union of 1913 follows.',
    // Firms beside it.
    'Kitchens for Compass and Sodexo in eleven prisons.',
    'Compass, Sodexo and Serco bid for the contract.',
    'Serco, Compass and G4S have the contracts.',
    'Hospital cleaning went to ISS and Compass.',
    'Here is a run of early Scottish paperbacks from Mainstream and Polygon.',
    'It was turned down by Canongate and Mainstream.',
  ])('is meant: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })
})

describe('the group', () => {
  it.each([
    ['Members of Mainstream and Compass met.', 2],
    ['We wrote to Compass, Progress and the Fabians.', 2],
    ['MPs in Mainstream and Tribune signed.', 1],
    ['They joined The Momentum chair in the hall.', 1],
    ['See The Purple Book (Progress, 2011).', 1],
    ['Lines lead from Momentum (2015) and from Progress (1996).', 2],
    ['“Momentum,” said Corbyn, “is the future of the party.”', 1],
    ['“Progress,” he says, “is a faction of the right.”', 1],
    ['“Mainstream,” says Luke Akehurst, “is a good name for somebody.”', 1],
    ['Progress and Momentum Leaders Meet', 2],
    ['We hear that Momentum and Unite Leaders meet.', 1],
    ['The Bakers’ Union in 1902 asked the same.', 1],
  ])('is meant: %s', (text, count) => {
    expect(groups(GROUPS, text)).toHaveLength(count)
  })
})

it.each([
  'The model B came with Compass (a drawing program on cassette).',
  'They sailed in Momentum (a wooden yacht) to Skye.',
])('is none where a thing is put after the name: %s', (text) => {
  expect(groups(PEOPLE, text)).toEqual([])
})
