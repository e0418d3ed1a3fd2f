/** Whose a surname is where several bear it: who is spoken of, and not who signs, is quoted or stands far above. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'
/** How often somebody of the dataset is found in the last text, which names one by surname. */
const inLast = (...blocks: string[]) => marks(LABOUR, ...blocks).length - marks(LABOUR, ...blocks.slice(0, -1)).length

const SOPHIE = 'The Labour candidate Sophie Wilson spoke to members.'
const LIAM = 'The Labour MP Liam Byrne spoke to members.'
const KATE = 'The Labour MP Kate Osamor spoke to members.'

describe('somebody of whom a speaker speaks', () => {
  it.each([
    [SOPHIE, '“My nan says Harold Wilson was the last one,” he said.', 'In the club Wilson was late.'],
    [LIAM, '“We had Gabriel Byrne in here once,” said the barman.', 'It rained when Byrne left.'],
    [KATE, '“Then Martha Osamor came in,” a neighbour says.', 'At noon Osamor was on the bus.'],
  ])('is not who is meant by the text: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it.each([
    [SOPHIE, '“My nan says Harold Wilson was the last one,” he said.', '“And Wilson was from Huddersfield.”'],
    [LIAM, '“We had Gabriel Byrne in here once,” said the barman. “That night Byrne was late.”'],
    [SOPHIE, '“A good man,” he said. Harold Wilson was the last one.', 'In the club Wilson was late.'],
  ])('may be meant by the speaker, and where he stops: %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })
})

describe('somebody better known of whom a speaker speaks', () => {
  it.each([
    [
      'The Labour MP Ellie Reeves spoke of the Treasury.',
      '“Rachel Reeves has done well,” she said.',
      'Then Reeves left.',
    ],
    ['The Labour member Basit Mahmood spoke of asylum.', '“Shabana Mahmood promised it.”', 'Mahmood said it was fair.'],
    [
      'Laura Pidcock, of Labour, rides a bike.',
      '“Tom Pidcock has won again,” he said.',
      'It was late, and Pidcock slept.',
    ],
  ])('may be meant where the page has that one’s words: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })

  it.each([
    ['The Labour MP Ellie Reeves spoke of trains.', '“Rachel Reeves has done well,” she said.', 'Then Reeves left.'],
    ['The Labour member Basit Mahmood spoke of buses.', '“Shabana Mahmood promised it.”', 'Mahmood said it was fair.'],
    [
      'Laura Pidcock, of Labour, took a bus.',
      '“Tom Pidcock has won again,” he said.',
      'It was late, and Pidcock slept.',
    ],
  ])('is not, without any: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })
})

describe('somebody named beside another', () => {
  it.each([
    [`${KATE} Her mother Martha Osamor was a councillor.`, 'So did Luke Akehurst.', 'Osamor would be a fresh voice.'],
    [`${LIAM} He should not be confused with Ian Byrne, an MP too.`, 'It rained. Byrne was late.'],
    [`${LIAM} He is often mistaken for Gabriel Byrne, an actor.`, 'It rained. Byrne was late.'],
  ])('is forgotten further down: %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it('is meant where nobody else has been named yet', () => {
    const page = ['Shabana Mahmood, their neighbour, is home secretary. Mahmood knows them well.']
    expect(marks(LABOUR, ...page, 'At Left Foot Forward sits Basit Mahmood.')).toEqual([
      'Basit Mahmood → basit-mahmood',
    ])
  })
})

describe('a list of speakers with a name by itself', () => {
  const LIST = ['Jon Cruddas', 'was an MP until 2024 and writes about Labour’s history.']
  const FORMER = 'Former speakers: Zack Polanski, Peter Cruddas (on why he gives to the Conservatives).'
  it('names a rare surname before somebody else of it', () => {
    expect(marks(...LIST, 'Cruddas will begin with the lost causes of Labour.', FORMER)).toContain(
      'Cruddas → jon-cruddas',
    )
  })
})

describe('who signs a text', () => {
  const on = (second: string) =>
    inLast(
      'Basit Mahmood 19 November, 2025',
      second,
      'Basit Mahmood is editor of Left Foot Forward.',
      'Mahmood was late.',
    )
  it('is not spoken of in it', () => {
    const said = 'Shabana Mahmood called the system unfair. The Labour MP Kate Osamor said that Mahmood’s plan was too.'
    expect(marks('Basit Mahmood 19 November, 2025', LABOUR, said, 'Basit Mahmood edits this.')).toHaveLength(3)
  })

  it('may be, where nobody else is', () => {
    expect(on('So the Labour Party said.')).toBe(1)
  })
})

describe('a heading between two bearers', () => {
  const LATER = 'Ian Byrne, who sits behind him, agrees.'
  const inHeading = (...blocks: string[]) => marks(LABOUR, LIAM, '# Byrne writes to shops', ...blocks)
  it('means who is called so below it', () => {
    expect(inHeading('In the letter Byrne asks for an answer.', LATER)).toHaveLength(3)
  })

  it('does not where that is told to be another', () => {
    expect(
      inHeading('The geologist Byrne has asked for an answer.', 'Patrick Byrne, a geologist, agrees.'),
    ).toHaveLength(1)
    expect(inHeading('A certain Byrne has asked for an answer.', LATER)).toHaveLength(1)
  })

  it('means who is named in full below it', () => {
    expect(inHeading(LATER, 'In the letter Byrne asks for an answer.')).toHaveLength(1)
  })
})

describe('a headline', () => {
  const ELLIE = 'Beside her sat Ellie Reeves, a Labour MP. “I’d have clapped,” Ellie Reeves told members.'
  it.each(['Compass, which seldom praises Reeves, is pleased.', 'Then Ms Reeves should resign, says Badenoch.'])(
    'says whom the page calls by the surname: %s',
    (text) => {
      const page = [LABOUR, 'Rachel Reeves spoke first.', ELLIE]
      const found = (...blocks: string[]) => marks(...blocks).filter((mark) => mark.startsWith('Reeves'))
      expect(found('# Reeves freezes thresholds', ...page, text)).toEqual([])
      expect(found('# Ellie Reeves to stand', ...page, text)).toHaveLength(1)
    },
  )
})

describe('a title that both may have', () => {
  it('does not tell which is meant', () => {
    const page = ['Rachel Reeves and Ellie Reeves, Labour MPs, came.', 'It was late when Ms Reeves left.']
    expect(inLast(...page)).toBe(0)
  })
})

describe('“no, not …”', () => {
  it.each([
    'No, not Sophie Wilson of Acorn.',
    'For those who wrote in: no, not Sophie Wilson who made the chip.',
    'No, not Sophie Wilson the designer.',
  ])('tells a namesake: %s', (text) => {
    expect(inLast(SOPHIE, text)).toBe(0)
  })

  it.each([
    'Not Sophie Wilson of Sheffield but her mother.',
    'No, Sophie Wilson of Sheffield won.',
    'No, not Sophie Wilson.',
  ])('and not where it says no more: %s', (text) => {
    expect(inLast(SOPHIE, text)).toBe(1)
  })
})

describe('a surname with the given name that is not meant', () => {
  const ELLIE = 'The Labour MP Ellie Reeves spoke to members.'
  it.each([
    'So is Reeves, the shadow minister I mean, not Ellie.',
    'Then came Reeves (Rachel, not Ellie).',
    'It was for Reeves to say, not Ellie!',
  ])('is somebody else’s: %s', (text) => {
    expect(inLast(ELLIE, text)).toBe(0)
  })

  it.each([
    'So is Reeves, the MP I mean, not Rachel.',
    'Then Reeves left. It was not Ellie.',
    'They asked Reeves, and not Ellie’s neighbour.',
  ])('may be hers otherwise: %s', (text) => {
    expect(inLast(ELLIE, text)).toBe(1)
  })
})

describe('the life of whom the headline names', () => {
  const LIFE = [
    '# Tosh McDonald',
    'Tosh McDonald is a British trade unionist of ASLEF, a Labour member and an ally of Jeremy Corbyn.',
  ]
  it.each([
    'McDonald joined British Rail in 1979 and was based at Doncaster.',
    'In 1962 McDonald was born in Yorkshire.',
    'McDonald left school in 1977.',
    'In 1981 McDonald became a driver.',
  ])('goes back a long way: %s', (text) => {
    expect(marks(...LIFE, text).slice(marks(...LIFE).length)).toHaveLength(1)
  })
  const NEWS = ['# Jeremy Corbyn at the rally', 'Tosh McDonald of ASLEF, a Labour member, spoke. So did Sophie Wilson.']
  it.each([
    'In 1966 Wilson won a majority of 96, and in 1974 Wilson won again.',
    'In 1931 McDonald left and in 1935 lost his seat.',
    'Harold Wilson spoke in 1964. Wilson won.',
    'In 1945 Henderson was the whip.',
  ])('does not, of others: %s', (text) => {
    expect(marks(...NEWS, text).slice(marks(...NEWS).length)).toEqual([])
  })
})
