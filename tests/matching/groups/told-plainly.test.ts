/** Wordings that are only said of a group, where its name is a word or another body has it too. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members and Compass supporters stood beside JVL and the CLGA.',
  'Don’t Leave, Organise (DLO) wrote to Red Labour; Labour First did not.',
]
const known = marks(...PAGE).length
const found = (...blocks: string[]) => marks(...PAGE, ...blocks).slice(known)

describe('other bakers', () => {
  const OURS = 'The Bakers, Food & Allied Workers Union (BFAWU) will strike in Wigan for four days.'
  it.each([
    ['In Ireland the old Irish Bakers Union became part of another.', 3],
    ['The German Bakers’ Union sent greetings to the BFAWU.', 4],
    ['Neither the Canadian Bakers’ Union nor anybody else knows what BFAWU wants.', 4],
    ['A Jewish Bakers’ Union met here in 1912.', 3],
  ])('do not take ours away: %s', (text, times) => {
    expect(found('# Bakers’ Union members walk out', OURS, text)).toHaveLength(times)
  })

  it.each([
    ['The Irish Bakers Union met in Dublin.', 'The Bakers’ Union had a hall there.'],
    ['The German Bakers’ Union is on strike.', 'The Bakers’ Union wants more.'],
    ['The Canadian Bakers’ Union has struck.', 'Nobody in the Bakers’ Union was surprised.'],
    ['The London Jewish Bakers’ Union had a label.', 'Bread of the Bakers’ Union had it.'],
  ])('have the name where ours is not spoken of: %s %s', (...page) => {
    expect(found(...page)).toEqual([])
  })
})

describe('what is put up, with a petition', () => {
  it.each([
    'Labour values: a website for members',
    'Labour values: a petition to the next leader',
    'Today we launch Labour values, a set of goals.',
    'Last week he launched Labour values with a poem.',
    'Labour values: a new website',
    'The Labour values petition has closed.',
  ])('is the site: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Labour values: a return to them is overdue',
    'Labour values: what are they?',
    'He launches into Labour values at every meal.',
    'Labour values, a set of them at least, are old.',
  ])('is the phrase: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a careless question, or mail', () => {
  it.each([
    'does labour values have a view on that',
    'so what does labour students want',
    'it was on the momentum email',
    'i unsubscribed from that compass newsletter',
    'every momentum leaflet says so',
    'momentum telling people to stay in is a joke',
    'compass asking members to pay again, great',
  ])('is of a group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'do labour values have a place there',
    'what do labour students want',
    'he sent me a progress email on the roof',
    'the progress emails never came',
    'her momentum telling on the hills, she slowed',
    'no progress asking members again',
    'my compass leaflet got wet',
  ])('is of things: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what only a body does or has', () => {
  it.each([
    'Momentum made no comment on it.',
    'Progress makes no secret of its friends.',
    'Compass made no statement.',
    'Mainstream counts mayors, MPs and councillors among its members.',
    'Momentum counts six of them among its own.',
    'Momentum’s Thanet group had leafleted for her.',
    'Compass’s Leeds branch had no stall.',
  ])('is the group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Progress comes with no comment.',
    'Momentum is no secret of the race.',
    'Progress counts for little among farmers.',
    'Momentum counts in a race.',
  ])('may be the thing: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a group that somebody asks about', () => {
  it.each([
    'is dont leave organise a subgroup of theirs?',
    'Is Don’t Leave, Organise a party?',
    'so was dont leave organise a split?',
    'is dont leave organise an offshoot of the left?',
  ])('is no appeal: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Don’t leave, organise a repair.',
    'dont leave, organise a meeting',
    'please dont leave organise a stall',
    'Don’t leave, organise an evening.',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a table’s cell', () => {
  it.each(['Red Labour quiz', 'Young Labour social', 'Labour First drinks', 'Young Labour hustings'])(
    'has what a group holds: %s',
    (text) => {
      expect(found(text)).toHaveLength(1)
    },
  )

  it.each(['Red Labour rosettes', 'Young Labour voters', 'Open Labour doors', 'Red Labour mugs'])(
    'has an adjective: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})
