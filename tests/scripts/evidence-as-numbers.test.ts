import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { EVIDENCE } from '../../lib/matching/verdict/verdict.ts'
import { evidenceAsNumbers } from '../../scripts/evidence-as-numbers.ts'

const numberOf = (kind: string) => Object.keys(EVIDENCE).indexOf(kind)

function transformed(code: string): string {
  const { transform } = evidenceAsNumbers() as unknown as {
    transform: { handler(this: object, code: string): { code: string } | null }
  }
  const context = { parse: (text: string) => parseSync('x.js', text).program }
  return transform.handler.call(context, code)?.code ?? code
}

describe('kinds of evidence in scripts', () => {
  it.each([
    ["evidence.add('acts')", `evidence.add(${numberOf('acts')})`],
    ["if (title) evidence.add('nickname', 2)", `if (title) evidence.add(${numberOf('nickname')}, 2)`],
    [
      "evidence.add(rare ? 'rareName' : 'commonName')",
      `evidence.add(rare ? ${numberOf('rareName')} : ${numberOf('commonName')})`,
    ],
    ['const EVIDENCE = { rareName: 2, acts: -1 }', 'const EVIDENCE = [ 2, -1 ]'],
    ["words.add('acts'); const page = { abroad: 1 }", "words.add('acts'); const page = { abroad: 1 }"],
  ])('%s', (code, expected) => {
    expect(transformed(code)).toBe(expected)
  })

  it('have to be written out', () => {
    expect(() => transformed('evidence.add(kind)')).toThrow('has to be written out')
  })
})
