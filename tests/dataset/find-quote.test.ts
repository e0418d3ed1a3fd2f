import { expect, it } from 'vitest'
import { findQuote } from '../../lib/dataset/find-quote.ts'

const document = 'The  order:\n\n1. Laura\u00a0Pidcock\n2. Ann Henderson\n'

it.each([
  ['The order:', 'The  order:'],
  ['order: 1. Laura Pidcock 2. Ann', 'order:\n\n1. Laura\u00a0Pidcock\n2. Ann'],
  ['  Ann\nHenderson ', 'Ann Henderson'],
])('finds "%s" whatever the white space', (quote, found) => {
  const at = findQuote(document, quote)
  expect(document.slice(at?.start, at?.end)).toBe(found)
})

it.each(['the order', 'Laura Pidcock, 2.', 'Ann Hendersen', '', '  '])('does not find "%s"', (quote) => {
  expect(findQuote(document, quote)).toBeUndefined()
})
