import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readFiles } from '../../data/build.ts'
import { compile } from '../../data/compile.ts'
import { slugOf } from '../../lib/dataset/slug.ts'
import { gateWordsOf } from '../../lib/matching/gate/gate-words.ts'

const compiled = compile(readFiles())
const committed = (file: string) => JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'))

it('has nothing to complain about in the data as it is', () => {
  expect(compiled.ok ? [] : compiled.problems).toEqual([])
})

if (!compiled.ok) throw new Error('the data does not compile')
const { dataset, names } = compiled

it('is committed as it compiles', () => {
  expect(committed('dataset.json')).toEqual(dataset)
  expect(committed('names.json')).toEqual(names)
  expect(committed('gate-words.json')).toEqual(gateWordsOf(names))
})

it('says of a source where its readers’ comments begin, so that they are not shown', () => {
  const begins = dataset.sources.flatMap(({ id, commentsFrom }) => (commentsFrom ? [[id, commentsFrom]] : []))
  expect(begins).toEqual([['left-futures-2014', '9 Comments']])
})

it('compiles to the same bytes whatever order the files are read in', () => {
  const backwards = compile(new Map([...readFiles()].reverse()))
  expect(JSON.stringify(backwards)).toBe(JSON.stringify(compiled))
})

it('gives the matching engine all people and the groups that are marked, and nothing else', () => {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
  const marked = dataset.organisations.filter(({ annotate }) => annotate)
  expect(ids(names)).toEqual([...ids(dataset.people), ...ids(marked)])
  expect(ids(names)).toEqual(expect.arrayContaining(['laura-pidcock', 'momentum', 'grassroots-voice', 'aslef']))
  for (const never of ['labour-party', 'labour-national-executive-committee', 'labourlist'])
    expect(ids(names)).not.toContain(never)
})

it('tells the matching engine alone what stands beside a name', () => {
  const { context = [] } = names.find(({ id }) => id === 'liam-byrne') ?? {}
  expect(context).toEqual(expect.arrayContaining(['hodge hill', 'benefit cap']))
  const said = JSON.stringify(dataset)
  expect(said).toContain('hodge hill')
  expect(said).not.toContain('benefit cap')
})

it('spares the matching engine words that every page on politics has, but none that stand beside a name', () => {
  const contextOf = (entity: string) => names.find(({ id }) => id === entity)?.context ?? []
  expect(contextOf('ann-henderson')).toEqual(expect.arrayContaining(['edinburgh', 'rector']))
  expect(contextOf('ann-henderson')).not.toContain('national executive committee')
  expect(contextOf('andy-burnham')).not.toContain('mayor')
})

it('keeps a hostile title out of the dataset', () => {
  const source = dataset.sources.find(({ id }) => id === 'left-futures-2014')
  expect(source).toMatchObject({ titleHidden: true, outlet: 'Left Futures', date: '2014' })
  expect(source?.title).toBeUndefined()
})

it.each([
  ['Don’t Leave, Organise', 'dont-leave-organise'],
  ['Bakers’ Union', 'bakers-union'],
  ["Bakers' Union", 'bakers-union'],
  ['Rebecca Long-Bailey', 'rebecca-long-bailey'],
  ['NEC 2020, local party places', 'nec-2020-local-party-places'],
  ['Zoë Ní Bhriain', 'zoe-ni-bhriain'],
])('makes of %s the id %s', (name, slug) => expect(slugOf(name)).toBe(slug))
