import { type Browser, type Page, ProtocolError } from 'puppeteer-core'
import type { ContenderName, RunResult } from './contenders/in-page.ts'
import { MainThread } from './main-thread.ts'
import { median } from './statistics.ts'

/** Numbers of names beside the bundled ones. */
export const GENERATED_SIZES = [1000, 10_000, 100_000]
export const CONTENDERS: ContenderName[] = ['engine', 'regexp', 'mark.js', 'fuse']
/** A contender that needs longer than this for one page has not finished, in milliseconds. */
const CAP = 20_000
/** A contender that is slower than this runs in the first round only. */
const SLOW = 1500
const REPEATS = 4

/** What one run took, in milliseconds. */
export interface RunTimes {
  /** Of the page's main thread. */
  page: number
  /** Of what works beside the page. */
  background: number
  /** On the clock, from the beginning to the marks set. */
  clock: number
}

interface Times {
  /** Milliseconds until it is ready, once names and index are loaded, in the page or beside it. */
  ready: number
  /** The first run on a page just loaded, with code that has never run: what a reader gets. */
  first: RunTimes
  /** Later runs on the same page. */
  later: RunTimes[]
  marks: number
}

/** Medians over all rounds; or why there is no result. */
export type Measured = { ready: number; first: RunTimes; later: RunTimes; marks: number } | { failed: string }

export interface AnnotationTimes {
  floor: Measured
  /** Contender and number of names, joined by a blank. */
  results: Map<string, Measured>
}

/**
 * Measures all contenders side by side: in each round every one gets a freshly loaded page of its own, floor and engine
 * alternating with the peers, so that what else the machine does meets them alike.
 * @param only name of one contender that is to run beside the floor, or nothing for all.
 */
export async function measureAnnotation(
  browser: Browser,
  address: string,
  sizes: readonly number[],
  rounds: number,
  only: string,
  log: (line: string) => void,
): Promise<AnnotationTimes> {
  const runs = new Map<string, Times[]>()
  const failures = new Map<string, string>()
  /** With how many names contenders did not finish: with more they would not either. */
  const gaveUp = new Map<ContenderName, number>()
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      for (const contender of ['floor', ...CONTENDERS] as ContenderName[]) {
        if (only && contender !== 'floor' && contender !== only) continue
        const key = contender === 'floor' ? contender : `${contender} ${size}`
        const before = runs.get(key) ?? []
        if (size > (gaveUp.get(contender) ?? size)) failures.set(key, `over ${CAP / 1000} s with fewer`)
        if (failures.has(key) || before.some(({ first }) => first.page > SLOW)) continue
        const result = await runOnce(browser, address, contender, size)
        if (typeof result === 'string') {
          failures.set(key, result)
          gaveUp.set(contender, size)
        } else runs.set(key, [...before, result])
      }
    }
    log(`round ${round + 1} of ${rounds} on ${address}`)
  }
  const measured = (key: string): Measured => {
    const failed = failures.get(key)
    if (failed) return { failed }
    const times = runs.get(key) ?? []
    if (times.length === 0) return { failed: 'not run' }
    return {
      ready: median(times.map(({ ready }) => ready)),
      first: medians(times.map(({ first }) => first)),
      later: medians(times.flatMap(({ later }) => later)),
      marks: times[0]?.marks ?? 0,
    }
  }
  const keys = sizes.flatMap((size) => CONTENDERS.map((contender) => `${contender} ${size}`))
  return { floor: measured('floor'), results: new Map(keys.map((key) => [key, measured(key)])) }
}

/** The times, or in words why the contender did not finish. */
async function runOnce(
  browser: Browser,
  address: string,
  contender: ContenderName,
  size: number,
): Promise<Times | string> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await page.goto(address)
    await page.addScriptTag({ url: '/bench.js' })
    // What has changed the page, or takes long, runs once.
    const repeats = contender === 'mark.js' || contender === 'fuse' ? 0 : REPEATS
    await page.evaluate(`bench.load(${JSON.stringify(contender)}, ${size})`)
    const thread = await MainThread.of(page)
    const { ms, background } = await thread.time('bench.prepare()')
    await page.evaluate('bench.reset()')
    const capped = new Promise<string>((resolve) => {
      timer = setTimeout(() => {
        resolve(`over ${CAP / 1000} s`)
        session.send('Runtime.terminateExecution').catch(() => {})
      }, CAP)
    })
    return await Promise.race([runs(page, thread, repeats, ms + background), capped])
  } catch (error) {
    if (error instanceof ProtocolError) throw error
    const { message } = error as Error
    if (/call stack/i.test(message)) return 'stack overflow'
    if (/regular expression/i.test(message)) return 'pattern too large'
    throw new Error(`${contender} with ${size} names failed on ${address}: ${message}`)
  } finally {
    clearTimeout(timer)
    await page.close()
  }
}

async function runs(page: Page, thread: MainThread, repeats: number, ready: number): Promise<Times> {
  const { marks, ...first } = await timeRun(thread)
  const later: RunTimes[] = []
  for (let count = 0; count < repeats; count++) {
    await page.evaluate('bench.reset()')
    later.push(await timeRun(thread))
  }
  return { ready, first, later, marks }
}

async function timeRun(thread: MainThread): Promise<RunTimes & { marks: number }> {
  const { ms, background, result } = await thread.time('bench.run()')
  return { page: ms, background, ...(result as RunResult) }
}

function medians(runs: readonly RunTimes[]): RunTimes {
  const of = (key: keyof RunTimes) => median(runs.map((run) => run[key]))
  return { page: of('page'), background: of('background'), clock: of('clock') }
}
