import { expect, it } from 'vitest'
import { inQuotes } from '../../components/words.ts'

it.each([
  ['For a broad left network', '“For a broad left network”'],
  ['“Labour values” launches', '“‘Labour values’ launches”'],
])('puts %s in quotation marks that can be told apart', (title, expected) => {
  expect(inQuotes(title)).toBe(expected)
})
