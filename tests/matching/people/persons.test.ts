/** Surnames that are places or English words, and what beside them only a person has. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'
const PEOPLE: Record<string, string> = {
  Burnham: 'The Labour mayor Andy Burnham spoke.',
  Hull: 'The Labour councillor Andy Hull spoke.',
  Bolton: 'The Labour activist Gemma Bolton spoke.',
  Balls: 'The Labour MP Ed Balls spoke.',
  Peel: 'The Labour councillor Kevin Peel spoke.',
  Bird: 'The Labour councillor Jo Bird spoke.',
  Wheeler: 'The Labour activist Peter Wheeler spoke.',
}
const found = (surname: string, text: string) => marks(LABOUR, PEOPLE[surname] as string, text).length - 1

describe('a surname that is a place', () => {
  it.each([
    ['Burnham', 'He had come from Greater Manchester. Burnham was with his wife.'],
    ['Hull', 'It was from them that Hull, then a student, learnt it.'],
    ['Bolton', 'It was she that Bolton, who is younger, had to beat.'],
    ['Burnham', 'Nobody had been to London. Burnham himself had.'],
    ['Hull', 'They asked in Leeds. Hull shook his head.'],
    ['Bolton', 'So said the club near Bolton, her voice hoarse.'],
    ['Burnham', 'She sat near Burnham, now a minister, and his dog.'],
    ['Burnham', '9.15 Burnham: “We will not be bought”'],
    ['Hull', '12.40 Hull: ‘My bins are my own affair’'],
  ])('is %s’s: %s', (surname, text) => {
    expect(found(surname, text)).toBe(1)
  })

  it.each([
    ['Burnham', 'He was born in Burnham, then a village.'],
    ['Hull', 'She plays in Hull, now her home.'],
    ['Bolton', 'They met near Bolton, then a town of mills.'],
    ['Burnham', 'A train to Burnham was with them at noon.'],
    ['Hull', 'It goes from Leeds and York. Hull was without trains.'],
    ['Bolton', 'We drove to Bolton, her birthplace.'],
    ['Hull', 'In York and Hull: “worst” roads of all'],
  ])('is the place, and not %s: %s', (surname, text) => {
    expect(found(surname, text)).toBe(0)
  })
})

describe('a surname that is a word', () => {
  it.each([
    ['Balls', 'The band played. Balls himself danced.'],
    ['Bird', 'The meeting ended late. Bird herself locked the door.'],
    ['Peel', 'Nobody moved. Peel, 41, rose.'],
    ['Wheeler', 'It rained all day. Wheeler, a lawyer by training, read the rules.'],
    ['Bird', 'And then it went dark. Bird and her husband left.'],
    ['Peel', 'It was cold. Peel folded his arms.'],
    ['Balls', 'See also: Balls, E., Speaking Out (2016).'],
    ['Balls', 'It was late. Balls dances as he once spoke, with his whole weight.'],
    ['Balls', 'UK politics: Balls presses minister over bills'],
    ['Balls', 'Live: Balls leaves candidates waiting'],
    ['Bird', 'There is no script. Bird speaks when she has something to say.'],
  ])('is %s’s: %s', (surname, text) => {
    expect(found(surname, text)).toBe(1)
  })

  it.each([
    ['Balls', 'The band played. Balls themselves cost little.'],
    ['Bird', 'Early Bird tickets are on sale.'],
    ['Wheeler', 'Whole Wheeler families rode by.'],
    ['Peel', 'Lemon peel, zest and juice went in.'],
    ['Bird', 'Great Bird songs for children'],
    ['Bird', 'Bird, X. (1921), a history of fishing.'],
    ['Bird', 'Bird, J. (1921), a history of fishing.'],
    ['Balls', 'Balls games are loud.'],
  ])('is no name, or not that of %s: %s', (surname, text) => {
    expect(found(surname, text)).toBe(0)
  })
})

describe('who reports from where', () => {
  it.each([
    ['Peel', 'Peel reports from Manchester that it is wet.'],
    ['Bird', 'Bird writes from Bromborough that the count was close.'],
    ['Balls', 'Balls hears from Morley that the box is full.'],
    ['Wheeler', 'Wheeler writes from Salford that he stands.'],
  ])('is a person: %s', (name, line) => {
    expect(found(name, line)).toBe(1)
  })

  it.each([
    ['Peel', 'Peel reports from the quarry were late.'],
    ['Bird', 'Bird reports from the reserve were down.'],
    ['Bird', 'Bird numbers from Wirral that came in are down.'],
    ['Peel', 'Peel prices from Kent that fell rose again.'],
  ])('is not said so: %s', (name, line) => {
    expect(found(name, line)).toBe(0)
  })
})

describe('a careless comment', () => {
  it.each([
    ['Bird', 'bird got my vote'],
    ['Peel', 'no idea who the rest are but good luck to peel'],
    ['Bird', 'i voted for bird'],
    ['Wheeler', 'wheeler couldnt run a bath'],
    ['Wheeler', 'wheeler couldn’t run a bath'],
    ['Balls', 'balls for pm'],
    ['Peel', 'peel told us nothing'],
    ['Bird', 'bird is right about buses'],
    ['Peel', 'peel was wrong about the bins'],
    ['Balls', 'but balls is right'],
    ['Balls', 'No. but balls as chair??'],
    ['Wheeler', 'and wheeler for leader'],
    ['Peel', 'so peel lied'],
    ['Bird', 'are you voting for bird or the other one'],
  ])('may have %s’s surname in small letters: %s', (surname, text) => {
    expect(found(surname, text)).toBe(1)
  })

  it.each([
    ['Bird', 'vote for bird of the year'],
    ['Bird', 'a bird got my sandwich'],
    ['Bird', 'bird got into the roof'],
    ['Peel', 'orange peel was alright'],
    ['Peel', 'good luck to peel and core them all'],
    ['Balls', 'they voted for balls games'],
    ['Balls', 'balls for tennis wanted'],
    ['Wheeler', 'a three wheeler couldn’t run'],
    ['Balls', 'he sees balls as chairs'],
    ['Bird', 'that bird is right there'],
    ['Peel', 'skin but peel is wrong here'],
    ['Balls', 'bats and balls as well'],
    ['Bird', 'dog and bird are friends'],
    ['Bird', 'the dog barked, and so bird and cat fled'],
    ['Peel', 'it went from peel to core'],
  ])('has the word, and not %s: %s', (surname, text) => {
    expect(found(surname, text)).toBe(0)
  })
})

describe('who is spoken to, or of, in a comment', () => {
  const PAGE =
    'Cllr Kevin Peel, a Labour councillor, spoke; Andy Hull and Peter Wheeler of Labour’s NEC sat by, with Momentum.'
  const called = (text: string) => marks(PAGE, text).slice(4)

  it.each([
    '@Andy Hull please add all-women shortlists.',
    '@Kevin Peel why not?',
    'thanks @Andy Hull',
    'do not let wheeler & co. win by default.',
    'wheeler and co have lost the plot',
    'Another website. hull should try a leaflet.',
    'peel should retire',
  ])('is the person: %s', (text) => {
    expect(called(text)).toHaveLength(1)
  })

  it.each([
    '@andyhull please',
    '@hull please',
    '@Sue hull should be ashamed',
    'Wheeler & Co. of Salford sells bicycles',
    'wheeler & co ltd sells bicycles',
    'hull should try harder to keep its trains',
    'peel should be grated finely',
  ])('is not: %s', (text) => {
    expect(called(text)).toEqual([])
  })
})

describe('who sets no capitals', () => {
  const PAGE = 'Labour’s Jo Bird, Ed Balls, Laura Pidcock and Peter Wheeler spoke, and so did Gemma Bolton.'
  const small = (text: string) => marks(PAGE, text).slice(5)

  it.each([
    ['bird and pidcock. that is the ticket for me', 2],
    ['nobody asked me about pidcock or bird', 2],
    ['i stand with bird. always have', 1],
    ['told wheeler he was wrong and he hung up', 1],
    ['nobody believes wheeler. he asked wheeler why', 1],
    ['1. bird has more backbone than half of them', 1],
    ['wheeler is a decent bloke. they all say so', 1],
    ['balls is the only one who answered', 1],
  ])('means a person where a word would have its article: %s', (text, count) => {
    expect(small(text)).toHaveLength(count)
  })

  it.each([
    'bird is the word, as my dad says',
    'bird was in the chimney again. council did nothing',
    'bird had laid three eggs in the gutter',
    'told bird watchers to keep away from the nest',
    'asked wheeler dealers for a quote. no answer',
    'dog and bird. that is the pub for me',
    'i stand with bird lovers everywhere. always have',
    'the rest is balls and always was',
    'a three wheeler is a decent car. my lad says so',
  ])('or the word: %s', (text) => {
    expect(small(text)).toEqual([])
  })

  it.each(['i saw a big bird and pidcock', 'that balls or pidcock nonsense'])(
    'is not told by an article: %s',
    (text) => {
      expect(small(text)).toEqual(['pidcock → laura-pidcock'])
    },
  )
})

describe('a town that one travels to', () => {
  it.each([
    'He did so on a train between London and Hull.',
    'The road between York and Hull was shut.',
    'Halfway between London and Hull it rained.',
  ])('is no person: %s', (text) => expect(found('Hull', text)).toBe(0))

  it.each(['The quarrel between London and Hull’s friends goes on.', 'A motion between Dar and Hull was agreed.'])(
    'unlike who is not: %s',
    (text) => expect(found('Hull', text)).toBe(1),
  )

  it.each([
    ['The Labour councillor Kevin Peel records a message.', 'Kevin Peel'],
    ['The Labour councillor Andy Hull united the council.', 'Andy Hull'],
    ['The Labour activist Gemma Bolton houses a refugee.', 'Gemma Bolton'],
  ])('tells what somebody does from what bears a name: %s', (text, name) => {
    expect(marks(LABOUR, text).filter((mark) => mark.startsWith(name))).toHaveLength(1)
  })

  it.each(['Kevin Peel Records has signed a band.', 'Gemma Bolton hall was full.', 'Andy Hull Films won a prize.'])(
    'still knows a thing: %s',
    (text) => expect(marks(LABOUR, text)).toEqual([]),
  )

  it('nor is who works there a works', () => {
    expect(marks(LABOUR, 'Andy Hull works at a think tank and is a Labour councillor.')).toEqual([
      'Andy Hull → andy-hull',
    ])
  })
})
