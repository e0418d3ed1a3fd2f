import Fuse from 'fuse.js/basic'
import { describe, expect, it } from 'vitest'
import dataset from '../../data/dataset.json' with { type: 'json' }
import { MisspeltWords } from '../../lib/search/misspelt-words.ts'
import { slipsAllowed } from '../../lib/search/spelling.ts'
import { wordsOf } from '../../lib/search/words.ts'
import { Random } from '../bench/pages/random.ts'

const NAMES = [...dataset.people, ...dataset.organisations, ...dataset.contests].map(({ name }) => wordsOf(name))
const WORDS = [
  ...new Set(
    NAMES.flatMap((words) => words.flatMap(({ folded }, at) => [folded, folded + (words[at + 1]?.folded ?? '')])),
  ),
].sort()
const index = new MisspeltWords(WORDS)
const found = (typed: string, leniently?: boolean) => index.near(typed, leniently).map(({ word }) => WORDS[word])

describe('a misspelt word', () => {
  it.each([
    ['pidcok', 'pidcock'],
    ['pidcokc', 'pidcock'],
    ['ackhurst', 'akehurst'],
    ['hendersen', 'henderson'],
  ])('%s is near %s', (typed, word) => {
    expect(found(typed)).toContain(word)
  })

  it.each(['dax', 'dar', 'x'])('%s is too short to be one', (typed) => {
    expect(found(typed)).toEqual([])
  })

  it.each(['2015', 'gv07'])('is no number: %s', (typed) => {
    expect(found(typed, true)).toEqual([])
  })

  it('is not looked for among the words that begin as it was typed', () => {
    expect(found('grass')).not.toContain('grassroots')
  })
})

/** The table of optimal string alignment, cell by cell; the least of the last row is the way to the word's best beginning. */
function tableOfSlips(typed: string, word: string): number[][] {
  const table = Array.from({ length: typed.length + 1 }, (_, row) => [row])
  for (let column = 1; column <= word.length; column++) (table[0] as number[])[column] = column
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity
  for (let row = 1; row <= typed.length; row++) {
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1]
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      ;(table[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      )
    }
  }
  return table
}

/** The same words without any short cut: Fuse is asked about each word, and slips are counted in the whole table. */
function withoutShortCuts(typed: string, leniently: boolean): string[] {
  const most = slipsAllowed(typed, leniently)
  if (most === 0) return []
  const words = WORDS.filter((word) => word.length >= 3 && !word.startsWith(typed))
  const threshold = Math.min(0.5, (most + 1) / typed.length + 0.05)
  const beginnings = words.map((word) => word.slice(0, typed.length + most))
  const fuse = new Fuse(beginnings, { threshold, distance: 40, shouldSort: false })
  return fuse
    .search(typed)
    .map(({ refIndex }) => words[refIndex] as string)
    .filter((word) => {
      const lastRow = tableOfSlips(typed, word)[typed.length] as number[]
      const whole = lastRow[word.length] as number
      return whole <= most || (typed.length > 4 && Math.min(...lastRow) <= Math.min(most, 2))
    })
}

it('is found as if each word had been looked at', () => {
  const random = new Random(5)
  const letters = [...'abcdefghijklmnopqrstuvwxyz0ש']
  for (let round = 0; round < 200; round++) {
    let typed = random.pick(WORDS).slice(0, 3 + random.below(12))
    for (let slips = random.below(4); slips > 0; slips--) {
      const at = random.below(typed.length)
      const [before, after] = [typed.slice(0, at), typed.slice(at + 1)]
      typed = random.pick([
        before + after,
        before + random.pick(letters) + after,
        before + random.pick(letters) + typed.slice(at),
        before + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2),
      ])
    }
    const leniently = random.chance(0.5)
    expect([typed, found(typed, leniently)]).toEqual([typed, withoutShortCuts(typed, leniently)])
  }
})
