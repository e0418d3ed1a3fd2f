import { expect, it } from 'vitest'
import { findQuote, findQuotes } from '../../lib/dataset/find-quote.ts'
import fc from '../fast-check.ts'

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

it('finds many quotes at once where it finds each by itself', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'Labour', 'é'), maxLength: 80 })
  const cuts = fc.array(fc.tuple(fc.nat(300), fc.nat(60)), { maxLength: 30 })
  const others = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'Labour'), maxLength: 8 }), { maxLength: 5 })
  fc.assert(
    fc.property(text, cuts, others, (text, cuts, others) => {
      const quotes = [...cuts.map(([from, length]) => text.slice(from, from + length)), ...others]
      expect(findQuotes(text, quotes)).toEqual(quotes.map((quote) => findQuote(text, quote)))
    }),
  )
})
