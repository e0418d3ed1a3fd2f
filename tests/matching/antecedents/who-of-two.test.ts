/** Of two who bear a surname: by titles, by what is said of one of them, and by who is long dead. */
import { describe, expect, it } from 'vitest'
import { decisions, marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'
/** How often somebody of the dataset is found in the last text, which names one by surname. */
const inLast = (...blocks: string[]) => marks(LABOUR, ...blocks).length - marks(LABOUR, ...blocks.slice(0, -1)).length

const KEVIN = 'The Labour councillor Kevin Peel spoke.'
const LIAM = 'The Labour MP Liam Byrne spoke.'

describe('"Mr"', () => {
  it.each([
    [KEVIN, 'The statue is of Sir Robert Peel.', 'Mr Peel has not looked at it.'],
    [KEVIN, 'It belongs to Lord Peel.', 'Lord Tom Peel is ninety.', 'Mr Peel is forty.'],
    [LIAM, 'Sir Patrick Byrne owns the wood.', 'Mr Byrne walks there.'],
    [LIAM, 'Then came Lord Edward Byrne.', 'Nobody clapped, says Mr Byrne.'],
    ['The Labour MP Ed Balls spoke.', 'Sir Hugh Balls had the chair.', 'For Mr Balls it was too warm.'],
    ['The Labour MP Andy Hull spoke.', 'Sir Alan Hull was away.', 'A letter to Mr Hull was read out.'],
  ])('is no knight: %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it.each([
    ['The Labour leader Sir Keir Starmer spoke.', 'Norman Starmer, a potter, left.', 'Mr Starmer makes mugs.'],
    [KEVIN, 'Robert Peel has the shop.', 'Mr Peel sells lamps.'],
    [LIAM, 'Then came Patrick Byrne.', 'Mr Byrne sang.'],
    ['The Labour MP Ed Balls spoke.', 'Robin Balls had the chair.', 'Mr Balls was late.'],
    ['The Labour MP Andy Hull spoke.', 'Alan Hull was there.', 'Mr Hull left.'],
    [KEVIN, 'The statue is of Sir Robert Peel.', 'Sir Robert Peel was born in Bury. Sir Robert built it.', 'Sir Peel'],
  ])('may be either, or the other: %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })

  it('takes no salutation for a title', () => {
    const letter = ['Sir, Pamela Fitzpatrick of Labour’s NEC is right.', 'Jim Fitzpatrick is an engineer.']
    expect(inLast(...letter, 'I agree with Ms Fitzpatrick.')).toBe(1)
  })
})

describe('a namesake', () => {
  it.each([
    ['# Liam Byrne to stand', LIAM, 'Hugh Byrne the younger wrote songs.', 'Byrne left early.'],
    [LIAM, 'Patrick Byrne (no MP) said that he was no relation.', 'Byrne stood up.'],
    ['# Kate Osamor to stand', 'The Labour MP Kate Osamor spoke.', 'Ada Osamor the elder was a poet.', 'Osamor left.'],
    [LIAM, 'There is also Ian Byrne, who says that he is no relation.', 'Byrne is tired of being asked.'],
    ['The Labour MP Ed Balls spoke.', 'Roger Balls, an umpire, is no relation.', 'It rained. Then Balls left.'],
    [KEVIN, 'John Peel, of the radio, was no relation.', 'Peel told members that he had been asked that before.'],
  ])('who is long dead, or said to be no relation, does not take the surname over: %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it.each([
    [LIAM, 'There is also Ian Byrne, who knows him.', 'Byrne is tired of being asked.'],
    ['The Labour MP Ed Balls spoke.', 'Roger Balls is an umpire. He has no relation to lose.', 'Then Balls left.'],
    [KEVIN, 'Susan Peel, the younger of two sisters, swims.', 'Peel swam until she was eighty.'],
  ])('otherwise may be meant: %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })
})

describe('"Cllr" with a surname alone', () => {
  const news = (...blocks: string[]) => marks('Plans for the canal have been put off.', ...blocks)
  it.each([
    ['The first to speak was Kevin Peel, who sits for the city centre.', 'Cllr Peel asked for the sums.'],
    ['Kevin Peel rose. Councillor Peel was not pleased.'],
    ['Kevin Peel had asked for it.', 'It was a long evening. Cllr Peel left at ten.'],
    ['“It is too tall,” says Kevin Peel.', 'Cllr Peel has said so before.'],
    ['Peter Wheeler lives there.', '“I was not asked,” said Cllr Wheeler.'],
    ['Sophie Wilson lives there.', 'A letter to Cllr Wilson is below.'],
  ])('tells that who is named in full is one: %s %s', (...page) => {
    expect(news(...page)).toHaveLength(2)
  })

  it.each([
    [
      'Kevin Peel was there.',
      'The rain came through the roof. Cllr Susan Peel had a bucket. Cllr Peel asked for the sums.',
    ],
    ['Kevin Peel rose. Mr Peel was not pleased.'],
    ['Kevin Peel had asked for it.', 'That was what Peel wanted.'],
    ['“It is too tall,” says Kevin Peel.', 'Cllr Price has said so before.'],
    ['Peter Wheeler lives there.', '“I was not asked,” said Mr Wheeler.'],
    ['Sophie Wilson lives there.', 'A letter to Ms Wilson is below.'],
  ])('and nothing else does: %s %s', (...page) => {
    expect(news(...page)).toHaveLength(0)
  })
})

describe('asked who somebody is', () => {
  const KATE = 'The Labour MP Kate Osamor spoke to members.'
  it.each([
    'Is this Mrs Osamor from the law centre? No, that was her aunt.',
    'Is that the Osamor who ran the choir? Nope.',
    'was it ms osamor from the bakery? no',
    'Is she the Osamor of the song? “No,” he said.',
    'Is it Ms Osamor at number nine? No, not she.',
    'Is he the Osamor that fixes cars? No.',
  ])('and the answer is no: %s', (text) => {
    expect(inLast(KATE, text)).toBe(0)
  })

  it.each([
    'Is this Ms Osamor from the Commons? Yes.',
    'Is it Ms Osamor who decides? Nobody knows.',
    'Was that Ms Osamor? No answer came.',
    'Does Ms Osamor from Edmonton like it? No.',
    'It is Ms Osamor from Edmonton. No doubt about that.',
    'Was this what Ms Osamor wanted? No.',
  ])('and it is not: %s', (text) => {
    expect(inLast(KATE, text)).toBe(1)
  })
})

describe('a list of links', () => {
  const links = (namesake: string) => {
    const page = [LABOUR, 'The Labour MP Gisela Stuart spoke.', namesake, 'More: why Stuart left']
    const found = decisions(page, 'balanced', [undefined, undefined, undefined, { aside: true }])
    return found.flatMap(({ mentions }) => mentions).length - marks(...page.slice(0, -1)).length
  }
  it.each([
    ['Graham Stuart (Beverley) said that he was no relation.', 1],
    ['Moira Stuart, the newsreader, is no relation.', 1],
    ['Graham Stuart (Beverley) said that he agreed.', 0],
    ['Moira Stuart was there.', 0],
  ])('means the one of whom the page is only where that is clear: %s', (namesake, times) => {
    expect(links(namesake)).toBe(times)
  })
})

describe('of two, one is called by the surname alone', () => {
  const ELLIE = 'It was for the chair to explain. Ellie Reeves, her sister, is a Labour MP. “No,” said Ellie Reeves.'
  const RACHEL = 'Rachel Reeves raised taxes.'
  it.each([
    [RACHEL, '“It is fair,” Reeves said in the Commons.', ELLIE, 'The unions asked. Reeves did not turn round.'],
    [RACHEL, 'On Friday Reeves will be in Leeds.', ELLIE, 'The farmers say that Reeves has their land.'],
    ['Ian Byrne is an MP.', 'Later Byrne voted no.', 'The Labour MP Liam Byrne voted too.', 'Byrne left.'],
    ['Tom Pidcock won.', 'In the rain Pidcock fell.', 'The MP Laura Pidcock rang the bell.', 'Pidcock smiled.'],
    ['Martha Osamor spoke.', 'Nobody heckled when Osamor sat.', 'Kate Osamor, her MP, clapped.', 'Osamor left.'],
    [
      'Robert Peel built it.',
      'In 1846 Peel fell.',
      'The Labour councillor Kevin Peel had the tour.',
      'Peel is on a plinth.',
    ],
  ])('and the other is not: %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })

  it.each([
    [ELLIE, 'The unions asked. Reeves did not turn round.'],
    [RACHEL, ELLIE, 'The unions asked. Ms Ellie Reeves did not turn round.'],
    ['Ian Byrne is an MP.', LIAM, 'Byrne left.'],
    ['Tom Pidcock won.', 'It rained.', 'The Labour MP Laura Pidcock rang the bell.', 'Pidcock smiled.'],
    ['# Kate Osamor to stand', 'The Labour MP Kate Osamor spoke.', 'Osamor sat down.', 'Martha Osamor left.', 'Osamor'],
    [KEVIN, 'Then Peel left.', 'Robert Peel is on a plinth.', 'The Labour group met. Kevin Peel and Peel'],
  ])('or both are, or nobody else: %s %s', (...page) => {
    expect(inLast(...page)).toBeGreaterThan(0)
  })
})

describe('a relative named in full', () => {
  it.each([
    'Byrne wants our land. Her brother Liam Byrne is a Labour MP.',
    'It was signed by Byrne, and her brother, the MP Liam Byrne, knew.',
    'Byrne has the shop; his cousin Liam Byrne is a Labour MP.',
    'When Byrne was born, her uncle Liam Byrne was a Labour MP.',
    'Byrne sings. His namesake Liam Byrne is a Labour MP.',
    'byrne is a fraud. her husband liam byrne is a labour mp',
  ])('is not who was just called by the surname: %s', (text) => {
    expect(marks(LABOUR, text)).toHaveLength(1)
  })

  it.each([
    'Liam Byrne wants our land, said Labour members. Byrne laughed. His sister Jane Byrne is a nun.',
    'The Labour MP Liam Byrne left. Byrne took her brother along.',
    'The Labour MP Liam Byrne left, as Byrne does. Her brother stayed.',
    'Byrne left before her brother. Liam Byrne is a Labour MP.',
    'Byrne told them about his sister. Liam Byrne is a Labour MP.',
    'Byrne was late. Liam Byrne, the Labour MP and her brother, is.',
  ])('is otherwise no reason: %s', (text) => {
    expect(marks(LABOUR, text)).toHaveLength(2)
  })
})

describe('two with one title in one clause', () => {
  it.each([
    ['Tosh McDonald of ASLEF', 'Brother McDonald will introduce Brother McDonald.'],
    ['Kevin Peel', 'Cllr Peel then thanked Cllr Peel.'],
    ['Liam Byrne', 'They saw Mr Byrne shake hands with Mr Byrne.'],
    ['Kate Osamor', 'Ms Osamor sat down beside Ms Osamor.'],
    ['Jo Bird', 'Councillor Bird seconded Councillor Bird.'],
    ['Ellie Reeves', 'Ms Reeves and Ms Reeves are sisters.'],
  ])('are neither %s: %s', (who, text) => {
    expect(inLast(`The Labour Party’s ${who} spoke.`, text)).toBe(0)
  })

  it.each([
    ['Tosh McDonald of ASLEF', 'Brother McDonald rose. They clapped Brother McDonald.'],
    ['Kevin Peel', 'Cllr Peel spoke, and Cllr Peel sat down.'],
    ['Liam Byrne', 'Mr Byrne’s car is the one in which Mr Byrne came.'],
    ['Kate Osamor', 'When Ms Osamor sat, Osamor was clapped.'],
    ['Jo Bird', 'Councillor Bird moved it: Councillor Bird won.'],
    ['Ellie Reeves', 'Ms Reeves (Ms Reeves is a lawyer) left.'],
  ])('and elsewhere may be one: %s', (who, text) => {
    expect(inLast(`The Labour Party’s ${who} spoke.`, text)).toBe(2)
  })
})

describe('"Lady"', () => {
  const GISELA = 'Gisela Stuart sat for Labour and is in the Lords. Her namesake Moira Stuart reads the news.'
  it.each(['“Ms Stuart reads, Lady Stuart sits.”', 'Then Baroness Stuart sat down.'])('is the peer: %s', (text) => {
    expect(inLast(GISELA, text)).toBe(1)
  })

  it.each([
    [LIAM, 'Patrick Byrne is a judge.', 'Lady Byrne rode in.'],
    ['The Labour MP Jon Cruddas wrote it; Peter Cruddas gave money.', 'Lord Cruddas has given more.'],
  ])('is nobody who is not in the Lords: %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })
})
