import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node'

/**
 * Vitest starts with the largest files. These, which take longest, come before the others of their project: else one would
 * still run, alone, when all others are done. A worker that files share lasts as long as files of its project follow.
 */
export function filesFirst(...paths: string[]): TestSequencerConstructor {
  const isFirst = ({ moduleId }: TestSpecification) => paths.some((path) => moduleId.endsWith(path))
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const projects = Map.groupBy(await super.sort(files), ({ project }) => project)
      return [...projects.values()].flatMap((sorted) => [
        ...sorted.filter(isFirst),
        ...sorted.filter((file) => !isFirst(file)),
      ])
    }
  }
}
