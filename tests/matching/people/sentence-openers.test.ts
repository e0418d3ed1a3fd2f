import { describe, expect, it } from 'vitest'
import { NAMES_OF_THINGS } from '../../../lib/matching/lexicon/names-of-things.ts'
import { ATTRIBUTES, CALLS, GRAMMAR_WORDS, INTERJECTIONS } from '../../../lib/matching/lexicon/sentence-openers.ts'
import { marks } from '../find.ts'

/** Words of grammar, of roles and of doing, which open sentences as well. */
const KNOWN = `big former good great happy old poor right same sorry very young admit back condemn deny endorse have join leave let
put quit read say see thank think unlike urge vote want alongside around between few given hers including most nobody outside
soon such these versus whether within won well yes`

const INTRODUCED = 'The Labour MP Jeremy Corbyn lost the leadership.'
const wordsOf = (list: string) => list.split(/\s+/)
const capitalised = (word: string) => word[0]?.toUpperCase() + word.slice(1)
const corbyns = (sentence: string) =>
  marks(INTRODUCED, sentence).filter((mark) => mark.endsWith('→ jeremy-corbyn')).length - 1

describe('a word that opens a sentence, right before a surname', () => {
  // Of Christian names in the lists, Hope and Will may still be somebody: that is asked for elsewhere.
  it.each([
    ['of a closed class', GRAMMAR_WORDS],
    ['an exclamation', INTERJECTIONS],
    ['what is asked of people', CALLS],
    ['what is said of somebody', ATTRIBUTES],
    ['what other lists have', KNOWN],
  ])('is no given name: %s', (_, list) => {
    const taken = wordsOf(list).filter(
      (word) => corbyns(`The NEC met. ${capitalised(word)} Corbyn did so, and members cheered.`) < 1,
    )
    expect(taken).toEqual([])
  })

  it('is none where it is the name of a feast, a firm, a site or a statesman, whatever stands before it', () => {
    const openings = ['After', 'Since', 'Unlike', 'For']
    const taken = wordsOf(NAMES_OF_THINGS).filter((word) =>
      openings.some((opens) => corbyns(`The NEC met. ${opens} ${capitalised(word)} Corbyn was cheered.`) < 1),
    )
    expect(taken).toEqual([])
  })

  it.each(['After Tamika Corbyn was cheered.', 'Unlike Zeb Corbyn was cheered.', 'Since Eid Corbyn has been quiet.'])(
    'may be one where it is in no list: %s',
    (sentence) => expect(corbyns(`The NEC met. ${sentence}`)).toBe(0),
  )

  it.each([
    'Whatever Corbyn did, the party followed.',
    'Both Corbyn and McDonnell spoke.',
    'Oh Corbyn! Not that again.',
    'Moreover Corbyn had lost.',
    'Besides Corbyn, nobody came.',
    'Typical Corbyn.',
    'Whereas Corbyn said no, the party said yes.',
    'Vote Corbyn, get Labour.',
    'Education Corbyn promises free tuition',
  ])('leaves the surname alone: %s', (sentence) => expect(corbyns(sentence)).toBe(1))

  it.each([
    'Piers Corbyn spoke.',
    'Wolfgang Corbyn spoke.',
    'Zeb Corbyn, a plumber, spoke.',
    'Members met Bold Corbyn there.',
  ])('is a given name where it is none of them: %s', (sentence) => expect(corbyns(sentence)).toBe(0))
})
