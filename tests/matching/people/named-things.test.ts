import { describe, expect, it } from 'vitest'
import { AFFAIRS, GROUNDS, SURELY_THINGS, THINGS_TOO } from '../../../lib/matching/lexicon/named-things.ts'
import { NAMED_THINGS } from '../../../lib/matching/lexicon/neighbours.ts'
import { marks } from '../find.ts'

const wordsOf = (list: string) => list.trim().split(/\s+/)
const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)
const PEOPLE = 'Jeremy Corbyn, Kevin Peel, Liam Byrne and Andy Burnham met members of the Labour Party; the NEC voted.'
const named = (text: string) => marks(PEOPLE, text).slice(4)
const marked = (list: string, text: (word: string) => string) =>
  wordsOf(list)
    .filter((word) => named(text(word)).length > 0)
    .join(' ')
const unmarked = (list: string, text: (word: string) => string) =>
  wordsOf(list)
    .filter((word) => named(text(word)).length === 0)
    .join(' ')

describe.each(['Corbyn', 'Byrne', 'Burnham', 'Peel'])('a street, a building or a firm called %s', (name) => {
  it.each([
    ['in a sentence', (word: string) => `Members said that ${name} ${capital(word)} was closed.`],
    [
      'that opens a sentence',
      (word: string) => `The NEC met. ${name} ${capital(word)} was closed, and members cheered.`,
    ],
    ['that opens a headline', (word: string) => `# ${name} ${capital(word)} Closes After Village Fire`],
    ['in a headline', (word: string) => `# Village Fire Spreads to ${name} ${capital(word)}`],
    ['in capitals', (word: string) => `# ${name} ${word} CLOSES AFTER VILLAGE FIRE`.toUpperCase()],
  ])('is nobody %s', (_, text) => expect(marked(SURELY_THINGS, text)).toBe(''))

  it('is nobody in a sentence where it is a word too', () => {
    expect(marked(THINGS_TOO, (word) => `Members said that ${name} ${capital(word)} was closed.`)).toBe('')
    expect(marked(THINGS_TOO, (word) => `# Village Fire Reaches Cars Near ${name} ${capital(word)}`)).toBe('')
  })

  it('is a park or a club', () => {
    expect(marked(GROUNDS, (word) => `Members said that ${name} ${capital(word)} Park was closed.`)).toBe('')
    expect(marked(GROUNDS, (word) => `# ${name} ${capital(word)} Club Closes After Village Fire`)).toBe('')
  })
})

it.each(['Peel Row Divides Labour Members', 'PEEL WALKS DIVIDE LABOUR MEMBERS'])(
  'leaves it open who or what is in a headline where the surname is a place’s as well: %s',
  (headline) => expect(named(`# ${headline}`)).toEqual([]),
)

it.each([
  '# Corbyn Row Divides Labour Members',
  '# Corbyn Walks Out of Party Meeting',
  '# CORBYN MUSIC POLICY CHEERS MEMBERS',
])('takes a politician for one in a headline: %s', (headline) =>
  expect(named(headline)).toEqual([expect.stringMatching(/corbyn →/i)]),
)

describe('what a politician does about a thing', () => {
  it.each([
    ['in a headline', (word: string) => `# Corbyn Housing ${capital(word)} Divides Labour Members`],
    ['in capitals', (word: string) => `# CORBYN HOSPITAL ${word.toUpperCase()} DIVIDES LABOUR MEMBERS`],
  ])('names the politician %s', (_, text) => expect(unmarked(AFFAIRS, text)).toBe(''))

  it('does not where the thing may be called by a town or a word', () => {
    expect(marked(AFFAIRS, (word) => `# Peel Port ${capital(word)} Divides Labour Members`)).toBe('')
  })
})

it('has each word in one list', () => {
  const words = [NAMED_THINGS, SURELY_THINGS, THINGS_TOO].flatMap(wordsOf)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})
