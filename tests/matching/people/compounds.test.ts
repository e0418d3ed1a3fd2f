/** Surnames with a hyphen, or with what only a politician has, behind an article. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'Labour’s Keir Starmer, Andy Burnham, Jeremy Corbyn, Andy Hull, Gemma Bolton, Kevin Peel, Gisela Stuart and Liam Byrne met in Westminster.'
const named = (text: string) => marks(LABOUR, text).slice(8)

describe('what only those who lead have', () => {
  it.each([
    'The Burnham camp denies it.',
    'A Burnham premiership would be short.',
    'They want no Burnham coronation.',
    'One of the Burnham aides laughed.',
    'The Burnham bandwagon rolls.',
    'Who would sit in a Burnham cabinet?',
    'The Hull candidacy is over, Labour says.',
  ])('makes a person of a name that is a town’s: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    'The Burnham ferry is late.',
    'A Burnham pub has shut.',
    'The Hull fair is on.',
    'A Bolton woman won.',
    'The Bolton train was late.',
    'A Hull cup tie.',
  ])('is not what towns have: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a hyphen', () => {
  it.each([
    ['The Starmer-Burnham row goes on.', 2],
    ['It was the end of the Burnham-Starmer pact.', 2],
    ['A Corbyn-Starmer split', 2],
    ['It is a Corbyn-era rule.', 1],
    ['Pro-Corbyn Group Wins Seats', 1],
    ['Corbyn-sceptic MPs left.', 1],
    ['A Starmer-loyal whip rang.', 1],
    ['Anti-Starmer Plan Fails', 1],
  ])('that sets people side by side, or says what goes with one, parts the names: %s', (text, count) => {
    expect(named(text)).toHaveLength(count)
  })

  it.each([
    'The Hull-Bolton line is shut.',
    'The Burnham-Hull ferry is late.',
    'Ms Peel-Byrne sang.',
    'A Stuart-era chair was sold.',
    'The solicitor Anna Corbyn-Starmer sang.',
    'They went to Burnham-on-Crouch.',
    'They like Burnham on Sea, and so it goes.',
    'A Byrne-Peel wedding took place.',
  ])('that makes one name, or a way, does not: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a surname of two words', () => {
  it.each(['The Long-Bailey team has hired staff.', 'Nobody from the Long-Bailey office would comment.'])(
    'is not as common as its second: %s',
    (text) => {
      expect(marks(LABOUR, 'Rebecca Long-Bailey stood for Labour leader.', text).slice(9)).toHaveLength(1)
    },
  )
})

describe('a short surname in capitals where nobody else shouts', () => {
  const page = 'Labour’s NEC has Nadia Jama and Yasmine Dar among its members, and MPs.'
  const found = (text: string) => marks(page, text).slice(2)

  it.each([
    'JAMA published the findings in May.',
    'A study that JAMA published says so.',
    'The paper in JAMA says so.',
    'The DAR has 190,000 members.',
    'The DAR said so on Monday.',
  ])('is initials: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Jama published the findings in May.', 1],
    ['Ms DAR said so on Monday.', 1],
    ['Elected: DAR, JAMA.', 2],
    ['DAR TOPS THE POLL', 1],
    ['Also there: JAMA (Labour), DAR (Labour).', 2],
  ])('is theirs: %s', (text, count) => {
    expect(found(text)).toHaveLength(count)
  })
})
