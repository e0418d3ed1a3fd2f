import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import { toRange } from '../../../entrypoints/content/reading/page-text.ts'
import fc from '../../fast-check.ts'

const TEXTS = ['Laura ', 'Pid', 'cock', '10 July', 'Ann', ' ', '\n', 'x', '']

/** Markup of text and inline elements, nested, beside each other, with comments between. */
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(...TEXTS),
        fc.constant('<!-- -->'),
        fc.constant('<img>'),
        fc
          .tuple(fc.constantFrom('a', 'b', 'span', 'time'), tie('inline'))
          .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
}))

/** Texts of the blocks, without the white space around them. */
function textsOf(body: Element): string[] {
  const reader = new PageReader(body)
  const texts: string[] = []
  for (let block = reader.next(); block; block = reader.next()) {
    texts.push(block.text.trim())
    // Wherever the texts were looked for, they lead to their place.
    const range = toRange(block, 0, block.text.length)
    expect(range?.toString()).toBe(block.text.replaceAll('\uFFFC', ''))
  }
  return texts
}

test('a block whose text the browser joins reads as it does node by node', () => {
  const { body } = new JSDOM().window.document
  const property = fc.property(fc.array(inline, { maxLength: 4 }), (blocks) => {
    body.innerHTML = blocks.map((block) => `<p>${block}</p>`).join('\n')
    const joined = textsOf(body)
    // An element that nothing is known of keeps the browser from it.
    for (const paragraph of body.querySelectorAll('p')) paragraph.append(body.ownerDocument.createElement('x-unknown'))
    expect(textsOf(body)).toEqual(joined)
  })
  fc.assert(property, { numRuns: 300 })
})
