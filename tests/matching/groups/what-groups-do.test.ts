import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'Labour councillors, MPs and the NEC met; Luke Akehurst, Momentum and Compass spoke for the party’s factions.'
const named = (line: string) =>
  marks(LABOUR, line)
    .slice(3)
    .map((mark) => mark.replace(/ → .*/, ''))

describe('a word that opens a sentence, and what is won, meant or begun', () => {
  it.each([
    ['Progress kept two seats.', 'Progress'],
    ['Momentum condemn the vote and will say so.', 'Momentum'],
    ['Compass urge councillors to think again.', 'Compass'],
    ['Progress seeks to win them back.', 'Progress'],
    ['Mainstream tries to speak for the middle.', 'Mainstream'],
    ['Mainstream describes itself as radical and realist.', 'Mainstream'],
    ['Mainstream is led by Luke Hurst.', 'Mainstream'],
    ['Compass was founded by members in the first place.', 'Compass'],
    ['Momentum’s purge of moderates has begun.', 'Momentum'],
    ['Progress dates from 1996.', 'Progress'],
    ['Young Labour dates from 2015.', 'Young Labour'],
    ['Open Labour numbers 40,000.', 'Open Labour'],
    ['Red Labour consists of branches.', 'Red Labour'],
    ['Momentum, founded by Jon Lansman, is split.', 'Momentum'],
    ['Mainstream came into being last year.', 'Mainstream'],
    ['Momentum numbers 40,000.', 'Momentum'],
    ['Momentum consists of some forty branches.', 'Momentum'],
    ['Progress is made up of members and councillors.', 'Progress'],
    ['Momentum is the largest of them.', 'Momentum'],
    ['Mainstream fell out with them.', 'Mainstream'],
    ['Momentum takes no side.', 'Momentum'],
    ['Progress is no friend of theirs.', 'Progress'],
    ['Momentum alone sent forty people.', 'Momentum'],
    ['Momentum of course denies it.', 'Momentum'],
    ['Momentum is likely to back her.', 'Momentum'],
    ['Progress was quick to reply.', 'Progress'],
    ['Momentum is planning a takeover in London.', 'Momentum'],
    ['Momentum v Progress and the battle for Labour', 'Momentum'],
    ['Progress at Labour party conference 2012', 'Progress'],
    ['Members have an email from Momentum HQ.', 'Momentum'],
    ['Progress holds its annual conference tomorrow.', 'Progress'],
    ['Compass head says Labour has bullies', 'Compass'],
    ['Young Labour Policy Conference 2017', 'Young Labour'],
    ['Momentum belongs to the left of British politics.', 'Momentum'],
    ['Progress stands firmly on the right of the party.', 'Progress'],
    ['Mainstream sits to the left of the PLP.', 'Mainstream'],
    ['Young Labour notes: 1. Education costs less than ignorance.', 'Young Labour'],
    ['Labour Students further believes that: 1. Grants should come back.', 'Labour Students'],
    ['Momentum therefore resolves: to ballot its members.', 'Momentum'],
  ])('is the group: %s', (line, name) => {
    expect(named(line)[0]).toBe(name)
  })

  it.each([
    'Momentum gained four points in the polls.',
    'Momentum is on the left.',
    'Progress owes much to the unions.',
    'Progress came into being slowly.',
    'Progress means to be better off.',
    'Progress stands for fairness, a councillor said.',
    'Progress of course wants time.',
    'Momentum is holding to its course.',
    'Momentum is holding for now.',
    'Momentum alone had carried them.',
    'Momentum counts 3 weeks before a vote.',
    'Momentum is likely to back up.',
    'Progress is made up of small steps.',
    'Progress consists of getting things done.',
    'Momentum is likely to build.',
    'Progress stands for nothing here.',
    'Momentum alone is not enough.',
    'Progress is expected to be slow.',
    'Momentum is holding up well.',
    'Momentum is the best of both worlds.',
    'Progress v inertia: a debate',
    'Momentum means nothing in March.',
    'Young Labour Policy Is Not Enough',
    'Momentum belongs to the left now.',
    'Progress notes: Monday, ward three, no change.',
    'Momentum secured by the left was lost.',
    'Progress takes two elections.',
    'Momentum needs all members to act.',
    'Progress brought three unions together.',
    'Progress plan members’ views',
    'Progress claim the council denies',
    'Momentum shift the left feared',
    'Progress report the council wants',
    'Progress aim to be met by June',
    'Progress is now Tory policy.',
    'Momentum is now Labour’s to lose.',
    'Progress has been a struggle.',
    'Momentum has been a problem for Labour.',
    'Progress is led by the data.',
    'Momentum is backed by polls.',
  ])('is a word: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('who works for a group, by name', () => {
  it.each([
    ['Progress deputy editor Conor Pope asks why.', 'Progress'],
    ['Momentum national treasurer Martyn Cook resigned.', 'Momentum'],
    ['Compass spokesperson Frances Foley said no.', 'Compass'],
    ['Progress editor Richard Angell wrote it.', 'Progress'],
  ])('follows it: %s', (line, name) => {
    expect(named(line)).toEqual([name])
  })

  it.each([
    'Progress report editor needed.',
    'Momentum trader Piers Jones bought.',
    'Mainstream politician Nigel Farage spoke.',
    'Mainstream author Zadie Smith spoke.',
    'Progress secretary wanted',
    'Mainstream economist John Simpson objects.',
  ])('does not: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('a group’s work', () => {
  it.each([['The Momentum explainer says so.', 'Momentum']])('is said of it: %s', (line, name) => {
    expect(named(line)).toEqual([name])
  })

  it.each([
    'The work progress does is slow.',
    'It was a work in Progress then.',
    'The engine known as “Momentum” stopped.',
    'A group of physicists see it as “Momentum”.',
    'The campaign was hailed as “Progress” by all.',
    'The ship began its life as “Progress”.',
  ])('is not: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

describe('how somebody is', () => {
  const PAGE = [
    'Jane Aitchison stood for Labour in Pudsey, and Neal Lawson of Compass and Andy Burnham of Mainstream spoke for her.',
    'Labour First, Open Labour and the CLGA stayed away; Luke Akehurst was ill.',
  ]
  const known = marks(...PAGE).length
  const opening = (line: string) => marks(...PAGE, line).slice(known)

  it.each([
    'Momentum is friendly about it.',
    'Momentum is enthusiastic, some say.',
    'Progress was annoyed.',
    'Momentum was missing its chair.',
  ])('is a group’s: %s', (line) => {
    expect(opening(line)).toHaveLength(1)
  })

  it.each([
    'Momentum has lent her a spring in her step.',
    'Progress has offered her hope.',
    'Momentum has lent them wings.',
    'Progress has bought her time.',
    'Progress has found her wanting.',
    'Momentum is fleeting.',
    'Progress is exciting to watch.',
    'Momentum was missing all week.',
    'Progress is frustrating, says nobody.',
    'Labour values are no secret: fairness and work.',
    'But Labour values have not changed since then.',
  ])('is not: %s', (line) => {
    expect(opening(line)).toEqual([])
  })
})
