import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

/** A page that is full of the party's people and groups, and names this one only where it opens the sentence. */
const CLEAR = [
  '# Labour’s left and right agree on little at the executive',
  'Laura Pidcock and Jon Lansman spoke at the meeting of the Labour executive; Luke Akehurst of Labour First did not.',
  'The Centre-Left Grassroots Alliance and Open Labour have candidates, MPs said on Monday. Rebecca Long-Bailey was there.',
  'Councillors from Labour were told that Jewish Voice for Labour will vote with them in the NEC elections.',
]
/** A page that names two of them. */
const THIN = [
  '# Two views of the left',
  'Laura Pidcock said that Labour members had voted. The MP spoke. Luke Akehurst disagreed.',
]

const named = (page: string[], line: string) => marks(...page, line).slice(marks(...page).length)

describe('a word that opens a sentence, on a page full of groups', () => {
  it.each([
    'Momentum will make no recommendation in the contest.',
    'Momentum is in a bind.',
    'Momentum is in two minds about the deal.',
    'Momentum was not among the bodies that signed.',
    'Momentum has put Hull on its list of target seats.',
    'Momentum gave her its database and two organisers.',
    'Momentum took its members on a coach to Stroud.',
    'Momentum could yet change its mind.',
    'Momentum has lost half its staff since 2020.',
    'Momentum changed its constitution overnight.',
    'Momentum, which put the six together, would not say how.',
    'Momentum, said a man from Norwich, had wanted local groups.',
  ])('is the group with what the word has not: %s', (line) => {
    expect(named(CLEAR, line)).toEqual(['Momentum → momentum'])
  })

  it.each([
    'Momentum has put Hull on its list of target seats.',
    'Momentum changed its constitution overnight.',
    'Momentum has shifted to the deputy.',
  ])('is left alone where the page says little: %s', (line) => {
    expect(named(THIN, line)).toEqual([])
  })

  it.each([
    'Momentum is with the challenger now.',
    'Momentum has shifted to the deputy.',
    'Momentum is building behind a rule change.',
    'Momentum may be slipping away from him.',
    'Momentum can be hard to win back.',
    'Momentum came from an unlikely quarter.',
    'Momentum gave her the edge in the last days.',
    'Momentum kept her going through a hard winter.',
    'Momentum turned against him in the second week.',
    'Momentum towards reform of the rules is lost.',
    'Momentum will carry him a long way.',
    'Progress takes its time.',
    'Progress brings its own troubles.',
    'Progress can be measured in bricks.',
  ])('is the word with what is its own: %s', (line) => {
    expect(named(CLEAR, line)).toEqual([])
    expect(named([...CLEAR, 'Members had a letter from Momentum and one from Progress.'], line)).toEqual([])
  })
})

describe('a name that is said to be one', () => {
  it.each([
    ['Labour Women’s Network (member). Progress (member of the strategy board)', 'Progress → progress'],
    [
      'MPs and members of the party today launch a website: Labour values. It asks for five things.',
      'Labour values → labour-values',
    ],
  ])('is the group: %s', (line, mark) => {
    expect(named(CLEAR, line)).toContain(mark)
  })
})
