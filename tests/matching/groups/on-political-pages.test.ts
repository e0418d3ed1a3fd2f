/** Words and other bodies on pages that are full of the party’s people and groups: what is somebody’s own, on show, of old or elsewhere. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

const NAMED =
  /→ (?:momentum|progress|mainstream|compass|bakers-union|labour-representation-committee|dont-leave-organise)$/
const groups = (page: readonly string[], ...text: string[]) =>
  foundAfter(page, ...text).filter((mark) => NAMED.test(mark))

describe('what is somebody’s own', () => {
  it.each([
    'Meetings to talk about your child’s Progress are on Wednesday.',
    'We track each pupil’s Progress in reading.',
    'A patient’s Progress is noted on the chart.',
    'The ship’s Compass was lost with the anchor.',
    'He lost the team’s Momentum in the second half.',
    "Every student's Progress is shared with parents.",
    'Your baby’s Progress in weeks 4 to 6',
    'The side’s Momentum had gone by tea.',
    'The children’s Progress and targets',
    'Parents can see their daughter’s Progress online.',
  ])('is no group: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'The left’s Momentum group met in Leeds.',
    'The party’s Momentum activists cheered.',
    'Neal Lawson’s Compass has a list.',
    'It was the party’s Progress wing that won.',
    'Labour’s Momentum faction lost the vote.',
  ])('is the group: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('mainstream before a noun', () => {
  it.each([
    'Further to that question, Mainstream economists now agree that it should be restored.',
    'In his view, Mainstream historians overlook the strikes.',
    'To be frank, Mainstream voters do not care.',
    'At the summit Mainstream scientists warned of floods.',
    'As she says, Mainstream politicians rarely go there.',
    'In that light, Mainstream retailers have cut prices.',
    'Until lately, Mainstream publishers turned it down.',
    'Yesterday Mainstream broadcasters ignored it.',
    'Of late Mainstream critics have come round.',
    'He said Mainstream parties were in decline.',
    '‘Theorising Mainstream Left Leadership’',
    'A History of Mainstream Left Thought in Britain',
    'The Mainstream Right and Its Rivals',
  ])('is the adjective: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'At the weekend members of Mainstream elect a council.',
    'This week Mainstream presents itself to members.',
    'In London, Mainstream activists met MPs.',
    'On Monday Mainstream launches a petition.',
    'In public, Mainstream supporters say little.',
    'With Compass, Mainstream describes itself as a home for radical realists.',
    'Yesterday Mainstream members voted.',
    'She heard that Mainstream wants a wealth tax.',
  ])('is the group: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('what is on show', () => {
  it.each([
    'A family adrift in the Irish Sea. Compass runs to Saturday.',
    'Momentum runs until 14 May at the Lowry.',
    'Progress plays at the Royal Court until June.',
    'Compass opens on Thursday at the Tricycle.',
    'Mainstream is at the Bush Theatre until 3 March.',
    'Momentum tours from April.',
    'Compass is on BBC Two on Sunday at 9pm.',
    'Progress is in cinemas from Friday.',
    'Compass continues until 12 July.',
    'Momentum transfers to the West End in June.',
    'For other uses see Mainstream (disambiguation).',
  ])('is no group: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'Momentum runs phone banks in Leeds.',
    'Compass runs to win, its chair says.',
    'Momentum opens its books to members.',
    'Progress runs a summer school.',
  ])('is the group: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('what a listing has on', () => {
  it.each([
    '22.00 Married… with Momentum. Comedy pilot.',
    '21.00 Living with Momentum. Drama.',
    '20.30 The Trouble with Progress. Documentary.',
    '19.30 Lost without Compass. New series.',
    'Married… with Momentum. Comedy pilot. A widow takes up rollerskating.',
    'The Road to Progress. New drama series about a mill.',
    'Married… with Momentum. Comedy pilot. A widow takes up rollerskating.',
    'The Road to Progress. New drama series about a mill.',
  ])('is a title: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each(['14.00 Workshop with Momentum activists.', 'She had spoken to people from Momentum. Comedy followed.'])(
    'is the group: %s',
    (text) => {
      expect(groups(GROUPS, text).length).toBeGreaterThan(0)
    },
  )
})

describe('a union of one place', () => {
  it.each([
    'John Peel was a founder of the Bakers’ Union of Scotland.',
    'She led the Bakers’ Union of Ireland in the strike.',
    "He joined the Bakers' Union of Chicago.",
    'The Bakers’ Union of Glasgow met in the hall.',
    'The Bakers’ Union of Vienna had its own band.',
    'delegates of the Bakers’ Union of South Wales',
  ])('is another: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'She is a member of the Bakers’ Union, of which she is proud.',
    'Members of the Bakers’ Union of today are mostly women.',
    'The Bakers’ Union of Ronnie Draper backed Corbyn.',
  ])('is this one: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('the committee beside its founders', () => {
  it.each([
    'Her book begins with Keir Hardie’s cap and the Labour Representation Committee.',
    'It starts with Hardie, MacDonald and the Labour Representation Committee.',
    'The Labour Representation Committee chose Ramsay MacDonald for its secretary.',
    'From the Labour Representation Committee to Attlee in one chapter.',
    'The Labour Representation Committee won two seats under Keir Hardie.',
    'Taff Vale drove the unions to the Labour Representation Committee.',
  ])('is that of 1900: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it.each([
    'John McDonnell chairs the Labour Representation Committee.',
    'The Labour Representation Committee, named after Keir Hardie’s, backed Corbyn.',
    'The Labour Representation Committee will hold its AGM in the Keir Hardie room.',
  ])('is today’s: %s', (text) => {
    expect(groups(GROUPS, text).length).toBeGreaterThan(0)
  })
})

describe('initials beside a word that is no group', () => {
  it.each([
    ['Progress against savings targets was reported. She asked why the DLO had overspent.'],
    ['Progress under the plan was slow. He said the DLO would take on more work.'],
    ['There was work in Progress at the depot, and the DLO was asked to tender.'],
    ['The DLO keeps the lifts going.'],
    ['Councillors asked who pays our DLO.'],
  ])('are not told by it: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
  })

  it.each([
    ['Momentum members wrote, and DLO said the same.'],
    ['JVL and Red Labour joined, and so DLO grew.'],
    ['Momentum and the DLO campaign met.'],
    ['Don’t Leave, Organise met. In the end the DLO voted.'],
  ])('are told by groups: %s', (text) => {
    expect(groups(GROUPS, text).some((mark) => mark.startsWith('DLO'))).toBe(true)
  })

  it('are a note’s where its letter stands before them', () => {
    expect(marks(...GROUPS, 'The slate Grassroots Voice won five.', 'a GV6: the slate Grassroots Voice')).toContain(
      'GV6 → grassroots-voice',
    )
  })
})
