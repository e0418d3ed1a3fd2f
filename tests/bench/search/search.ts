import type { Browser } from 'puppeteer-core'
import { median, quantile } from '../statistics.ts'
import type { SearchTimes } from './in-page.ts'

/** Milliseconds; a keystroke's time is the median of all rounds. */
export interface SearchResult {
  build: number
  median: number
  p95: number
  slowest: number
  slowestTyped: string
}

/** Types the queries into the search over one dataset, each round on a fresh page. */
export async function measureSearch(
  browser: Browser,
  origin: string,
  path: string,
  rounds: number,
): Promise<SearchResult> {
  const runs: SearchTimes[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage()
    await page.goto(`${origin}/empty`)
    await page.addScriptTag({ url: '/search.js' })
    runs.push((await page.evaluate(`runSearch(${JSON.stringify(path)})`)) as SearchTimes)
    await page.close()
  }
  const typed = runs[0]?.typed ?? []
  const times = typed.map((_, at) => median(runs.map(({ keystrokes }) => keystrokes[at] as number)))
  const slowest = Math.max(...times)
  return {
    build: median(runs.map(({ build }) => build)),
    median: median(times),
    p95: quantile(times, 0.95),
    slowest,
    slowestTyped: typed[times.indexOf(slowest)] ?? '',
  }
}
