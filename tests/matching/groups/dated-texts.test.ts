/** Texts that say when they were written: what is older than a group does not name it. */
import { describe, expect, it } from 'vitest'
import { decisions, marks } from '../find.ts'

const POST = [
  '# Labour Values',
  'Labour Values are often on our lips, and yet we find it hard to say just what they are. Labour councillors, MPs and the NEC should know.',
  'Luke Akehurst and Labour First know Labour Values when they see them.',
]
const groups = (...blocks: string[]) => marks(...blocks).filter((mark) => /→ (?:labour-values|momentum)$/.test(mark))

describe('a text that is older than the group', () => {
  it.each([
    [['February 07, 2010', ...POST]],
    [[POST[0] as string, 'Posted by Ann on 3 May 2009 at 10:15', ...POST.slice(1)]],
    [[POST[0] as string, 'Luke Akehurst | 3 May 2009', ...POST.slice(1)]],
    [
      [
        '12 May 2006',
        'Labour activists and MPs spoke. Members of Momentum clapped; Luke Akehurst of Labour First said nothing.',
      ],
    ],
  ])('does not name it: %s', (blocks) => {
    expect(groups(...blocks)).toEqual([])
  })

  it('says so', () => {
    const [, , turnedDown] = decisions(['February 07, 2010', POST[0] as string, POST[2] as string])
    expect(turnedDown?.rejected.map(({ reason }) => reason)).toEqual(['written before the group began'])
  })
})

describe('a text that is younger', () => {
  const MOMENTUM =
    'Members of Momentum clapped; Luke Akehurst of Labour First and the NEC’s other members said nothing.'
  it.each([
    // Its own date, and that of a comment below an older post.
    [['12 May 2016', MOMENTUM]],
    [['12 May 2006', 'Labour lost two wards, says Luke Akehurst.', '14 June 2017', MOMENTUM]],
    // The date stands below.
    [['12 May 2006', 'Labour lost two wards, says Luke Akehurst.', MOMENTUM, '14 June 2017']],
    // Later years are named between, or in the paragraph.
    [['12 May 2006', 'Labour lost two wards in 2018, says Luke Akehurst.', MOMENTUM]],
    [['12 May 2006', `${MOMENTUM} That was in 2018.`]],
    [
      [
        '12 May 2006',
        'Labour lost two wards, says Luke Akehurst.',
        'Early in 2016 Momentum activists came; the NEC met.',
      ],
    ],
  ])('names it: %s', (blocks) => {
    expect(groups(...blocks)).toHaveLength(1)
  })

  it('names groups that were there then', () => {
    expect(marks('12 May 2006', MOMENTUM)).toContain('Labour First → labour-first')
  })

  it('is no box beside an article, whose cells say when something was', () => {
    const blocks = ['Formation', '19 July 2007', MOMENTUM]
    const hints = [{ cells: ['', '19 July 2007'] as const }, { cells: ['Formation', ''] as const }]
    expect(
      decisions(blocks, 'balanced', hints).flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
    ).toContain('momentum')
  })
})
