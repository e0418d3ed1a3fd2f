/** A group's name that a page explains as a phrase, or gives to a time; and what is done by groups, to groups. */
import { describe, expect, it } from 'vitest'
import { find, marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC met in Westminster. ASLEF and Jeremy Corbyn sent a letter.'
const named = (text: string) => marks(LABOUR, text).slice(2)

describe('a name in quotation marks that is said to mean something', () => {
  it.each([
    '‘Young Labour’ in these parts means students from Dublin.',
    '“Labour Students” here means those who row.',
    '‘Momentum’ to him meant a heavy ball.',
    '“Labour First” means before one’s own friends.',
    'Asked what ‘Open Labour’ means, they laughed.',
    '‘Mainstream’ now means what sells.',
  ])('is a phrase: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    '‘Young Labour’ meets in these parts.',
    'Labour First means to fight every seat.',
    '“Labour Students” here has elected a chair.',
    'Open Labour means it: a vote for members.',
    'Young Labour here means to vote.',
    '“Red Labour” said that it would back her.',
  ])('is the group where nothing is explained: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a time', () => {
  it.each([
    'The ‘Red Labour years’ begin here.',
    'In the Red Labour era strikes were long.',
    'What are called the Red Labour years ended.',
    'He wrote on the “Young Labour decade”.',
    'Of the Open Labour years little is known.',
    'It was the ‘Red Labour decades’ that he taught.',
  ])('has the name: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'She joined Young Labour years ago.',
    'They left Open Labour years later.',
    'He had run Red Labour years before.',
    'She led Labour Students years ago.',
    'Friends from Labour First years back were there.',
    'He was in Young Labour decades ago.',
  ])('passes since the group was joined: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('what groups do', () => {
  it.each([
    'Momentum and JVL met. Compass lent them an office.',
    'Momentum and JVL met. Progress lent its hall.',
    'Momentum and JVL met. Mainstream was brought into the world by two older bodies.',
    'Momentum and JVL met. Mainstream was brought together by friends of hers.',
    'Momentum and JVL met. Compass was set up by three MPs.',
    'Momentum and JVL met. Progress was founded by several members.',
  ])('tells that it is one: %s', (text) => {
    expect(named(text)).toHaveLength(3)
  })

  it.each([
    'Momentum lent by the wind was lost.',
    'Progress lent force to the idea.',
    'Momentum brought into the second half was lost.',
    'Progress lent weight to the theory.',
    'Mainstream lent books are dull.',
    'Progress is brought about by hard work.',
  ])('and not where a word is meant: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a long name with a slip in it', () => {
  const PAGE = 'Labour’s NEC met; Jeremy Corbyn and Laura Pidcock spoke, and Red Labour listened.'
  const found = (...page: string[]) => find(...page).filter(({ kind }) => kind === 'fuzzy')

  it.each([
    ['He stood for the Centre Left Grassroot Alliance.', 'centre-left-grassroots-alliance'],
    ['He stood for the Centre-left Grasroots Alliance.', 'centre-left-grassroots-alliance'],
    ['She joined Jewish Voices for Labour.', 'jewish-voice-for-labour'],
    ['It was the Labour Representaton Committee that paid.', 'labour-representation-committee'],
  ])('is the group’s among others: %s', (line, entity) => {
    expect(found(PAGE, line)).toMatchObject([{ entity, why: expect.stringMatching(/^spelt .*, one letter off/) }])
  })

  it.each([
    'A Jewish Choice for Labour is not easy.',
    'The Labour Presentation Committee met.',
    'The Left Grassroots Alliance met.',
    'Jewis Voices for Labour',
    'Young Labours met, and Opel Labour.',
  ])('is none: %s', (line) => {
    expect(found(PAGE, line)).toEqual([])
  })

  it.each(['The Centre Left Grassroot Alliance of Peru met.', 'Jewish Voices for Labour'])(
    'is nobody’s on a page that names no other: %s',
    (line) => {
      expect(found('Members met.', line)).toEqual([])
    },
  )
})
