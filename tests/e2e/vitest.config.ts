import { defineConfig } from 'vitest/config'
import { filesFirst } from '../files-first.ts'

/** The same tests in both browsers. Two workers run a file at a time each; a worker's files share its browser. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: filesFirst('/wild.test.ts') },
    projects: (['chromium', 'firefox'] as const).map((browserName) => ({
      extends: true,
      test: {
        name: browserName,
        include: ['tests/e2e/**/*.test.ts'],
        provide: { browserName },
      },
    })),
  },
})
