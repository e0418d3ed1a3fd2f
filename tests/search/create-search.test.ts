import { describe, expect, test } from 'vitest'
import dataset from '../../data/dataset.json' with { type: 'json' }
import type { Dataset } from '../../lib/dataset/types.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import type { Highlighted } from '../../lib/search/types.ts'
import { SAMPLE } from './sample-dataset.ts'

const { search } = createSearch([SAMPLE])

const shown = ({ text, ranges }: Highlighted) =>
  ranges.reduceRight(
    (marked, [start, end]) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  )

describe('first result', () => {
  test.each([
    ['laura pidcock', 'laura-pidcock'],
    ['PIDCOCK Laura', 'laura-pidcock'],
    ['pid', 'laura-pidcock'],
    ['pidcok', 'laura-pidcock'],
    ['pidcokc', 'laura-pidcock'],
    ['piddc', 'laura-pidcock'],
    ['ackhurst', 'luke-akehurst'],
    ['long baily', 'rebecca-long-bailey'],
    ['longbailey', 'rebecca-long-bailey'],
    ['long‐bailey', 'rebecca-long-bailey'],
    ['gordon nesbit', 'rebecca-gordon-nesbitt'],
    ['lp', 'laura-pidcock'],
    ['rlb', 'rebecca-long-bailey'],
    ['clga', 'centre-left-grassroots-alliance'],
    ['dlo', 'dont-leave-organise'],
    ["don't leave", 'dont-leave-organise'],
    ['dont leave', 'dont-leave-organise'],
    ['bakers union', 'bakers-union'],
    ['bfawu', 'bakers-union'],
    ['gv6', 'grassroots-voice'],
    ['progress', 'progress'],
    ['secretary', 'jo-bird'],
    ['lambeth', 'florence-nosegbe'],
    ['dagenham', 'jon-cruddas'],
    ['jon spellar', 'john-spellar'],
    ['nec 2014', 'nec-2014'],
    ['2020 nec', 'nec-2020'],
    ['broad left', 'dlo-2020'],
    ['chappell', 'labourlist-2020'],
    ['the labour first', 'labour-first'],
    ['McDónald', 'tosh-mcdonald'],
    ['Dr Laura Pidcock', 'laura-pidcock'],
    ['sir jon', 'jon-cruddas'],
    ['mps', 'jon-cruddas'],
    ['unions', 'bakers-union'],
  ])('%s → %s', (query, id) => {
    expect(search(query).hits[0]?.id).toBe(id)
  })
})

describe('further results', () => {
  test.each([
    ['nec 2014', 'florence-nosegbe'],
    ['aslef', 'tosh-mcdonald'],
    ['leading member', 'luke-akehurst'],
    ['union', 'aslef'],
    ['dont leave organise', 'laura-pidcock'],
    ['progress', 'florence-nosegbe'],
    ['spellar', 'labour-first'],
    ['pidcock', 'grassroots-voice'],
    ['labour first', 'progress'],
    ['progress', 'labour-first'],
    ['clga', 'laura-pidcock'],
    ['clga', 'kate-osamor'],
    ['clga 2020', 'yasmine-dar'],
    ['clga', 'nec-2020'],
    ['gv6', 'laura-pidcock'],
    ['dlo', 'laura-pidcock'],
    ['bfawu', 'dont-leave-organise'],
  ])('%s also finds %s', (query, id) => {
    expect(search(query).hits.map((hit) => hit.id)).toContain(id)
  })
})

describe('first result in the bundled dataset', () => {
  const bundled = createSearch([dataset as Dataset])
  test.each([
    ['pidcok', 'laura-pidcock'],
    ['ackhurst', 'luke-akehurst'],
    ['long baily', 'rebecca-long-bailey'],
    ['lp', 'laura-pidcock'],
    ['rlb', 'rebecca-long-bailey'],
    ['clga', 'centre-left-grassroots-alliance'],
    ['nec 2014', 'nec-2014-local-party-places'],
    ['nec 2020', 'nec-2020-local-party-places'],
    ['aslef president', 'tosh-mcdonald'],
    ['yasmin dar', 'yasmine-dar'],
    ['ann hendersen', 'ann-henderson'],
    ['lambeth', 'florence-nosegbe'],
    ['jvl', 'jewish-voice-for-labour'],
    ['labour values', 'labour-values'],
    ['left foot', 'left-foot-forward'],
    ['mass movement objective', 'lff-2010'],
    ['by-election', 'nec-by-elections-2020'],
    ['sir keir', 'keir-starmer'],
  ])('%s → %s', (query, id) => {
    expect(bundled.search(query).hits[0]?.id).toBe(id)
  })

  test('every name finds its own', () => {
    for (const { id, name } of [...dataset.people, ...dataset.organisations, ...dataset.contests]) {
      expect([name, bundled.search(name).hits[0]?.id]).toEqual([name, id])
    }
  })
})

test('results come in groups, the best hit’s group first', () => {
  const answer = search('nec 2014')
  expect(answer.groups[0]?.id).toBe('contests')
  expect(answer.groups.map((group) => group.id).sort()).toEqual(['contests', 'organisations', 'people'])
  expect(answer.hits).toEqual(answer.groups.flatMap((group) => group.hits))
})

describe('matched letters', () => {
  test.each([
    ['pid', 'Laura [Pid]cock'],
    ['pidcok', 'Laura [Pidco]c[k]'],
    ['rlb', '[R]ebecca [L]ong-[B]ailey'],
    ['long baily', 'Rebecca [Long]-[Bail]e[y]'],
    ['longbai', 'Rebecca [Long]-[Bai]ley'],
    ['longbaily', 'Rebecca [Long]-[Bail]e[y]'],
    ['mcdónadl', 'Tosh [McDonal]d'],
    ["bakers' u", '[Bakers]’ [U]nion'],
    ['dont', '[Don’t] Leave, Organise'],
  ])('%s is shown as %s', (query, expected) => {
    expect(shown(search(query).hits[0]?.title as Highlighted)).toBe(expected)
  })

  test('a hit by another field shows that field', () => {
    const hit = search('secretary').hits[0]
    expect([hit?.field, shown(hit?.detail as Highlighted)]).toEqual(['role', 'Council group [secretary]'])
  })

  test('a field that has the word as it was typed comes before a name that looks like it', () => {
    const dataset = {
      ...SAMPLE,
      people: [{ id: 'laura-pidcock', name: 'Laura Pidcock', aliases: [], description: 'Labour MP' }],
    }
    const hit = createSearch([dataset])
      .search('labour')
      .hits.find(({ id }) => id === 'laura-pidcock')
    expect([hit?.title, hit?.detail].map((text) => shown(text as Highlighted))).toEqual([
      'Laura Pidcock',
      '[Labour] MP',
    ])
  })

  test('of suggestions too', () => {
    expect(shown(search('pydkok').suggestions[0]?.title as Highlighted)).toBe('Laura [P]i[d]c[o]c[k]')
  })

  test('an alias that was typed is shown', () => {
    expect(shown(search('clga').hits[0]?.detail as Highlighted)).toBe('[CLGA]')
  })
})

describe('aliases of groups', () => {
  const bundled = createSearch([dataset as Dataset])
  const ids = (query: string) => bundled.search(query, 50).hits.map(({ id }) => id)

  test.each([
    ['clga', 'centre-left grassroots alliance'],
    ['gv6', 'grassroots voice'],
    ['bfawu', 'bakers’ union'],
    ['dlo', 'don’t leave, organise'],
    ['lrc', 'labour representation committee'],
    ['jvl', 'jewish voice for labour'],
  ])('%s finds all that %s finds', (alias, name) => {
    expect(ids(alias)).toEqual(expect.arrayContaining(ids(name)))
  })

  test('are shown behind the name that they stand for', () => {
    const hit = search('clga').hits.find(({ id }) => id === 'laura-pidcock')
    expect(shown(hit?.detail as Highlighted)).toBe('Centre-left Grassroots Alliance ([CLGA])')
  })
})

describe('nothing found', () => {
  test.each(['', '   ', '’', '-'])('%j gives an empty answer', (query) => {
    expect(search(query)).toEqual({ query, groups: [], hits: [], suggestions: [] })
  })

  test.each([
    ['laura pankhurst', 'laura-pidcock'],
    ['pydkok', 'laura-pidcock'],
  ])('%s has no hit and suggests %s', (query, id) => {
    const answer = search(query)
    expect(answer.hits).toEqual([])
    expect(answer.suggestions.map((hit) => hit.id)).toContain(id)
  })

  test.each(['tony blair', 'nec 1987'])('%s suggests nothing that merely looks like it', (query) => {
    const { hits, suggestions } = search(query)
    expect(hits).toEqual([])
    expect(suggestions.filter((hit) => !/nec/i.test(hit.title.text + hit.detail.text))).toEqual([])
  })

  test.each(['zzzzqqq', 'x'.repeat(500), 'a'.repeat(33), '🗳', '(.*)', '__proto__', 'constructor'])(
    '%s is harmless',
    (query) => {
      expect(search(query).hits).toEqual([])
    },
  )
})

test('short words are not spelt for the reader: “dax” is not Dar', () => {
  expect(search('dax').hits).toEqual([])
})

test('years are not spelt for the reader: what was in 2014 is no answer to 2015', () => {
  expect(search('nec 2015').hits).toEqual([])
  expect(search('nec 2015').suggestions.map((hit) => hit.id)).toContain('nec-2014')
})

describe('words that tell whether an organisation is meant', () => {
  const { search } = createSearch([
    {
      ...SAMPLE,
      organisations: SAMPLE.organisations.map((item) =>
        item.id === 'aslef' ? { ...item, context: ['train drivers', 'grassroots voice', 'GV6', 'cruddas'] } : item,
      ),
    },
  ])
  const found = (query: string) => search(query).hits.map((hit) => hit.id)

  test('find it', () => {
    expect(found('train drivers')).toEqual(['aslef'])
  })

  test('are not shown, since no source states them', () => {
    const { title, detail } = search('train drivers').hits[0] ?? {}
    expect([title, detail].map((text) => shown(text as Highlighted))).toEqual(['ASLEF', 'A union'])
  })

  test.each(['grassroots voice', 'gv6', 'cruddas'])(
    'do not where they name somebody else, with whom no claim ties it: %s',
    (query) => {
      expect(found(query)).not.toContain('aslef')
    },
  )
})

test('a hidden title is neither shown nor searched', () => {
  expect(search('hostile').hits).toEqual([])
  expect(search('left futures').hits[0]?.title.text).toBe('Left Futures, Jun 2014')
})

test('two packs answer as one, the first pack’s name wins', () => {
  const second = {
    ...SAMPLE,
    people: [{ ...SAMPLE.people[0], id: 'laura-pidcock', name: 'Other', aliases: [], description: '' }],
  }
  expect(
    createSearch([SAMPLE, second])
      .search('pidcock')
      .hits.filter((hit) => hit.id === 'laura-pidcock'),
  ).toHaveLength(1)
})

test('the limit holds', () => {
  expect(search('l', 3).hits).toHaveLength(3)
})

test('an answer does not depend on what was asked before', () => {
  for (const query of ['l', 'pidcok', 'zzzzqqq', 'nec 2014', 'laura pankhurst', 'labour', 'p']) {
    expect(search(query)).toEqual(createSearch([SAMPLE]).search(query))
  }
})
