/** People in court, scholars and pets: nobody of the dataset, though the page names politicians of the surname in full. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'The Labour Party’s NEC met in Westminster; Liam Byrne, Kevin Peel, Ellie Reeves, Sophie Wilson, Andy Hull and Ed Balls spoke as MPs.'
const named = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(6)

describe('who stands before a court', () => {
  it.each([
    'In the second case Kevin Peel admitted theft.',
    'Kevin Peel, 34, of Goole, pleaded guilty.',
    'Byrne was fined £80 for the window.',
    'Hull, 52, was banned from driving.',
    'Reeves denied two counts.',
    'Andy Hull, of Salford, was jailed.',
    'Wilson was given a suspended sentence.',
  ])('is not marked: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Balls admitted mistakes.',
    'Kevin Peel denied that there was a split.',
    'Byrne was given a round of applause.',
    'Reeves pleaded for more money.',
    'Hull was banned from the meeting.',
  ])('is otherwise: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a scholar or a priest', () => {
  it.each([
    'Prof Wilson said the data were clear.',
    'Prof Reeves spoke. Reeves was brief.',
    'The Rev Byrne blessed the hounds. Byrne’s own dog slept.',
    'Professor Hull had slides, and Hull showed them all.',
  ])('is somebody else, and who is called so next to it: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    ['Prof Wilson said the data were clear.', 'Wilson agreed with members.'],
    ['Prof Reeves spoke. Ellie Reeves answered.', 'Nobody else did.'],
    ['The MP Prof Kevin Peel was asked.', 'Prof Peel laughed.'],
  ])('is not everybody: %s %s', (...page) => {
    expect(named(...page).length).toBeGreaterThan(0)
  })
})

describe('a peer', () => {
  it.each([
    'Lord Byrne spoke. Byrne was brief.',
    'Baroness Reeves came late, and Reeves had missed a train.',
    'Lord Wilson, the former mandarin, spoke. Wilson had notes.',
    'It was Lady Hull who asked; Hull was not answered.',
  ])('is nobody of the dataset who has no peerage, nor is the name next to it: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    ['The Labour MP Gisela Stuart spoke.', 'Baroness Stuart was late. Stuart had missed a train.', 3],
    ['Lord Byrne spoke.', 'Byrne agreed with members.', 1],
    ['Lord Byrne spoke. Liam Byrne did not.', 'Then Byrne left.', 2],
  ])('is not everybody: %s %s', (one, other, times) => {
    expect(named(one, other)).toHaveLength(times)
  })
})

describe('a pet', () => {
  it.each([
    'Reeves, a labrador, found her.',
    'Peel (the cat) slept.',
    'Byrne, an old terrier, barked.',
    'Hull, the parrot, sang.',
  ])('has the name: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Reeves, a friend of dogs, found her.',
    'Peel (the MP) slept.',
    'Byrne, an old friend, barked.',
    'Hull, a dogged member, sang.',
  ])('has not: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})
