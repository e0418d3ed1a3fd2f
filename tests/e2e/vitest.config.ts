import { defineConfig } from 'vitest/config'
import { filesFirst } from '../files-first.ts'

/**
 * The same tests in both browsers. A worker runs a file at a time, and its files share its browser. A third worker saves nothing
 * to speak of on a machine with two processors (247 and 287 s against 256), and once a tap was taken for a long press.
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
