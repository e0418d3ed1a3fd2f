import type { Browser } from 'puppeteer-core'
import { MainThread } from '../main-thread.ts'
import { median, quantile } from '../statistics.ts'
import type { SearchCall } from './in-page.ts'
import { KEYSTROKES, TIMES_AGAIN } from './queries.ts'

/** Milliseconds a keystroke. Each one's time is the median of all rounds: what one round was disturbed by does not count. */
export interface Keystrokes {
  median: number
  p95: number
  slowest: number
  slowestTyped: string
}

export interface SearchResult {
  build: number
  /** On a page just loaded, by code that runs for the first time where its query needs what no query before it needed. */
  first: Keystrokes
  /** The same keystrokes when all of them have been typed before. */
  later: Keystrokes
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
  const first: number[][] = KEYSTROKES.map(() => [])
  const later: number[][] = KEYSTROKES.map(() => [])
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage()
    await page.goto(`${origin}/empty`)
    await page.addScriptTag({ url: '/search.js' })
    await page.evaluate(call('load', path))
    const thread = await MainThread.of(page)
    builds.push((await thread.time(call('build'))).ms)
    // By their places: several queries may begin with the same letter, but only one of them is typed first.
    for (const [at, typed] of KEYSTROKES.entries()) first[at]?.push((await thread.time(call('type', typed))).ms)
    for (const [at, typed] of KEYSTROKES.entries()) {
      const { ms } = await thread.time(call('typeAgain', typed))
      later[at]?.push(ms / TIMES_AGAIN)
    }
    await page.close()
  }
  return { build: median(builds), first: ofAll(first), later: ofAll(later) }
}

function ofAll(rounds: readonly number[][]): Keystrokes {
  const times = rounds.map(median)
  const slowest = Math.max(...times)
  return {
    median: median(times),
    p95: quantile(times, 0.95),
    slowest,
    slowestTyped: KEYSTROKES[times.indexOf(slowest)] ?? '',
  }
}
