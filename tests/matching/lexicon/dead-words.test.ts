import { expect, it } from 'vitest'
import { LISTS } from '../../../lib/matching/lexicon/lists.ts'
import { deadWords } from './dead-words.ts'

it.each([
  ['Bertram', '"Bertram" is never met: write "bertram", or remove it'],
  ['zoë', '"zoë" is never met: write "zoe", or remove it'],
  ["o'connor", '"o\'connor" is never met: write "o" and "connor", or remove it'],
  ['long-bailey', '"long-bailey" is never met: write "long" and "bailey", or remove it'],
  ['', '"" has no letters: remove it (lists neither begin nor end with a blank)'],
])('says of "%s" that no page has it so', (word, says) => expect(deadWords([[1, `adam ${word}`]])).toEqual([says]))

it('finds no such word in the lexicon', () => expect(deadWords(LISTS)).toEqual([]))
