import { describe, expect, it } from 'vitest'
import { find } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met.',
  'Luke Akehurst spoke for Labour First, and others for Momentum, Progress and Compass.',
]
const inComment = (text: string) => find(...PAGE, text).filter((mention) => text.includes(mention.text))

describe('a word in small letters, with what needs somebody who does it or has it done', () => {
  it.each([
    ['nobody asked momentum for permission', 'momentum'],
    ['told momentum to get lost', 'momentum'],
    ['someone should ask compass about that', 'compass'],
    ['i wouldnt give momentum all six', 'momentum'],
    ['gave progress my vote once', 'progress'],
    ['i gave momentum a fiver a month', 'momentum'],
    ['not doing what momentum tells me', 'momentum'],
    ['momentum asked its members a yes or no question', 'momentum'],
    ['compass balloted its members didnt it', 'compass'],
    ['progress keeps its members in the dark', 'progress'],
    ['so compass under a new name then', 'compass'],
    ['momentum dropped her like a stone', 'momentum'],
    ['well momentum stitched us up', 'momentum'],
    ['who put momentum in charge', 'momentum'],
    ['i wrote to progress, no reply', 'progress'],
    ['@martin_h and labour first is an open primary is it', 'labour first'],
    ['open labour if you like reading groups', 'open labour'],
    ['Does red labour still exist or is it just a facebook page', 'red labour'],
    ['momentum is a clique', 'momentum'],
    ['compass has been saying that for years', 'compass'],
    ['the chair is a momentum bloke', 'momentum'],
  ])('is the group: %s', (text, name) => {
    expect(inComment(text)[0]?.text).toBe(name)
  })

  it.each([
    'we were told progress would be quick',
    'nobody gives progress a second thought',
    'dont ask for progress, ask for results',
    'that gave him momentum going into conference',
    'he told us momentum was with the left',
    'give momentum to the campaign',
    'momentum gave us hope',
    'momentum dropped after easter',
    'progress has been slow',
    'it kept its momentum with new members',
    'progress on its members rights is slow',
    'momentum in the party and its members is gone',
    'put progress in the title',
    'a mainstream bloke',
    'he is a progress man through and through',
    'i wrote to see what progress there was',
    'progress under a new leader',
    'i trust progress will be made',
    'labour first is a good idea',
    'well labour first was the slogan',
    'i put my labour first in the garden today lads, politics second',
    'an open labour if you like debate',
    'open labour if you like, or closed',
    'labour first if you want to win',
  ])('is the word: %s', (text) => {
    expect(inComment(text)).toEqual([])
  })
})

describe('a word in small letters that takes to somebody, or has lost what it means', () => {
  it.each([
    'because momentum loves starmer',
    'progress hates corbyn, always has',
    'if momentum backed starmer id eat my hat',
    'we all know progress prefers starmer',
    'and compass loves the lib dems lol',
    'so progress likes the tories now',
    'momentum picked long-bailey before anyone voted',
    'compass lost its compass years ago',
    'momentum lost all its momentum when he left',
    'progress made no progress at all on this',
    'compass isnt about andy burnham, it says so on the tin',
    'progress backs ed balls',
    'momentum isnt about jeremy corbyn, its about votes',
    'i gave up on momentum (the lot with the app)',
  ])('is the group: %s', (text) => {
    expect(inComment(text).some((mention) => /^(?:momentum|progress|compass)$/.test(mention.text))).toBe(true)
  })

  it.each([
    'the momentum likes corbyn got online',
    'his progress backs starmer into a corner',
    'progress backs up slowly',
    'momentum likes a crowd',
    'mainstream media hates corbyn',
    'moral compass prefers burnham',
    'progress loves company',
    'momentum lost its way',
    'the team made progress in its progress report',
    'progress isnt about winning every vote',
    'momentum isnt about to shift',
    'momentum is a lot to ask for',
  ])('is the word: %s', (text) => {
    expect(
      inComment(text).filter((mention) => /^(?:momentum|progress|compass|mainstream)$/.test(mention.text)),
    ).toEqual([])
  })
})
