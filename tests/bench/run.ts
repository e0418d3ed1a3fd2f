import type { Browser } from 'puppeteer-core'
import { measureAnnotation } from './annotation.ts'
import { annotationTable, marksTable, ratio, readyTime } from './annotation-report.ts'
import { type BenchServer, bundledNames, serveBench } from './bench-server.ts'
import { launchChromium } from './chromium.ts'
import { measureExtension } from './extension/measure.ts'
import { atMost, beside, type Goal, short } from './goals.ts'
import { describeMachine } from './machine.ts'
import { readOptions, USAGE } from './options.ts'
import { writeReadme } from './readme.ts'
import { measureSearch } from './search/search.ts'
import { measureStages, stagesTable } from './stages.ts'
import { table } from './table.ts'

const log = (line: string) => console.error(line)
const known = (await bundledNames()).map(({ name }) => name)
const { write, rounds, only, parts: wanted, sizes } = optionsOrExit()

const goals: Goal[] = []
const parts: string[] = []

const server = await serveBench()
const browser = await launchChromium()
try {
  parts.push(await describeMachine(browser))
  if (wanted.has('annotation')) await annotation(browser, server)
  goals.push(atMost('Index of 100,000 names', 24, (server.indexBytes.get(100_000) as number) / 2 ** 20, 'MB'))
  if (wanted.has('search')) await search(browser, server)
} finally {
  await browser.close()
  await server.close()
}
if (wanted.has('extension')) goals.push(...(await measureExtension(known, log)))
const goalRows = goals.map(({ what, goal, measured, verdict }) => [what, goal, measured, verdict])
parts.splice(1, 0, '### Goals', table([['', 'goal', 'measured', ''], ...goalRows]))
const measured = parts.join('\n\n')
console.log(measured)
if (write) await writeReadme(measured)

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2), known.length)
  } catch (error) {
    log(`bench: ${(error as Error).message}\n${USAGE}`)
    return process.exit(2)
  }
}

async function annotation(browser: Browser, { origin }: BenchServer): Promise<void> {
  const largest = sizes.at(-1) as number
  const smallest = sizes[0] as number
  for (const [path, title] of [
    ['/large', 'Large page'],
    ['/article', 'Article with comments'],
  ] as const) {
    const times = await measureAnnotation(browser, origin + path, sizes, rounds, only, log)
    const stages = await measureStages(browser, origin + path, sizes, rounds)
    parts.push(`### ${title}`, annotationTable(times, sizes), stagesTable(stages), marksTable(times, sizes))
    if (path !== '/large') continue
    for (const [run, what] of [
      ['first', 'First annotation'],
      ['later', 'Annotation by warm code'],
    ] as const)
      for (const [size, most] of [
        [smallest, 3],
        [largest, 4.5],
      ] as const)
        goals.push(
          atMost(`${what}, ${short(size)} names`, most, ratio(times, 'engine', size, run), '×'),
          beside('… of the background', ratio(times, 'engine', size, run, 'background'), '×'),
          beside('… on the clock', ratio(times, 'engine', size, run, 'clock'), '×'),
        )
    goals.push(
      atMost(`Matcher over the loaded index of ${short(largest)} names`, 50, readyTime(times, 'engine', largest), 'ms'),
    )
  }
}

async function search(browser: Browser, { origin }: BenchServer): Promise<void> {
  const searches = []
  for (const [path, what, most] of [
    ['bundled', 'bundled dataset', 16],
    ['10000', '10,000 entities', 30],
  ] as const) {
    const found = await measureSearch(browser, origin, `/dataset/${path}`, rounds)
    goals.push(atMost(`Search, slowest keystroke, ${what}`, most, found.first.slowest, 'ms'))
    for (const [run, { median, p95, slowest, slowestTyped }] of [
      ['', found.first],
      [', typed before', found.later],
    ] as const) {
      const build = run ? '–' : short(found.build)
      searches.push([what + run, build, short(median), short(p95), `${short(slowest)} ("${slowestTyped}")`])
    }
  }
  parts.push(
    '### Search',
    'Milliseconds a keystroke, over queries typed letter by letter.',
    table([['', 'build', 'median', 'p95', 'slowest'], ...searches]),
  )
}
