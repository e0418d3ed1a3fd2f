/** On a page about Labour: what the cell, line or bracket beside a common name says, and what it says for the places where the name stands barely. */
import { describe, expect, it } from 'vitest'
import { decisions, find } from '../find.ts'

/** Nothing on it is left open: the page is about Labour, and names its people. */
const LABOUR =
  'Labour’s NEC met on Tuesday. Laura Pidcock and Luke Akehurst spoke, and Momentum and Labour First had slates. Jeremy Corbyn, the party’s former leader, sent a letter to members before the election.'

const people = (text: string) =>
  find(LABOUR, ...text.split(' || '))
    .slice(5)
    .filter(({ kind }) => kind !== 'organisation' && kind !== 'alias')
    .map((mention) => mention.text)

describe('who was introduced as somebody else', () => {
  it.each([
    'Witnesses: Tina McKay, Chief Executive, Tees Chamber of Trade; Craig Beaumont. || Tina McKay: I have run the chamber since 2017.',
    'I: Peter Wheeler, Policy Chair, Federation of Small Businesses; Ann Cole. || Peter Wheeler: Thank you, Chair.',
    'Peter Wheeler, head of highways, opened the exhibition. || Peter Wheeler said that the bridge would be shut in May.',
    'The council’s highways chief, Peter Wheeler, sent his plan. || “We had no choice,” Peter Wheeler told the meeting.',
    'Andy Hull, director of the Wessex Trust, spoke first. || Andy Hull: We have forty staff.',
    'Dr Liam Byrne, consultant at St Thomas’s, was called. || Q. Thank you. || Liam Byrne: It was a Friday.',
    'Sophie Wilson, 19, a barista from Leeds, has joined. || Sophie Wilson said she liked it.',
    'Kevin Peel (Con) moved the amendment. || Kevin Peel spoke again.',
    'Panel: Jo Bird, Managing Director, Harlow Plastics; Sir Tom Lee. || Jo Bird: We export to forty countries.',
    'Ann Henderson, headteacher of St Mark’s, wrote to parents. || Ann Henderson said the roof was safe.',
    'Andy Hull (University of Leeds) opened. || Andy Hull thought the tide had turned.',
  ])('goes on to be that: %s', (text) => expect(people(text)).toEqual([]))

  it.each([
    'Peter Wheeler, the trade unionist who sat on the NEC, wrote a blog. || Peter Wheeler said that the vote was close.',
    'Ann Henderson, a former railway worker, was elected to the NEC. || Ann Henderson thanked members.',
    'Sophie Wilson, 23, a student, is Labour’s candidate in Rother Valley. || Sophie Wilson said she was proud.',
    'Tina McKay, Labour’s candidate in Colchester, opened the stall. || Tina McKay: We will win.',
    'Gemma Bolton, a care worker and CLP secretary, stood for the NEC. || Gemma Bolton won a seat.',
    'Liam Byrne, chair of the Business Committee, opened. || Liam Byrne: Thank you.',
    'Peter Wheeler, head of highways, was there. || The NEC heard Peter Wheeler, and Labour members cheered.',
  ])('unless the page speaks of ours: %s', (text) => expect(people(text).length).toBeGreaterThan(0))
})

describe('what stands beside the name', () => {
  it.each([
    'Signed: Sophie Wilson, Professor of labour law, University of Kent; Jane Hart, Nurse.',
    'Sophie Wilson Professor of labour law, University of Kent, Gemma Long Novelist',
    'Peter Wheeler Emeritus professor of Modern History, Durham University',
    'Liam Byrne Historian, University of Melbourne, Jo Healy, Labour member',
    'Labour’s editorial board: Dr Andy Hull (University of Swansea), Nick Dearden, Hilary Wainwright.',
    'Ann Henderson (King’s College London) on railways and the Labour vote',
    'Peter Wheeler (LSE): Wages since 1880',
    'Gemma Bolton GP, Hackney',
    'Jo Bird, Novelist; Kevin Peel, Poet',
    'Kevin Peel, Chief Economist, Leeds Building Society, spoke.',
    'In memoriam: Jane Aitchison (MA 1951), missionary.',
    'Other lives: Ann Henderson, crystallographer at Leeds',
    'Sophie Wilson, age 9: i like the dragon books',
    'Peter Wheeler, aged 71: I have used it all my life.',
    'Gemma Bolton, 34, from Rugby, said the bins were full.',
    'Ann Henderson, N17: My mother was the librarian.',
    'Ann Henderson, Bristol: I met my husband in this pool.',
    'A picture of Kevin Peel, the former Stockport midfielder, was beside the story on Labour’s councillors.',
    'Next: Mary Stuart, with Ann Henderson as Elizabeth.',
    // A delegate, of whom the initial says too little.
    'Apologies: J. Bird (GMB), S. Ahmed (CWU)',
    'Delegates: A. Henderson (Prospect), K. Peel (Usdaw), G. Ward (NEU)',
    'Present: P. Fitzpatrick (Unite), L. Byrne (Unison, chair). Moved Byrne, seconded Fitzpatrick.',
    'Kevin Peel, Commercial Director, Leeds Bradford Airport',
    'Ann Henderson, Trustee, Bristol Museums',
    'Sophie Wilson, aged eight: I like it',
    'Kevin Peel, the Wigan prop forward and former captain, is hurt.',
    'The viola da gamba player Liam Byrne was in the caption.',
    'The darts player Kevin Peel has moved.',
    'The oud player Andy Hull opened the evening.',
    'They heard uilleann pipes player Kevin Peel.',
    'Is that the Sophie Wilson who designed the chip?',
    'The Kevin Peel who was mayor of Bolton in 1926 was there.',
    // A longer name; somebody of whom the reader has not heard.
    'John Spellar Mackay (BSc Agriculture 1955), farmer.',
    'The choir was led by Ann Henderson Bailey, who taught music.',
    'Thanks to the nurses of Ward 7, above all Ann Henderson, and to the porters.',
    'Thanks to the volunteers at the food bank, especially Kevin Peel.',
    'My neighbour Liam Byrne has a ladder.',
    'Liam Byrne made the chip, and no, not the MP.',
    'The Ann Henderson who ran the library was there.',
    'Past terms: Michaelmas, with “Uncle Arthur” Henderson at 160. Ann is not among them.',
    '“Big Tom” Pidcock rode home.',
    'Week 6: Basit Iqbal Mahmood (SOAS), Mirpur and the cotton trade',
    'Abstracts: Mr J. Akehurts',
    'And my friend Sophie Wilson?',
    'well done stewart',
    'G. Stewart kept goal, and Stewart was booked.',
    'Rory Stewart walked home. Mr Stewart was tired.',
    'Adam Boulton asked, and Boulton was told. Rehman did not.',
    'Gemma Boulton and Jo Byrd came second.',
    'Rehman Chishti and Faisal Rehman spoke.',
    // Better known for that.
    'There is more on Reeves and the business rates U-turn.',
    // A firm.
    'Nor does Mahmood v Starmer Joinery Ltd, to which we were taken.',
    'Claimant: Corbyn Roofing Supplies Limited',
    'Respondent: Akehurst Coaches plc',
    // No relation.
    '“Who rode up the Galibier?” was Pidcock, Tom, and no relation.',
  ])('is somebody else’s: %s', (text) => expect(people(text)).toEqual([]))

  it.each([
    ['Pamela Fitzpatrick Councillor, Harrow', 1],
    ['Laura Pidcock National secretary, the People’s Assembly, Ann Henderson Former member of Labour’s NEC', 2],
    ['Peter Wheeler, Salford, sat on the NEC.', 1],
    ['Sophie Wilson (Rother Valley) lost her deposit.', 1],
    ['Ann Henderson, Rector, University of Edinburgh', 1],
    ['Jon Cruddas (University of Leicester) on the first Labour government', 1],
    ['Ed Balls, Professor of Political Economy, King’s College London', 1],
    ['Kevin Peel, Councillor, Manchester City Council', 1],
    ['Sophie Wilson, 23, from Sheffield, is Labour’s candidate in Rother Valley.', 1],
    ['Jo Bird, Labour: 4,020 votes', 1],
    ['Andy Hull, Senior Research Fellow, Institute for Public Policy Research', 1],
    ['Liam Byrne, Chair, Parliamentary Network on the World Bank', 1],
    ['Liam Byrne, Chair, All-Party Group on Inclusive Growth', 1],
    ['Gemma Bolton, Secretary, Unite Housing Workers', 1],
    ['Jo Bird, Chair, Campaign for Free University', 1],
    ['Andy Burnham, once a useful winger, scored for the politicians.', 1],
    ['The party’s key player Kevin Peel has resigned.', 1],
    ['Team player Andy Hull backed the leader.', 1],
    ['The former rugby player Kevin Peel, a councillor, spoke.', 1],
    ['The Labour player Andy Hull lost.', 1],
    ['A student stopped her: is she the Anne Henderson who was rector? She is. Henderson laughed.', 2],
    ['Is that the Sophie Wilson who is a councillor in Sheffield?', 1],
    ['She is the Ann Henderson who was elected rector.', 1],
    ['Kate Linnegar stood in Swindon. Is that the Linegar who lost by 16,000?', 2],
    ['Kate Linnegar stood in Swindon. isnt she the Linnegar who was a councillor', 2],
    ['Kate Linnegar stood in Swindon. Is that the Linnegar who ran the pub?', 1],
    ['Kevin Peel is a Labour councillor. Is that the Peel who was prime minister?', 1],
    ['Ann Henderson sat on Labour’s NEC. Is this the Henderson who was foreign secretary?', 1],
    ['Baroness Gisela Stewart spoke.', 1],
    ['Mish Rehman would have walked it.', 1],
    ['Gemma Bolton sat on the NEC. Gemma Boulton too.', 2],
    ['Kevin Peel is a councillor. kevin peele is right', 2],
    ['Basit Mahmood writes on Labour. Basit Mehmood is right.', 2],
    // Of whom the age is told, the name is known too.
    ['Gemma Bolton sat on the NEC. Gemma Boulton, 34, was there.', 1],
    ['gisela stewart shows her true colours', 1],
    ['The Tina Mackay who sells jam on Saturdays is the same person.', 1],
    ['Ann Henderson stood. Which Henderson wrote the constitution?', 1],
    ['Jo Bird Kevin Peel Ann Henderson', 3],
    ['The Ann Henderson who stood for the NEC was there.', 1],
    ['If you mean the Sophie Wilson who fought Rother Valley: not this time.', 1],
    ['“Red Laura” Pidcock was cheered.', 1],
    ['Kevin Peel and his friend Jon, who is also a councillor, leafleted.', 1],
    ['J. Bird (Wirral) voted against.', 1],
    ['Apologies: L. Pidcock (NEC), T. McDonald (ASLEF)', 2],
    ['Jo Bird was there. J. Bird (GMB) moved the motion.', 2],
    ['Starmer told Thames Water Ltd to pay.', 1],
    ['Starmer Backs Thames Water Ltd', 1],
    ['Corbyn met Carillion plc workers.', 1],
  ])('is ours: %s', (text, count) => expect(people(text)).toHaveLength(count))
})

describe('the cell beside a name', () => {
  const inRow = (name: string, after: string) =>
    decisions([LABOUR, name], 'balanced', [undefined, { cells: ['', after] }])
      .slice(1)
      .flatMap(({ mentions }) => mentions)

  it.each([
    'The Green Party',
    'Local Conservatives',
    'Green Party Candidate',
    'Reform UK',
    'Liberal Democrats',
    'Workers Party of Britain',
    'Trade Unionist and Socialist Coalition',
  ])('is of another party: %s', (party) => expect(inRow('HENDERSON, Ann', party)).toEqual([]))

  it.each([
    'Labour Party Candidate',
    'Labour and Co-operative Party',
    'The Labour Party',
    'Address in Manchester',
    'Unite',
  ])('is not: %s', (party) => expect(inRow('HENDERSON, Ann', party)).toHaveLength(1))
})

describe('a surname where a paragraph or a page has gone on', () => {
  it('is of whom the paragraph began with', () => {
    const text =
      'A portrait of Ann Henderson, Rector of the University from 2018 to 2021, has been hung in the Playfair Library among the older ones. Before she was elected, Henderson worked on the railways.'
    expect(people(`Stuart Henderson has sold his practice. Henderson took 94 days. || ${text}`)).toEqual([
      'Ann Henderson',
      'Henderson',
    ])
  })

  it('is of the woman where Ms stands before it', () =>
    expect(
      people(
        'Baroness Gisela Stuart told a meeting so. || In 2016 Ms Stuart chaired the campaign. || Graham Stuart, the Conservative MP, has not said it.',
      ),
    ).toEqual(['Gisela Stuart', 'Stuart']))

  it('is of the speaker, however long the quotation', () =>
    expect(
      people(
        'Margaret Burnham, who has died aged 85, sat on the council for 31 years and in 1994 wore its chain. When Andy Burnham came to open the library he asked for the badge. “There is room for two of that name in any town, and for as many again in the next,” Burnham told the crowd.',
      ),
    ).toEqual(['Andy Burnham', 'Burnham']))

  it('is the company’s where the person is always Coun Peel', () => {
    const text =
      'Peel Holdings asked for leave to build. || Coun Kevin Peel, who represents the city centre for Labour, wrote. “They’ll get a wall of cars,” said Coun Peel. || A spokeswoman for Peel said that the plan was temporary. || Coun Peel was not convinced.'
    expect(people(text)).toEqual(['Kevin Peel', 'Peel', 'Peel'])
  })

  it('is the person’s where the page calls him by it', () =>
    expect(
      people('Peel Holdings is no relation of Labour’s Kevin Peel. || Peel said that buses came first.'),
    ).toContain('Peel'))

  it('is of whom officers vote against', () =>
    expect(
      people('Andy Burnham is out. || NEC officers vote 8-1 against Burnham || The case against Burnham'),
    ).toHaveLength(3))
})
