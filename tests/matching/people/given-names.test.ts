/** What before a surname is a given name, and what is none. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'The Labour Party’s NEC met in Westminster; Liam Byrne, Jon Cruddas, Jo Bird, Ed Balls, Andy Hull and Jeremy Corbyn spoke as MPs.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(6)

describe('a label above a headline', () => {
  it.each(['News Corbyn first to win', 'Exclusive Cruddas to stand again', 'ANALYSIS Corbyn alone again'])(
    'is no given name: %s',
    (text) => {
      expect(named(text)).toHaveLength(1)
    },
  )

  it.each(['SPORT Corbyn third on the hill', 'Cycling Byrne leads in Wales', 'Film Cruddas on screen'])(
    'of another field has somebody else: %s',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})

describe('a surname right after the whole name', () => {
  it.each([
    'I met Liam Byrne\u2028Byrne was fine',
    'Jon Cruddas | Cruddas on Dagenham',
    'by Jon Cruddas\n\nCruddas is right',
  ])('is a mention of its own: %j', (text) => {
    const surname = text.includes('Byrne') ? 'Byrne' : 'Cruddas'
    expect(named(text).map((mark) => mark.split(' → ')[0])).toEqual([expect.stringMatching(/^\w+ \w+$/), surname])
  })
})

describe('a handle', () => {
  it.each([
    '@Maureen jeremy corbyn answered every letter',
    '@Maureen Jeremy Corbyn answered every letter',
    '@dave_52 ed balls is on breakfast television',
    '@Sue corbyn never wrote back',
  ])('is no given name: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each(['@Sue Corbyn thanks', '@Dave Byrne I agree'])('may be a tagged name: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('what a slogan asks for', () => {
  it.each([
    '“Keep Corbyn” placards sell out.',
    'They sold Elect Cruddas mugs.',
    '“Sack Byrne!” they cried.',
    'The Stop Corbyn campaign began.',
    'A Defend Byrne meeting is on Monday.',
    'Badges said Trust Cruddas, and nothing else.',
    'Then came Reinstate Corbyn, a petition.',
  ])('is no given name: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    'They played Free Bird for the members.',
    'The sign said Drop Balls Here.',
    'We want to Save Hull from floods.',
    'The singer Trudy Byrne was there.',
    'Then Keeley Corbyn spoke.',
    'A Chase Cruddas wrote to us.',
  ])('and names and words stay what they are: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it('does not make the surname somebody else’s further down', () => {
    expect(named('“Keep Corbyn” placards sell out.', 'Corbyn is suspended.')).toHaveLength(2)
  })
})

describe('Messrs', () => {
  it.each([
    ['Messrs Balls and Byrne are both on telly now.', 2],
    ['It was all Messrs. Cruddas and Balls could do.', 2],
    ['Messrs Byrne, Cruddas and Hull agreed.', 3],
  ])('is a title for each: %s', (text, times) => {
    expect(named(text)).toHaveLength(times)
  })

  it('is a man’s', () => {
    expect(named('Messrs Bird and Byrne agreed.')).toEqual(['Byrne → liam-byrne'])
  })
})

describe('a month before a surname', () => {
  const page = (text: string) =>
    marks('Labour’s Keir Starmer, Laura Pidcock and Kate Osamor spoke in Westminster.', text)
  it.each([
    'In May Starmer went to Kyiv.',
    'It was in April Pidcock first stood.',
    'Early last June Osamor asked for a debate.',
    'On 3 May Starmer was in Leeds.',
    'Since April Starmer has said nothing.',
    'Until June Pidcock had no office.',
  ])('is no given name after what says when: %s', (text) => {
    expect(page(text)).toHaveLength(4)
  })

  it.each([
    'The singer was May Starmer of Leeds.',
    'Her friend June Pidcock sang.',
    'Mrs June Osamor keeps bees.',
    'It was June Pidcock who won the cup.',
    'Then May Osamor, 9, ran.',
    'They gave the cup to May Pidcock’s dog.',
  ])('is one otherwise: %s', (text) => {
    expect(page(text)).toHaveLength(3)
  })
})

describe('a month or a modal verb that opens a sentence before a surname', () => {
  const corbyns = (text: string) => marks('The Labour MP Jeremy Corbyn met the NEC.', text).length - 1
  it.each([
    'April Corbyn said that she was nobody’s sister.',
    'August Corbyn, a plumber, was there.',
    'June Corbyn keeps bees.',
    'Will Corbyn said that he was nobody’s brother.',
    'May Corbyn was there.',
    'Will Corbyn has a shop.',
    '# Will Corbyn Attacks Village Fair Parade',
  ])('is a name where it is nothing else: %s', (text) => expect(corbyns(text)).toBe(0))

  it.each([
    'Will Corbyn stand again?',
    'Will Corbyn cut it as leader?',
    'Will Corbyn, who lost, has asked the NEC, stand again?',
    'May Corbyn find peace.',
    '# Will Corbyn Stand Again for Labour Party',
    'Since August Corbyn has said nothing.',
    'On 9 April Corbyn met members.',
  ])('or is none: %s', (text) => expect(corbyns(text)).toBe(1))
})

describe('the word before a surname, where a line ends', () => {
  const LAURA = 'The Labour MP Laura Pidcock spoke.'
  it.each([
    'Thanks to Comrade Smith\u2028Pidcock said no to the Labour Party',
    'Photo: J Hill for Reuters\u2028Pidcock told members that it was over',
    'A Night in Durham\u2028Pidcock Told Labour Members To Stay',
  ])('is no part of the name: %s', (text) => {
    expect(marks(LAURA, text).slice(1)).toEqual(['Pidcock → laura-pidcock'])
  })

  it.each([
    'Thanks to Comrade Smith Pidcock said no to the Labour Party',
    'Mr Jones Pidcock Told Labour Members To Stay',
    'Thanks to Tom\u2028Pidcock, said the Labour Party',
  ])('or all of them are one name: %s', (text) => {
    expect(marks(LAURA, text).slice(1)).toEqual([])
  })

  it('may be the given name', () => {
    expect(marks(LAURA, 'A talk with Laura\u2028Pidcock of Labour').slice(1)).toHaveLength(1)
  })
})

describe('a given name of whatever origin', () => {
  it.each([
    'my mate sajid byrne said so',
    'they asked chidinma reeves to stay',
    'ask magnus corbyn about it',
    'Piotr byrne never came',
    'Ffion Byrne Wins Again In Fifth Round Of The Season',
    'Yetunde Corbyn Takes the Chair',
    'ZBIGNIEW CRUDDAS RETIRES',
    'Neville Corbyn said so.',
  ])('has somebody else with it: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Defiant Corbyn Takes the Stage',
    'Happy Byrne leaves',
    'ask our jon cruddas about it',
    'Famous Corbyn votes',
  ])('is not in a word of the language: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a name before a whole name', () => {
  it.each(['Dunstan Jeremy Corbyn lost us Redcar', 'Peter Jon Cruddas wrote a good book'])(
    'is that of the commenter where it begins the block: %s',
    (text) => {
      expect(named(text)).toHaveLength(1)
    },
  )

  it.each([
    'I met Peter Jeremy Corbyn there',
    'Piers Richard Corbyn said no',
    'Mary Jo Bird sang',
    'I met Sajid Jon Cruddas',
  ])('makes another person of it elsewhere, and of names that many have: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a screen name before a surname', () => {
  const PEOPLE =
    'Labour’s Kate Linnegar and Luke Akehurst were at the hustings of the Labour Party; Laura Pidcock was not.'
  const found = (text: string) => marks(PEOPLE, text).slice(3)
  it.each([
    'GWRfan Linnegar wiped the floor with him.',
    'OldTownTony Pidcock was right all along.',
    'Redcar1987 Akehurst said the same last year.',
    'STFCforever Linnegar was the only one who answered.',
  ])('is whose comment it is: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
  it.each([
    'Ronald Linnegar wiped the floor with him.',
    'DeShawn Pidcock was right all along.',
    'McKenzie Akehurst said the same.',
    'They say GWRfan Linnegar is a rapper.',
    'JoAnn Pidcock was the only one who answered.',
  ])('is a given name: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a whole name right behind the same name', () => {
  it('is another mention', () => {
    expect(marks('The Labour MPs met.', 'Andy Burnham Andy Burnham leaves culture.').length).toBe(2)
  })
})

describe('initials', () => {
  it.each([
    'Mr D. A. Hull of Slough wrote to say that he is nobody’s mayor.',
    'Letters from T. L. Byrne, Crewe, and others were read.',
    'The surveyor was R.J. Bird, who retired in May.',
    'Best in show: K. J. Bird, Neston, for a leek.',
    'Photo: H J Cruddas',
    'The solicitor, P. J. Corbyn, was not there.',
    'k. bird\nan open labour party would do. (not related)',
    'k. hull',
    'k hull',
  ])('are not those of somebody of whom the last one is, or none: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each(['The motion is signed J. Corbyn.', 'The order was signed by L. Byrne, mayor.', 'i am with j. corbyn'])(
    'are, where there is one and it is theirs: %s',
    (text) => {
      expect(named(text)).toHaveLength(1)
    },
  )

  it.each(['On X Osamor said that she was sorry.', 'He replied to Burnham, and via X Burnham thanked him.'])(
    'are no more than the name of a site: %s',
    (text) => {
      expect(marks('The Labour MPs Kate Osamor and Andy Burnham spoke.', text).at(-1)).toMatch(/^(?:Osamor|Burnham) →/)
    },
  )

  it.each([
    'The milkman, whose name is also J. Bird, gets her letters.',
    'A dentist named J. Bird has the next door.',
    'My dentist is J. Bird too, as it happens.',
    'The plumber is called J. Bird as well.',
    'His landlord was also a J. Bird.',
    'A man by the name of J. Bird rang.',
  ])('are somebody else’s who is called so too: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'On the ballot she is J. Bird.',
    'The register calls her J. Bird of Bromborough.',
    'So was J. Bird, as it happens.',
  ])('are hers where it is she who is called so: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})
