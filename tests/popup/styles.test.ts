import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SHEETS = ['entrypoints/popup/popup.css', 'components/tokens.css', 'components/page.css', 'components/card.css']

/**
 * Browsers lay a popup's window out twice each time, first with 25 by 25 pixels, and for a query of size that changes in
 * between they find out the styles of all its elements anew, twice.
 */
describe('a query of size', () => {
  const queries = SHEETS.flatMap((sheet) =>
    [...readFileSync(sheet, 'utf8').matchAll(/@media ([^{]*(?:width|height)[^{]*?) \{/g)].map(([, query = '']) => [
      sheet,
      query,
    ]),
  )

  it('is in the style sheets of the popup', () => {
    expect(queries.length).toBeGreaterThan(1)
  })

  it.each(queries)('in %s does not hold in a window of next to nothing: %s', (_, query) => {
    expect(query).toMatch(/^\(min-width: 150px\) and \(max-/)
  })
})
