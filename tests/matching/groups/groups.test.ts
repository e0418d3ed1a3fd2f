import { describe, expect, it } from 'vitest'
import { find, marks } from '../find.ts'

const LABOUR =
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.'
const inParty = (text: string) => marks(LABOUR, text).slice(2)

describe('names that are English words', () => {
  it.each([
    ['Two candidates were backed by Progress.', 'Progress → progress'],
    ['She left Compass in 2011.', 'Compass → compass'],
    ['He founded the pressure group Compass.', 'Compass → compass'],
    ['Momentum said so.', 'Momentum → momentum'],
    ['The founders of Mainstream met.', 'Mainstream → mainstream'],
    ['Other unions have criticised Progress.', 'Progress → progress'],
    ['What does Momentum do now?', 'Momentum → momentum'],
    ['Momentum, which is telephoning for her, is busy.', 'Momentum → momentum'],
    ['Not the Momentum lot, the others.', 'Momentum → momentum'],
    ['With them stood a Momentum steward.', 'Momentum → momentum'],
    ['They slept badly at a Compass weekend.', 'Compass → compass'],
    ['She had gone to the Momentum reception.', 'Momentum → momentum'],
    ['He was sick at a Progress dinner.', 'Progress → progress'],
    ['Momentum elects new leadership', 'Momentum → momentum'],
    ['Compass was dissolved.', 'Compass → compass'],
    ['Progress was the club that they joined.', 'Progress → progress'],
  ])('%s', (text, expected) => {
    expect(inParty(text)).toEqual([expected])
  })

  it.each([
    'The mainstream of the party won.',
    'Mainstream Media do not say so.',
    'We have made progress and gained momentum.',
    'They had a Progress report every week.',
    'A Compass rose was on the wall.',
    'There was a Progress bar on the screen.',
    'Progress on child poverty has been slow.',
    'Momentum is growing.',
    'Work In Progress Theatre is back.',
    'Compass Group runs the canteen.',
    'They lost their moral Compass.',
    'The Mainstream media will not say so.',
    'They made Progress on pay.',
    'Is there Progress?',
    'The team gained Momentum.',
    'Mainstream furniture is dull.',
    '“Mainstream economists have said this for years,” they heard.',
    'Progress, which has been slow, may stop.',
  ])('not in: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })

  it.each([
    '“Momentum is what counts,” said Chris Hipkins of Labour in Auckland, New Zealand.',
    'Progress, somebody said, is a play with the last act missing.',
    'Compass sold more meals in stadiums; shares rose, analysts said. Compass has customers.',
    'Young Labour in Auckland knocked on doors for Hipkins.',
    'Young Labour carried a motion for a tax. “We are the conscience of the party,” its president told members.',
    'New Zealand’s Labour Party met at the weekend; the leader spoke to members. Young Labour sang.',
    'In Dublin, the oldest city of Ireland, the Bakers’ Union had a hall near the Liffey; Irish bakers marched in Cork.',
  ])('not where the page is about something else: %s', (text) => {
    expect(marks(text)).toEqual([])
  })
})

describe('names of everyday words', () => {
  it.each([
    ['The blessing of Labour First matters.', 'Labour First → labour-first'],
    ['She chairs Young Labour.', 'Young Labour → young-labour'],
    ['Young Labour chair quits over conference row', 'Young Labour → young-labour'],
    ['Young Labour quiz, Saturday', 'Young Labour → young-labour'],
    ['Grassroots Voice took five of nine places', 'Grassroots Voice → grassroots-voice'],
    ['They met at the Labour First stall.', 'Labour First → labour-first'],
    ['Labour Students voted.', 'Labour Students → labour-students'],
    ['Then Open\u00a0Labour spoke.', 'Open\u00a0Labour → open-labour'],
    ['#LabourFirst', 'LabourFirst → labour-first'],
  ])('%s', (text, expected) => {
    expect(inParty(text)).toEqual([expected])
  })

  it.each([
    'The labour first needed is on the roads.',
    'Labour first took office in 1924.',
    'The Labour First Minister spoke.',
    'Most Labour students voted.',
    'The door is open; Labour members may walk in.',
    'Red Labour rosettes were sold.',
    'Young Labour MPs were furious.',
    'YOUNG LABOUR VOTERS STAY AT HOME',
    'More Young Labour Voters Stay At Home This Time',
    'These are Labour values.',
    'A Jewish voice, for Labour’s sake, matters.',
    'The Labour Representation Committee of 1900 came first.',
  ])('not in: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })
})

it('stands with an en dash as with a hyphen', () => {
  expect(inParty('The Centre–left Grassroots Alliance met Rebecca Long–Bailey.')).toEqual([
    'Centre–left Grassroots Alliance → centre-left-grassroots-alliance',
    'Rebecca Long–Bailey → rebecca-long-bailey',
  ])
})

it.each([
  ['Progress has endorsed Akehurst.', 'Progress', 'which is said to do something'],
  ['He works for Progress.', 'Progress', 'since it has a capital on a page that names other Labour groups or people'],
])('a word that is a group is explained in one clause: %s', (text, name, why) => {
  const mention = find(LABOUR, text).find((one) => one.text === name)
  expect(mention?.why).toBe(`the group ${name}, ${why}`)
})

describe('initials', () => {
  it('are those of the name before the bracket', () => {
    const page = ['The Labour Representation Committee (LRC) met.', 'The LRC and the L.R.C.’s members agreed.']
    expect(find(...page).map(({ text, entity, why }) => [text, entity, why])).toEqual([
      ['Labour Representation Committee', 'labour-representation-committee', 'full name'],
      [
        'LRC',
        'labour-representation-committee',
        'initials of Labour Representation Committee, given in brackets after it',
      ],
      [
        'LRC',
        'labour-representation-committee',
        'initials of Labour Representation Committee, given in brackets on this page',
      ],
      [
        'L.R.C',
        'labour-representation-committee',
        'initials of Labour Representation Committee, given in brackets on this page',
      ],
    ])
  })

  it('that are the name itself stand for nothing else', () => {
    const mentions = find(LABOUR, 'The train drivers’ union ASLEF endorsed her.')
    expect(mentions.find(({ text }) => text === 'ASLEF')?.why).toBe('full name')
  })

  it('of a glossary are nobody’s', () => {
    expect(marks('# Abbreviations', 'CLGA', 'Lesbian and gay archives in Toronto.', 'GV6', 'A gearbox.')).toEqual([])
  })

  it.each([
    'The Learning Resource Centre (LRC) is shut, Labour councillors say.',
    'Camden LRC (Learning Resource Centre) is shut, Labour councillors say.',
    'The council’s DLO overspent, Labour councillors heard.',
    'The Direct Labour Organisation (DLO) will do repairs. Councillors said that the DLO should employ more.',
  ])('of something else: %s', (text) => {
    expect(marks(text)).toEqual([])
  })
})
