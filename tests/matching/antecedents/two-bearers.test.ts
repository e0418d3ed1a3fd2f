import { describe, expect, it } from 'vitest'
import { decisions, marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks)

/** Who is known of the page, and what is then said. */
const about = (known: string, text: string) => named(`The Labour MP ${known} spoke to members.`, text).slice(1)
const COUNCILLOR = 'The Labour councillor Kevin Peel spoke to members.'

describe('somebody of whom the reader has not heard', () => {
  it.each([
    ['Laura Pidcock', 'We were taught by a Ms Pidcock in Hexham.'],
    ['Liam Byrne', 'The shop belonged to a Mr Byrne.'],
    ['Keir Starmer', 'There was another Mr Starmer at the desk.'],
    ['Kate Osamor', 'It was signed by a certain Osamor.'],
    ['Luke Akehurst', 'The plumber who came, one Akehurst, knew nothing.'],
    ['Jon Cruddas', 'It was found by the ferryman – one Mr Cruddas – in 1990.'],
  ])('is not %s: %s', (known, text) => {
    expect(about(known, text)).toEqual([])
  })

  it.each([
    ['Laura Pidcock', 'They listened to Ms Pidcock in Hexham.'],
    ['Liam Byrne', 'It was a letter that Mr Byrne had written.'],
    ['Keir Starmer', 'Not one Starmer ally agreed.'],
    ['Kate Osamor', 'Nobody is more certain than Osamor.'],
    ['Luke Akehurst', 'They chose two officers, one Akehurst, the other a man of the left.'],
    ['Jon Cruddas', 'That is one Cruddas will not forget.'],
  ])('may be %s: %s', (known, text) => {
    expect(about(known, text)).toHaveLength(1)
  })
})

describe('a title tells who is meant', () => {
  const WITH = 'Mrs Susan Peel, of Eastham, asked about the bins.'
  it.each([
    [WITH, 'Cllr Peel said that they were full.'],
    [WITH, 'Moved by Councillor Peel, and carried.'],
    [WITH, 'Coun Peel agreed with the chair.'],
    ['Mr Tom Peel, of Eastham, asked about the bins.', 'A report by Cllr Peel was noted.'],
    ['Mr Tom Peel asked about the bins.', 'Councillor Peel did not answer at once.'],
    ['Miss Ruth Peel asked about the bins.', 'It was for Cllr Peel to reply.'],
  ])('%s %s', (other, text) => {
    expect(named(COUNCILLOR, other, text)).toEqual(['Kevin Peel → kevin-peel', 'Peel → kevin-peel'])
  })

  it.each([
    ['Mr Tom Peel, of Eastham, asked about the bins.', 'Mr Peel said that they were full.'],
    ['Mr Tom Peel asked about the bins.', 'The chair would write to Mr Peel.'],
    ['Mr Tom Peel asked about the bins.', 'As a supplementary Mr Peel asked when.'],
    ['Mr Tom Peel asked about the bins.', 'Letter to Mr Peel'],
  ])('or that it is nobody of whom anything is known: %s %s', (other, text) => {
    const page = ['Present: Cllr Kevin Peel, for the Labour group.', 'Cllr Peel spoke to members.', other, text]
    expect(named(...page)).toEqual(['Kevin Peel → kevin-peel', 'Peel → kevin-peel'])
  })
})

describe('a name that is only part of another', () => {
  it('bears nobody’s surname', () => {
    const page = ['In the chair: Ruth Peel-Harris. For Labour: Kevin Peel.', 'PEEL: We shall see.']
    expect(named(...page)).toEqual(['Kevin Peel → kevin-peel', 'PEEL → kevin-peel'])
  })

  it('is a double name’s first half', () => {
    expect(about('Laura Pidcock', 'Jane Pidcock-Evans was there. Pidcock said no.')).toEqual([
      'Pidcock → laura-pidcock',
    ])
  })
})

describe('a surname that is also a given name', () => {
  it.each(['I wrote it down, Stuart.', 'Thank you, Stuart.'])('may be that of the one spoken to: %s', (text) => {
    expect(about('Gisela Stuart', text)).toEqual([])
  })

  it.each(['They spoke to Stuart.', 'So did Burnham, Stuart.', 'In the end, Stuart said no.'])(
    'may be a surname: %s',
    (text) => {
      expect(about('Gisela Stuart', text)).toContain('Stuart → gisela-stuart')
    },
  )
})

describe('a word in quotation marks', () => {
  it.each(['The word “Pidcocks” was misprinted.'])('is no slip of a surname: %s', (text) => {
    expect(about('Laura Pidcock', text)).toEqual([])
  })
})

describe('a place’s name before anybody has been named', () => {
  it.each([
    ['Andy Hull', 'They talked about Hull going down.'],
    ['Andy Burnham', 'Then there is Burnham and its pier.'],
    ['Gemma Bolton', 'Everybody mentions Bolton these days.'],
  ])('is the place’s: %s', (name, text) => {
    expect(named(text, `The Labour candidate ${name} spoke to members.`).map((line) => line.split(' →')[0])).toEqual([
      name,
    ])
  })

  it.each([
    ['Andy Burnham', 'Mr Burnham was late.'],
    ['Andy Burnham', 'Burnham said that he would stand.'],
    ['Andy Burnham', 'Burnham’s speech was long.'],
    ['Andy Burnham', 'Burnham would win.'],
    ['Laura Pidcock', 'They talked about Pidcock going home.'],
  ])('may be that of %s: %s', (name, text) => {
    expect(named(text, `The Labour candidate ${name} spoke to members.`)).toHaveLength(2)
  })
})

describe('a table of votes', () => {
  const cell = (text: string, before: string, next: string) =>
    decisions([LABOUR, 'The Labour MP Laura Pidcock spoke.', text], 'balanced', [
      undefined,
      undefined,
      { cells: [before, next] },
    ])
      .at(-1)
      ?.mentions.map(({ entity }) => entity) ?? []

  it.each(['Con', 'Conservative', 'Green', 'Green Party', 'Reform UK', 'Lib Dem', 'Liberal Democrats', 'SNP', 'UKIP'])(
    'says who is of another party: %s',
    (party) => {
      expect(cell('PEEL, Kevin', '', party)).toEqual([])
      expect(cell('Kevin Peel', party, '1,204')).toEqual([])
    },
  )

  it.each([
    ['', 'Labour'],
    ['', 'Lab'],
    ['Con', 'Labour'],
    ['', '1,204'],
    ['Greenwich', 'elected'],
    ['Conference', '2019'],
  ])('leaves others alone: %s, %s', (before, next) => {
    expect(cell('PEEL, Kevin', before, next)).toEqual(['kevin-peel'])
  })
})

describe('two who are told apart by name', () => {
  const BOTH = ['The Labour MP Laura Pidcock spoke to members.', 'Tom Pidcock, who sells bicycles, was there as well.']

  it.each([
    'Which Pidcock? A cheque for Mr Pidcock came on Monday.',
    'It came to the office of Pidcock the MP. Nobody knew what Pidcock would say.',
    'The elder Pidcock spoke. Nobody knew what Pidcock would say.',
    'They had rung the wrong Pidcock. On Monday Pidcock paid.',
  ])('leave the surname alone to nobody: %s', (text) => {
    const others = ['A bus came by.', `${text} It rained.`]
    const found = named(...BOTH, ...others).filter((line) => line.startsWith('Pidcock'))
    expect(found.length).toBeLessThan(2)
  })

  it('are two where the one has a title and the other none', () => {
    const tom = 'Tom Pidcock attacked twice on the climb.'
    const flag = 'Ms Pidcock held on to the flag, and Pidcock was already off.'
    expect(named('The Labour MP Laura Pidcock came.', tom, flag).length).toBeLessThan(3)
  })

  it.each([
    'Pidcock knew which road to take.',
    'The road which Pidcock took is long.',
    'The MP said that Pidcock knew.',
  ])('is not said: %s', (text) => {
    expect(named('The Labour MP Laura Pidcock spoke to members.', text)).toContain('Pidcock → laura-pidcock')
  })

  it('are not two where nobody else is named', () => {
    const page = ['The Labour MP Laura Pidcock spoke to members.', 'This is Pidcock the candidate.', 'Pidcock said no.']
    expect(named(...page)).toHaveLength(3)
  })
})

describe('a town of the name', () => {
  const TOWN = ['The road to Burnham is closed.', 'Burnham United lost.', 'Nobody swims in Burnham.']
  const among = (text: string) => named('The Labour mayor Andy Burnham came by train.', ...TOWN, text).slice(1)

  it.each([
    'Burnham wants a dentist.',
    'Burnham needs two buses.',
    'Burnham, she explained, has three lighthouses.',
    'The buses which Burnham does not have are late.',
    'Burnham carnival in pictures.',
    'Everybody knows that Burnham has no cinema.',
  ])('may be meant instead: %s', (text) => {
    expect(among(text)).toEqual([])
  })

  it.each([
    'They gave Mr Burnham a scarf.',
    '“My family is from Leigh,” Burnham said.',
    '“My family is from Leigh,” said Burnham.',
    'Burnham’s speech was short.',
    'It was a good day for Andy Burnham.',
    'Burnham told members that he would stand.',
  ])('is not: %s', (text) => {
    expect(among(text)).toHaveLength(1)
  })

  it('is not meant where it is named in passing', () => {
    const page = ['The Labour mayor Andy Burnham came.', 'Nobody swims in Burnham.', 'Burnham wants more buses.']
    expect(named(...page)).toHaveLength(2)
  })
})

describe('two who are named side by side', () => {
  it('may both be meant further on, however often the one is named', () => {
    const page = [
      'The Labour MP Laura Pidcock gave evidence to Judge Tom Pidcock, who does not know her.',
      'Ms Pidcock had helped members to write to the NEC.',
    ]
    expect(named(...page, 'A bus came by.', 'Pidcock said that it had to be taken out.').length).toBeLessThan(3)
  })
})

describe('a title of the other sex than that of whom it has introduced', () => {
  const PAGE = [
    'Labour’s Cllr Jo Bird asked for the survey.',
    'A resident, Mr Dave Bird, said the traffic was bad enough.',
    'Labour’s Cllr Liz Grey thought that more homes were needed.',
  ]
  const called = (text: string) => marks(...PAGE, text).slice(1)

  it.each(['In 2020 Ms Bird stood for the executive.', 'Mrs Bird said no.', 'Cllr Bird said no.'])(
    'is the other one’s: %s',
    (text) => {
      expect(called(text)).toEqual(['Bird → jo-bird'])
    },
  )

  it.each(['Mr Bird said no.', 'Sir Dave Bird said no.', 'Mr Bird, she said, was wrong.'])(
    'is not, where it is his: %s',
    (text) => {
      expect(called(text)).toEqual([])
    },
  )

  it('leaves a second Ms with whom it introduced', () => {
    expect(marks('Labour’s Cllr Jo Bird spoke.', 'A resident, Ms Ann Bird, said no.', 'Ms Bird left.')).toHaveLength(1)
  })
})

describe('who wrote the article, and somebody of the name of whom it is', () => {
  const PAGE = [
    'By Basit Mahmood',
    'The Home Secretary, Shabana Mahmood, will set out her plan. Labour MPs and Andy Burnham met.',
    'Basit Mahmood is editor of Left Foot Forward. Picture: Shabana Mahmood',
  ]
  const known = marks(...PAGE).length
  const called = (text: string) => marks(...PAGE, text).slice(known)

  it.each([
    'Like this piece? Mahmood writes every Saturday.',
    'Mahmood writes for this site.',
    'Mahmood writes a weekly column.',
    'Mahmood is our political columnist.',
    'Mahmood tweets at @someone.',
  ])('is the writer by what writers do: %s', (text) => {
    expect(called(text)).toEqual(['Mahmood → basit-mahmood'])
  })

  it.each([
    'Mahmood writes in a letter that asylum is broken.',
    'Mahmood writes to her colleagues.',
    'Mahmood is a member of the cabinet.',
    'Mahmood will write every rule anew.',
  ])('need not be the writer: %s', (text) => {
    expect(called(text)).toEqual([])
  })
})
