import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { filesFirst } from './files-first.ts'

const files = globSync('tests/**/*.test.{ts,tsx}', { exclude: ['tests/e2e/**'] }).map((path) =>
  path.replaceAll('\\', '/'),
)

/** Whether a file wants a document, or replaces what others use as well: time, globals, the browser's API, modules. */
const isIsolated = (file: string) => /@vitest-environment|\bvi\b|\bfakeBrowser\b/.test(readFileSync(file, 'utf8'))

export default defineConfig({
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tests/patience.ts', 'tests/preact-frames.ts'],
    pool: 'threads',
    restoreMocks: true,
    unstubEnvs: true,
    sequence: {
      sequencer: filesFirst('/gold/score.test.ts', '/matching/following.test.ts', '/changes/incremental.test.ts'),
    },
    testTimeout: 40_000,
    // Left to itself, Vitest leaves half of a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // To start a worker and to load the engine in it takes longer than most files: those that only call functions share theirs.
    projects: [
      { extends: true, test: { name: 'isolated', include: files.filter(isIsolated), isolate: true } },
      { extends: true, test: { name: 'shared', include: files.filter((file) => !isIsolated(file)), isolate: false } },
    ],
  },
})
