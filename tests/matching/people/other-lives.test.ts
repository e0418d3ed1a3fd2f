/** A rare name on a page without politics, and what beside it says that it is somebody else's. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

describe('a trade, a birth or a time beside a rare name', () => {
  it.each([
    'The geologist Laura Pidcock showed us her hammer.',
    'They were met by locksmith Florence Nosegbe.',
    'The photographer Kate Linnegar took the picture.',
    'Blacksmith Luke Akehurst opened the door.',
    'Kate Linnegar, jeweller, lived in this house.',
    'Florence Nosegbe, a retired clockmaker, keeps the key.',
    'Laura Pidcock, the entomologist, was away.',
    'The screenwriter Laura Pidcock took the prize.',
    'Kate Linnegar, wicketkeeper, lived in this house.',
    'Florence Nosegbe, a dramatist, keeps the key.',
    'The skier Kate Linnegar came home third.',
    'Kate Linnegar (1921–1999) lived in this house.',
    'Florence Nosegbe (born 1902) sat for the picture.',
    'In 1911 Kate Linnegar crossed the pass on foot, in 1912 again.',
  ])('says that it is somebody else: %s', (text) => {
    expect(marks(text)).toEqual([])
  })

  it.each([
    'The organiser Laura Pidcock showed us her hat.',
    'They were met by the activist Florence Nosegbe.',
    'The photographer met Kate Linnegar, Labour’s candidate.',
    'He gave the beekeeper and Luke Akehurst a cup of tea.',
    'The Labour candidate Kate Linnegar, a jeweller, spoke to members in Swindon.',
    'Labour’s NEC heard Florence Nosegbe, a councillor and former clockmaker.',
    'Labour’s NEC met beside the swimming pool, and Kate Linnegar spoke.',
    'The Labour candidate Kate Linnegar, who studied chemistry, spoke.',
    'Labour’s candidate Kate Linnegar builds locomotives in Swindon.',
    'The MP Laura Pidcock (born 1987) spoke.',
    'Kate Linnegar (2017–2019) was Labour’s candidate.',
    'Laura Pidcock (North West Durham) spoke.',
  ])('does not: %s', (text) => {
    expect(marks(text).filter((mark) => !mark.includes('Labour'))).toHaveLength(1)
  })
})

it('does not take its own surname for a word of politics beside it', () => {
  expect(marks('Jon Cruddas, weaver, lived here.')).toEqual([])
})

describe('an initial and a rare surname, and no full name anywhere', () => {
  it.each([
    'A worksheet by E. Balls is on the shared drive.',
    'Third was L. Pidcock, two seconds behind.',
    'The roof was mended by J. Cruddas of Bury.',
    'Flowers: 1. L. Akehurst, 2. M. Wood.',
    'Sopranos: K. Osamor, P. Lane.',
    'The organ was played by R. Long-Bailey.',
  ])('means nobody of whom a page without politics speaks: %s', (text) => {
    expect(marks('The summer fair was a success, and the rain held off.', text)).toEqual([])
  })

  it.each([
    'Labour’s shadow ministers E. Balls and Y. Cooper MP voted for the bill.',
    'The MP L. Pidcock, of Labour, asked the prime minister.',
    'J. Cruddas MP (Labour) wrote the report on party policy.',
    'The NEC elected L. Akehurst, of Labour First.',
    'Labour members nominated K. Osamor MP for the NEC.',
    'Labour’s candidates for leader: R. Long-Bailey MP.',
  ])('may mean the politician where the page speaks of the party: %s', (text) => {
    expect(
      marks('Labour’s NEC met; councillors, MPs and party members voted in the leadership election.', text),
    ).not.toEqual([])
  })
})

describe('a byline, or an age with a trade', () => {
  const local = (text: string) => marks('The weir was shut for a week after the storm, and ducks took it over.', text)
  it.each([
    'Sadiq Khan, Courier reporter',
    'By Jeremy Corbyn, senior health correspondent',
    'Ed Balls, Echo reporter, was at the scene.',
    'Luke Akehurst, Kent Online democracy reporter',
    'Ed Balls, 43, a roofer from Hythe, saw it first.',
    'Jeremy Corbyn, aged 52, a retired postman, fed them.',
    'Neighbour Ed Balls was woken by the noise. Mr Balls, 38, a night nurse, said it was like a train.',
    'The path was mended by Angela Rayner. Mrs Rayner, 71, a retired surveyor, has been doing it for years.',
  ])('says that it is somebody of whom nobody has heard: %s', (text) => {
    expect(local(text)).toEqual([])
  })

  it.each([
    'Jeremy Corbyn, asked by a reporter, laughed.',
    'Jeremy Corbyn told the BBC reporter that he had time.',
    'A former reporter, Ed Balls once worked at the Financial Times.',
    'Jeremy Corbyn, 76, has an allotment.',
    'Keir Starmer, 62, a former barrister, fed them.',
    'The Labour councillor Luke Akehurst, 51, a keen walker, spoke for the party and its members.',
    'Jeremy Corbyn was there. Mr Corbyn, 76, said it was a nice day.',
    'Elliot Chappell, LabourList reporter',
  ])('does not: %s', (text) => {
    expect(local(text)).not.toEqual([])
  })
})

describe('a common name in small letters, introduced with a town or a trade', () => {
  const chat = (text: string) => marks('omg the final. keir starmer should have a go', text).slice(1)
  it.each([
    'liam byrne from hull was robbed',
    'then kevin peel from wigan sang, and peel can sing',
    'sophie wilson, hairdresser, cried again. bless wilson',
    'ann henderson, a retired florist, was the best',
    'my money was on sophie wilson, trainee vet',
    'first out: peter wheeler from york',
    'loved liam byrne, barista, in the lift',
  ])('is somebody of whom nobody has heard: %s', (text) => {
    expect(chat(text)).toEqual([])
  })

  it.each([
    'jeremy corbyn from islington was robbed',
    'ed balls, dancer, cried again',
    'labour members like liam byrne from birmingham voted for the nec slate',
    'the nec nominated sophie wilson, barista; she was the best',
    'labour mp liam byrne, never one to hush, was in',
    'cllr kevin peel from manchester sang for the labour group',
    'andy burnham from manchester was in',
  ])('or not: %s', (text) => {
    expect(chat(text)).not.toEqual([])
  })
})

describe('a headline of sport', () => {
  const PAGE =
    'The Labour Party’s NEC met; Jane Aitchison, Ann Henderson, Liam Byrne, Sophie Wilson, Kevin Peel and Ellie Reeves, the MP, spoke.'
  const found = (line: string) => marks(PAGE, line).slice(6)

  it.each([
    '# Aitchison hat-trick sends Farsley second',
    'Also in this week’s paper: Aitchison hat trick',
    '# Byrne header wins it for Town',
    '# Wilson brace ends the wait',
    '# Late Henderson equaliser',
    '# Peel penalty sinks City',
    '# Reeves century at Headingley',
    'Also in this week’s paper: Hibs sign Henderson',
    '# Rovers re-sign Reeves until May',
    '# Town sign Byrne on loan',
  ])('is about somebody else: %s', (line) => {
    expect(found(line)).toEqual([])
  })

  it.each([
    '# Unions back Henderson',
    '# Reeves wins',
    '# Henderson penalty notice withdrawn, says council',
    '# MPs sign Reeves letter',
    '# Members brace for Wilson vote',
    '# Aitchison loses by a header of a vote',
  ])('is no other: %s', (line) => {
    expect(found(line)).toHaveLength(1)
  })
})
