import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { segmentsOf } from '../../lib/explore/passages.ts'
import { shownDocument } from '../../lib/explore/shown-document.ts'

const shown = (text: string, quotes: Record<string, string>) =>
  segmentsOf(
    text,
    Object.entries(quotes).map(([claim, quote]) => ({ claim, quote })),
  ).map(({ start, end, claims }) => [text.slice(start, end), claims.join('+')])

describe('quoted passages in a document', () => {
  test('are cut out of the text around them', () => {
    expect(shown('one two three', { a: 'two' })).toEqual([
      ['one ', ''],
      ['two', 'a'],
      [' three', ''],
    ])
  })

  test('may overlap: each stretch knows all claims that quote it', () => {
    expect(shown('one two three', { a: 'one two', b: 'two three' })).toEqual([
      ['one ', 'a'],
      ['two', 'a+b'],
      [' three', 'b'],
    ])
  })

  test('are found over line breaks', () => {
    expect(shown('one\n\n  two three', { a: 'one two' })[0]).toEqual(['one\n\n  two', 'a'])
  })

  test('that do not stand in the text mark nothing', () => {
    expect(shown('one two', { a: 'three', b: '' })).toEqual([['one two', '']])
  })

  test('begin where they are first quoted', () => {
    const segments = segmentsOf('one two three', [
      { claim: 'a', quote: 'one two' },
      { claim: 'b', quote: 'two' },
    ])
    expect(segments.map(({ begins }) => begins)).toEqual([['a'], ['b'], []])
  })

  test('an empty document has none', () => {
    expect(segmentsOf('', [{ claim: 'a', quote: 'x' }])).toEqual([])
  })
})

describe('every bundled document', () => {
  const sources = bundledDataset.sources.map((source) => [source.id, source] as const)
  test.each(sources)('%s shows every claim’s words', (id, source) => {
    const { text } = shownDocument(readFileSync(`seeds/${source.file}`, 'utf8'), source)
    const claims = bundledDataset.claims.filter((claim) => claim.source === id)
    const segments = segmentsOf(
      text,
      claims.map((claim) => ({ claim: claim.id, quote: claim.quote })),
    )
    const marked = new Set(segments.flatMap((segment) => segment.claims))
    expect(claims.map((claim) => claim.id).filter((claim) => !marked.has(claim))).toEqual([])
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })
})

describe('readers’ comments', () => {
  test('are left out with all that follows them', () => {
    const { text, leftOut } = shownDocument(
      'An article.\n\n9 Comments\n\n  1. A reader says:\n  words\n\n© 2024 An outlet',
      { commentsFrom: '9 Comments' },
    )
    expect(text).toBe('An article.\n\n')
    expect(leftOut).toEqual([expect.stringContaining('comments are left out')])
  })

  test.each(['Comments', 'What readers say', 'Join the discussion (2)'])(
    'are left out whatever stands above: %s',
    (heading) => {
      const document = `An article.\n\n${heading}\n\nA reader: words`
      expect(shownDocument(document, { commentsFrom: heading }).text).toBe('An article.\n\n')
    },
  )

  test('of the bundled documents are not shown', () => {
    const texts = bundledDataset.sources.map(
      (source) => shownDocument(readFileSync(`seeds/${source.file}`, 'utf8'), source).text,
    )
    expect(texts.filter((text) => /\w+ says:/.test(text))).toEqual([])
  })

  test('a text without comments stays as it is', () => {
    const text = 'Read our 9 comments on this.'
    expect(shownDocument(text, {})).toEqual({ text, leftOut: [] })
  })
})

describe('a hidden title', () => {
  const body = 'The article itself, in a line of running text that goes on and on, as paragraphs do, '.repeat(2)
  const document = `Latest post\n\nA hostile title\n\n${body}\n\nA heading in it\n`

  test('is left out of the document, with the headings around it', () => {
    const { text, leftOut } = shownDocument(document, { titleHidden: true })
    expect(text).toBe(`${body}\n\nA heading in it\n`)
    expect(leftOut).toEqual([expect.stringContaining('title is left out')])
  })

  test('any other title stays', () => {
    expect(shownDocument(document, {})).toEqual({ text: document, leftOut: [] })
  })

  test('of the bundled document is not shown', () => {
    const hidden = bundledDataset.sources.filter((source) => source.titleHidden)
    const texts = hidden.map((source) => shownDocument(readFileSync(`seeds/${source.file}`, 'utf8'), source).text)
    expect(texts.map((text) => /recognises its lack of support/.test(text))).toEqual([false])
  })
})
