// What `npm test` does once everything is installed: every check and every test, then what failed, and one line with the
// sums. A step that fails does not keep the later ones from running: one run shows all that is wrong.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Outcome {
  passed: number
  /** What failed, in words. */
  failures: string[]
  seconds: number
}

/** The little of Vitest's JSON report that is read. */
interface Report {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const results = mkdtempSync(join(tmpdir(), 'factionary-results-'))
const outcomes = new Map<string, Outcome>()

/** Runs a command with its output on the terminal: as it comes, or whole once it has ended. */
async function run(command: string, args: string[], output: 'as it comes' | 'whole') {
  const name = `${command} ${args.join(' ')}`
  if (output === 'as it comes') console.log(`\n> ${name}`)
  const start = performance.now()
  const stdio = output === 'whole' ? 'pipe' : 'inherit'
  const child = spawn(command, args, { cwd: root, stdio, shell: process.platform === 'win32' })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => said.push(bytes))
  const [status] = await once(child, 'close').catch((error) => {
    console.error(error)
    return []
  })
  if (output === 'whole') console.log(`\n> ${name}\n${Buffer.concat(said)}`)
  return { ended: status === 0, seconds: (performance.now() - start) / 1000 }
}

/** A static check, or a build, counts as one test. */
async function check(command: string, args: string[], output: 'as it comes' | 'whole' = 'as it comes'): Promise<void> {
  const { ended, seconds } = await run(command, args, output)
  const name = [command, ...args].join(' ')
  outcomes.set(name, ended ? { passed: 1, failures: [], seconds } : { passed: 0, failures: [name], seconds })
}

/** Runs Vitest and reads what became of each test from its own report; a run without report counts as one failure. */
async function vitest(name: string, config: string): Promise<void> {
  const outputFile = join(results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
  const { ended, seconds } = await run('vitest', ['run', '--config', config, ...reporters], 'as it comes')
  let passed = 0
  const failures: string[] = []
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8')) as Report
    passed = report.numPassedTests
    failures.push(...report.testResults.flatMap(failuresOf))
  } catch (error) {
    failures.push(`${name} tests: there is no report (${error instanceof Error ? error.message : error})`)
  }
  // An error outside of any test fails the run without a failed test.
  if (!ended && failures.length === 0) failures.push(`${name} tests: an error outside of the tests, see above`)
  outcomes.set(`${name} tests`, { passed, failures, seconds })
}

function failuresOf({ name, status, message, assertionResults }: Report['testResults'][number]): string[] {
  const file = name.slice(root.length)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [`${file}: ${message}`] : []
  return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.join('\n')}`)
}

await check('wxt', ['prepare'])
// They read and write nothing that another of them writes: beside one another they leave no processor idle.
await Promise.all([
  check('biome', ['check', '.'], 'whole'),
  check('tsc', ['--noEmit'], 'whole'),
  check('knip', [], 'whole'),
  check('node', ['data/build.ts', '--check'], 'whole'),
  check('wxt', ['build', '-b', 'chrome', '--mv3'], 'whole'),
  check('wxt', ['build', '-b', 'firefox', '--mv3'], 'whole'),
])
await vitest('unit', 'tests/vitest.config.ts')
await vitest('end-to-end', 'tests/e2e/vitest.config.ts')
rmSync(results, { recursive: true })

const all = [...outcomes.values()]
const failures = all.flatMap((outcome) => outcome.failures)
console.log(`\n${[...outcomes].map(([name, { seconds }]) => `${seconds.toFixed(0)} s ${name}`).join(', ')}`)
for (const failure of failures) console.log(`\nfailed: ${failure}`)
const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0)
console.log(`\ntests: ${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0
