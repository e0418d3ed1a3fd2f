import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import gateWords from '../../data/gate-words.json' with { type: 'json' }
import pageNames from '../../data/page-names.json' with { type: 'json' }
import { shortFields } from '../../scripts/short-fields.ts'

function transformed(code: string, file = 'lib/matching/people/x.ts'): string {
  const { transform } = shortFields() as unknown as {
    transform: { handler(this: object, code: string, id: string): { code: string } | null }
  }
  const context = { parse: (text: string) => parseSync('x.js', text).program }
  return transform.handler.call(context, code, `/${file}`)?.code ?? code
}

describe('fields of the engine in scripts', () => {
  it('are short wherever they are named, and the same everywhere', () => {
    const [field, variable] = transformed('one.holdsUntil = two?.holdsUntil').split(' = two?.')
    expect(field).toBe(`one.${variable}`)
    expect(variable).toMatch(/^\$\w{1,2}$/)
    expect(transformed('const { holdsUntil } = one')).toBe(`const { ${variable} } = one`)
    expect(transformed('({ holdsUntil: 1 })')).toBe(`({ ${variable}: 1 })`)
  })

  it('are those of the index too, whose stretches are named after their lists', () => {
    const list = transformed('index.surnameTokens').slice('index.'.length)
    expect(transformed('index.surnameTokensStart')).toBe(`index.${list}Start`)
    expect(transformed("named('surnameTokens', of)", 'lib/matching/index/x.ts')).toBe(`named('${list}', of)`)
  })

  it.each([
    "hashesOf('candidate holdsUntil')",
    "say('candidate')",
    'one.start + one.end',
    'mention.score',
    'block.mentions',
  ])('are no words and no fields that others read: %s', (code) => {
    expect(transformed(code)).toBe(code)
  })

  it('are none of those that data files have', () => {
    const keys = [...Object.keys(pageNames), ...Object.keys(pageNames.names), ...Object.keys(gateWords)]
    expect(keys.filter((key) => transformed(`one.${key}`) !== `one.${key}`)).toEqual([])
  })
})
