import { describe, expect, it } from 'vitest'
import { oneLineLists } from '../../scripts/one-line-lists.ts'

const { filter, handler } = oneLineLists().transform as {
  filter: { id: RegExp }
  handler: (code: string) => { code: string }
}

describe('word lists in the build', () => {
  it('stand on one line, with the words that they have', () => {
    expect(handler('const WORDS = `one two\nthree\n  four`').code).toBe('const WORDS = `one two three four`')
  })

  it.each(['const A = `One\ntwo`', 'const A = "one\\ntwo"', '/** `One\nTwo` */'])('nothing else does: %s', (code) => {
    expect(handler(code).code).toBe(code)
  })

  it.each([
    ['neighbours.ts', true],
    ['rarer-given-names.ts', true],
    ['name-equivalents.ts', false],
  ])('%s: %s', (file, isList) => {
    expect(filter.id.test(`/somewhere/lib/matching/lexicon/${file}`)).toBe(isList)
  })
})
