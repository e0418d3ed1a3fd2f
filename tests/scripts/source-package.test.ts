import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import config from '../../wxt.config.ts'

/** What WXT leaves out by itself: packages, and folders that begin with a dot. */
const BY_ITSELF = /^(?:node_modules|\..*)\/$/

it('leaves out of the sources for reviewers what git ignores', () => {
  const ignored = readFileSync(new URL('../../.gitignore', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const patterns = ignored
    .filter((line) => !BY_ITSELF.test(line))
    .map((line) => (line.endsWith('/') ? `${line}**` : `**/${line}`))
  expect(patterns).toContain('demo/**')
  expect(config.zip?.excludeSources).toEqual(expect.arrayContaining(patterns))
})
