/** Surnames that are towns as well: how a town votes, who wins it, what stands in it. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC met in Westminster; Andy Burnham, Gemma Bolton and Andy Hull spoke to members.'
const named = (text: string) => marks(LABOUR, text).slice(3)

describe('how a town votes', () => {
  it.each([
    'Bolton became Conservative in the end.',
    'Bolton went Conservative on Thursday.',
    'Hull stayed Labour, as it always does.',
    'Hull turned red.',
    'Burnham went Tory, and nobody knows why.',
    'Bolton remained Labour.',
    'Hull voted to leave in 2016, as Grimsby did.',
    'Hull voted Leave by a large margin.',
    'Bolton voted Conservative again.',
    'Bolton is Labour’s again after twenty years.',
    'Hull goes to the polls on Thursday.',
    'Pat, Bolton NE',
    'The count in Bolton NE was late, but Bolton SE was later.',
    'I live nr Bolton, sadly.',
    'Hull 14C, Leeds 13C.',
    'Tonight: Bolton 9°C and rain.',
    'Isnt Bolton where the count was last time?',
    'It was Hull where they met.',
    'I thought this was about Hull.',
    'Two thousand people moved to Bolton.',
    'The ballot papers were sent to Bolton.',
  ])('is not said of a person: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Bolton is Labour’s candidate.',
    'Bolton is Labour’s youngest member there.',
    'Hull voted against the leadership’s budget.',
    'Burnham voted to cut his own allowance.',
    'Hull went to the poll clerk to complain.',
    'Bolton voted Labour members on to the board.',
    'Bolton went to the Labour office.',
    'Burnham stayed Labour leader of the region’s council.',
    'Hull turned to the members.',
    'Hull is Labour to the core.',
    'Burnham went green with envy.',
    'They asked Burnham where he stood.',
    'This was about Hull and his manners.',
    'Six in ten of her papers moved to Bolton.',
    'Most of their preferences had gone to Hull.',
    'Her votes mostly went to Burnham.',
  ])('is not how these go on: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('what is won', () => {
  it.each([
    'Labour won Bolton and lost Oldham.',
    'Labour held Bolton.',
    'The Tories have narrowly lost Hull.',
    'The party will take Bolton, a poll says.',
    'They regained Hull in May.',
    'Reform could gain Burnham, a poll says.',
  ])('is a town: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Labour needs Burnham.',
    'The party backed Bolton.',
    'They told Hull in May.',
    'Labour will miss Burnham.',
    'The party had asked Hull.',
    'It was a vote that Burnham won for Labour.',
  ])('is not who is needed or told: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('what a town has', () => {
  it.each([
    'Bolton’s town hall was lit.',
    'Bolton’s three MPs are away.',
    'Members met at Bolton’s hospital.',
    'Hull’s docks are closed.',
    'Hull’s new station is open.',
    'Burnham’s high street has two bakers.',
  ])('is not a person’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Bolton’s vote was counted.',
    'Hull’s speech was short.',
    'Burnham’s Labour rivals were silent.',
    'Burnham’s hospital visit was short.',
    'Bolton’s motion was lost.',
    'Hull’s station announcement came late.',
  ])('may be these: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a town that votes', () => {
  const PAGE = 'The Labour Party’s NEC met; Andy Hull, Gemma Bolton and Andy Burnham, the mayor, spoke.'
  const found = (line: string) => marks(PAGE, line).slice(3)

  it.each([
    'Hull backed Brexit in 2016, and Islington did not.',
    'Bolton backs Leave.',
    'Bolton elected three Tories.',
    'Hull rejected Brexit, or so he thought.',
    'Burnham elected its first Green.',
  ])('is no person: %s', (line) => {
    expect(found(line)).toEqual([])
  })

  it.each([
    'Hull backed Corbyn for leader.',
    'Bolton chose leaflets over speeches.',
    'Burnham elected mayor again.',
    'Hull rejected the plan.',
  ])('is one otherwise: %s', (line) => {
    expect(found(line).filter((mark) => !mark.startsWith('Corbyn'))).toHaveLength(1)
  })
})

describe('what befalls a town', () => {
  it.each([
    'Bolton goes into tier three',
    'Bolton put into tier three',
    'Bolton in lockdown',
    'Bolton is to go into lockdown.',
    'Hull under water after storm',
    'Hull braced for snow',
    'Hull was cut off by snow.',
    'Bolton to get new tram',
    'Hull to get a new bypass',
    'Bolton twinned with Le Mans',
    'Hull (the city) has two.',
  ])('befalls nobody of its name: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Bolton goes into the vote with the lead.',
    'Bolton moves into the lead.',
    'Hull braced for defeat.',
    'Hull hit by scandal.',
    'Burnham was put into a difficult position.',
    'Burnham goes to level his score.',
    'Bolton enters the race for the NEC.',
    'Bolton to get a new job.',
    'Bolton (the candidate) said no.',
  ])('befalls a person: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('the town of Peel', () => {
  const COUNCIL = 'The Labour Party’s NEC met in Westminster; Cllr Kevin Peel spoke to members of Momentum.'
  const called = (text: string) => marks(COUNCIL, text).slice(2)

  it.each([
    'The festival returns to Peel',
    'Lanterns will float in the harbour at Peel on Saturday.',
    'Work starts in Peel on Monday.',
    'He lives at Peel in a cottage.',
    'The ferry from Heysham to Peel is late.',
    'Peel (the castle) was built in 1190.',
  ])('is no councillor: %s', (text) => {
    expect(called(text)).toEqual([])
  })

  it.each([
    'There were two replies to Peel on Monday.',
    'The vote was lost to Peel by nine.',
    'The chair listened to Peel.',
    'Members turned to Peel for advice.',
    'He would leave this one to Peel.',
    'A flag was raised on a proposal from Peel.',
    'The ferry leaves at two. Peel (the councillor) says he forgot his coat.',
  ])('is not where something is done to him: %s', (text) => {
    expect(called(text)).toHaveLength(1)
  })
})
