import { parseArgs } from 'node:util'
import { measureAnnotation } from './annotation.ts'
import { annotationTable, marksTable, ratio, readyTime } from './annotation-report.ts'
import { bundledNames, serveBench } from './bench-server.ts'
import { launchChromium } from './chromium.ts'
import { measureExtension } from './extension/measure.ts'
import { atMost, type Goal, short } from './goals.ts'
import { describeMachine } from './machine.ts'
import { writeReadme } from './readme.ts'
import { measureSearch } from './search/search.ts'
import { table } from './table.ts'

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
})
const rounds = Number(options.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number, not "${options.rounds}".`)

const log = (line: string) => console.error(line)
const server = await serveBench()
const browser = await launchChromium()
const goals: Goal[] = []
const parts: string[] = [await describeMachine(browser)]
try {
  const largest = server.sizes.at(-1) as number
  const smallest = server.sizes[0] as number
  for (const [path, title] of [
    ['/large', 'Large page'],
    ['/article', 'Article with comments'],
  ] as const) {
    const times = await measureAnnotation(browser, server.origin + path, server.sizes, rounds, options.only, log)
    parts.push(`### ${title}`, annotationTable(times, server.sizes), marksTable(times, server.sizes))
    if (path !== '/large') continue
    goals.push(
      atMost(`First annotation, ${smallest} names`, 3, ratio(times, 'engine', smallest, 'first'), '×'),
      atMost('First annotation, 100,000 names', 4.5, ratio(times, 'engine', largest, 'first'), '×'),
      atMost(`Annotation by warm code, ${smallest} names`, 3, ratio(times, 'engine', smallest, 'later'), '×'),
      atMost('Annotation by warm code, 100,000 names', 4.5, ratio(times, 'engine', largest, 'later'), '×'),
      atMost('Matcher over the loaded index of 100,000 names', 50, readyTime(times, 'engine', largest), 'ms'),
    )
  }
  goals.push(atMost('Index of 100,000 names', 24, (server.indexBytes.get(largest) as number) / 2 ** 20, 'MB'))

  const searches = []
  for (const [path, what, most] of [
    ['bundled', 'bundled dataset', 16],
    ['10000', '10,000 entities', 30],
  ] as const) {
    const found = await measureSearch(browser, server.origin, `/dataset/${path}`, rounds)
    goals.push(atMost(`Search, slowest keystroke, ${what}`, most, found.slowest, 'ms'))
    const { build, median, p95, slowest, slowestTyped } = found
    searches.push([what, ...[build, median, p95].map(short), `${short(slowest)} ("${slowestTyped}")`])
  }
  parts.push(
    '### Search',
    'Milliseconds a keystroke, over queries typed letter by letter.',
    table([['', 'build', 'median', 'p95', 'slowest'], ...searches]),
  )
} finally {
  await browser.close()
  await server.close()
}
const known = (await bundledNames()).map(({ name }) => name)
goals.push(...(await measureExtension(known, log)))
const goalRows = goals.map(({ what, goal, measured, met }) => [what, goal, measured, met ? 'met' : '**missed**'])
parts.splice(1, 0, '### Goals', table([['', 'goal', 'measured', ''], ...goalRows]))
const measured = parts.join('\n\n')
console.log(measured)
if (options.write) await writeReadme(measured)
