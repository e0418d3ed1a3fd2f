import { describe, expect, it } from 'vitest'
import { decisions, marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks)
const COUNCILLOR = 'The Labour councillor Kevin Peel spoke to members.'

describe('two bearers of a surname', () => {
  it('leave it to the page’s subject when one is named in passing', () => {
    const page = [
      '# Kevin Peel to stand again',
      COUNCILLOR,
      'His sister Susan Peel was there.',
      'Peel told members that he would win.',
    ]
    expect(named(...page)).toContain('Peel → kevin-peel')
  })

  it('leave it to a subject who is somebody else', () => {
    const page = [
      '# Susan Peel, swimmer',
      'Susan Peel taught Labour councillors to swim. Susan Peel was eighty.',
      'She once met the Labour councillor Kevin Peel.',
      'Peel never stopped swimming.',
    ]
    expect(named(...page)).toEqual(['Kevin Peel → kevin-peel'])
  })

  it('leave it to nobody where both are as much spoken of', () => {
    const page = ['Susan Peel and the Labour councillor Kevin Peel spoke to members.', 'Peel then went home.']
    expect(named(...page)).toEqual(['Kevin Peel → kevin-peel'])
  })

  it('leave it to the subject in a long paragraph too', () => {
    const page = [
      '# Kevin Peel to stand again',
      `${COUNCILLOR} His sister Susan Peel was there, with a dog, two children and a basket of plums, and told everybody that it would rain before the evening. Peel told members that he would win.`,
    ]
    expect(named(...page).at(-1)).toBe('Peel → kevin-peel')
  })

  it('leave it to nobody where the other is named right after it', () => {
    const page = [COUNCILLOR, 'Not all is called after him: Peel owns the canal, Sir Robert Peel stands in bronze.']
    expect(named(...page)).toEqual(['Kevin Peel → kevin-peel'])
  })

  it('leave it to the one whom the headline names', () => {
    const page = [
      '# Ellie Reeves: a year in her borough',
      'The Labour MP Ellie Reeves was elected a year ago.',
      'Starmer has made Reeves a whip.',
      'Her sister is Rachel Reeves, for whom Rachel Reeves is name enough.',
      'Reeves fears that the treaty will fail, Labour members say.',
    ]
    expect(named(...page).at(-1)).toBe('Reeves → ellie-reeves')
    expect(named(...page)).toHaveLength(5)
  })

  it('are told apart by who quotes whom', () => {
    const page = ['The Labour MP Kate Osamor came. “My aunt Ruth Osamor taught me,” Osamor said.']
    expect(named(...page)).toEqual(['Kate Osamor → kate-osamor', 'Osamor → kate-osamor'])
  })
})

describe('a title', () => {
  it.each([
    ['Lady Starmer wore red.', 'Keir Starmer, the Labour leader, spoke.'],
    ['Mrs Akehurst stayed at home.', 'Luke Akehurst of Labour First spoke.'],
    ['Mr Reeves cooked.', 'The Labour MP Ellie Reeves spoke.'],
    ['That is Lady Osamor, her mother.', 'The Labour MP Kate Osamor spoke.'],
  ])('is not that of somebody of the other sex: %s', (text, before) => {
    expect(named(before, text)).toEqual(named(before))
  })

  it('tells two bearers apart', () => {
    const page = [
      'Sophie Wilson, Labour’s candidate in Rother Valley, faced Tom Wilson.',
      'Mr Wilson spoke for an hour.',
    ]
    expect(named(...page)).toEqual(['Sophie Wilson → sophie-wilson'])
  })

  it.each(['They will miss Peel.', 'Members miss Peel’s jokes.'])('is no verb: %s', (text) => {
    expect(named(COUNCILLOR, text)).toEqual(['Kevin Peel → kevin-peel', 'Peel → kevin-peel'])
  })
})

describe('somebody of another party, in uniform or a child', () => {
  it.each([
    'Kevin Peel (Con) objected, councillors heard.',
    'Reform’s Kevin Peel won the ward from Labour.',
    'Ms Tina McKay, the Alliance member for East Antrim, asked Labour MPs.',
    'Kevin Peel, the Conservative councillor, spoke to Labour councillors.',
    'Kevin Peel, a former Tory MP, spoke to Labour councillors.',
    'Kevin Peel, Lib Dem candidate in Hove, lost to Labour.',
    'Jane Aitchison, an SDLP assembly member, lost to Labour.',
    'The Conservative councillor Kevin Peel spoke.',
    'Councillors P. Adams, K. Peel and T. Okafor were present.',
    'Kevin Peel the elder sat on the council before him.',
    'Your leader on the council was unfair to the party. Kevin Peel, Ashford',
    'Sgt Jane Aitchison was thanked by Labour councillors.',
    'Labour’s candidate in the mock election, Kevin Peel, 14, won.',
    'The photograph was of Sophie Wilson, who designed a processor for Labour councillors.',
  ])('%s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a number in brackets after a name', () => {
  it.each([
    'The Labour councillors Kevin Peel (187) and Jane Aitchison (183) won.',
    'Kevin Peel (169) beat her by a vote, Labour said.',
  ])('is of votes: %s', (text) => {
    expect(named(text)[0]).toBe('Kevin Peel → kevin-peel')
  })

  it.each([
    'Kevin Peel (1788–1850) was a Labour man before his time.',
    'Kevin Peel (born 1802), the Labour councillors heard.',
  ])('is a year: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a stranger', () => {
  it.each([
    'A Kevin Peel from Toronto sent a card.',
    'She must not be confused with Kevin Peel.',
    'He bought it from Peele the butcher.',
    'There are Kevin Peels of all kinds.',
    'It takes the Kevin Peels of this world.',
    'She has met two Kevin Peels.',
  ])('%s', (text) => {
    expect(named(COUNCILLOR, text)).toEqual(['Kevin Peel → kevin-peel'])
  })

  it.each([
    'A Kevin Peel speech is short.',
    'Kevin Peel the councillor came.',
    'Kevin Peel, who beat a Conservative councillor, came.',
    'Kevin Peel, the Conservative councillors’ friend, came.',
    'Kevin Peel, an alliance builder, came.',
    'Kevin Peel, the Tory MP’s opponent, came.',
  ])('is not in: %s', (text) => {
    expect(named(COUNCILLOR, text)).toHaveLength(2)
  })

  it('is a club or company once the block has named it', () => {
    const page = [COUNCILLOR, 'Peel FC lost on Saturday; Peel’s keeper had no chance. Cllr Peel did not watch.']
    expect(named(...page)).toHaveLength(2)
  })
})

describe('a title or a verb', () => {
  it.each([
    'Coun Peel had seen it.',
    'Coun. Peel had seen it.',
    'Bro Peel had seen it.',
    'Everybody knew that Peel could win.',
    'They asked what Peel would do.',
    'It was asked that Peel be heard.',
  ])('shows that a person is meant: %s', (text) => {
    expect(named(COUNCILLOR, text)).toHaveLength(2)
  })

  it.each([
    ['Ed Balls', 'Balls supporters cheered.'],
    ['Andy Hull', 'Hull works for a charity.'],
    ['Andy Hull', 'so mr hull is wrong'],
  ])('shows that %s is meant: %s', (name, text) => {
    expect(named(`The Labour MP ${name} spoke to members.`, text)).toHaveLength(2)
  })
})

describe('a surname that is a word or a given name', () => {
  it.each([
    ['Ed Balls', 'Balls were kicked.'],
    ['Gisela Stuart', 'Stuart from Leeds wrote.'],
    ['Sophie Wilson', 'Professor Wilson was there.'],
  ])('is not that of %s: %s', (name, text) => {
    expect(named(`The Labour MP ${name} spoke to members.`, text)).toHaveLength(1)
  })
})

describe('a table', () => {
  const cell = (text: string, before: string, next: string) => [text, { cells: [before, next] as const }] as const
  const found = (...cells: ReturnType<typeof cell>[]) =>
    decisions(
      [LABOUR, 'The Labour MPs Laura Pidcock and Kate Osamor spoke.', ...cells.map(([text]) => text)],
      'balanced',
      [undefined, undefined, ...cells.map(([, hints]) => hints)],
    )
      .slice(2)
      .flatMap(({ mentions }) => mentions.map(({ text }) => text))

  it('may have the given name in a cell of its own', () => {
    expect(found(cell('PIDCOCK', '12', 'Laura'))).toEqual(['PIDCOCK'])
    expect(found(cell('PIDCOCK', '12', 'George'), cell('OSAMOR', '13', 'Ruth'))).toEqual([])
  })

  it('may have an initial behind the surname', () => {
    expect(found(cell('Pidcock L.', '', ''), cell('Osamor K', '', ''))).toEqual(['Pidcock L', 'Osamor K'])
  })
})
