import { describe, expect, it } from 'vitest'
import { decisions, find, marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'

describe('a surname alone', () => {
  it('is that of the nearest person named in full before it', () => {
    const page = [
      'The chancellor Rachel Reeves spoke to Labour MPs. Reeves left early.',
      'The Labour MP Ellie Reeves stayed. Reeves took notes.',
    ]
    expect(marks(...page)).toEqual(['Ellie Reeves → ellie-reeves', 'Reeves → ellie-reeves'])
  })

  it('in a headline is that of the first one named after it', () => {
    expect(marks('# Cruddas to write the plan', 'The Labour MP Jon Cruddas was asked.')).toEqual([
      'Cruddas → jon-cruddas',
      'Jon Cruddas → jon-cruddas',
    ])
  })

  it('is nobody’s where two were named in one breath', () => {
    const page = ['The Labour MPs’ mother and daughter, Kate and Martha Osamor, marched. Osamor spoke.']
    expect(marks(...page)).toEqual([])
  })

  it('is told apart by office and by title', () => {
    const page = [
      'Rachel Reeves, the chancellor, met her sister, the Labour MP Ellie Reeves, in Westminster for the NEC.',
      'Chancellor Reeves went home.',
    ]
    expect(marks(...page)).toEqual(['Ellie Reeves → ellie-reeves'])
  })

  it('goes with a peerage right after the name', () => {
    const page = ['Gisela Stuart, Baroness Stuart of Edgbaston, met Mary Stuart and Labour MPs.']
    expect(marks(...page)).toEqual(['Gisela Stuart → gisela-stuart', 'Stuart → gisela-stuart'])
  })

  it('is not taken for somebody else’s by a common word with a capital before a thing', () => {
    const page = ['The Labour MP Ed Balls danced.', 'Mirror balls hung there.', 'They hope that Mr Balls stays.']
    expect(marks(...page)).toEqual(['Ed Balls → ed-balls', 'Balls → ed-balls'])
  })

  it('with a title is that of the one who had this title before', () => {
    const page = [
      'The Labour councillor Yasmine Dar sits on the NEC. Ms Dar was elected in 2018.',
      'Majid Dar, a brother, is on the council too.',
      'She would not comment, and Ms Dar left.',
    ]
    expect(marks(...page)).toEqual(['Yasmine Dar → yasmine-dar', 'Dar → yasmine-dar', 'Dar → yasmine-dar'])
  })

  it.each([
    ['Peel Holdings, a company', 'Kevin Peel'],
    ['It rained in Burnham-on-Crouch', 'Andy Burnham'],
    ['A week in Burnham', 'Andy Burnham'],
    ['A Week Without Any Sunshine In Burnham', 'Andy Burnham'],
    ['She lives in Hull, Leeds or York', 'Andy Hull'],
    ['Anon., Hull: I agree', 'Andy Hull'],
    ['T. Okafor, Burnham: not again', 'Andy Burnham'],
    ['They never learn. Sue Jones, Bolton', 'Gemma Bolton'],
    ['Name and address withheld, Burnham', 'Andy Burnham'],
    ['Mrs P. Okafor, Hull: what next?', 'Andy Hull'],
    ['Who pays? Tom Brown, Bolton', 'Gemma Bolton'],
    ['The same is done in York and Liverpool. Hull would like to follow', 'Andy Hull'],
    ['Chancellor Reeves had left by then', 'Ellie Reeves'],
    ['The Reeves sisters are close', 'Ellie Reeves'],
    ['They were told: “Peel the layers off”', 'Kevin Peel'],
    ['Rahman’s Bakery is round the corner', 'Mish Rahman'],
    ['I went to see Bolton lose at home', 'Gemma Bolton'],
    ['Votes from Dar es Salaam came late', 'Yasmine Dar'],
    ['He bought burgers from McDonald’s for everybody', 'Tosh McDonald'],
    ['Music of the Stuart age', 'Gisela Stuart'],
    ['Another Wilson was there', 'Sophie Wilson'],
    ['Bird flu was found', 'Jo Bird'],
    ['Look at that bird, the wren', 'Jo Bird'],
    ['Wheeler’s End is a hamlet', 'Peter Wheeler'],
    ['They turned at Byrne’s Corner', 'Liam Byrne'],
    ['The bus stops at Peel’s Folly and', 'Kevin Peel'],
    ['Stuart Maconie sang', 'Gisela Stuart'],
    ['Burnham Market has shops', 'Andy Burnham'],
    ['Jama Masjid is a mosque', 'Nadia Jama'],
    ['The house of Stuart ended with a German', 'Gisela Stuart'],
    ['She is of the house of Stuart, she says', 'Gisela Stuart'],
    ['The royal line of Stuart had died out', 'Gisela Stuart'],
    ['It is a tale of Stuart kings', 'Gisela Stuart'],
    ['@Dave Corbyn is right', 'Jeremy Corbyn'],
    ['Mrs Osamor senior, in the first row, laughed', 'Kate Osamor'],
    ['They met Byrne junior', 'Liam Byrne'],
    ['Byrne Sr. laughed', 'Liam Byrne'],
    ['A Henderson sat there before', 'Ann Henderson'],
    ['Walks around Burnham are flat', 'Andy Burnham'],
    ['There was talk of a road around Hull', 'Andy Hull'],
    ['They chose the Bird of the week', 'Jo Bird'],
    ['Tags: libraries, Bird of the year', 'Jo Bird'],
    ['Balls of the season', 'Ed Balls'],
    ['Both Wilsons were there', 'Sophie Wilson'],
    ['These Reeves all like music', 'Ellie Reeves'],
    ['A meal at McDonald’s home delivery', 'Tosh McDonald'],
    ['There was McDonald’s food on the table', 'Tosh McDonald'],
    ['They met in McDonald’s car park', 'Tosh McDonald'],
    ['The children wanted McDonald’s toys', 'Tosh McDonald'],
    ['He left McDonald’s wrappers on the seat', 'Tosh McDonald'],
    ['A new McDonald’s drive-through opened', 'Tosh McDonald'],
    ['She ate McDonald’s fries', 'Tosh McDonald'],
    ['He spoke in Bolton, the town whose mayor is young', 'Gemma Bolton'],
    ['Nobody lives in Burnham, a small town with a mayor', 'Andy Burnham'],
  ])('"%s" is not %s', (text, name) => {
    const found = marks(LABOUR, `The Labour councillor and MP ${name} spoke.`, text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(name)
  })

  it.each([
    ['Mr Akehurst', 'Luke Akehurst'],
    ['Akehurst’s', 'Luke Akehurst'],
    ['PIDCOCK', 'Laura Pidcock'],
    ['Long Bailey', 'Rebecca Long-Bailey'],
    ['pidcock', 'Laura Pidcock'],
    ['faith in Burnham', 'Andy Burnham'],
    ['a Wheeler government', 'Peter Wheeler'],
    ['Wheeler grew up in Ordsall, where', 'Peter Wheeler'],
    ['Bird sold her car and', 'Jo Bird'],
    ['that Byrne regrets it', 'Liam Byrne'],
    ['what Wheeler, of whom they like to hear, said', 'Peter Wheeler'],
    ['that Peel owes them a pint', 'Kevin Peel'],
    ['that Balls, once a minister, cooks', 'Ed Balls'],
    ['Akehurst, senior among them,', 'Luke Akehurst'],
    ['that A Henderson', 'Ann Henderson'],
    ['of talk around Burnham', 'Andy Burnham'],
    ['that members unite around Hull', 'Andy Hull'],
    ['both Akehurst and his friend', 'Luke Akehurst'],
    ['both Gordon-Nesbitt and the man', 'Rebecca Gordon-Nesbitt'],
    ['that for those Corbyn has no time', 'Jeremy Corbyn'],
    ['of McDonald’s mother', 'Tosh McDonald'],
    ['what in McDonald’s mind was a strike', 'Tosh McDonald'],
    ['in McDonald’s view nothing', 'Tosh McDonald'],
    ['that in McDonald’s opinion it was over', 'Tosh McDonald'],
    ['of McDonald’s childhood in Conisbrough', 'Tosh McDonald'],
    ['it through McDonald’s eyes', 'Tosh McDonald'],
    ['McDonald’s voice over the din', 'Tosh McDonald'],
    ['this: it is backed by Burnham, the Greater Manchester mayor', 'Andy Burnham'],
    ['it in Leeds from Hull, the young Islington councillor', 'Andy Hull'],
    ['News Starmer first to win', 'Keir Starmer'],
    ['Exclusive Long-Bailey to stand', 'Rebecca Long-Bailey'],
    ['@Sue corbyn is right', 'Jeremy Corbyn'],
  ])('"%s" is %s', (text, name) => {
    expect(find(LABOUR, `The Labour MP ${name} spoke.`, `They heard ${text} today.`)).toHaveLength(2)
  })
})

describe('a surname that is a town’s, behind a comma', () => {
  it.each([
    ['Two speakers came: Luke Akehurst, Hull', 2],
    ['With the exception of Corbyn, Hull: all.', 1],
    ['In the end, Hull: the last to speak.', 1],
    ['T. Okafor, Hull and others spoke.', 1],
    ['Good luck, cllr Hull: from all of us', 1],
    ['They asked us, and Sue Jones, Hull’s friend, agreed', 1],
  ])('is the politician’s where nobody signs: %s', (text, times) => {
    const page = 'The Labour councillors and MPs Andy Hull and Luke Akehurst spoke; Jeremy Corbyn did not.'
    expect(find(page, text).filter(({ text: found }) => found !== 'Corbyn')).toHaveLength(3 + times)
  })
})

describe('a misspelt surname alone', () => {
  it.each(['Mr Akehurs', 'Akehrust', 'Akehhurst', 'Akehirst'])('%s counts where the full name stands', (text) => {
    expect(find('The Labour MP Luke Akehurst spoke.', `Then ${text} left.`)).toHaveLength(2)
  })

  it.each([
    'He is a good speller and likes a starter.',
    'We start at ten; a speller won.',
    'A girl of ten is West Midlands’ best speller.',
    'Worst speller in class.',
  ])('"%s" has none', (text) => {
    expect(find('The Labour MPs John Spellar, Keir Starmer and Gisela Stuart spoke.', text)).toHaveLength(3)
  })

  it.each([
    'it is all starmers fault',
    'burnhams a decent lad',
    'burnhams no better',
    'starmers finished',
    'pidcocks never coming back',
    'akehursts always on here',
    'I said that Akehursts not the only one.',
    'pidcocks speech was ok',
    'Starmers been to Hull again.',
    'lol corbyns wrong as ever',
    'Starmers days are numbered',
    'loyalty was never Corbyns strong suit',
    'it is Pidcocks own idea',
    'Akehursts time is up',
    'all of burnhams government',
    'so says starmers lot',
    'burnhams crowd were there',
    'not a fan of corbyns gang',
  ])('counts where its apostrophe is lost: %s', (text) => {
    const page = 'The Labour MPs Keir Starmer, Andy Burnham, Luke Akehurst, Laura Pidcock and Jeremy Corbyn spoke.'
    expect(find(page, text)).toHaveLength(6)
  })

  it.each([
    'birds a plenty',
    'the burnhams not far away',
    'the starmers never came',
    'birds always fly off',
    'all the burnhams no longer with us',
    'the Starmers a happy family',
    'stuarts fault',
    'corbyns of this world',
    'three pidcocks',
    'these burnhams crowd the bar',
    'the Corbyns own it',
    'the Starmers time it well',
    'these Akehursts strong as oxen',
  ])('does not where it may be a plural: %s', (text) => {
    const page =
      'The Labour MPs Keir Starmer, Jo Bird, Gisela Stuart, Andy Burnham, Laura Pidcock and Jeremy Corbyn spoke.'
    expect(find(page, text)).toHaveLength(6)
  })

  it.each([
    'he wrote that akehirst won',
    'members say that pidcok did',
    'she claims that aikehurst left',
    'he said that burnam lied',
  ])('counts in small letters after what somebody says: %s', (text) => {
    const page = 'The Labour MPs Luke Akehurst, Laura Pidcock, Jeremy Corbyn and Andy Burnham spoke.'
    expect(find(page, text)).toHaveLength(5)
  })

  it('does not count without the full name', () => {
    expect(find(LABOUR, 'Then Mr Akehurs left.')).toEqual([])
  })
})

it('says for every candidate that was turned down why', () => {
  const [decided] = decisions(['Rachel Reeves, the Labour chancellor, spoke. Reeves left.'])
  expect(decided?.rejected).toMatchObject([
    { text: 'Reeves', entity: 'ellie-reeves', reason: 'surname of Rachel Reeves, who is somebody else' },
  ])
})

describe('a name of a town', () => {
  const page = ['Andy Burnham and Andy Hull, Labour members, met the NEC.']
  const last = (line: string) => marks(...page, line).slice(2)

  it.each([
    'Speaking on Radio Manchester, Burnham said that it was a start.',
    'At a hall in Leeds, Hull told them so.',
    'Give it to Burnham and be done with it.',
    'They gave something to Hull and to nobody else.',
    'Before the vote in York, Burnham asked for more.',
    'Leave that to Burnham.',
  ])('means the person in: %s', (line) => {
    expect(last(line)).toHaveLength(1)
  })

  it.each([
    'There were floods in Leeds, Hull and York.',
    'They took it to Burnham and back.',
    'She moved it to Hull last year.',
    'From Manchester, Burnham is two hours away.',
    'They met in York, Hull or Leeds.',
  ])('means the town in: %s', (line) => {
    expect(last(line)).toEqual([])
  })
})

describe('what kind of place a name is, said before it', () => {
  const page = ['Gemma Bolton and Andy Hull, Labour councillors, met the NEC.']
  const last = (line: string) => marks(...page, line).slice(2)

  it.each([
    'The town of Bolton is not spelt with an e.',
    'A bus to the city of Hull leaves at nine.',
    'In the port of Hull it rained.',
    'The borough of Bolton has a new mayor.',
    'The market town of Bolton had a fair.',
    'Streets in the centre of Hull were closed.',
    'The suburbs of Bolton grew.',
  ])('tells it from a person: %s', (line) => {
    expect(last(line)).toEqual([])
  })

  it.each([
    'The friends of Bolton are many.',
    'The election of Bolton came as no surprise.',
    'A supporter of Hull cried.',
    'The town voted for Bolton.',
    'A critic of Hull from that city left.',
    'The views of Bolton are known.',
  ])('is not said in: %s', (line) => {
    expect(last(line)).toHaveLength(1)
  })
})

describe('a region before a surname', () => {
  const page = ['Yasmine Dar and Laura Pidcock, Labour councillors, met the NEC.']
  const last = (line: string) => marks(...page, line).slice(2)

  it.each([
    'In the North West Dar is first on the list.',
    'In the South East Pidcock leads, they say.',
    'Across the North East Pidcock has friends.',
    'For the West Dar is the best choice.',
    'In the South West Dar came second.',
    'Of the East Pidcock knows little.',
  ])('is no given name: %s', (line) => {
    expect(last(line)).toHaveLength(1)
  })

  it.each([
    'A song by Kanye West Dar was played.',
    'Mae West Pidcock is a cat.',
    'Timothy West Dar sat down.',
    'Clint East Dar rode off.',
    'Sharon West Pidcock is a baker.',
  ])('may be part of a name: %s', (line) => {
    expect(last(line)).toEqual([])
  })
})

describe('a sentence full of names and years', () => {
  const osamor = (line: string) =>
    marks('The Labour MP Kate Osamor was first elected to Parliament in May.', line).slice(1)
  it.each([
    'In 2015, 2017 and 2019 Ikenna Osamor stood for Haringey Council, in Tottenham Hale Ward.',
    'Born in 1990, Zikora Osamor went to Fortismere School, Muswell Hill, until 2008.',
    'From 2011 until 2013 Ndidi Osamor taught at Creighton Comprehensive School, Haringey.',
    'Her son, Ifeanyi Osamor, joined Hackney College, Shoreditch, in 2012 (until 2010: Enfield).',
    'Since 2019, Amarachi Osamor has chaired Edmonton Green Ward, Enfield, London 2022.',
    'Jidenna Osamor, Lagos, 1962 until 2004; studied in London, Haringey, Tottenham.',
  ])('is no headline, in which a word with a capital may be no given name: %s', (line) => {
    expect(osamor(line)).toEqual([])
  })

  it.each([
    'Kate Osamor, Edmonton, 2015 until 2024, Labour.',
    'In 2015, 2017 and 2019 Kate Osamor won Edmonton, North London, for Labour.',
    'Osamor won Edmonton, North London, in 2015, 2017 and 2019.',
    'In May 2015 Osamor won Edmonton.',
    '2018: Osamor Leaves Shadow Cabinet',
    'Osamor Wins Edmonton Seat Again',
  ])('does not hide the person: %s', (line) => {
    expect(osamor(line)).toHaveLength(1)
  })
})

describe('"Ms" before a surname', () => {
  const henderson = (...lines: string[]) =>
    marks('The Labour MPs heard Ann Henderson, who had been on Labour’s NEC since 2018.', ...lines).slice(1)
  it.each([
    'Ms Henderson was until recently assistant secretary of the congress.',
    'Ms Henderson, once secretary to a minister, agreed.',
    'Then Ms Henderson was made president of the union.',
    'Ms Henderson met the mayor, and the minister did not.',
    'Ms Henderson and the leader of the council spoke.',
    'They had asked Ms Henderson, a speaker of Gaelic.',
  ])('is a title, whatever office stands behind it: %s', (line) => {
    expect(henderson(line)).toEqual(['Henderson → ann-henderson'])
  })

  it.each([
    'Senator Henderson was there.',
    'Premier Henderson spoke.',
    'Secretary Henderson resigned.',
    'Speaker Henderson called for order.',
    'President Henderson waved.',
    'Mayor Henderson cut the ribbon.',
  ])('says less than an office of which the page knows nothing: %s', (line) => {
    expect(henderson(line)).toEqual([])
  })
})

describe('"its" without its apostrophe', () => {
  const PAGE = 'Liam Byrne, Jon Cruddas, Gisela Stuart, Keir Starmer and Jo Bird of Labour spoke in Birmingham.'
  const named = (text: string) => marks(PAGE, text).slice(5)

  it.each(['its Byrne!!', 'no its Starmer, obviously', 'who won? its Cruddas.', 'its Stuart!'])(
    'is no article: %s',
    (text) => {
      expect(named(text)).toHaveLength(1)
    },
  )

  it.each([
    'The estate and its Stuart furniture were sold.',
    'The wood lost its Bird.',
    'its Byrne collection is on view',
    'Athlone and its Byrne brothers won again',
  ])('is one: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})
