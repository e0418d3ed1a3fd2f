/** Names that are English words, with a capital, where they are those words. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members and Compass supporters stood beside JVL and the CLGA.',
  'Luke Akehurst is the secretary of Labour First, and John Spellar its chair.',
]
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('a word with a capital', () => {
  it.each([
    // What things are, wherever that stands.
    'Members were told that Progress on the roof had been slow.',
    'The report says that Momentum was lost in May.',
    'The board heard that Progress with the lifts remains painfully slow.',
    'Progress there needs a bridge and a road.',
    'Progress here will cost a million.',
    'Momentum elsewhere came from the unions.',
    'Progress is a straight line only on paper.',
    'Progress is not a race.',
    'Progress was a long time coming.',
    // What has a bar or a needle.
    'The Progress bar got stuck at 40 per cent.',
    'A Progress bar appears, and goes.',
    'The Compass needle swings round to the north.',
    'She drew a Compass rose on the map.',
    'He sold a Compass Man watch.',
    'a mainstream person would say so',
    // What there is progress with, and no verb.
    'Progress with fences: two posts.',
    'Progress with leaflets: half the ward.',
    'Progress on drains since July.',
    'Progress towards peace, at last.',
    'Progress with recruitment, by ward.',
    'Momentum towards reform, at last.',
    // Slogans.
    'Her poster says “Fresh Momentum for Leith”.',
    'The card read “Steady Progress in Your Street”.',
    'Under the headline More Progress for Everyone he smiled.',
    // A day, a date or an hour is a heading of its own.
    'Tuesday Progress of the usual kind: none.',
    'Monday 4 May Progress at last.',
    'Day 12 Progress of a kind.',
    'Wednesday Momentum fades once more.',
    // Longer names.
    'At noon Mainstream TV had a crew there.',
    'The room next door was for Compass BMX.',
    'A talk by Momentum VR was sold out.',
    // Phrases of two words.
    'Labour first and foremost needs a rest.',
    'Labour first and last lost the argument.',
    'She would put Labour first and the town second.',
    'He put Labour first and Walsall before it.',
    'Labour first and then the Greens came by.',
  ])('means what it says: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Members were told that Progress in the north had been founded by two brothers.',
    'The report says that Momentum was silent.',
    'Progress is not a ‘party within a party’.',
    'Progress was a body of councillors and MPs.',
    'Momentum is a mob, she writes.',
    'The board heard that Compass remains a member of the network.',
    'Momentum there backed the other man.',
    'Momentum here are a cheerful lot.',
    'The poster was for Momentum in Leith.',
    'On Tuesday Progress held a dinner.',
    'Wednesday: Momentum members met.',
    'On 4 May Momentum backed her.',
    'She sat on the Momentum NCG.',
    'He runs the Progress LGBT network.',
    'They say Momentum was quick to answer.',
    'They say that Compass is better organised.',
    'They heard that Momentum was made to leave.',
    'Compass with its three staff wrote the plan.',
    'Progress with Labour First put up a slate.',
    'Not a Momentum or Progress member was there.',
    'She had never been a Momentum person.',
    'He is not a Compass man, whatever he says.',
    'A Progress person would have said no.',
    'He spoke at the Momentum AGM.',
    'They cheered for Momentum MPs.',
    'Labour First and Progress gave a party.',
    'There are Momentum and Labour first in the hall, and nobody else.',
  ])('is still the group: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })
})

describe('a question what somebody or something is', () => {
  it.each([
    'Is the soft left Mainstream again?',
    'Is trade unionism Mainstream yet?',
    'Was this ever Mainstream?',
    'They met. Are open primaries Mainstream these days?',
  ])('has the adjective: %s', (text) => {
    expect(found(text).filter((mark) => mark.startsWith('Mainstream'))).toEqual([])
  })

  it.each([
    'Is she in Mainstream now?',
    'Was Andy Burnham right to found Mainstream?',
    'Are you with Mainstream?',
    'Is anybody from Mainstream here?',
  ])('has the group: %s', (text) => {
    expect(found(text)).toContain('Mainstream → mainstream')
  })
})

describe('a name of which somebody says how it is meant', () => {
  it.each([
    'Progress with a small p is what we want.',
    'Momentum (small m) will come.',
    'Mainstream, small m, is all we ask.',
    '“Labour values”, small v, are what everybody is accused of.',
  ])('is the word in small letters: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Progress with a small stall was there.',
    'Momentum (small as it is) has members.',
    'Compass, small but proud, has members.',
    'Mainstream, with a capital M, has members.',
  ])('may be the group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('what momentum is said to do in general', () => {
  it.each([
    'Momentum made the difference.',
    'Momentum made all the difference on the day.',
    'Momentum is a fine thing.',
    'Momentum was a strange thing that spring.',
    'Momentum is a word of mechanics.',
    'Progress made the difference.',
  ])('is none of the group’s doing: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Momentum made a video about it.',
    'Momentum is a faction.',
    'Momentum was a Labour group.',
    'Momentum made its members an offer.',
  ])('is where the group is meant: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('what stands behind somebody, comes first, or was seen', () => {
  it.each([
    'Momentum behind Burnham grows',
    'Momentum behind the mayor grows.',
    'Momentum for a change of leader builds.',
    'Momentum around the deputy has stalled.',
    'Putting Labour First would be wrong, said the editor.',
    'Put Labour First, says minister.',
    'It was called “Putting Labour First”.',
    'We have seen Progress, of course, on housing.',
    'We have seen Momentum, in the polls and in the street.',
  ])('is the word: %s', (text) => {
    expect(found(text).filter((mark) => !/burnham/.test(mark))).toEqual([])
  })

  it.each([
    'Momentum behind Burnham on this one, says its chair.',
    'Momentum backs the mayor.',
    'Putting Labour First on the board was a mistake.',
    'Joining Labour First would be wrong.',
    'Members have seen Progress, the Purple Book and Blue Labour come and go.',
    'We have seen Momentum, Blue Labour and the Tribune Group rise.',
  ])('is the group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('what a company of the name does', () => {
  it.each([
    'Compass, which feeds schools, has lost a contract.',
    'Compass, which feeds 2,000 schools, was late.',
    'Compass, which cleans hospitals, has a new chair.',
    'Compass, which serves lunch to pupils, has a new chair.',
    'Compass, which has the vending machines, has a new chair.',
  ])('is not done by the group: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Compass, which feeds into the debate, has a new chair.',
    'Compass, which runs a podcast, has a new chair.',
    'Compass, which serves its members, has a new chair.',
    'Compass, which feeds on anger, says one MP, has a new chair.',
  ])('is not what the group does: %s', (text) => {
    expect(found(text)).toEqual(['Compass → compass'])
  })
})
