import type { Browser } from 'puppeteer-core'
import { MainThread } from '../main-thread.ts'
import { median, quantile } from '../statistics.ts'
import type { SearchCall } from './in-page.ts'

/** Milliseconds; a keystroke's time is the median of all rounds. */
export interface SearchResult {
  build: number
  median: number
  p95: number
  slowest: number
  slowestTyped: string
}

const call = (name: SearchCall, argument = ''): string => `searchBench.${name}(${JSON.stringify(argument)})`

/** Types the queries into the search over one dataset, each round on a fresh page. */
export async function measureSearch(
  browser: Browser,
  origin: string,
  path: string,
  rounds: number,
): Promise<SearchResult> {
  const builds: number[] = []
  const keystrokes = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage()
    await page.goto(`${origin}/empty`)
    await page.addScriptTag({ url: '/search.js' })
    await page.evaluate(call('load', path))
    const thread = await MainThread.of(page)
    builds.push((await thread.time(call('build'))).ms)
    for (const typed of (await page.evaluate(call('typed'))) as string[]) {
      const { ms } = await thread.time(call('type', typed))
      keystrokes.set(typed, [...(keystrokes.get(typed) ?? []), ms])
    }
    await page.close()
  }
  const typed = [...keystrokes.keys()]
  const times = [...keystrokes.values()].map(median)
  const slowest = Math.max(...times)
  return {
    build: median(builds),
    median: median(times),
    p95: quantile(times, 0.95),
    slowest,
    slowestTyped: typed[times.indexOf(slowest)] ?? '',
  }
}
