import { expect, it } from 'vitest'
import { createMatcher } from '../../../lib/matching/engine.ts'
import { names } from '../find.ts'

/** What a block says does not hang on the blocks that were read before it. */
it.each([
  ['The National Executive', 'One of our committee'],
  ['They vote for Hull', 'They vote for us MPs'],
])('reads "%s" alike whatever stood before', (block, before) => {
  const fresh = createMatcher(names).scan(block)
  const used = createMatcher(names)
  used.scan(before)
  expect(used.scan(block)).toEqual(fresh)
})
