import type { Browser } from 'puppeteer-core'
import { short } from './goals.ts'
import { MainThread } from './main-thread.ts'
import { median } from './statistics.ts'
import { table } from './table.ts'

/** Milliseconds of one stage: of the first run on a page just loaded, and of later runs. */
interface StageTimes {
  first: number[]
  later: number[]
}

/** Times of each stage of the engine's run, by number of names and name of the stage, in the page or the background. */
export type Stages = Map<number, Map<string, StageTimes>>

/** Measures the stages of the engine's run one by one, each time on a freshly loaded page. */
export async function measureStages(
  browser: Browser,
  address: string,
  sizes: readonly number[],
  rounds: number,
): Promise<Stages> {
  const stages: Stages = new Map(sizes.map((size) => [size, new Map()]))
  for (let round = 0; round < rounds; round++)
    for (const size of sizes) await runOnce(browser, address, size, stages.get(size) as Map<string, StageTimes>)
  return stages
}

const REPEATS = 4

async function runOnce(browser: Browser, address: string, size: number, times: Map<string, StageTimes>): Promise<void> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.addScriptTag({ url: '/bench.js' })
  await page.evaluate(`bench.load('engine', ${size})`)
  const thread = await MainThread.of(page)
  const names = (await page.evaluate('bench.prepareStages()')) as string[]
  for (let run = 0; run <= REPEATS; run++) {
    await page.evaluate('bench.reset()')
    for (const name of names) {
      const { ms, background } = await thread.time(`bench.runStage(${JSON.stringify(name)})`)
      const [inPage = '', inBackground] = name.split(', ')
      const took = [[inPage, ms] as const, ...(inBackground ? [[inBackground, background] as const] : [])]
      for (const [what, time] of took) {
        const { first, later } = times.get(what) ?? { first: [], later: [] }
        if (run === 0) first.push(time)
        else later.push(time)
        times.set(what, { first, later })
      }
    }
  }
  await page.close()
}

/** Milliseconds of each stage by number of names: on a page just loaded, and on later runs. */
export function stagesTable(stages: Stages): string {
  const sizes = [...stages.keys()]
  const names = [...(stages.values().next().value?.keys() ?? [])]
  const cell = (size: number, name: string) => {
    const { first, later } = stages.get(size)?.get(name) ?? { first: [], later: [] }
    return `${short(median(first))} / ${short(median(later))} ms`
  }
  const head = ['Of the engine’s time', ...sizes.map((size) => `${size.toLocaleString('en-GB')} names`)]
  return table([head, ...names.map((name) => [name, ...sizes.map((size) => cell(size, name))])])
}
