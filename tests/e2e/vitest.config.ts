import { defineConfig } from 'vitest/config'

/** The same tests in both browsers, side by side; within a browser one file after the other. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((browserName) => ({
      extends: true,
      test: {
        name: browserName,
        include: ['tests/e2e/**/*.test.ts'],
        provide: { browserName },
        fileParallelism: false,
        sequence: { groupOrder: 0 },
      },
    })),
  },
})
