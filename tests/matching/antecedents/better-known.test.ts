/** A surname alone that means somebody better known, whom the page never spells out: told by that one's office or field. */
import { describe, expect, it } from 'vitest'
import { decisions, marks } from '../find.ts'

/** What stands for the surname alone, without the full names. */
const alone = (...blocks: string[]) =>
  marks(...blocks).filter((mark) => /^\S+ →/.test(mark) && !/^(?:Starmer|Momentum) /.test(mark))
const LABOUR = 'Labour MPs, councillors and the party’s NEC met in Westminster, where Keir Starmer spoke.'

describe('a surname that is said to be that of a better-known bearer', () => {
  it.each([
    ['The Labour MP Ellie Reeves was first to speak.', 'Members asked what Chancellor Reeves would do for councils.'],
    [
      'The Labour MP Ellie Reeves was first to speak.',
      'Councils wait for Reeves’s spending review, Labour members said.',
    ],
    [
      'The Labour MP Ellie Reeves was first to speak.',
      'A poll had Reeves, the chancellor, behind every other minister.',
    ],
    ['The Labour MP Ellie Reeves was first to speak.', 'Reeves’ first Budget was hard on farmers, a Labour MP said.'],
    [
      'Basit Mahmood, editor of Left Foot Forward, asked Labour members.',
      'Home Secretary Mahmood has a plan for the boats.',
    ],
    [
      'Basit Mahmood, editor of Left Foot Forward, asked Labour members.',
      'It is one of Mahmood’s asylum rules that Labour MPs dislike.',
    ],
    ['Mish Rahman of Labour’s NEC was there.', 'They were met by Mayor Rahman, who had beaten Labour twice.'],
    ['Mish Rahman of Labour’s NEC was there.', 'It was for Rahman, the mayor, to say what Labour members could not.'],
    ['The Labour councillor Kevin Peel spoke.', 'Peel’s Corn Laws speech is still read by Labour MPs.'],
    [
      'Ann Henderson of Labour’s NEC spoke.',
      'It was Henderson’s disarmament speech of which Labour members were proud.',
    ],
  ])('is no mark: %s %s', (...page) => {
    expect(alone(LABOUR, ...page)).toEqual([])
  })

  it('stays somebody else’s in what follows', () => {
    const page = [
      'The whip Ellie Reeves, of Labour, sat behind them.',
      'Chancellor Reeves stood up at half past twelve.',
      'Reeves spoke for an hour. The Labour benches cheered Reeves when she sat down.',
    ]
    expect(alone(LABOUR, ...page)).toEqual([])
  })
})

describe('a surname among words of a better-known bearer', () => {
  it.each([
    [
      'Does he have confidence in Reeves, asked the Tory leader; the gilts fell.',
      'Ellie Reeves, of Labour, sat behind.',
    ],
    ['Shares rose while Reeves was on her feet with the Budget.', 'The Labour whip Ellie Reeves nodded.'],
    [
      'Mahmood said that the Home Office would close two hotels.',
      'Basit Mahmood, editor of Left Foot Forward, writes on Labour.',
    ],
    ['Rahman won for Aspire, a Labour councillor said.', 'Mish Rahman of Labour’s NEC lives in Walsall.'],
    [
      'Pidcock was third when the peloton came to the climb.',
      'Laura Pidcock, a Labour MP until 2019, was on a platform.',
    ],
    ['The stage went to a Dane, with Pidcock in the break on his bike for Ineos.', 'Laura Pidcock was a Labour MP.'],
    ['After the strikes Byrne went back to Hillsborough.', 'The Labour MP Liam Byrne chairs the committee.'],
    ['Cruddas gave money when he was Tory treasurer.', 'The Labour MP Jon Cruddas wrote a report.'],
    ['McDonald met the Taoiseach in the morning.', 'The train driver Tosh McDonald is a Labour member.'],
    ['It was Bolton whom Trump sent home.', 'Gemma Bolton sits on Labour’s NEC.'],
    ['Pensioners waited for Chappell, who had bought BHS for a pound.', 'Elliot Chappell, of LabourList, reported.'],
    ['Stuart, then energy minister, said that bills would fall.', 'Gisela Stuart was a Labour MP in Edgbaston.'],
    ['In goal Henderson was a better goalkeeper than most.', 'Ann Henderson was on Labour’s NEC.'],
    ['Nobody knew cricket as Bird did.', 'Jo Bird was a Labour councillor in Wirral.'],
    ['Wilson lost his seat for the DUP in spring.', 'Sophie Wilson was Labour’s candidate in Rother Valley.'],
    ['A film had made Byrne a star.', 'The Labour MP Liam Byrne was at the back.'],
  ])('is no mark where the page names ours only further down: %s %s', (...page) => {
    expect(alone(LABOUR, ...page)).toEqual([])
  })

  it.each([
    [
      'Traders fear that Reeves has no Budget.',
      'The Labour chair Ellie Reeves was in a studio.',
      'Friends say Reeves is calm.',
    ],
    [
      'Labour frets over Reeves and tax.',
      'The Labour MP Ellie Reeves stayed indoors.',
      'A banner said: Reeves, hands off.',
    ],
    ['Mahmood has an asylum bill.', 'Basit Mahmood asked Labour MPs.', 'Allies of Mahmood say that she will not bend.'],
    ['Aspire is the party of Rahman.', 'Mish Rahman of Labour’s NEC left.', 'Labour wants to take over from Rahman.'],
    ['Middlesbrough knows McDonald.', 'Tosh McDonald, a Labour member, came.', 'Labour will ask McDonald about it.'],
    [
      'Peel wants to close the airport.',
      'The Labour councillor Kevin Peel spoke.',
      'Labour says Peel was offered money.',
    ],
    ['Byrne has his Hillsborough law.', 'The Labour MP Liam Byrne was there.', 'Labour whips had spoken to Byrne.'],
    ['Trump had fired Bolton.', 'Gemma Bolton sits on Labour’s NEC.', 'Labour MPs laughed at Bolton.'],
  ])('is no mark further on either, where it stood alone before ours was named: %s %s %s', (...page) => {
    expect(alone(LABOUR, ...page)).toEqual([])
  })

  it('does not mean whoever signs the article', () => {
    const page = ['By Basit Mahmood', 'Labour MPs are angry. Mahmood told them that asylum is not for ever.']
    expect(alone(LABOUR, ...page)).toEqual([])
  })

  it('counts words elsewhere on the page where ours is named only below', () => {
    const page = [
      'Does he still have confidence in Reeves?',
      'The Chancellor sat down.',
      'Next to him was Ellie Reeves.',
    ]
    expect(alone(LABOUR, ...page)).toEqual([])
  })

  it('says in words who is more likely meant', () => {
    const page = ['Reeves has rules for borrowing, said the Treasury.', 'The Labour MP Ellie Reeves was there.']
    const [rejected] = decisions([LABOUR, ...page]).flatMap(({ rejected }) => rejected)
    expect(rejected).toMatchObject({ text: 'Reeves', reason: 'more likely Rachel Reeves (the Chancellor)' })
    const [said] = decisions([...page.slice(1), 'Chancellor Reeves was not.']).flatMap(({ rejected }) => rejected)
    expect(said?.reason).toBe('more likely Rachel Reeves (the Chancellor)')
  })
})

describe('a surname of ours', () => {
  it.each([
    // A mayor may be any town's.
    [
      'Mish Rahman, who sits on Labour’s NEC, is out.',
      'Few are better heard than Rahman.',
      'Jamie Driscoll, the Labour mayor, has left the party.',
    ],
    ['The Labour MP Ellie Reeves spoke of the Budget. Reeves said that it was fair.'],
    ['The Labour chair Ellie Reeves was on the radio.', 'Reeves said that the Budget would help families.'],
    ['The Labour chair Ellie Reeves was on the radio.', 'Reeves, of Labour, left borrowing and gilts to the Treasury.'],
    ['The Labour chair Ellie Reeves was on the radio.', 'Asked about tax, Reeves said that Labour keeps its word.'],
    ['# Ellie Reeves: no apologies for the Budget', 'The Chancellor had to raise taxes, Reeves told Labour members.'],
    ['# Reeves defends Budget', 'Ellie Reeves, the Labour chair, told members that it was fair.'],
    ['Basit Mahmood edits Left Foot Forward.', 'Mahmood asked the Labour MPs what they thought.'],
    ['Basit Mahmood edits Left Foot Forward.', 'The Home Office is wrong, Mahmood writes of Labour.'],
    [
      'Basit Mahmood edits Left Foot Forward.',
      'Asylum and sentencing, Mahmood says, are no matters for Labour to joke of.',
    ],
    ['# Basit Mahmood on asylum', 'Labour has lost its way on asylum and sentencing, Mahmood writes.'],
    ['Mish Rahman sits on Labour’s NEC.', 'Rahman told members that the mayor was wrong.'],
    ['Mish Rahman sits on Labour’s NEC.', 'In Tower Hamlets, Rahman said, Labour has itself to blame.'],
    ['Laura Pidcock was a Labour MP.', 'Pidcock asked the members to vote.'],
    ['Laura Pidcock was a Labour MP. Her bike was stolen by a rider, and Pidcock walked.'],
    ['The Labour MP Liam Byrne spoke.', 'Byrne chairs the committee.'],
    ['# Liam Byrne, MP, sees a film', 'It is a film about a band, Byrne told Labour members.'],
    ['Jon Cruddas, the Labour MP, wrote a report.', 'Cruddas said that the Tory treasurer had bought a peerage.'],
    ['The train driver Tosh McDonald is a Labour member.', 'McDonald spoke in Middlesbrough to members.'],
    ['Gemma Bolton sits on Labour’s NEC.', 'Bolton said that Starmer had been too kind to Trump.'],
    ['Elliot Chappell reports for LabourList.', 'Chappell asked about pensions, and Labour had no answer.'],
    ['Gisela Stuart was a Labour MP.', 'Stuart met the energy minister.'],
    ['Ann Henderson was on Labour’s NEC.', 'Henderson spoke of disarmament to members.'],
    ['Jo Bird was a Labour councillor in Wirral. At the cricket Bird met members.'],
    ['Sophie Wilson was Labour’s candidate in Rother Valley.', 'Wilson hoped for a prime minister of the left.'],
    ['The Labour councillor Kevin Peel spoke.', 'Peel wants trees by ports and airport, members heard.'],
    ['The Labour councillor Kevin Peel spoke.', 'Peel wants the airport to be cleaner, members heard.'],
    ['The Labour councillor Kevin Peel spoke.', 'Cllr Peel told members that the statue would stay.'],
    ['# Jeremy Corbyn and the lockdown', 'Whatever the weather forecaster says, Corbyn will speak for Labour members.'],
    ['Andy Hull was a Labour councillor in Islington.', 'Hull spoke to members of a trip to the Humber.'],
    ['Nadia Jama sits on Labour’s NEC.', 'Jama, who reads a journal on her way to meetings, told members so.'],
    ['Yasmine Dar topped the poll for Labour’s NEC.', 'Dar was born in Pakistan, she told members.'],
    ['Pamela Fitzpatrick was Labour’s candidate in Harrow.', 'Fitzpatrick, once a vet’s clerk, spoke to members.'],
    ['Peter Wheeler sits on Labour’s NEC.', 'Wheeler asked a barrister what members may do.'],
  ])('keeps its mark: %s %s', (...page) => {
    expect(alone(LABOUR, ...page.filter(Boolean))).toHaveLength(1)
  })

  it.each([
    [['Councillor Yasmine Dar spoke.', 'Councillor Dar had seen the girls’ cricket sessions and their umpire.']],
    [['Councillors Peel, Dar and Paul.', 'Councillor Dar spoke of cricket.', 'Councillor Yasmine Dar chaired.']],
  ])('keeps its mark where the page calls ours councillor: %j', (page) => {
    expect(alone(LABOUR, ...page)).not.toEqual([])
    expect(alone(LABOUR, ...page)).toHaveLength(page.length - 1)
  })

  it('is not taken away by a bearer of the other sex', () => {
    const page = [
      'Mr Mahmood asked about asylum and the Home Office.',
      'Basit Mahmood edits Left Foot Forward for Labour.',
    ]
    expect(alone(LABOUR, ...page)).toHaveLength(1)
  })

  it.each([
    ['Ellie Reeves, the Labour MP, was there.', 'Reeves, the Chancellor’s sister, sat with members.'],
    ['Ellie Reeves, the Labour MP, was there.', 'Reeves told the chancellor that members were cross.'],
    ['Mish Rahman of Labour’s NEC was there.', 'Rahman, a critic of the mayor, spoke to members.'],
  ])('may stand beside another’s office: %s %s', (...page) => {
    expect(alone(LABOUR, ...page)).toHaveLength(1)
  })
})

describe('a surname alone after ours was named, with no word of office beside it', () => {
  const ours = 'Ellie Reeves, the Labour party chair, said that members had worked hard.'

  it.each([
    [[ours, 'The Chancellor was not there.', 'Allies of Reeves were cross.']],
    [[ours, 'Labour MPs asked what the Chancellor would do.', 'Reeves wants thresholds frozen.']],
    [[ours, 'A former chancellor wrote to Labour members.', 'It is Reeves who decides on pensions.']],
  ])('may be that of whoever holds the office: %j', (blocks) => {
    expect(alone(LABOUR, ...blocks)).toEqual([])
  })

  it.each([
    [[ours, 'Asked about the Budget, she was proud.', 'Reeves was a barrister before.']],
    [[ours, 'Reeves said that doors had been knocked on.']],
    [[`${ours} Reeves did not speak of the Chancellor.`]],
    [['# Ellie Reeves on the doorstep', ours, 'The Chancellor was not there.', 'Reeves was on good form.']],
  ])('is hers: %j', (blocks) => {
    expect(alone(LABOUR, ...blocks)).toHaveLength(1)
  })
})

describe('a surname of which an office speaks, right after somebody else of the name', () => {
  const PAGE = 'Andy Burnham, Compass, Open Labour and Momentum met in Liverpool with Labour MPs.'
  const ofEllie = (text: string) => marks(PAGE, text).filter((mark) => /^Reeves /.test(mark))

  it.each([
    'Ellie Reeves was cheered. The Treasury is keen to say that Reeves will not touch VAT.',
    'Ellie Reeves spoke. Officials at the Treasury say Reeves will wait.',
    'Ellie Reeves spoke. Treasury sources insist that Reeves will not borrow more.',
    'Ellie Reeves was cheered. Reeves will not touch VAT, the Treasury says.',
  ])('is the bearer’s: %s', (text) => {
    expect(ofEllie(text)).toEqual([])
  })

  it.each([
    'Ellie Reeves was cheered. Reeves told members that the Treasury had done its best.',
    'Ellie Reeves spoke of the budget. “I am proud,” Reeves said.',
    'Ellie Reeves, the Treasury’s neighbour, spoke. Reeves said it was a good year.',
    'Ellie Reeves spoke. The Treasury was silent, Reeves said.',
  ])('is not, where the office only stands near: %s', (text) => {
    expect(ofEllie(text)).toHaveLength(1)
  })
})

describe('a surname on a page that its bearer only wrote', () => {
  const below = (byline: string, ...blocks: string[]) =>
    alone('# The ones who didn’t get in', byline, 'Labour’s NEC met with Momentum in Rother Valley.', ...blocks)

  it.each([
    ['By Basit Mahmood', 'Read next: Mahmood defends deportation plan'],
    ['By Basit Mahmood', 'The policy is Mahmood’s own, and the NEC was told of it.'],
    ['By Ellie Reeves', 'More: Reeves to raise duty on cider'],
  ])('is of whoever holds an office: %s … %s', (...page) => expect(below(...page)).toEqual([]))

  it('is so below a line on who wrote it', () =>
    expect(
      below(
        'Basit Mahmood, Left Foot Forward',
        'Basit Mahmood is editor of Left Foot Forward.',
        'More: Mahmood to tighten rules on settlement | Zarah Sultana on the NEC',
      ),
    ).toEqual([]))

  it.each([
    ['By Basit Mahmood', 'Mahmood is editor of Left Foot Forward.'],
    ['By Basit Mahmood', 'Basit Mahmood is editor of Left Foot Forward. Mahmood has written for Tribune.'],
    ['Basit Mahmood told Labour members that he would go.', 'Mahmood to speak at Momentum fringe'],
    ['Basit Mahmood', 'Basit Mahmood is editor of Left Foot Forward.', 'Mahmood was late, Labour members said.'],
    // A list of people.
    ['Mish Rahman', 'Rahman is in Momentum and sits on the NEC for members.'],
  ])('is the bearer’s: %s … %s', (byline, ...page) => expect(below(byline, ...page)).toHaveLength(1))
})
