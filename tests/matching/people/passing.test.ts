/** Two bearers of one surname of whom one is named in passing, or told apart by sex. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'
/** How often somebody of the dataset is found in the last text, which names one by surname. */
const inLast = (...blocks: string[]) => marks(LABOUR, ...blocks).length - marks(LABOUR, ...blocks.slice(0, -1)).length

describe('a title', () => {
  it.each([
    ['The Labour MP Sophie Wilson spoke.', 'Her street is named for Harold Wilson.', 'Ms Wilson laughed.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Robert Osamor.', 'Ms Osamor left.'],
    ['The Labour MP Ed Balls spoke.', 'Then came Deborah Balls.', 'Mr Balls waited.'],
    ['The Labour MP Andy Hull spoke.', 'So did Margaret Hull.', 'Mr Hull disagreed.'],
    ['The Labour councillor Kevin Peel spoke.', 'So did Emma Peel, an actress.', 'Mr Peel left.'],
    ['The Labour MP Ellie Reeves spoke.', 'Keith Reeves sang.', 'Mrs Reeves sang too.'],
  ])('excludes a given name of the other sex: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it.each([
    ['The Labour MP Sophie Wilson spoke.', 'So did Harold Wilson.', 'Mr Wilson left.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Martha Osamor.', 'Ms Osamor left.'],
    ['The Labour MP Ed Balls spoke.', 'So did Robin Balls.', 'Mr Balls left.'],
    ['The Labour MP Andy Hull spoke.', 'So did Margaret Hull.', 'Mrs Hull left.'],
    ['The Labour councillor Kevin Peel spoke.', 'So did Robert Peel.', 'Mr Peel left.'],
    ['The Labour MP Ellie Reeves spoke.', 'So did Rachel Reeves.', 'Ms Reeves left.'],
  ])('does not where both may be meant, or the other: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })
})

const HEADING = '# Kate Osamor to stand again'
const KATE = 'The Labour MP Kate Osamor stands again.'

describe('somebody named in passing', () => {
  it.each([
    [HEADING, `${KATE} Her mother Martha Osamor was a councillor.`, 'Osamor works in a surgery.'],
    [`${KATE} With her stood Ruth Osamor, but Ruth said nothing.`, 'Osamor did.'],
    ['# Osamor to stand', KATE, 'In the days of Chris Osamor nobody came. Now it is open, and Osamor says so.'],
    [HEADING, KATE, 'There is a bust of Ada Osamor in the hall.', 'Osamor left early.'],
    [KATE, 'On the wall is a print by Craigie Osamor. “Everybody thinks he was my uncle,” Ms Osamor says.'],
    [HEADING, KATE, 'There are murals by Ada Osamor in the hall.', 'Osamor left early.'],
    [HEADING, KATE, 'My neighbour is called Sean Osamor.', 'Osamor left early.'],
    [HEADING, KATE, 'A street was named after Robert Osamor.', 'Osamor left early.'],
    [HEADING, KATE, 'Robert Osamor (1821–1899) built it.', 'Osamor left early.'],
    [HEADING, KATE, 'Then came Ben Osamor, her late father.', 'Osamor left early.'],
    [KATE, 'A song by Ruth Osamor was on, and Ruth would sing anything.', 'Osamor left early.'],
    [KATE, 'On the door was Tom Osamor. Nobody gets past Tom.', 'It was raining. The Osamor campaign had umbrellas.'],
    [HEADING, `${KATE} Her uncle Ben Osamor drove a bus.`, 'Baroness Osamor was there.', 'Osamor left early.'],
  ])('does not take the surname over: %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it('does not within a paragraph', () => {
    const page = [LABOUR, `${KATE} Her mother Martha Osamor was a councillor. Osamor says she is proud.`]
    expect(marks(...page)).toEqual(['Kate Osamor → kate-osamor', 'Osamor → kate-osamor'])
    const led = 'She was born in Enfield, and her mother, Martha Osamor, led the council there.'
    expect(marks(LABOUR, `${KATE} ${led} Ms Osamor has asked for peace.`)).toHaveLength(2)
  })

  it.each([
    ['Kate and Martha Osamor, Labour councillors, came.', 'Osamor spoke.'],
    [KATE, 'Kate Osamor and her mother Martha Osamor marched. Osamor was ill.'],
    [KATE, 'Her mother Martha Osamor was a councillor. Osamor was born in Lagos.'],
    [KATE, 'In the days of Chris Osamor nobody came. Osamor was a hard man.'],
    [`${KATE} Her mother Martha Osamor sits in the Lords.`, 'Baroness Osamor spoke.'],
    [KATE, 'Her mother is Martha Osamor, Baroness Osamor since 2018.'],
    [`${KATE} His father, Tom Osamor, was a docker. Osamor died in 1990.`, 'She did not come.'],
    [KATE, 'Her daughter is called Ada Osamor.', 'Osamor is nine and likes horses.'],
    [KATE, 'Then Ruth Osamor sang.', 'Osamor sings well.'],
    [KATE, 'Kate Osamor and her mother Martha Osamor came. Ms Osamor has asked for peace.'],
    [
      `${KATE} She was born there, and her mother, Martha Osamor, ran a shop. Osamor was a hard woman.`,
      'She did not come.',
    ],
    [KATE, 'Not one remembered Robert Osamor.', 'Osamor founded the police.'],
    [
      'Ruth Osamor swims. Ruth Osamor is eighty.',
      'Her daughter is the Labour MP Kate Osamor.',
      'Osamor was born in Lagos.',
    ],
  ])('may take it over: %s %s', (...page) => {
    const last = page.at(-1) as string
    expect(inLast(...page)).toBe(last.includes('Kate Osamor') ? 1 : 0)
  })
})

describe('two of one surname, spoken of together', () => {
  const SISTERS = 'The chancellor Rachel Reeves spoke; the Labour MP Ellie Reeves, who sits beside her, counted.'
  it.each([
    [SISTERS, 'Ellie Reeves became a lawyer.', 'When Reeves froze thresholds, members wrote.'],
    [SISTERS, 'So, Ellie Reeves is the younger.', '“Reeves cuts fuel” was the headline.'],
    [SISTERS, 'Ellie Reeves lives in Lewisham.', 'So does she.', 'It was Reeves who won at chess.'],
    ['The Labour MPs Rachel Reeves and Ellie Reeves came.', 'Ellie Reeves sat down.', 'Reeves had a cold.'],
    ['Ed Balls, of Labour, met Tom Balls, a cook.', 'Ed Balls danced.', 'They saw that Balls danced well.'],
    ['Andy Hull, of Labour, met Tom Hull, a cook.', 'Andy Hull sang.', 'They saw that Hull sang well.'],
  ])('share it with nobody: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })

  it.each([
    [SISTERS, 'Ellie Reeves became a lawyer. Reeves was elected in 2006.', 2],
    [SISTERS, 'The Labour MP Ellie Reeves has written to members, said Reeves.', 2],
  ])('do not where one paragraph has only the known one: %s %s', (first, last, times) => {
    expect(inLast(first as string, last as string)).toBe(times)
  })

  it('do not where the page is about the known one', () => {
    const often = ['Ellie Reeves sat.', 'Ellie Reeves rose.', 'Ellie Reeves spoke.']
    expect(inLast('# Ellie Reeves: a year', SISTERS, ...often, 'Reeves then left.')).toBe(1)
  })
})

describe('a title that only comes further down', () => {
  it.each([
    ['Tosh McDonald, of Labour, spoke.', 'Mr McDonald, a driver, left.', 'Mr John McDonald is no relation.'],
    ['The Labour MP Andy Hull spoke.', 'Mr Hull left.', 'Mr Tom Hull, a cook, stayed.'],
    ['The Labour MP Ellie Reeves spoke.', 'Ms Reeves left.', 'Ms Joan Reeves, a cook, stayed.'],
  ])('tells nothing of a surname before it: %s %s %s', (first, second, third) => {
    expect(marks(LABOUR, first, second, third)).toHaveLength(2)
  })

  it.each([
    ['Mr John McDonald drives.', 'Tosh McDonald, of Labour, spoke.', 'Mr McDonald left.'],
    ['Mr Tom Hull, a cook, spoke.', 'Then came the Labour MP Andy Hull, whom nobody saw.', 'Mr Hull left.'],
  ])('does of one after it: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })
})

describe('a title right after somebody to whom it fits', () => {
  it.each([
    [
      'The Labour MP Ellie Reeves spoke. Ms Reeves left.',
      'On the pavement stood Sheila Reeves, a baker. “I bake,” said Ms Reeves.',
    ],
    ['The Labour MP Andy Hull spoke. Mr Hull left.', 'On the pavement stood Robert Hull, 71. “I bake,” said Mr Hull.'],
    ['The Labour councillor Jo Bird spoke. Ms Bird left.', 'There stood Susan Bird, 71. Ms Bird had a cold.'],
  ])('means them, whoever had it before: %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })

  it.each([
    ['The Labour MP Ellie Reeves spoke. Ms Reeves left.', 'There stood Keith Reeves, 71. Ms Reeves had a cold.'],
    ['The Labour MP Andy Hull spoke. Mr Hull left.', 'There stood Sheila Hull, 71. Mr Hull had a cold.'],
  ])('does not where it fits them not: %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })
})

describe('himself and herself', () => {
  it.each([
    ['The Labour MP Basit Mahmood spoke.', 'So did Shabana Mahmood.', 'Mahmood himself left early.'],
    ['The Labour MP Basit Mahmood spoke.', 'So did Shabana Mahmood.', 'Mahmood, in his own tie, left early.'],
    ['The Labour MP Andy Hull spoke.', 'So did Margaret Hull.', 'Hull shook his head.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Robert Osamor.', 'Osamor, her voice hoarse, left early.'],
    ['The Labour MP Sophie Wilson spoke.', 'So did Harold Wilson.', 'Wilson and her husband left.'],
    [
      'The Labour MP Sophie Wilson spoke.',
      'So did Harold Wilson.',
      'Wilson wants it known that she is no longer a member.',
    ],
    ['The Labour MP Andy Hull spoke.', 'So did Margaret Hull.', 'Hull denied he had been asked.'],
  ])('tell of which sex somebody is: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it.each([
    ['The Labour MP Basit Mahmood spoke.', 'So did Shabana Mahmood.', 'Mahmood herself left early.'],
    ['The Labour MP Andy Hull spoke.', 'So did Margaret Hull.', 'Hull shook her head.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Robert Osamor.', 'Osamor, himself a nurse, left early.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Robert Osamor.', 'Osamor promised that he would pay.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Robert Osamor.', 'Osamor, in her own words, left early.'],
  ])('exclude the other: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })
})

describe('whose relative somebody is', () => {
  it.each([
    ['Piers Corbyn was fined.', 'The elder brother of Jeremy Corbyn stood alone.', 'Mr Corbyn, 73, asked for tea.'],
    ['Martha Osamor spoke.', 'The mother of the Labour MP Kate Osamor is a peer.', 'Osamor has retired.'],
    ['Emma Peel was there, the wife of Cllr Kevin Peel, with a flask.', 'Peel left early.'],
    ['Nora Bird, a cousin of the former councillor Jo Bird, keeps bees.', 'Bird sells honey.'],
    ['Tom Cruddas sang.', 'He is a nephew of Jon Cruddas, who clapped.', 'Mr Cruddas sang it again.'],
    ['Tariq Dar is the husband of Yasmine Dar.', 'Dar drives a tram.', 'Mr Dar likes it.'],
    ['# Jeremy Corbyn’s brother Piers arrested', 'Piers Corbyn was in handcuffs.', 'Mr Corbyn is 78.'],
    ['Piers Corbyn was fined.', '# Jeremy Corbyn’s brother fined', 'Mr Corbyn asked for tea.'],
    ['Ruth Reeves sang.', 'The Labour MP Ellie Reeves’s youngest sister has a band.', 'Ms Reeves sang it again.'],
    ['Ian Peel rowed.', 'Cllr Kevin Peel’s late father had a boat.', 'Mr Peel sold it.'],
  ])('does not give a surname to who explains it: %s %s %s', (...page) => {
    expect(marks(LABOUR, ...page)).toHaveLength(1)
  })

  it.each([
    ['The Labour MP Kate Osamor stands.', 'She is the daughter of Martha Osamor.', 'Osamor has an office.'],
    ['The Labour councillor Kevin Peel spoke.', 'He is the brother of the actor Ian Peel.', 'Peel was heard.'],
    ['Jo Bird, the niece of Nora Bird, was elected for Labour.', 'Bird thanked her agent.'],
    ['Labour’s Jon Cruddas sang.', 'He is an uncle of Tom Cruddas.', 'Cruddas sang it again.'],
    ['Yasmine Dar, the wife of Tariq Dar, is on the NEC.', 'Dar voted against.'],
    ['The Labour MP Liam Byrne spoke.', 'He is the son of Dermot Byrne.', 'Byrne was heard.'],
  ])('leaves it to whom the page is about: %s %s %s', (...page) => {
    expect(marks(LABOUR, ...page)).toHaveLength(2)
  })

  it.each(['The wife of Ed Balls is an MP.', 'Ed Balls’s wife is an MP.'])(
    'of one bearer alone says nothing: %s',
    (text) => {
      expect(marks(LABOUR, text, 'Balls laughed.')).toHaveLength(2)
    },
  )

  it('is not said by what else is somebody’s', () => {
    const page = ['Piers Corbyn was fined.', 'Jeremy Corbyn’s speech was long.', 'Mr Corbyn was heard.']
    expect(marks(LABOUR, ...page)).toContain('Jeremy Corbyn → jeremy-corbyn')
    expect(marks(LABOUR, ...page)).toHaveLength(2)
  })
})

describe('a given name that is a surname here', () => {
  const GISELA = 'The Labour MP Gisela Stuart spoke.'

  it.each([
    [GISELA, 'Stuart Jones, a councillor, objected.', 'Stuart was late.'],
    [GISELA, 'Her agent is Stuart Bell. Stuart has a dog.'],
    [GISELA, 'With Stuart Maconie on the radio it was fun.', 'Stuart said he would resign.'],
    [GISELA, 'So did Stuart Andrew, a Tory, and Stuart’s wife.'],
    [GISELA, 'Stuart Broad bowled.', 'Stuart told the paper that he was glad.'],
    [GISELA, 'Stuart Hughes asked.', 'Stuart thinks that the NEC has to listen.'],
  ])('is that of somebody who was named with it since: %s %s', (...page) => {
    expect(marks(LABOUR, ...page)).toEqual(['Gisela Stuart → gisela-stuart'])
  })

  it.each([
    ['Stuart Jones objected.', GISELA, 'Stuart told the paper that she was glad.'],
    [GISELA, 'Stuart Jones, a councillor, objected.', 'Ms Stuart was late.'],
    [GISELA, 'She lives in Stuart Road.', 'Stuart told the paper that she was glad.'],
    ['The agent is Stuart Bell.', `${GISELA} Stuart said she would resign.`],
    [GISELA, 'Stuart said she would resign. Stuart Bell is her agent.'],
    ['Stuart Broad bowled.', GISELA, 'Stuart thinks that the NEC has to listen.'],
  ])('is hers once she was named last: %s %s', (...page) => {
    expect(marks(LABOUR, ...page)).toHaveLength(2)
  })
})
