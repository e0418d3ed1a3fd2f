import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { LISTS } from '../../lib/matching/lexicon/lists.ts'
import { packWords } from '../../lib/matching/lexicon/pack.ts'
import { packedWords } from '../../lib/matching/lexicon/packed-words.ts'
import { hashWord } from '../../lib/matching/words/fold.ts'
import { withListsTogether, wordsAsHashes } from '../../scripts/words-as-hashes.ts'

function transformed(code: string): string | undefined {
  const { transform } = wordsAsHashes() as unknown as {
    transform: { handler(this: object, code: string): { code: string } | null }
  }
  const context = { parse: (text: string) => parseSync('x.js', text).program }
  return transform.handler.call(context, code)?.code
}

describe('lists of words in scripts', () => {
  it('are packed where they are made', () => {
    const code = transformed("const AND = hashWord('and')\nconst ENDS = hashesOf('end corner')\nENDS.has(AND)")
    expect(code).toContain(`const ENDS = /* @__PURE__ */ packedWords('~${packWords('end corner')}')`)
    expect(code).toMatch(/^import \{ packedWords \} from '\S+\/lexicon\/packed-words.ts';const AND = hashWord\('and'\)/)
    expect(code).toMatch(/ENDS\.has\(AND\)$/)
  })

  it('stand together once the script is small', () => {
    const code = 'const t="~together",a=p(`~AbC/`),b=p("~d+E"),c=p("~AbC/");f("~ no list")'
    expect(withListsTogether(code)).toBe('const t="AbC/ d+E",a=p(0),b=p(1),c=p(0);f("~ no list")')
    expect(withListsTogether('a("~AbC")')).toBe('a("~AbC")')
  })

  it('are left alone where there are none', () => {
    expect(transformed("const AND = hashWord('and')")).toBeUndefined()
  })

  it.each(['hashesOf(words)', "hashesOf('two  blanks')", "hashesOf('Capital')", `hashesOf('${'a '.repeat(130)}a')`])(
    'have to be written out: %s',
    (code) => {
      expect(() => transformed(code)).toThrow('has to be written out')
    },
  )

  it('are told how many they are where they are too many', () => {
    expect(() => transformed(`hashesOf('${'a '.repeat(130)}a')`)).toThrow('a” (131)')
  })

  it.each([
    'and',
    'and or',
    'end corner folly yard bottom leap',
    'mr mrs ms dr cllr coun bro prof rev hon lord lady sir',
  ])('have the same words as before: %s', (words) => {
    const packed = packedWords(packWords(words))
    for (const word of words.split(' ')) expect(packed.has(hashWord(word))).toBe(true)
    for (const word of ['nor', 'ends', 'corners', '', 'x']) expect(packed.has(hashWord(word))).toBe(false)
  })

  it.each([
    'and or',
    'for with from',
    'few many several some most',
    'yacht ship boat narrowboat lifeboat barge ferry trawler dinghy vessel tanker horse mare stallion pony greyhound',
  ])('have no other word of the lexicon: %s', (words) => {
    const packed = packedWords(packWords(words))
    const others = LISTS.flatMap(([, list]) => list.split(/\s+/)).filter((word) => !words.split(' ').includes(word))
    expect(others.length).toBeGreaterThan(3000)
    expect(others.filter((word) => packed.has(hashWord(word)))).toEqual([])
  })
})
