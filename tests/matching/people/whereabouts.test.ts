/** A place before a surname, where no comma parts the two. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE =
  'Labour’s MPs Liam Byrne and Andy Burnham, and its candidates Jane Aitchison and Tina McKay, were at the count.'
const named = (text: string) => marks(PAGE, text).slice(4)

describe('a surname after the place where it was', () => {
  it.each([
    'In Shard End Byrne had a majority of ten thousand.',
    'In Washwood Heath Byrne was met with samosas.',
    'At Stanningley Bottom Aitchison changed buses.',
    'Outside Bordesley Green Byrne is hardly known.',
    'On Colchester High Street McKay met a nurse.',
    'At Armley Town Hall Aitchison waited for the count.',
    'In Ladywood Byrne was cheered.',
    'In King’s Heath Byrne had two meetings.',
    'It rained. Near Wigan Market Burnham spoke for an hour.',
    'After Downing Street Burnham went home.',
    'Since Armley Town Hall Aitchison has been silent.',
    'On Question Time Burnham was asked about it.',
  ])('is the politician’s: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    'In Hodge Hill Damian Byrne had a stall.',
    'The painter Benjamin Hill Byrne was there.',
    'In Nelson Green Byrne had found a manager.',
    'In Martin Hill Byrne had a friend for life.',
    'With Rosalind Green Byrne had shared a flat.',
    'In Tadhg Byrne had won a midfielder.',
    'In came Hill Byrne had sent for.',
    'After Martin Hill Byrne had left, they sang.',
    'For Rosalind Green Byrne had a present.',
  ])('is somebody else’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('a surname after the place of an office, parted by a comma', () => {
  it.each([
    'The mayor of Greater Manchester, Burnham, backs it.',
    'The mayor for London, Burnham, was not asked.',
    'The MP for Birmingham, Byrne, was late.',
    'A leader in Manchester, Burnham was asked first.',
  ])('is the politician’s: %s', (text) => expect(named(text)).toHaveLength(1))

  it.each(['The mayors of York, Burnham and Leeds met.', 'Trains to York, Burnham and Leeds were late.'])(
    'is a place’s among places: %s',
    (text) => expect(named(text)).toEqual([]),
  )
})

describe('a surname after the name of a body', () => {
  it.each([
    'Her boss, whose Peace and Justice Project Byrne has since joined, was late.',
    'The STUC Women’s Committee Aitchison chaired has gone.',
    'It was the Housing Commission Burnham had set up.',
    'He quoted the Boundary Review McKay opposed.',
    'The Learning Network Byrne was to lead met in Leeds.',
  ])('is the politician’s: %s', (text) => expect(named(text)).toHaveLength(1))

  it.each([
    'The painter Benjamin Project Byrne was there.',
    'The Housing Committee Byrne, a firm.',
    'His friend Justice Byrne has gone home.',
  ])('is somebody else’s: %s', (text) => expect(named(text)).toEqual([]))
})

describe('a full name after a place that is a given name too', () => {
  it.each([
    'From Leigh Andy Burnham wrote that few knew so much about banks.',
    'It rained. In Leigh Andy Burnham was cheered.',
    'At Leigh Andy Burnham said no.',
  ])('is the politician’s: %s', (text) => {
    expect(named(text)).toEqual(['Andy Burnham → andy-burnham'])
  })

  it.each([
    'The singer Leigh Andy Burnham wrote that few knew so much about banks.',
    'From Leigh Andy Burnham, a singer, he had a letter.',
    'In Shirley Liam Byrne had a friend.',
    'With Leigh Andy Burnham had shared a flat.',
  ])('is another name: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})
