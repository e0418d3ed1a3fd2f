import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node'

/**
 * Vitest starts with the largest files. These, which take longest, come before them: else one would still run, alone, when
 * all others are done.
 */
export function filesFirst(...paths: string[]): TestSequencerConstructor {
  const isFirst = ({ moduleId }: TestSpecification) => paths.some((path) => moduleId.endsWith(path))
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files)
      return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))]
    }
  }
}
