import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Vitest starts with the largest files, and the wild pages, which take longest, are spread over many: they would be alone at the end. */
class WildPagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWild = ({ moduleId }: TestSpecification) => moduleId.endsWith('/wild.test.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isWild), ...sorted.filter((file) => !isWild(file))]
  }
}

/** The same tests in both browsers. Two workers run a file at a time each; a worker's files share its browser. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: WildPagesFirst },
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
