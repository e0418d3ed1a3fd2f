import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const named = (...blocks: string[]) => marks(...blocks).map((mark) => mark.replace(/ → .*/, ''))

describe('a union’s initials where nothing is said of parties', () => {
  it.each([
    ['President of ASLEF Simon Weller was on the picket line.', 'ASLEF'],
    ['The train drivers’ union ASLEF has called three more days.', 'ASLEF'],
    ['No trains on Saturday, as ASLEF walks out again.', 'ASLEF'],
    ['Talks between ASLEF and Great Western broke down over rest days.', 'ASLEF'],
    ['The biscuit works will stop for a week, says BFAWU.', 'BFAWU'],
    ['BFAWU President Ian Hodson met the managers of the factory.', 'BFAWU'],
  ])('are the union’s: %s', (line, name) => {
    expect(named('The dispute goes on and passengers wait.', line)).toEqual([name])
  })

  it.each([
    'Stir well, said the CLGA of the recipe.',
    'The DLO will mend the lift on platform two.',
    'The LRC at the station has timetables and maps.',
    'The JVL bus leaves at ten; the driver will wait.',
    'The singer wore a cap with GV6 on it.',
    'The LRC members rowed to the concert in eights.',
  ])('are nobody’s where no union has them: %s', (line) => {
    expect(named('The dispute goes on and passengers wait.', line)).toEqual([])
  })
})

describe('initials of which one place on the page is sure', () => {
  const SURE = 'She is backed by Momentum, Red Labour and the LRC.'
  const PARTY = 'Labour’s NEC met; MPs and councillors were angry.'

  it.each([
    '# LRC annual meeting',
    'On what the LRC should write next',
    'Thirty came to the LRC stall.',
    'We printed it for the LRC in June.',
    'It was the LRC that paid.',
    'LRC: minutes of the spring meeting',
  ])('are its elsewhere too: %s', (line) => {
    expect(named(PARTY, SURE, line)).toEqual(['Momentum', 'Red Labour', 'LRC', 'LRC'])
    expect(named(line, PARTY, SURE)).toEqual(['LRC', 'Momentum', 'Red Labour', 'LRC'])
  })

  it.each([
    'Return the book to the LRC (Learning Resource Centre) first.',
    'The Leeds Rowing Club (LRC) has a boat for her.',
    'She met them at the LRC of the college.',
    'The college LRC was shut.',
    'The school’s LRC was shut.',
    'We met at the LRC in the library, or LRC, the Local Reading Corner.',
  ])('are not taken from another body: %s', (line) => {
    expect(named(PARTY, line)).toEqual([])
    expect(named(PARTY, line, 'The LRC opens at nine.')).toEqual([])
  })
})

describe('initials beside a word for groups', () => {
  const PARTY = 'Labour’s NEC met; Labour MPs and Jeremy Corbyn were angry, and so were Tory councillors.'

  it.each([
    'The JVL co-chair was expelled.',
    'EXCLUSIVE The JVL officer was expelled.',
    'The JVL members were expelled.',
    'The LRC delegates abstained.',
    'LRC activists handed out the leaflets.',
    'She was an LRC organiser in Brent.',
  ])('are a group’s where the page is the party’s: %s', (line) => {
    expect(named(PARTY, line)).toHaveLength(2)
  })

  it.each([
    'The JVL bottling line was stopped.',
    'The LRC library was open late.',
    'The LRC opens at nine.',
    'He parked the JVL.',
    'The DLO vans were new.',
    'Repairs are for the DLO.',
  ])('are nobody’s beside others: %s', (line) => {
    expect(named(PARTY, line)).toEqual(['Jeremy Corbyn'])
  })
})

describe('initials that a Labour page does not explain', () => {
  it.each([
    'The LRC’s AGM was held in Leeds.',
    'The LRC AGM heard John McDonnell call on Labour to oppose austerity.',
    'LRC members will move motions at their CLPs.',
    'LRC affiliates send delegates to Labour conference.',
    'The LRC conference called for a socialist Labour government.',
    'JVL’s statement says that Labour MPs are wrong.',
    'JVL members were suspended by the Labour Party.',
    'A JVL meeting was called off by the Labour branch.',
    'The LRC newsletter went to every Labour branch.',
    'LRC supporters stood outside Labour’s headquarters.',
    'JVL’s co-chair said that Labour’s rules are unfair.',
    'They cheered the chair of the LRC, John McDonnell.',
  ])('are the group’s where it has what groups have: %s', (text) => {
    expect(named('Labour’s NEC met in Westminster, and Labour MPs and councillors spoke.', text)).toHaveLength(1)
  })

  it.each([
    ['Labour’s NEC met in Westminster.', 'The LRC has forty computers and is open until six.'],
    ['Labour’s NEC met in Westminster.', 'Pupils met the Labour MP in the LRC.'],
    ['Labour’s NEC met in Westminster.', 'The LRC recommended that ministers change the law.'],
    ['Labour’s NEC met in Westminster.', 'The college LRC members read there after lunch.'],
    ['The rowers are out again.', 'The LRC AGM will be held in the boathouse at Putney.'],
    ['In 1900 Keir Hardie met the unions in London.', 'In 1903 the LRC conference agreed with the Liberals.'],
    ['Ramsay MacDonald was the first secretary, in 1900.', 'By 1906 the LRC candidates were 29 and Labour was born.'],
  ])('are not everybody’s: %s %s', (...blocks) => {
    expect(named(...blocks)).toEqual([])
  })
})

describe('initials with full stops', () => {
  const PAGE = 'Labour’s NEC met; Jeremy Corbyn, Ed Balls and Jon Cruddas spoke.'
  const found = (line: string) => named(PAGE, line).slice(3)

  it.each([
    ['He stood for the C.L.G.A. in 2014.', 'C.L.G.A'],
    ['The C.L.G.A has met.', 'C.L.G.A'],
    ['He joined J.V.L. in 2018.', 'J.V.L'],
    ['Members of the B.F.A.W.U. voted.', 'B.F.A.W.U'],
  ])('are the group’s: %s', (line, name) => {
    expect(found(line)).toEqual([name])
  })

  it.each(['The C.L.G. met.', 'The C.L.G.B. met.', 'The c.l.g.a. met.', 'C. L. Gabb spoke.'])('are not: %s', (line) => {
    expect(found(line)).toEqual([])
  })
})

describe('initials that something else has in a list of what is on', () => {
  const ON = 'What’s on: LRC (Learning Resource Centre), Weald College: book sale'
  const PAGE = 'Labour’s NEC met; Jeremy Corbyn and Laura Pidcock spoke.'

  it.each([
    'There were members of JVL and, from over the border in Brent, LRC people with a banner.',
    'Momentum sent nobody, and LRC members were few.',
    'Red Labour came, and LRC delegates.',
    'With Momentum came the LRC’s chair.',
  ])('are the group’s among groups: %s', (line) => {
    expect(named(PAGE, line, ON)).toContain('LRC')
  })

  it.each([
    'The LRC closes at four.',
    'LRC staff met the governors.',
    'Momentum met in the LRC.',
    'The LRC, says Momentum, is cold.',
  ])('are not elsewhere: %s', (line) => {
    expect(named(PAGE, line, ON)).not.toContain('LRC')
  })
})

describe('initials that nothing explains, and that say or do something', () => {
  it.each([
    'The LRC said no.',
    'Then the LRC voted against.',
    'The LRC has asked for more.',
    'The LRC wants a ballot.',
  ])('are the group’s on a page full of the party’s people: %s', (line) => {
    const page =
      'Labour’s NEC met; Jeremy Corbyn, Laura Pidcock, Jon Cruddas and Ed Balls spoke, and Momentum and JVL listened.'
    expect(named(page, line)).toContain('LRC')
  })

  it.each([
    'The LRC said that books are due.',
    'The LRC has asked pupils for quiet.',
    'The LRC wants volunteers.',
    'The LRC is shut.',
  ])('are nobody’s on others: %s', (line) => {
    expect(named('Labour councillors met the governors of the school.', line)).toEqual([])
  })
})

describe('initials that the page explains', () => {
  const PAGE = [
    'Don’t Leave, Organise (DLO) will meet online; Red Labour, the Labour Representation Committee (LRC) and Jewish Voice for Labour (JVL) run it.',
    'Many members of DLO will vote.',
  ]
  const known = named(...PAGE).length

  it.each([
    'I work nights for the DLO in Leeds.',
    'My mate drives a van for the DLO.',
    'My brother worked for the DLO.',
    'The DLO in Leeds mends roofs.',
    'Yes, DLO also means the council’s building department!',
    'DLO also stands for direct labour organisation.',
    'LRC can also mean the Learning Resource Centre.',
    'In a college LRC usually means a library.',
  ])('can be said to mean something else as well: %s', (text) => {
    expect(named(...PAGE, text).slice(known)).toEqual([])
  })

  it.each([
    'DLO also means a lot to me.',
    'DLO means business.',
    'DLO also meets on Thursday.',
    'The LRC also means a voice for members in Leeds.',
    'JVL means so much to us.',
    'We work with the DLO and with unions.',
  ])('mean the group else: %s', (text) => {
    expect(named(...PAGE, text).slice(known)).toHaveLength(1)
  })
})

describe('initials that what follows spells out', () => {
  const PAGE = [
    'Labour’s deputy leadership: Andy Burnham, Compass, Open Labour and Momentum backed Mainstream; Luke Akehurst of Labour First did not.',
  ]
  const known = named(...PAGE).length

  it.each([
    ['ASLEF – the Associated Society of Locomotive Engineers and Firemen – says so.', 'ASLEF'],
    ['ASLEF, the Associated Society of Locomotive Engineers and Firemen, will strike.', 'ASLEF'],
    ['ASLEF (Associated Society of Locomotive Engineers and Firemen) will strike.', 'ASLEF'],
    ['JVL – the Jewish Voice for Labour group – met.', 'JVL'],
    ['LRC, the Labour Representation Committee, met.', 'LRC'],
  ])('are the group’s: %s', (text, initials) => {
    expect(named(...PAGE, text).slice(known)[0]).toBe(initials)
  })

  it.each([
    'LRC – the Leeds Rowing Club – won.',
    'LRC, the Learning Resource Centre, is shut.',
    'JVL (Joint Vehicle Leasing) won.',
  ])('are another’s: %s', (text) => {
    expect(named(...PAGE, text).slice(known)).toEqual([])
  })

  it.each(['jvl are at it again', 'jvl are fighting suspensions', 'jvl said so', 'lrc have six blokes'])(
    'are small in comments: %s',
    (text) => {
      expect(named(...PAGE, text).slice(known)).toHaveLength(1)
    },
  )

  it.each(['the lrc is closed', 'meet in the lrc', 'is there a jvl'])('are not any small letters: %s', (text) => {
    expect(named(...PAGE, text).slice(known)).toEqual([])
  })
})
