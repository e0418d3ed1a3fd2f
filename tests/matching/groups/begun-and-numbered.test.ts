/** Groups and words told by how a group began, by page numbers, by what there is a next one of, and by what is done first. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'Labour’s NEC met on Tuesday. Laura Pidcock and Luke Akehurst spoke, and Momentum and Labour First had slates. Jeremy Corbyn, the party’s former leader, sent a letter to members before the election.'

const groups = (text: string) => marks(LABOUR, ...text.split(' || ')).slice(5)

describe('a group', () => {
  it.each([
    ['Momentum, the group set up to support Jeremy Corbyn, has put out this.', 'Momentum → momentum'],
    ['Momentum, the network founded by Jon Lansman, has merged with nobody.', 'Momentum → momentum'],
    ['Mainstream, the group launched in September, met in Leeds.', 'Mainstream → mainstream'],
    ['2021 Progress merges into Progressive Britain.', 'Progress → progress'],
    ['Progress folds into Progressive Britain', 'Progress → progress'],
    ['Momentum is founded. Open Labour follows in December.', 'Open Labour → open-labour'],
    ['Open Labour joins in March.', 'Open Labour → open-labour'],
    ['Compass, 68, 112', 'Compass → compass'],
    ['Momentum, 107–60, 211', 'Momentum → momentum'],
    ['Labour values (website), 91', 'Labour values → labour-values'],
    ['nobody asked about momentum’s ballot', 'momentum → momentum'],
    ['I’m a momentum member and I delivered leaflets', 'momentum → momentum'],
    ['and momentum HQ is being coy', 'momentum → momentum'],
    ['The next Momentum meeting is on Friday.', 'Momentum → momentum'],
    ['The first Compass pamphlet came out in 2003.', 'Compass → compass'],
    ['Keir Starmer beats RLB (Rebecca Long-Bailey) and Lisa Nandy.', 'RLB → rebecca-long-bailey'],
  ])('%s', (text, mark) => expect(groups(text)).toContain(mark))
})

describe('no group', () => {
  it.each([
    'The next Progress is already docked.',
    'The first Progress docked in 1978.',
    'Every Compass was launched at Leith.',
    'Laura McDonald has put on new work with Red Labour of Love, which she founded.',
    'Should those who labour first be paid first?',
    'we must labour first and rest later',
    'The answer to 4 across was PROGRESS and not, as printed, COMPASS, which has seven letters.',
    'The answer to 9 down is MOMENTUM.',
  ])('%s', (text) => expect(groups(text)).toEqual([]))
})

it('knows initials by the whole name on a page about cakes', () => {
  const page = [
    '# How to make the perfect Eccles cakes',
    'Delia Smith uses rough puff, Dan Lepard flaky, and the recipe wants butter, sugar, currants and an oven.',
    'The MP for Salford, Rebecca Long-Bailey, has asked for protected status; should she get it?',
    'I see RLB finally found a policy everyone can get behind!',
  ]
  expect(marks(...page)).toContain('RLB → rebecca-long-bailey')
})
