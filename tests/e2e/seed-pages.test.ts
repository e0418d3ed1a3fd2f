import { describe, expect, it, vi } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { markedTexts } from './driver/marks.ts'
import { pageSummary } from './driver/page-summary.ts'
import { expectedOf } from './seed-marks.ts'
import { useBrowser } from './use-browser.ts'

const pages = seedPages()
/** The same pages on a host that the extension may not read. */
const untouched = pages.map((page, index) => ({ ...page, url: `http://untouched.example/${index}` }))
const app = useBrowser([...pages, ...untouched])

/** How often each entity is expected, in order of first appearance. */
function counted(entities: string[]): { entity: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].map(([entity, count]) => ({ entity, count }))
}

describe.each(pages.map((page, index) => ({ ...page, index })))('$file as a page', ({ file, url, index }) => {
  it('has marks where a careful reader would set them, nowhere else, each for the right entity, and keeps its own content byte for byte', async () => {
    const page = await app.open(url)
    // The page is read and decided in slices: marks and summary are those of one moment once they are all there.
    await vi.waitFor(
      async () => {
        const marked = await markedTexts(page)
        const expected = expectedOf(file, marked)
        expect(marked).toEqual(expected.map(({ text }) => text))
        expect(await pageSummary(app.loaded, page)).toEqual({
          ok: true,
          value: { running: true, entities: counted(expected.map(({ entity }) => entity)) },
        })
      },
      { timeout: 20_000, interval: 100 },
    )
    const plain = await app.open(`http://untouched.example/${index}`)
    const html = () => document.documentElement.outerHTML
    expect(await page.evaluate(html)).toBe(await plain.evaluate(html))
    expect(await markedTexts(plain)).toEqual([])
  })
})
