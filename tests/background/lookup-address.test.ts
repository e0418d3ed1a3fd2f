import { describe, expect, it } from 'vitest'
import { addressFor, suggestionOf } from '../../entrypoints/background/lookup-address.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import type { SearchHit } from '../../lib/search/types.ts'
import { SAMPLE } from '../search/sample-dataset.ts'

const search = createSearch([SAMPLE])

describe('a text that is looked up', () => {
  it.each([
    ['Laura Pidcock', '#/person/laura-pidcock'],
    ['  laura\n pidcock’s ', '#/person/laura-pidcock'],
    ['CLGA', '#/organisation/centre-left-grassroots-alliance'],
    ['Don’t Leave, Organise', '#/organisation/dont-leave-organise'],
    ['NEC 2014', '#/contest/nec-2014'],
    ['For a broad left network', '#/source/dlo-2020'],
  ])('%j is one name: its page', (text, address) => {
    expect(addressFor(text, search)).toBe(address)
  })

  it.each([
    ['Pidcock', '#/search?q=Pidcock'],
    ['laura pidcok', '#/search?q=laura+pidcok'],
    ['Martha Osamor', '#/search?q=Martha+Osamor'],
    ['somebody & <b>', '#/search?q=somebody+%26+%3Cb%3E'],
    ['x'.repeat(500), `#/search?q=${'x'.repeat(120)}`],
  ])('%j is none: the search for it', (text, address) => {
    expect(addressFor(text, search)).toBe(address)
  })

  it('a name that two have leads to the search', () => {
    const [first] = SAMPLE.people
    const twins = createSearch([
      { ...SAMPLE, people: [...SAMPLE.people, { ...(first as (typeof SAMPLE.people)[0]), id: 'other' }] },
    ])
    expect(addressFor('Laura Pidcock', twins)).toBe('#/search?q=Laura+Pidcock')
  })

  it('a choice among suggestions leads back to what was suggested', () => {
    for (const hit of search.search('nec').hits) {
      expect(addressFor(suggestionOf(hit, true).content, search)).toContain(hit.id)
    }
  })
})

describe('a suggestion', () => {
  const hit = {
    title: {
      text: 'Tom & <Jerry> "O’Neil"',
      ranges: [
        [0, 3],
        [7, 12],
      ],
    },
    detail: { text: 'a > b\u0007', ranges: [] },
  } as unknown as SearchHit

  it('is XML in Chromium, with what was typed marked and everything escaped', () => {
    expect(suggestionOf(hit, true)).toEqual({
      content: 'Tom & <Jerry> "O’Neil"',
      description: '<match>Tom</match> &amp; &lt;<match>Jerry</match>&gt; &quot;O’Neil&quot; <dim>a &gt; b</dim>',
    })
  })

  it('is plain text in Firefox', () => {
    expect(suggestionOf(hit, false).description).toBe('Tom & <Jerry> "O’Neil" – a > b\u0007')
  })
})
