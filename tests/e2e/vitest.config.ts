import { defineConfig } from 'vitest/config'
import { filesFirst } from '../files-first.ts'

/**
 * The same tests in both browsers. A worker runs a file at a time, and its files share its browser. A third worker saves half a
 * minute on a machine with two processors, but fingers then lie on a name so long that taps become long presses.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
    sequence: {
      sequencer: filesFirst(
        '/wild.test.ts',
        '/restart.test.ts',
        '/accessibility.test.ts',
        '/explorer.test.ts',
        '/seed-pages.test.ts',
      ),
    },
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
