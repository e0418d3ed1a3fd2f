import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLabels } from './labels.ts'

const folder = mkdtempSync(join(tmpdir(), 'labels-'))
const html = join(folder, '1.html')
const file = join(folder, '1.json')
const PAGE = 'Laura Pidcock spoke. Pidcock and Open\u00A0Labour met at Open Labour House.'
const entities = new Set(['laura-pidcock', 'open-labour'])

const mention = { text: 'Pidcock', n: 2, entity: 'laura-pidcock', optional: false }
const page = (...mentions: object[]) => JSON.stringify({ url: 'https://a.example/', mentions, traps: [] }, null, 1)

function complaint(json: string, text = PAGE): string {
  writeFileSync(file, json)
  try {
    readLabels(html, text, entities)
    return ''
  } catch (error) {
    return (error as Error).message.replaceAll(folder, '')
  }
}

it('reads labels that stand in the page', () => {
  writeFileSync(file, page(mention))
  expect(readLabels(html, PAGE, entities).mentions).toEqual([mention])
})

describe('labels that cannot be scored are told by file and line', () => {
  it.each([
    ['a word that is not there', page({ ...mention, text: 'Pidcok' }), '/1.json:4: "Pidcok" does not stand in the page'],
    ['one time too many', page({ ...mention, n: 3 }), '/1.json:4: "Pidcock" stands in the page 2 times, not 3'],
    ['another blank', page({ ...mention, text: 'and Open Labour' }), 'with another kind of blank or hyphen'],
    ['an unknown id', page({ ...mention, entity: 'laura-pidcok' }), '/1.json:7: "laura-pidcok" is no person or marked group'],
    ['the same twice', page(mention, mention), '/1.json:10: "Pidcock" 2 is labelled twice'],
    [
      'a key left out',
      page({ text: 'Pidcock', entity: 'laura-pidcock', optional: false }),
      '/1.json:4: mentions.0.n is missing; add it',
    ],
    [
      'a misspelt key',
      page({ ...mention, optinal: true }),
      '/1.json:9: mentions.0.optinal is not a key of labels; correct its spelling or remove it',
    ],
    [
      'a text where yes or no is wanted',
      page({ ...mention, optional: 'no' as never }),
      '/1.json:8: mentions.0.optional should be true or false but is "no"',
    ],
    ['a list left out', '{"url": "a", "traps": []}', '/1.json:1: mentions is missing; add it'],
    ['a count from 0', page({ ...mention, n: 0 }), 'counts from 1'],
    ['no words', page({ ...mention, text: '' }), '/1.json:5: mentions.0.text is empty'],
    ['a comma too many', '{\n "mentions": [],\n}', '/1.json:3: is not JSON'],
    ['an empty file', '', '/1.json:1: is not JSON'],
    [
      'a trap that is not there',
      '{"url": "a", "mentions": [],\n "traps": [\n {"text": "Corbyn", "n": 1, "why": "x"}]}',
      '/1.json:3: "Corbyn" does not stand',
    ],
  ])('%s', (_, json, says) => expect(complaint(json)).toContain(says))

  it.each([
    ['empty', ' \n'],
    ['a picture', '\uFFFDPNG'],
  ])('a page that is %s', (_, text) => expect(complaint(page(), text)).toContain('/1.html: has no text to label'))

  it('a page without labels', () => {
    expect(() => readLabels(join(folder, '2.html'), PAGE, entities)).toThrow('2.html: has no labels; add')
  })
})
