import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { parsePage } from '../parse-page.ts'

const pages = seedPages()

function words(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

describe('each seed is served as a page', () => {
  it('has five pages on four outlets', () => {
    expect(new Set(pages.map(({ file }) => file)).size).toBe(5)
    expect(new Set(pages.map(({ url }) => new URL(url).host)).size).toBe(4)
  })

  it.each(pages)('$file: the article says what the seed says, word for word', ({ file, body }) => {
    const document = parsePage(body)
    const seed = readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8')
    expect(words(document.querySelector('article')?.textContent)).toBe(words(seed))
  })

  it.each(pages)('$file: the page is well formed and dated', ({ body }) => {
    const document = parsePage(body)
    expect(document.querySelectorAll('li > h1, li > h2, p p, ul > p, section:empty, ul:empty')).toHaveLength(0)
    expect(document.querySelector('time')?.dateTime).toMatch(/^20\d\d/)
  })
})
