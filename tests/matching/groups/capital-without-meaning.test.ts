/** A word that opens a sentence, an entry or a cell has its capital from there: something else must speak for the group. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

describe('what opens a sentence and goes on as things do', () => {
  it.each([
    'Progress against savings targets was reported.',
    'Progress against the action plan was noted.',
    'Progress between meetings is by e-mail.',
    'Progress to date is set out in the appendix.',
    'Progress under the new contract was poor.',
    'Progress from the working group was noted.',
    'Progress by ward is shown below.',
    'Progress made on rents was welcomed.',
    'Progress as at 31 March is shown.',
    'Progress, if any, will be reported in May.',
    'Progress so far: two lifts of nine.',
    'Progress (see appendix B) to be reviewed in May.',
    'Progress to be reported to the next meeting.',
    'Momentum after the break was all with the visitors.',
    'Momentum during the count went one way.',
    'Momentum from the by-election carried them through May.',
  ])('is the word: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
    expect(foundAfter(GROUPS, text)).toEqual([])
  })

  it.each([
    'Momentum under Jon Lansman had 40,000 members.',
    'Progress to merge with Policy Network',
    'Momentum made no comment.',
    'Momentum at least had a leader to defend.',
    'Momentum after Corbyn: what its members want',
    'Progress made its list public.',
    'Momentum by then had split over the rules.',
  ])('is the group: %s', (text) => {
    expect(foundAfter(GROUPS, text)).toHaveLength(text.includes('Corbyn') ? 2 : 1)
  })
})

describe('what is said to be so', () => {
  it.each([
    'Progress, he reports, is being made.',
    'Progress, she said, was being held up by the rain.',
    'Progress, the council says, has been slow.',
    'Progress, officers admit, will be gradual.',
    'Progress, we are told, takes time.',
    'Progress, it seems, is not on the agenda.',
    'Progress, as the minister put it, comes in small steps.',
    'Momentum, the pollsters said, was with the Tories from the first week.',
    'Momentum, he thinks, is with the Greens.',
    'Momentum, she adds, is on our side.',
    'Momentum, one aide said, had swung to the Liberal Democrats.',
    'Momentum, they say, is everything.',
    'Momentum, the bookmakers reckon, is behind Reform.',
  ])('is said of things: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
    expect(foundAfter(GROUPS, text)).toEqual([])
  })

  it.each([
    'Momentum, she said, was being run by its staff.',
    'Momentum, the paper says, is backing her.',
    'Momentum, officials said, had sent 300 activists.',
    'Momentum, she wrote, had balloted its members.',
    'Progress, he says, was being funded by one man.',
    'Progress, its critics say, was a party within a party.',
    'Momentum, said the man from the LRC, had been given a leader to defend.',
  ])('is said of the group: %s', (text) => {
    expect(foundAfter(GROUPS, text).filter((mark) => /→ (?:momentum|progress)/.test(mark))).toHaveLength(1)
  })
})

describe('an entry that is timed or numbered', () => {
  it.each([
    '17.45 Progress on driver-only operation: briefing by the national officer',
    '9.30 Progress since last year, and questions',
    '14:00 Progress on pay: report by the secretary',
    '4. Progress on the lifts',
    '(b) Progress on the lifts',
    'Item 4 Progress on the lifts',
    'Wk 5 Progress on essays: drop-in',
    'Session 2, 10.30 am Progress in Leeds is slow',
    '19.00 Momentum building for managers',
    '12 noon Compass reading for beginners',
    '[00:04:12] Progress is slow, I said.',
  ])('begins with the word: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
  })

  it.each([
    '18.00 Progress rally with activists',
    '7pm Mainstream members’ meeting',
    '10.15 Momentum members on how to win a ward',
    'Wk 5 Momentum: friend or foe? The new group meets its critics.',
    'TOM [00:00:51] And Momentum had lost the vote by then.',
    'ANNA [12:04] But Momentum said no.',
    '3. Momentum, Progress and Compass',
  ])('has the group: %s', (text) => {
    expect(foundAfter(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('what is cried in capitals, behind an article', () => {
  it.each([
    'Somebody put it online in capitals: WE ARE THE MAINSTREAM.',
    'Their banner read WE ARE THE PROGRESS YOU WANT.',
    'A man shouted: THE MOMENTUM IS OURS!',
    'The headline was WHAT A COMPASS!',
  ])('is the word: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
    expect(foundAfter(GROUPS, text)).toEqual([])
  })

  it.each(['Their leaflet: WHY PROGRESS MEMBERS QUIT.', 'The headline: THE MOMENTUM MEMBERS WHO LEFT.'])(
    'is the group where more speaks for it: %s',
    (text) => {
      expect(foundAfter(GROUPS, text).filter((mark) => /MOMENTUM|PROGRESS/.test(mark))).toHaveLength(1)
    },
  )
})

describe('an article that opens in capitals', () => {
  const opening = (text: string) =>
    marks('Labour’s NEC met, and Momentum, Progress and Red Labour backed the left.', text).slice(3)

  it.each([
    'RED LABOUR BEGAN IN 2011 as something one did on social media.',
    'MOMENTUM HAS ASKED its members what they think.',
    'OPEN LABOUR SAYS IT will back nobody.',
  ])('may open with a group: %s', (text) => expect(opening(text)).toHaveLength(1))

  it.each(['MOMENTUM GYM – join now.', 'COMPASS BMX has moved.', 'PROGRESS IT: call us.'])(
    'or with a firm: %s',
    (text) => expect(opening(text)).toEqual([]),
  )
})
