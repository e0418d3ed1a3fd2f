import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { filesFirst } from './files-first.ts'

export default defineConfig({
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    setupFiles: ['tests/patience.ts', 'tests/preact-frames.ts'],
    restoreMocks: true,
    sequence: {
      sequencer: filesFirst('/gold/score.test.ts', '/matching/following.test.ts', '/changes/incremental.test.ts'),
    },
    testTimeout: 40_000,
    // Left to itself, Vitest leaves half of a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
