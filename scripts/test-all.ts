// What `npm test` does once everything is installed: every check and every test, then what failed, and one line with the
// sums. A step that fails does not keep the later ones from running: one run shows all that is wrong.
import { spawnSync } from 'node:child_process'
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

/** Runs a command with its output on the terminal. */
function run(command: string, args: string[]): { ended: boolean; seconds: number } {
  console.log(`\n> ${command} ${args.join(' ')}`)
  const start = performance.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return { ended: status === 0, seconds: (performance.now() - start) / 1000 }
}

/** A static check, or a build, counts as one test. */
function check(command: string, ...args: string[]): void {
  const { ended, seconds } = run(command, args)
  const name = [command, ...args].join(' ')
  outcomes.set(name, ended ? { passed: 1, failures: [], seconds } : { passed: 0, failures: [name], seconds })
}

/** Runs Vitest and reads what became of each test from its own report; a run without report counts as one failure. */
function vitest(name: string, config: string): void {
  const outputFile = join(results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
  const { ended, seconds } = run('vitest', ['run', '--config', config, ...reporters])
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

check('wxt', 'prepare')
check('biome', 'check', '.')
check('tsc', '--noEmit')
check('knip')
check('node', 'data/build.ts', '--check')
vitest('unit', 'tests/vitest.config.ts')
check('wxt', 'build', '-b', 'chrome', '--mv3')
check('wxt', 'build', '-b', 'firefox', '--mv3')
vitest('end-to-end', 'tests/e2e/vitest.config.ts')
rmSync(results, { recursive: true })

const all = [...outcomes.values()]
const failures = all.flatMap((outcome) => outcome.failures)
console.log(`\n${[...outcomes].map(([name, { seconds }]) => `${seconds.toFixed(0)} s ${name}`).join(', ')}`)
for (const failure of failures) console.log(`\nfailed: ${failure}`)
const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0)
console.log(`\ntests: ${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0
