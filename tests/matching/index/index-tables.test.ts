import { expect, it } from 'vitest'
import { MOST_PERSONS, MOST_WORDS } from '../../../lib/matching/index/index-format.ts'
import { indexOf } from '../../../lib/matching/index/index-tables.ts'
import { nameLists } from '../../../lib/matching/index/name-lists.ts'

it.each([
  [
    'words',
    { words: new Array(MOST_WORDS + 1).fill('x') },
    `${MOST_WORDS} different words at most, not ${MOST_WORDS + 1}`,
  ],
  [
    'names of people',
    { persons: new Array(MOST_PERSONS + 1) },
    `${MOST_PERSONS} names of people at most, not ${MOST_PERSONS + 1}`,
  ],
])('refuses more %s than fit, and says how many do', (_, lists, message) => {
  expect(() => indexOf({ ...nameLists([]), ...lists })).toThrow(message)
})
