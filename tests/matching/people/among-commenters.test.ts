/** Names as threads and boards have them: who asks whom is meant, speaks of people of the club, or plays on a name. */
import { describe, expect, it } from 'vitest'
import { foundAfter, PEOPLE } from '../political-pages.ts'

/** What is marked in the last text. */
const inLast = (...texts: string[]) => foundAfter([...PEOPLE, ...texts.slice(0, -1)], texts.at(-1) as string)

const NAMED = 'Gemma Bolton, Yasmine Dar, Mish Rahman and Liam Byrne were named; so was Andy Burnham.'

describe('a surname alone', () => {
  it.each([
    'as a dar I am voting for Yasmine',
    'As a Rahman myself I was pleased.',
    'Pidcock? the cyclist? Tom?',
    'Pidcock? A singer?',
    'Reeves (R) had the better line.',
    'Rahman S. was not.',
    'And for balance, Byrne, Gabriel, the actor?',
    'from team 6, that is Byrne, previous question, wrong Byrne',
    'Different Rahman here, hello.',
    'They moved to Burnham last year.',
  ])('is somebody else’s: %s', (text) => expect(inLast(NAMED, text)).toEqual([]))

  it.each([
    ['As a Dar supporter I was pleased.', 'Dar → yasmine-dar'],
    ['Pidcock? the MP? yes', 'Pidcock → laura-pidcock'],
    ['Akehurst (L) was first.', 'Akehurst → luke-akehurst'],
    ['Reeves (E) had the better line.', 'Reeves (E) → ellie-reeves'],
    ['Rahman M. is right tho', 'Rahman M → mish-rahman'],
    ['I like Byrne, the member said.', 'Byrne → liam-byrne'],
    ['Byrne was wrong about the buses.', 'Byrne → liam-byrne'],
    ['To be fair to Burnham the buses were a joke before him.', 'Burnham → andy-burnham'],
    ['I was rude to Burnham about it.', 'Burnham → andy-burnham'],
  ])('is theirs who was named: %s', (text, mark) => expect(inLast(NAMED, text)).toEqual([mark]))

  it('means whom the page has named, though a commenter is another', () => {
    expect(inLast(NAMED, 'Different Rahman here, hello.', 'Rahman is right.')).toEqual(['Rahman → mish-rahman'])
  })
})

describe('a full name', () => {
  it.each([
    'The week before with Sophie Wilson from our club, she navigates by swearing.',
    'Sophie Wilson from my running club came.',
    'See Kevin Peel, who keeps the keys.',
    'Ed balls up at the near post.',
    'Ed balls it up again.',
    'Jo Bird’s Bakes on Allport Lane does a lovely slice.',
    'Sophie Wilson CBE FRS designed it.',
    'starter called Jeremy Corbun, day 4, smells of nail varnish',
    'My snowplough is called Ed Balls.',
    'No, different Jo. That one’s Joanne Bird.',
    'Kevin Peel, 7, of Leeds, won.',
  ])('is somebody else’s, or a thing’s: %s', (text) => expect(inLast(text)).toEqual([]))

  it.each([
    ['Kevin Peel of the Manchester Labour group spoke.', 'Kevin Peel → kevin-peel'],
    ['Ann Henderson from the Labour branch spoke.', 'Ann Henderson → ann-henderson'],
    ['Ask Peter Wheeler, who runs the NEC campaign.', 'Peter Wheeler → peter-wheeler'],
    ['Ed Balls up in the polls', 'Ed Balls → ed-balls'],
    ['Ed balls said no.', 'Ed balls → ed-balls'],
    ['Liam Byrne’s Kitchen Cabinet met.', 'Liam Byrne → liam-byrne'],
    ['An MP called Jeremy Corbyn spoke.', 'Jeremy Corbyn → jeremy-corbyn'],
    ['Thu – Tina McKay, 7.30, Friends’ Meeting House', 'Tina McKay → tina-mckay'],
    ['“No money”, whose note? – Liam Byrne, chief secretary', 'Liam Byrne → liam-byrne'],
  ])('is theirs: %s', (text, mark) => expect(inLast(text)).toEqual([mark]))
})

describe('careless hands', () => {
  it.each([
    ['Best president was Tosh Mc Donald.', 'Tosh Mc Donald → tosh-mcdonald'],
    ['BRO. TOSH M’DONALD WAS AT THE GATE.', 'TOSH M’DONALD → tosh-mcdonald'],
    ['Jo Bird stood in Wirral.', 'cllr bird is Green now', 'bird → jo-bird'],
    ['There spoke Andreas Burnham, sorry, Andy Burnham.', 'Burnham speaks freely.', 'Burnham → andy-burnham'],
    ['Jo Bird stood.', 'colin, bird got 1,253 votes in bromborough', 'bird → jo-bird'],
    ['Ed Balls danced.', 'balls is on telly every morning', 'balls → ed-balls'],
    ['Ed Balls danced.', 'balls at least comes to visit', 'balls → ed-balls'],
    ['Kate Osamore spoke.', 'K. OSAMOR', 'K. OSAMOR → kate-osamor'],
  ])('write names that are known: %s %s', (...page) => {
    expect(inLast(...page.slice(0, -1))).toEqual([page.at(-1)])
  })

  it.each([
    ['A Mc Donald’s burger, please.'],
    ['Ronald Mc Donald sang.'],
    ['M’Lord was wrong.'],
    ['Jo Bird stood in Wirral.', 'there is a bird on the roof of the Co-op'],
    ['Andy Burnham spoke.', 'Then came Chris Burnham, not sorry at all.', 'Burnham left.'],
    ['Jo Birt spoke.', 'J. BIRD'],
    ['Jo Bird stood.', 'early bird got the worm'],
    ['Ed Balls danced.', 'balls are on the lawn, medicine balls at least go back'],
    ['Laura Pidcock spoke.', 'Pidcock is at the Tour de France you melt'],
  ])('write what is not: %s %s', (...page) => expect(inLast(...page)).toEqual([]))
})

describe('who signed', () => {
  it('is meant by a title that the other has not', () => {
    const page = ['By Basit Mahmood, editor', 'Charities have called on Shabana Mahmood to think again.']
    expect(inLast(...page, 'Is Mr Mahmood related to the minister?')).toEqual(['Mahmood → basit-mahmood'])
    expect(inLast(...page, 'Is Ms Mahmood related to the editor?')).toEqual([])
  })
})
