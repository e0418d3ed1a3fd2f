// What `npm test` does once everything is installed: every check and every test, and one line with the sums. A step that
// fails does not keep the later ones from running: one run shows all that is wrong.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Sums {
  passed: number
  failed: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const results = mkdtempSync(join(tmpdir(), 'factionary-results-'))

/** Runs a command with its output on the terminal. True where it ends well. */
function runs(command: string, args: string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** A static check, or a build, counts as one test. */
function check(command: string, ...args: string[]): Sums {
  return runs(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs Vitest and reads the numbers from its own report; a run without report counts as one failure. */
function vitest(name: string, config: string): Sums {
  const outputFile = join(results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
  const ended = runs('vitest', ['run', '--config', config, ...reporters])
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'))
    const failed = report.numFailedTests as number
    // A file that cannot be loaded, or an error outside of any test, fails the run without a failed test.
    return { passed: report.numPassedTests, failed: ended ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const steps = [
  check('wxt', 'prepare'),
  check('biome', 'check', '.'),
  check('tsc', '--noEmit'),
  check('knip'),
  check('node', 'data/build.ts', '--check'),
  vitest('unit', 'tests/vitest.config.ts'),
  check('wxt', 'build', '-b', 'chrome', '--mv3'),
  check('wxt', 'build', '-b', 'firefox', '--mv3'),
  vitest('e2e', 'tests/e2e/vitest.config.ts'),
]
rmSync(results, { recursive: true })

const passed = steps.reduce((sum, step) => sum + step.passed, 0)
const failed = steps.reduce((sum, step) => sum + step.failed, 0)
console.log(`\ntests: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
