import { describe, expect, it } from 'vitest'
import * as WORD from '../../../lib/matching/lexicon/kinds.ts'
import { NAMES_TOO, PLACES_TOO } from '../../../lib/matching/lexicon/names-too.ts'
import {
  DONE_TO_PEOPLE,
  ORDINARY_WORDS,
  OUTLETS,
  PLACES,
  SAID_OF_PEOPLE,
  THIRD_PERSONS,
} from '../../../lib/matching/lexicon/ordinary-words.ts'
import { ATTRIBUTES, CALLS, GRAMMAR_WORDS, INTERJECTIONS } from '../../../lib/matching/lexicon/sentence-openers.ts'
import { withPlurals } from '../../../lib/matching/lexicon/with-plurals.ts'
import { wordKinds } from '../../../lib/matching/lexicon/words.ts'
import { hashWord } from '../../../lib/matching/words/fold.ts'
import { marks } from '../find.ts'

const wordsOf = (list: string) => list.trim().split(/\s+/)
const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)
const page = (name: string) => `${name} met members of the Labour Party in Leeds. The NEC and its councillors voted.`
const CORBYN = page('Jeremy Corbyn')
const corbyns = (text: string) => marks(CORBYN, text).length - 1
const among = (words: readonly string[], text: (word: string) => string, times: number) =>
  words.filter((word) => corbyns(text(word)) !== times).join(' ')

/** Where a capital says nothing. */
const HEADLINES: [string, (word: string) => string][] = [
  ['in a headline', (word) => `# Why ${capital(word)} Corbyn Faces Members Over Party Rules`],
  ['that opens a headline', (word) => `# ${capital(word)} Corbyn Faces Members Over Party Rules`],
  ['in a headline in capitals', (word) => `# WHY ${word.toUpperCase()} CORBYN FACES MEMBERS OVER PARTY RULES`],
  ['that opens a sentence', (word) => `The NEC met. ${capital(word)} Corbyn had gone, and members cheered.`],
  [
    'in a headline that a sentence quotes',
    (word) => `Under “Members ${capital(word)} Corbyn” it was said that he lost.`,
  ],
]

describe('an ordinary word', () => {
  const names = new Set(wordsOf(NAMES_TOO))
  const words = wordsOf(
    `${withPlurals(`${DONE_TO_PEOPLE} ${ORDINARY_WORDS}`)} ${SAID_OF_PEOPLE} ${THIRD_PERSONS}`,
  ).filter((word) => !names.has(word) && !(wordKinds(hashWord(word)) & WORD.given))

  it.each(HEADLINES)('right before a surname is no given name %s', (_, text) => expect(among(words, text, 1)).toBe(''))

  it.each([
    '# Members Desert Corbyn Over Party Rules',
    '# UNIONS WARN CORBYN OVER PARTY RULES',
    '# POPULAR CORBYN WINS OVER MEMBERS',
    '# Union Reinstates Corbyn After Party Vote',
    '# Charismatic Corbyn Wins Over Party Members',
    'Members asked why charismatic Corbyn had gone.',
    'It stood under the headline “Bosses Desert Corbyn”, and was wrong.',
  ])('leaves the surname alone: %s', (text) => expect(corbyns(text)).toBe(1))

  it.each([
    [
      'what is only done to people',
      DONE_TO_PEOPLE,
      (word: string) => `# Union Leaders ${capital(word)} Peel Over Party Rules`,
    ],
    [
      'what is only said of people',
      SAID_OF_PEOPLE,
      (word: string) => `# Why ${capital(word)} Peel Faces Members Over Rules`,
    ],
  ])('leaves alone a surname that is a town’s or a word too: %s', (_, list, text) => {
    const kevin = page('The councillor Kevin Peel')
    expect(wordsOf(list).filter((word) => marks(kevin, text(word)).length < 2)).toEqual([])
  })

  it.each([
    ['Jo Bird', '# Strange Bird Spotted in Garden by Members'],
    ['Kevin Peel', '# Floods Reach Peel After Storm at Sea'],
    ['Andy Hull', '# Storm Hits Hull After Night of Rain'],
  ])('says nothing of %s, whose surname is a word or a place: %s', (name, headline) => {
    expect(marks(page(`The councillor ${name}`), headline)).toHaveLength(1)
  })

  it.each([
    'Members met Bold Corbyn there.',
    '# Ann Strong Corbyn Wins Prize at Village Fair',
    '# ANN STRONG CORBYN WINS PRIZE AT VILLAGE FAIR',
    '# Mr Price Corbyn Wins Prize at Village Fair',
  ])('is part of a name: %s', (text) => expect(corbyns(text)).toBe(0))
})

describe('a place', () => {
  const towns = wordsOf(`${PLACES} ${OUTLETS}`)
  it.each([
    ['in which somebody speaks', (word: string) => `In ${capital(word)} Corbyn told members that the NEC had met.`],
    ['of a rally', (word: string) => `Members who were at the ${capital(word)} Corbyn rally cheered.`],
    ['in a headline', (word: string) => `# IN ${word.toUpperCase()} CORBYN FACES MEMBERS OVER PARTY RULES`],
  ])('right before a surname is no given name: %s', (_, text) => expect(among(towns, text, 1)).toBe(''))

  it.each([
    'In Ponteland Corbyn told members that the NEC had met.',
    'On Countryfile Corbyn said that the party had lost.',
    'At Glastonbury Corbyn was cheered.',
    'The NEC met, and in York Corbyn was cheered.',
    '# York Corbyn Rally Draws Party Members',
    'Labour Frontbencher Corbyn said so.',
  ])('is no given name where no list has it, or a list of surnames: %s', (text) => expect(corbyns(text)).toBe(1))

  it.each([
    'In Zebedee Corbyn they had found a friend.',
    'In Zeb Corbyn, members had a friend.',
    'Members met York Corbyn there.',
    '# Ann York Corbyn Wins Prize at Village Fair',
    '# Lincoln Corbyn Wins Prize at Village Fair',
  ])('is part of a name otherwise: %s', (text) => expect(corbyns(text)).toBe(0))

  it('is none either where people are called by it, behind “in”', () => {
    expect(among(wordsOf(PLACES_TOO), (word) => `In ${capital(word)} Corbyn told members all.`, 1)).toBe('')
  })
})

describe('a word, or a place, that is a given name too', () => {
  const words = wordsOf(`${NAMES_TOO} ${PLACES_TOO}`)
  it.each([
    ...HEADLINES,
    ['in a sentence', (word: string) => `Members met ${capital(word)} Corbyn at the conference, and cheered.`],
  ] as typeof HEADLINES)('may be one %s', (_, text) => expect(among(words, text, 0)).toBe(''))
})

it.each([
  ...`Adriaan Alberta Allen Angelique Angharat Bennie Bridgette Brittany Calixte Charl Derrick Dyfan Ekwueme Emlin Fikile Gerrard Ingram Jolanda Kwabina Lashonda
  Mbali Nomvula Oyinda Pryce Quill Rhonda Sipho Thandiwe Ulric Vickie Wesley Xolani Yonah Zanele Zeb`.split(/\s+/),
])('takes %s, which no list has, for a given name in headlines too', (name) => {
  expect(corbyns(`# ${name} Corbyn Wins Prize at Village Fair`)).toBe(0)
  expect(corbyns(`# Village Fair Prize Goes to ${name} Corbyn`)).toBe(0)
  expect(corbyns(`# ${name} Corbyn Wins Prize at Village Fair`.toUpperCase())).toBe(0)
})

it('has each word in one list', () => {
  const lists = {
    ATTRIBUTES,
    CALLS,
    GRAMMAR_WORDS,
    INTERJECTIONS,
    DONE_TO_PEOPLE,
    SAID_OF_PEOPLE,
    ORDINARY_WORDS,
    PLACES,
    OUTLETS,
    NAMES_TOO,
    PLACES_TOO,
  }
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const [list, words] of Object.entries(lists))
    for (const word of wordsOf(words)) {
      const before = seen.get(word)
      if (before) twice.push(`${word}: ${before} and ${list}`)
      seen.set(word, list)
    }
  expect(twice).toEqual([])
})
