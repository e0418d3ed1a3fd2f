/** Diary entries, how bodies begin, what they publish and vote on, and the answers of crosswords. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members, Open Labour and Compass supporters stood beside JVL and the CLGA.',
]
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('an entry of a diary', () => {
  it.each([
    '16 Oct – Young Labour canvass, Highbury Barn, 6.30pm',
    '21 Oct – Compass public meeting on a citizen’s income',
    'Thursday 3 May: Young Labour leafleting, meet at the clock',
    '9th November, 7pm – Momentum social at the Railway',
    'March 12 – Progress AGM, Friends House',
    '2 June 2019 – Mainstream stall outside the library',
    'Sat 4 July – Open Labour hustings',
  ])('names the group that holds something: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    '16 Oct – Progress check on the roof',
    '21 Oct – Compass course for scouts, bring boots',
    '3 May – Mainstream cinema night',
    '9 Nov – Momentum class, bring a mat',
    '12 March – Progress report on the drains',
    '4 July – Mainstream jazz, then supper',
    '5 July – Compass reading on the moor',
  ])('has words too: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('an entry of a programme', () => {
  it.each([
    'Young Labour reception. Meet your national committee.',
    'Open Labour annual lecture. Democracy inside and out.',
    'Open Labour lunch with the mayor',
    'Red Labour stall, by the fountain',
    'Labour Students annual dinner.',
    'Labour First drinks reception with MPs',
    'Mainstream rally',
    'Mainstream has moved from the Liner Hotel',
    'Compass is now in Room 5',
  ])('names the group that holds something: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Young Labour voters stay at home',
    'Open Labour meeting, Tuesday 7pm',
    'Labour values workshop',
    'Labour values lecture by Prof Smith',
    'Momentum lecture: Newton’s second law',
    'Mainstream cinema',
    'Progress report',
    'Progress check: phones',
    'Momentum has moved to the left',
    'Progress has moved to the next stage',
  ])('has words too: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('an entry of a diary in which no group has been named', () => {
  it.each([
    '3 May – Mainstream cinema night',
    '6 May – Progress rally of boats',
    'Mon 7 May – Progress in the garden',
    '8 May – Compass course for scouts',
    'Momentum social, bring a bottle',
    'Progress has moved to Room 5',
  ])('begins with a capital anyway: %s', (text) => {
    const few = ['The council opened the quay. Laura Pidcock MP was there.']
    expect(marks(...few, text).slice(1)).toEqual([])
  })
})

describe('what is done to bodies', () => {
  it.each([
    'Mainstream had been announced only days after she had gone.',
    'Mainstream has been launched twice, some joke.',
    'Mainstream was unveiled on a Monday.',
    'Compass had been set up in a pub.',
    'Momentum had only been formed in October.',
    'Compass was relaunched last year.',
  ])('is done to the group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Progress has been announced on pay.',
    'Momentum had been lost by the summer.',
    'Momentum has been built up slowly.',
    'Momentum had been checked in June.',
    'Progress is held back by the strike.',
    'The mainstream was formed by habit.',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Momentum has been polite.',
    'Compass is wary of him.',
    'Mainstream has been supportive.',
    'Momentum is suspicious of both.',
  ])('is how people are: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Momentum has been slow.',
    'Progress has been welcome.',
    'Momentum has been sudden.',
    'Progress is thankless.',
  ])('is how things are: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('elections of a group', () => {
  it.each([
    'Momentum elections: who won?',
    'Momentum elections, explained',
    'Compass elections open on Friday',
    'Momentum elections results in full',
  ])('are of the group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Mainstream elections: why small parties lose',
    'Momentum in elections: does it matter?',
    'Progress in elections: a history',
    'Progress election by election',
    'Mainstream public meetings are dull',
  ])('are not: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what values do not do', () => {
  const SITE = 'The website “Labour values”, launched today, asks members for twenty proposals.'
  const more = (text: string) => marks(...PAGE, SITE, text).slice(marks(...PAGE, SITE).length)
  it.each([
    'Labour values will publish the raw figures each month.',
    'Labour values will announce the winner.',
    'Labour values has published its list.',
    'Labour values plans to ballot everyone who signed.',
  ])('the site does: %s', (text) => {
    expect(more(text)).toHaveLength(1)
  })

  it.each([
    'Labour values will guide us.',
    'Labour values will win the day.',
    'Labour values have to be shown.',
    'I would like people who care about Labour values to read it.',
    'Labour values will never change.',
  ])('the values do: %s', (text) => {
    expect(more(text)).toEqual([])
  })
})

describe('the answer of a crossword', () => {
  it.each([
    'Thanks to all who wrote about the crossword. The answer to 14 down was of course COMPASS.',
    'Crossword: the solution to 3 across was Momentum.',
    'Last week’s anagram fooled many. The answer is PROGRESS.',
    'In the crossword, 7 down: Compass.',
  ])('is a word: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'The answer, a member of the left said, is Momentum activists.',
    'Members asked who had paid, and the answer was Compass.',
    'She does the crossword on the train. Later she spoke for Momentum.',
    'They asked who runs the slate; his answer to members of Progress was short.',
  ])('is not where nobody puzzles: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('a group that has its name from an older body', () => {
  const LRC =
    'It was compared with the Labour Representation Committee (LRC) chaired by John McDonnell, which takes its name from the Labour Representation Committee that was set up in 1900.'
  it('is told from it', () => {
    expect(found(LRC)).toEqual(
      [
        'Labour Representation Committee → labour-representation-committee',
        'LRC → labour-representation-committee',
      ].concat(found(LRC).filter((each) => /mcdonnell/.test(each))),
    )
  })
  it.each([
    'The Labour Representation Committee, which was named after the Labour Representation Committee of 1900, met in May 2019.',
    'Members of the Labour Representation Committee, which has its name from the Labour Representation Committee founded in 1900, voted.',
    'The Labour Representation Committee took its name from the Labour Representation Committee of 1900.',
  ])('is marked once: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
  it.each([
    'The Labour Representation Committee was formed in 1900 and became the Labour Party in 1906.',
    'The Labour Representation Committee, set up in 1900, was led by Ramsay MacDonald.',
    'In 1903 the Labour Representation Committee of 1900, which took its name from a vote, made a pact.',
    'Keir Hardie spoke for the Labour Representation Committee in 1901, after the Taff Vale case of 1900.',
  ])('is not where only the old one is: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('those who were the only ones', () => {
  it.each([
    'compass used to be the only ones who cared about PR',
    'momentum are the only people who ever knock on doors',
    'well said. compass were the first ones to ask',
    'momentum are the same people who ran the last one',
  ])('are a group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
  it.each([
    'compass is the only thing you need on a moor',
    'progress is the only one that counts',
    'mainstream was the only group he knew',
    'progress used to be the only word he knew',
    'my compass was the best one in the shop',
    'mainstream is the same old story',
  ])('are not: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a link that asks about a group', () => {
  it.each([
    'Read more: Mainstream: who is behind it and what does it want?',
    'Momentum: who runs it now?',
    'Progress: who funds it?',
    'Compass: what does it stand for?',
  ])('names it: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
  it.each([
    'Momentum: what is it, and why does it matter?',
    'Progress: who needs it?',
    'Mainstream: what it means to be average',
    'Compass: how to hold it',
  ])('is about the word: %s', (text) => {
    expect(marks(PAGE[0] as string, text).slice(2)).toEqual([])
  })
})

describe('members of a group that begins a sentence', () => {
  it.each([
    'Open Labour members will be asked separately.',
    'Open Labour activists were there.',
    'Open Labour supporters did not.',
    'She left. Open Labour organisers stayed.',
  ])('are the group’s: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
  it.each([
    'Open labour exchanges were an idea once.',
    'Open Labour lists would help.',
    'Open Labour primaries were an idea once.',
    'Red Labour rosettes were on sale.',
  ])('are not: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('tags in small letters', () => {
  it.each([
    'Tags: labour students, su elections, young labour',
    'Topics: su elections, labour students',
    'Tags: open labour, selections',
    'news · labour students · elections',
  ])('name the group: %s', (text) => {
    expect(marks(...PAGE, 'Labour Students and Young Labour have chairs.', text).length).toBeGreaterThan(known + 2)
  })
  it.each([
    'Three things count: labour students, of whom there are few, vote early.',
    'What we met: young labour, old money.',
    'Tags: cheap labour, students',
    'Topics: student life, labour, students',
  ])('need a row of tags: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
