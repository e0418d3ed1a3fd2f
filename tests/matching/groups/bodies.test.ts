import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.'
const onPage = (...blocks: string[]) =>
  marks(LABOUR, ...blocks)
    .slice(2)
    .map((mark) => mark.replace(/ → .*/, ''))

describe('another body of the name', () => {
  it.each([
    ['a company', ['Momentum plc cut its dividend.', 'Momentum said the year had been hard.']],
    ['a company in the headline', ['# Compass buys a rival', 'Compass Group pays £90m.', 'Compass has 9,000 staff.']],
    ['its canteens', ['Compass has doubled prices in the canteen.', 'Compass said that food costs had risen.']],
    ['its meals', ['School meals will be cooked by Compass.', 'Compass starts in May.']],
    ['its catering', ['Council staff say catering by Compass is poor.', 'Compass has apologised.']],
    ['its pupils', ['Pupils at Compass were sent home.', 'Compass had 200 of them, a Labour councillor said.']],
    ['its trustees', ['Trustees of Compass wrote to the council.', 'Compass helps 600 people.']],
    ['a newspaper', ['The weekly newspaper Grassroots Voice won a prize.', 'Grassroots Voice sells well.']],
    ['a charity', ['The abuse charity Compass has a helpline.', 'Compass says that calls have doubled.']],
    ['a school', ['The free school Compass had 200 pupils.', 'Compass will close, and Labour MPs are sorry.']],
    ['a community’s company', ['Grassroots Voice CIC runs a kitchen.', 'Grassroots Voice helped 300 people.']],
    ['what comes before the name', ['The insurer Momentum is leaving town.', 'Momentum said so on Friday.']],
    ['what comes after the name', ['Progress, a small software company, moved in.', 'Progress paid no rent.']],
    ['words of its trade', ['Canteen staff got a rise; Compass can pay it out of one morning’s profit.']],
    ['being a party, in small letters', ['The Progress party has won its first seat.', 'Progress will govern.']],
    ['being somebody’s party', ['Oslo’s Progress party is against tolls.']],
    ['being a list', ['A list called Momentum won two seats.']],
    ['being a party that is called so', ['There was a new party named Compass in the parliament.']],
    ['what is in the building', ['The key to the LRC cupboard is lost.', 'Somebody painted the LRC door.']],
    ['being a party of members', ['A leader of the Progress party, she said.']],
    ['initials of an institution’s own', ['The LRC at the college has new chairs.', 'Books go back to the LRC.']],
    ['two signs of its time', ['In 1902 Keir Hardie spoke for the Labour Representation Committee.']],
    [
      'a party abroad',
      [
        'In Valletta the Maltese Labour Party met.',
        'Malta’s ministers came from Gozo and Sliema.',
        'Young Labour sang a song.',
        'Then Young Labour went home.',
      ],
    ],
    [
      'a committee of long ago',
      [
        'In February 1900 the delegates met in a hall, and Keir Hardie spoke.',
        'There was now a Labour Representation Committee.',
        'In 1901 and 1903 it lost money; Hardie paid in 1904.',
        'The Labour Representation Committee had a clerk.',
      ],
    ],
  ])('is known by %s', (_, blocks) => {
    expect(onPage(...blocks)).toEqual([])
  })

  it.each([
    ['by its owner', ['Compass Group sells soup.', 'Compass grew.', 'Neal Lawson’s Compass wants votes to count.'], 1],
    ['by being within a party', ['There is a group in the party called Momentum.'], 1],
    [
      'by what it lends',
      ['The LRC banner was there, and the LRC stall.', 'So was the Labour Representation Committee.'],
      3,
    ],
    ['by what it is', ['Progress Ltd is bankrupt.', 'He spoke to the faction Progress.'], 1],
    [
      'by the country',
      [
        'Sweden’s Social Democrats met in Stockholm; Norwegian and Danish guests sang in Swedish.',
        'Young Labour of Norway had a tent.',
        'Britain’s Young Labour had sent two people from London.',
      ],
      1,
    ],
    [
      'by the time',
      [
        'In 1900, 1901 and 1902 Keir Hardie wrote letters; Hardie signed all of them.',
        'The Labour Representation Committee read them in 1903.',
        'The Labour Representation Committee of today has a website.',
      ],
      1,
    ],
    [
      'where the other was named in passing',
      ['She was backed by Momentum.', 'Then Momentum Ltd was sold.', 'Compass and Momentum won.'],
      3,
    ],
    [
      'where a party is a feast',
      ['There was a Momentum party at the pub.', 'The Momentum party in Leith was loud.'],
      2,
    ],
    [
      'where a party has guests',
      ['She met him at the Progress party last year.', 'Leftovers of the Momentum party food were sold.'],
      2,
    ],
  ])('gives the name back %s', (_, blocks, count) => {
    expect(onPage(...blocks)).toHaveLength(count)
  })
})

describe('a page of today that recalls its history', () => {
  const today = [
    'The group Mainstream was launched in September with a website, and Andy Burnham has joined it.',
    'Momentum and Compass are at odds, MPs say.',
  ]
  const history = [
    'In 1900 Keir Hardie and the unions founded the Labour Representation Committee. In 1906 it won 29 seats, in 1918 it had a constitution, and Progress was its paper.',
    'In 1935 Clement Attlee led the party; by 1945 he was in Downing Street. In the thirties a Labour Students federation was run by communists.',
  ]

  it('keeps the marks outside that paragraph, and has none in it', () => {
    expect(onPage(...today, ...history, 'Progress has launched a podcast with Open Labour.')).toEqual([
      'Mainstream',
      'Andy Burnham',
      'Momentum',
      'Compass',
      'Progress',
      'Open Labour',
    ])
  })

  it('has the body of that time where the next paragraph goes on about it', () => {
    expect(onPage(...today, ...history, 'The LRC of those years had no rooms.')).toHaveLength(4)
  })

  it('is not about the past for a comparison with it', () => {
    const worst = [
      'It was the worst defeat since 1935, and Momentum was blamed.',
      'Progress said that it was the worst since 1931, or since the 1920s.',
    ]
    expect(onPage('# The worst night since 1935', ...worst)).toEqual(['Momentum', 'Progress'])
  })

  it('leaves a page about the past unmarked', () => {
    const page = [
      '# Lansbury goes',
      'The conference of 1935 met at Brighton. George Lansbury, leader since 1932, was struck down by Bevin’s speech.',
      'Labour’s MPs of 1931 had been few. The Socialist League, formed in 1932, wanted more.',
      'A paper called Progress supported him; so did Young Labour, and the LRC was remembered.',
      'In the election of 1935 Labour won 154 seats. Attlee led.',
      'The Labour Students in Oxford voted in 1933 not to fight for King and country.',
    ]
    expect(marks(...page)).toEqual([])
  })
})

describe('a page that sets the old committee against today’s', () => {
  const now = 'The Labour Representation Committee of today is for Corbyn, and the LRC has a website.'
  const then = 'In 1900 Keir Hardie sat on the Labour Representation Committee. The LRC had no money.'
  const old = 'Pupils ask who set up the Labour Representation Committee.'

  it.each([
    ['has today’s where it says so', [then, now], 2],
    ['has today’s where a hyphen says so', [then, now.replace(' of today', '').replace('The ', 'The modern-day ')], 2],
    [
      'has today’s first where it acts',
      ['The Labour Representation Committee says no.', 'The old LRC of 1900 was poor, the LRC of today is not.'],
      2,
    ],
    ['does not know which is meant before it has said so', [old, then, now], 2],
    ['knows the old one by one sign', [then, now, 'If the LRC of your essay has Hardie in it, read Pelling.'], 2],
    ['has today’s where it speaks of the old', [now, 'The LRC writes: “The old LRC of 1900 was poor.”'], 3],
    ['goes on about today’s', [then, now, 'The LRC meets on Sunday.'], 3],
    [
      'has today’s once a title has its year',
      [
        'The Labour Representation Committee (2004)',
        'For the other, see Labour Representation Committee (1900).',
        'The Labour Representation Committee (LRC) is a British left-wing group.',
        then,
      ],
      3,
    ],
    [
      'has today’s before it recalls the other',
      ['The LRC (Labour Representation Committee) leaflet is out.', now, then],
      4,
    ],
  ])('%s', (_, blocks, count) => {
    expect(onPage(...blocks).filter((text) => /^L(abour R|RC)/.test(text))).toHaveLength(count)
  })

  it.each([
    'They asked about the old Labour Representation Committee, from which Labour came in 1906.',
    'The original Labour Representation Committee lasted six years, to 1906.',
    'The first Labour Representation Committee met in 1900.',
    'An early Labour Representation Committee minute book, of 1903, is on show.',
  ])('knows the old one by a word and a year: %s', (text) => {
    expect(onPage('Momentum, JVL and Labour First had stalls.', text)).toHaveLength(3)
  })

  it.each([
    'The old Labour Representation Committee banner was carried by members.',
    'The Labour Representation Committee has old members, and old friends.',
    'The original Labour Representation Committee website of 2004 has gone.',
    'The Labour Representation Committee would like to see the first Labour budget since 2010.',
  ])('knows today’s where there is no such year: %s', (text) => {
    expect(onPage('Momentum, JVL and Labour First had stalls.', text)).toHaveLength(4)
  })
})

describe('a page about the committee of 1900 that gives few years', () => {
  it.each([
    [
      'names people of that time',
      [
        '# How the party began',
        'Lansbury was not there yet; Ramsay MacDonald was, and so were men of the ILP. They had a Labour Representation Committee by tea.',
        'The Boer War did not help. The LRC won two seats in 1900, and paid its secretary nothing.',
        'In 1903 the Labour Representation Committee put a levy on its members.',
      ],
    ],
    [
      'names what happened then',
      [
        '# The judgment that made a party',
        'After Taff Vale the unions joined the Labour Representation Committee by the dozen; even Chartists’ sons did.',
        'Asquith and the Liberals were not amused, and the LRC of Hardie did not mind.',
        'By 1906 the Labour Representation Committee had its 29 MPs.',
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(onPage(...blocks)).toEqual([])
  })

  it('still knows today’s by today’s people', () => {
    const page = [
      '# The hall where it began',
      'Ramsay MacDonald wrote the minutes, with Keir Hardie beside him, in 1900, and the suffragettes had the room next door.',
      'The Labour Representation Committee had no money in 1901, nor in 1902.',
      'The Labour Representation Committee that John McDonnell chaired is another one.',
    ]
    expect(onPage(...page)).toHaveLength(1)
  })

  it.each([
    'He is no Ramsay MacDonald, says the Labour Representation Committee.',
    'The Labour Representation Committee has khaki bags and a podcast.',
    'Her great-aunt was one of the suffragettes; she herself is on the Labour Representation Committee.',
  ])('is no page that has one such word: %s', (text) => {
    expect(onPage('Momentum and Jewish Voice for Labour had stalls.', text)).toHaveLength(3)
  })
})

describe('initials after an article', () => {
  const PAGE =
    'Don’t Leave, Organise is a network of Jewish Voice for Labour, Red Labour and the Labour Representation Committee.'
  const found = (text: string) => onPage(PAGE, text).slice(4)

  it.each([
    'In a depot like that a DLO laid bricks.',
    'Every school had an LRC in those days.',
    'They chose a DLO because the roof leaked.',
    'There is an LRC behind the library.',
    'A DLO is what councils had for repairs.',
    'An LRC opened in the college.',
  ])('are no name: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'He spoke at an LRC meeting.',
    'A JVL statement came at noon.',
    'She is an LRC and union member.',
    'It was a DLO-backed petition.',
    'Not one LRC speaker came.',
    'They were two: LRC ran the stall.',
  ])('are the group’s where they go with a noun: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('the year in which a body of the name was founded', () => {
  const LRC = 'The Labour Representation Committee'
  it.each([
    ['right after it', [`${LRC} was founded on 27 February 1900 in a hall.`, 'The LRC had no money.']],
    ['with initials between', [`${LRC} (LRC), set up in 1900, put up fifteen candidates.`, 'Later the LRC won seats.']],
    ['as a span of years', [`How the unions came to ${LRC} (LRC) 1900-1906`, 'It was slow: the LRC had one clerk.']],
    ['where it follows the verb late', [`${LRC} was formed by delegates of sixty unions in 1900.`]],
    [
      'as what it was then',
      ['Our union helped to found the party in 1902, when it was the Labour Representation Committee.'],
    ],
    ['beside the word original', [`They took their name from the original ${LRC.slice(4)}, formed in March 1900.`]],
    ['of a firm', ['Compass, established in 1941, sells sandwiches to MPs.', 'Compass will not say how many.']],
  ])('tells of another one %s', (_, blocks) => {
    expect(onPage(...blocks)).toEqual([])
  })

  it.each([
    [`${LRC}, founded in 2004, met in Conway Hall.`, 1],
    [`${LRC} (LRC) was formed at a conference on 3 July 2004 and has its name from the one of 1900.`, 2],
    ['Labour Students was founded in 1971.', 1],
    ['The Bakers’ Union was founded in 1847.', 1],
    ['She chairs Compass, founded in 2003.', 1],
    ['ASLEF, formed in 1880, has backed her.', 1],
  ])('leaves the group its name: %s', (line, count) => {
    expect(onPage(line)).toHaveLength(count)
  })

  it('is also that of its initials in brackets', () => {
    expect(onPage(`In 1900 the ${LRC.slice(4)} (LRC) was welcomed by Keir Hardie.`)).toEqual([])
  })
})

describe('the committee of 1900 beside the one of today', () => {
  const THEN = 'In 1900 the Labour Representation Committee met under Ramsay MacDonald; in 1903 it grew.'
  const found = (...blocks: string[]) => onPage(THEN, ...blocks).filter((name) => /LRC|Representation/.test(name))

  it.each([
    [['The Labour Representation Committee of our own day meets on Zoom.']],
    [['The Labour Representation Committee of our century has a website.']],
    [['Friends of John McDonnell founded the Labour Representation Committee a second time.']],
    [['The younger Labour Representation Committee took its name in 2004.']],
    [
      [
        'The Labour Representation Committee campaigns against the leadership.',
        'Today’s Labour Representation Committee is small.',
      ],
    ],
    [
      [
        'The small Labour Representation Committee that John McDonnell led met in Leeds.',
        'The new Labour Representation Committee is small.',
      ],
    ],
  ])('is told from it: %s', (blocks) => {
    expect(found(...blocks)).toHaveLength(blocks.length)
  })

  it.each([
    [['The L.R.C. had no office.', 'The Labour Representation Committee of our own day is small.']],
    [['The Labour Representation Committee met in a chapel.', 'Today’s Labour Representation Committee is small.']],
    [['The LRC lost money. Its clerk resigned.', 'The present Labour Representation Committee is small.']],
    [
      [
        'Readers confuse the Labour Representation Committee with a group of the same name.',
        'The modern Labour Representation Committee is small.',
      ],
    ],
    [
      [
        'Do not mix up the old Labour Representation Committee with a club of that name.',
        'Today’s Labour Representation Committee is small.',
      ],
    ],
    [
      [
        'The first Labour Representation Committee had a clerk.',
        'The younger Labour Representation Committee has a website.',
      ],
    ],
  ])('is meant until then: %s', (blocks) => {
    expect(found(...blocks)).toEqual(['Labour Representation Committee'])
  })
})

describe('food beside a think tank', () => {
  it.each([
    ['At the Compass conference the canteen ran out of soup.'],
    ['The think tank Compass met in a school canteen.'],
    ['Momentum ran the canteen for the strikers, Labour members said.'],
  ])('is what it eats: %s', (line) => {
    expect(onPage(line)).toHaveLength(1)
  })
})

describe('a name before another body is named by a longer one', () => {
  const DONORS = 'Compass Group, one read, had paid for the sandwiches.'
  it.each([
    ['Jon Cruddas, who has known Compass since Labour had six people on the NEC, was for it.', 1],
    ['Mainstream members meet upstairs. Compass asks for votes that count.', 1],
    ['Compass did the catering for Momentum.', 0],
    ['Compass raised prices.', 0],
  ])('is the group’s where it stands among groups: %s', (text, count) => {
    const found = onPage(text, DONORS, 'Compass has 60,000 staff.')
    expect(found.filter((mark) => mark === 'Compass')).toHaveLength(count)
  })
})
