/** What registers, lists of honours, catalogues and notes say of people: a name is somebody else's there, also a rare one. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'Labour councillors, MPs and the NEC met; Jon Cruddas and Ellie Reeves spoke.'
const found = (text: string) => marks(LABOUR, ...text.split(' || ')).slice(marks(LABOUR).length)

describe('somebody or something else', () => {
  it.each([
    // Who is honoured, and for what.
    'Miss Jane AITCHISON, Guider. For services to Girlguiding. (Berwick)',
    'Mrs Tina McKAY, School Crossing Patrol. For services to Road Safety. (Redcar)',
    'Laura Pidcock. For voluntary services to Netball.',
    // Whom a firm has sent.
    'Also present: Ms G. Bolton, The Peel Group || Ms Bolton said that it had bought the docks.',
    'Kevin Peel (Harworth Estates) spoke.',
    // Who was born long ago.
    'Luke Akehurst (bapt. 1669), his great-grandson, wheelwright.',
    'I have the bible of Luke Akehurst b. 1698.',
    'Luke Akehurst, baptised 1702, was a yeoman.',
    'My gran was an Akehurst from Brede.',
    // Animals, and authors whose book everybody has.
    'The bull, Corbyn, was not called. He is old. || Corbyn lay down.',
    'Our cat Starmer sleeps all day. || Starmer is a tabby.',
    'Her old dog, Corbyn, died. || Corbyn was fourteen.',
    'His owner, Tina McKay, told the court. || Mrs McKay said no.',
    'He read from Akehurst’s Modern Introduction to International Law; the judge remarked that Akehurst had not thought of it.',
    // Who made what is shown or sung.
    'Bronzes by Ann Henderson: a heron, a hare, three girls.',
    'Music by Sophie Wilson',
    'Two Heads (1974), by Sophie Wilson. || Wilson said so.',
    // Of two of a name.
    'Nor has the Sophie Wilson of the Keighley stage.',
  ])('is meant: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Laura Pidcock. For political service.', 1],
    ['Kevin Peel (Labour Group) spoke.', 1],
    ['A report by Ann Henderson was read.', 1],
    ['A motion by Kevin Peel was carried.', 1],
    ['Henderson (Ann) was sixth.', 1],
    ['Present: Corbyn (Jeremy), Burnham (Andy)', 2],
    ['Henderson (Arthur) signed as “Uncle”. || Ann Henderson was there.', 1],
    ['Corbyn, the bull of Islington, spoke. || Corbyn spoke.', 2],
    ['The union said that Andy Burnham had come, and that Burnham “has turned up”.', 2],
    ['The Sophie Wilson who was Labour’s candidate is back.', 1],
  ])('is not: %s', (text, count) => {
    expect(found(text)).toHaveLength(count)
  })
})

describe('a page about somebody else', () => {
  const PAGE = [
    'Sophie Wilson made the first processor in 1983, and the computers in the museum have it.',
    'A micro on cassette was given by Elliot Chappell, Truro.',
    'Readers ask. The Sophie Wilson who was Labour’s candidate for Rother Valley did not design it.',
    'Wilson has a concert on Monday.',
  ]
  it('has the politician where it tells the two apart, and her politics nowhere else', () => {
    expect(marks(...PAGE)).toEqual(['Sophie Wilson → sophie-wilson'])
  })
})

it.each([
  ['On the panel: Florence Eshalomi MP and, for the Mayor of the West Midlands, P. Wheeler.', 1],
  ['Present for the Leader of the Council, Ms G. Bolton.', 0],
  ['Present for the Leader of the Council, Gemma Bolton.', 1],
])('takes an initial in an office-holder’s place for somebody else’s: %s', (text, count) => {
  expect(found(text)).toHaveLength(count)
})

describe('whom one turns to', () => {
  it.each([
    'Write to Jane Aitchison, education officer.',
    'Bookings: Luke Akehurst, box office',
    'Please contact Ms Nadia Jama, the visits manager.',
  ])('is somebody else: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Write to Jane Aitchison, Labour’s education officer.',
    'Write to Luke Akehurst, secretary.',
    'Write to Laura Pidcock.',
  ])('is the politician: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})
