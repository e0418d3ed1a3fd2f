import { describe, expect, it } from 'vitest'
import { OF_LEADERS, OF_POLITICIANS, PEOPLE_DO } from '../../../lib/matching/lexicon/politicians.ts'
import { marks } from '../find.ts'

const wordsOf = (list: string) => list.trim().split(/\s+/)
const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)
const PEOPLE = [
  'Labour’s Andy Burnham, Kevin Peel, Andy Hull, Peter Wheeler and Liam Byrne met members of the Labour Party in Leeds.',
  'The NEC and its councillors voted.',
]
const named = (text: string) => marks(...PEOPLE, text).slice(5)
const unmarked = (list: string, text: (word: string) => string) =>
  wordsOf(list)
    .filter((word) => named(text(word)).length === 0)
    .join(' ')

describe.each(['Burnham', 'Peel', 'Wheeler', 'Byrne'])('what only leaders have, behind %s', (name) => {
  it.each([
    ['with an article', (word: string) => `Members spoke of the ${name} ${word} at the conference.`],
    ['where a sentence opens', (word: string) => `The NEC met. ${name} ${word} came up, and members cheered.`],
    ['in a headline', (word: string) => `# ${name} ${capital(word)} Cheers Party Members at Conference`],
    ['behind an ordinary word', (word: string) => `# Members Cheer ${name} ${capital(word)} at Conference`],
  ])('names who it is %s', (_, text) => expect(unmarked(OF_LEADERS.replace(' brand', ''), text)).toBe(''))
})

it('what politicians have names whoever is called neither by a town nor by a word', () => {
  expect(unmarked(OF_POLITICIANS, (word) => `Members spoke of the Byrne ${word} at the conference.`)).toBe('')
})

it.each([
  'The Hull speech was short.',
  'They saw the Peel plan for the harbour.',
  'The Byrne brothers sang.',
  'The Byrne family has a shop.',
  'The Byrne goal sank Hibs.',
])('leaves alone what a town or a family has: %s', (text) => expect(named(text)).toEqual([]))

describe.each(['Peel', 'Wheeler', 'Hull'])('what only people do, behind %s', (name) => {
  it.each([
    ['where a sentence opens', (word: string) => `The NEC met. ${name} ${word} it.`],
    ['in a headline', (word: string) => `# ${name} ${word} new party rules`],
    ['in Title Case', (word: string) => `# Defiant ${name} ${capital(word)} Over New Party Rules`],
    ['behind an ordinary word', (word: string) => `# FIERCE ${name} ${word} OVER NEW PARTY RULES`.toUpperCase()],
  ])('names who it is %s', (_, text) => expect(unmarked(PEOPLE_DO, text)).toBe(''))
})

it('has each word in one list', () => {
  const words = [OF_LEADERS, OF_POLITICIANS].flatMap(wordsOf)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})
