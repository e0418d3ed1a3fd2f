import { defineConfig } from 'vitest/config'

/** The same tests in both browsers. Two workers run a file at a time each; a worker's files share its browser. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
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
