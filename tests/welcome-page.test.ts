// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { NEWS_SITES } from '../lib/news-sites.ts'
import { hostOfPattern } from '../lib/sites.ts'

it('the first-run page names the sites that are read from the start', () => {
  const page = new DOMParser().parseFromString(readFileSync('entrypoints/welcome/index.html', 'utf8'), 'text/html')
  const named = [...page.querySelectorAll('#sites li')].map(({ textContent }) => textContent)
  expect(named).toEqual(NEWS_SITES.map((pattern) => hostOfPattern(pattern).replace(/^\*\./, '')))
})
