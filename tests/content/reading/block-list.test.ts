import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { Changes } from '../../../entrypoints/content/changes/changes.ts'
import { BlockList } from '../../../entrypoints/content/reading/block-list.ts'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import { listMatcher } from '../list-matcher.ts'

/** Blocks of a page, each read by itself as in a round that the page has interrupted. */
function listOf(html: string) {
  const { document } = new JSDOM(`<body>${html}`).window
  const blocks = new BlockList(listMatcher('Ann Black'))
  const element = (selector: string) => document.querySelector(selector) as Element
  const changes = (parts: Partial<Changes>): Changes => ({
    subtrees: new Set(),
    ownTexts: new Set(),
    inlines: new Set(),
    takenOut: false,
    added: false,
    document,
    ...parts,
  })
  return {
    blocks,
    element,
    changes,
    read(...selectors: string[]) {
      for (const selector of selectors) {
        const reader = new PageReader(element(selector))
        for (let block = reader.next(); block; block = reader.next()) blocks.add(block, reader)
      }
    },
    texts: () => blocks.decide().map(({ block }) => block.text),
  }
}

test('blocks stand in document order, in whatever order they are read', () => {
  const page = listOf('<p id="a">Ann Black, a</p><p id="b">Ann Black, b</p><p id="c">Ann Black, c</p>')
  page.read('#c', '#a', '#b')
  expect(page.texts()).toEqual(['Ann Black, a', 'Ann Black, b', 'Ann Black, c'])
})

test('so do those that found their places by others that had been moved', () => {
  const page = listOf(['a', 'b', 'moved', 'c', 'late', 'd'].map((id) => `<p id="${id}">Ann Black, ${id}</p>`).join(''))
  page.read('#a', '#b', '#moved', '#c', '#d')
  const moved = page.element('#moved')
  page.element('body').append(moved)
  page.read('#late')
  page.blocks.drop(page.changes({ subtrees: new Set([moved]), takenOut: true }), true)
  page.read('#moved')
  expect(page.texts()).toEqual(['a', 'b', 'c', 'late', 'd', 'moved'].map((id) => `Ann Black, ${id}`))
})
