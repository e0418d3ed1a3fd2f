import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createMatcher } from '../../lib/matching/engine.ts'
import { names } from '../matching/find.ts'
import { labelledPages, precision, recall, scorePages } from './score.ts'

/** The score so far of each set of pages. It may be raised here and never lowered. */
const floors: Record<string, { precision: number; recall: number }> = JSON.parse(
  readFileSync(new URL('score.json', import.meta.url), 'utf8'),
)
const files = labelledPages(fileURLToPath(new URL('.', import.meta.url)))
const setOf = (file: string) => /\/(later|hard|shared|recent|public)\//.exec(file)?.[1] ?? 'first'

it.each(['.', '../gold-aside'])('has a page for all labels in %s', (folder) => {
  const found = readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
  const alone = found.filter((file) => file.endsWith('.json') && !found.includes(file.replace(/json$/, 'html')))
  expect(alone).toEqual(folder === '.' ? ['score.json'] : [])
})

it.each(Object.entries(floors))('is as right on the %s labelled pages as it has ever been', (set, floor) => {
  const byId = new Map(names.map((entry) => [entry.id, entry]))
  const { total, pages } = scorePages(
    files.filter((file) => setOf(file) === set),
    createMatcher(names),
    byId,
  )
  expect(pages).toBeGreaterThanOrEqual(30)
  expect(precision(total)).toBeGreaterThanOrEqual(floor.precision)
  expect(recall(total)).toBeGreaterThanOrEqual(floor.recall)
}, 120_000)
