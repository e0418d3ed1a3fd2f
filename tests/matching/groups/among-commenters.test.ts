/** Groups' names in threads, minutes and newsletters, where the word, a firm or another body is as likely. */
import { describe, expect, it } from 'vitest'
import { foundAfter, GROUPS } from '../political-pages.ts'

/** What is marked in the last text, on a page that names the groups. */
const inLast = (...texts: string[]) => foundAfter([...GROUPS, ...texts.slice(0, -1)], texts.at(-1) as string)

const ON_THE_LEFT = 'Labour First, Labour values, Red Labour and Don’t Leave, Organise wrote as well.'

describe('a word that a report or a cry begins with', () => {
  it.each([
    'Progress on the Mill St ward slow owing to dogs.',
    'Campaign report. Progress with the leaflets good.',
    'Progress: the boiler man has been. He says no.',
    'Progress: at 11pm I am no longer in the queue for the hotel lift',
    'Progress 😂😂😂',
    'Denise W. Progress 😂',
    'Get one with a mirror. Compass and map, not app.',
    'Bring Compass and whistle.',
  ])('is no group: %s', (text) => expect(inLast(text)).toEqual([]))

  it.each([
    ['Progress: the Blairite pressure group that runs a magazine', 'Progress → progress'],
    ['Progress: a Labour think tank', 'Progress → progress'],
    ['Progress with its members backed her.', 'Progress → progress'],
    ['Progress members 😂', 'Progress → progress'],
    ['Compass and its members wrote to us.', 'Compass → compass'],
  ])('unless what follows is a group’s: %s', (text, mark) => expect(inLast(text)).toEqual([mark]))
})

describe('a phrase', () => {
  it.each([
    'Labour first has to say what it would cost.',
    'Labour first must win the council.',
    'Welsh Labour values accuracy.',
    'Scottish Labour first won in 1999.',
  ])('is no group: %s', (text) => expect(inLast(ON_THE_LEFT, text)).toEqual([]))

  it.each([
    ['Labour First has to say what it wants.', 'Labour First → labour-first'],
    ['Labour first people came.', 'Labour first → labour-first'],
  ])('is the group with its capitals, or its people: %s', (text, mark) =>
    expect(inLast(ON_THE_LEFT, text)).toEqual([mark]),
  )
})

describe('something else of the name', () => {
  it.each([
    'Key M for Momentum (1986, Bug-Byte) sticks a bit.',
    'Is Momentum in Denver a legit charity?',
    'Not to be mixed up with our bakers’ union on the last Friday of the month!',
    'Bakers’ Union (CrustyLoaf chapter), bring your own butter.',
    'THE D.L.O. IS TO BE KEPT. THE DIRECT LABOUR DEPT. EMPLOYS 114.',
  ])('is not the group: %s', (text) => expect(inLast(ON_THE_LEFT, text)).toEqual([]))

  it('has the whole page where its small print says so', () => {
    const print = 'Momentum Fitness Ltd, Unit 4, Wilson Way. T&Cs. Cookies.'
    expect(
      foundAfter(['Starmer was on the telly; Laura Pidcock was an MP.'], 'Front Desk (Momentum): Hi all!', print),
    ).toEqual([])
  })

  it.each([
    ['Is Momentum in Leeds a big group?', 'Momentum → momentum'],
    ['The D.L.O. backed nobody.', 'D.L.O → dont-leave-organise'],
    ['Our bakers’ union is strong, the BFAWU that is.', 'bakers’ union → bakers-union'],
  ])('is told from it: %s', (text, mark) => expect(inLast(ON_THE_LEFT, text)[0]).toEqual(mark))
})

it('takes several values of which one would be said for the site that the page has', () => {
  const site = 'Labour values is a website.'
  expect(inLast(site, 'labour values is growing by the hour')).toEqual(['labour values → labour-values'])
  expect(inLast(site, 'our labour values are growing')).toEqual([])
})

describe('one of several', () => {
  const OLD = 'The original Labour Representation Committee of 1900 became the Labour Party, with Keir Hardie.'
  it.each([
    [`${OLD} Momentum is the one with the phone banks.`, 'Momentum → momentum'],
    ['Progress are the lot who had the Purple Book.', 'Progress → progress'],
    ['Compass is the one who wrote to us.', 'Compass → compass'],
  ])('is told from the others: %s', (text, mark) => expect(inLast(text)).toEqual([mark]))

  it.each(['Progress is the thing with feathers.', 'Momentum is the product of mass and velocity.'])(
    'is none of them: %s',
    (text) => expect(inLast(text)).toEqual([]),
  )
})

describe('a careless spelling', () => {
  it.each([
    ['the Centre Left Grass Roots Alliance met.', 'Centre Left Grass Roots Alliance → centre-left-grassroots-alliance'],
    ['I thought the Grass-Roots Voice was a newsletter', 'Grass-Roots Voice → grassroots-voice'],
    ['She was big in jewish voice for labor, once', 'jewish voice for labor → jewish-voice-for-labour'],
    ['Please sign at labour values and tell your branch.', 'labour values → labour-values'],
    ['he was a compass man so take that as you will', 'compass → compass'],
    ['labour first he was. secretary or summat', 'labour first → labour-first'],
  ])('is known: %s', (text, mark) => expect(inLast(ON_THE_LEFT, text)).toEqual([mark]))

  it.each([
    'grass roots voices were heard',
    'our labour values are growing',
    'labour values is a good idea',
    'young labor met',
    'i bought a compass with a mirror',
    'it was a progress report',
    'labour first they say',
  ])('is the word: %s', (text) => expect(inLast(ON_THE_LEFT, text)).toEqual([]))
})
