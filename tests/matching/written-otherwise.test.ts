/** Which entities are found does not hang on how the same text is put down: white space, what is invisible, diacritics. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Mention } from '../../lib/matching/types.ts'
import fc from '../fast-check.ts'
import { blockOf, FollowedPage } from './followed-page.ts'

const FOLDERS = ['hard', 'own'].map((name) => new URL(`../gold/${name}/`, import.meta.url))
const BLOCKS = /<\/?(?:html|head|title|body|main|article|section|div|p|h\d|ul|ol|li|table|tr|t[dh]|br)\b[^>]*>/
/** The labelled pages as blocks of text, roughly. */
const pages = FOLDERS.flatMap((folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return files.map((file) => {
    const texts = readFileSync(new URL(file, folder), 'utf8').split(BLOCKS)
    return texts.map((text) => text.replace(/<[^>]*>/g, '').trim()).filter((text) => text !== '')
  })
})

const INVISIBLE = [...'\xad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\u2066\u2069\ufe0f\ufeff']
const SPACES = [' ', '\xa0', '\n', '\t', '\r\n', '\u2009', '\u202f', '\u3000', '  ', ' \n    ']
const DIACRITICS = [...'\u0300\u0301\u0303\u0308\u0327']

/** Something put in, out of a list, at some of the places that a pattern finds. */
const putIn = (text: string, where: RegExp, things: readonly string[], random: () => number) =>
  text.replace(where, (found) => (random() % 5 ? found : found + things[random() % things.length]))

function mentionsIn(texts: readonly string[]): (readonly Mention[])[] {
  const page = new FollowedPage()
  page.set(texts.map(blockOf))
  page.decide()
  return page.blocks.map((block) => page.found.get(block) ?? [])
}

type Rewriting = (text: string, random: () => number) => string

describe('on labelled pages the same entities are found', () => {
  test.each<[string, Rewriting]>([
    ['with invisible characters', (text, random) => putIn(text, /./gsu, INVISIBLE, random)],
    ['with diacritics', (text, random) => putIn(text, /[a-z]/g, DIACRITICS, random)],
    ['with letters that have diacritics', (text, random) => putIn(text, /[a-z]/g, DIACRITICS, random).normalize('NFC')],
    // A hyphen at the end of a line is an exception: the word goes on in the next.
    [
      'with any white space',
      (text, random) => text.replace(/(?<!-)\s+/g, () => SPACES[random() % SPACES.length] as string),
    ],
    ['in short lines', (text) => text.replace(/(?<!-)\s+/g, '\n')],
  ])('%s', (_, rewriting) => {
    const property = fc.property(fc.constantFrom(...pages), fc.infiniteStream(fc.nat(1000)), (page, numbers) => {
      const random = () => numbers.next().value as number
      const written = page.map((text) => rewriting(text, random))
      const before = mentionsIn(page)
      mentionsIn(written).forEach((mentions, at) => {
        const entities = mentions.map(({ entity }) => entity)
        expect(entities, written[at]).toEqual(before[at]?.map(({ entity }) => entity))
        for (const { start, end, text } of mentions) expect(written[at]?.slice(start, end)).toBe(text)
      })
    })
    fc.assert(property, { numRuns: 90 })
  })
})
