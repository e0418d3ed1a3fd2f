import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('measures everything where nothing else is asked for', () => {
  expect(readOptions([], 49)).toEqual({
    write: false,
    rounds: 7,
    only: '',
    parts: new Set(['annotation', 'search', 'extension']),
    sizes: [49, 1000, 10_000, 100_000],
  })
})

it('measures what is asked for', () => {
  expect(readOptions(['--rounds', '3', '--only', 'engine', '--names', '100000,49', '--parts', 'search'], 49)).toEqual({
    write: false,
    rounds: 3,
    only: 'engine',
    parts: new Set(['search']),
    sizes: [49, 100_000],
  })
})

it.each([
  [['fast'], "Unexpected argument 'fast'"],
  [['--rounds', 'x'], '--rounds takes a whole number from 1, not "x".'],
  [['--rounds', '0'], '--rounds takes a whole number from 1, not "0".'],
  [['--only', 'grep'], '--only takes engine, regexp, mark.js, fuse, not "grep".'],
  [['--parts', 'search,all'], '--parts takes annotation, search, extension, not "all".'],
  [['--names', '1000,7'], '--names takes 49, 1000, 10000, 100000, not "7".'],
  [['--write', '--only', 'engine'], '--write needs everything measured: leave out --parts, --names and --only.'],
])('says what is wrong with %j before it measures', (args, sentence) => {
  expect(() => readOptions(args, 49)).toThrow(sentence)
})
