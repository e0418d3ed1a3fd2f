import { type Problem, readYaml, type YamlFile } from './read-yaml.ts'
import {
  betterKnownFile,
  claimsFile,
  contestsFile,
  exclusionsFile,
  organisationsFile,
  peopleFile,
  sourcesFile,
} from './schema.ts'

/** The project's data files, by path: "data/people.yaml" → content. */
export type FileContents = ReadonlyMap<string, string>

export type DataFiles = ReturnType<typeof readData>

const SEED = /^seeds\/(.+\.txt)$/
const CLAIMS = /^data\/claims\/.+\.yaml$/

/** Reads all files, of which `checkFiles` has said that they are there. */
export function readData(files: FileContents) {
  const content = (path: string) => files.get(path) ?? ''
  const paths = [...files.keys()].sort()
  const data = {
    people: readYaml('data/people.yaml', content('data/people.yaml'), peopleFile),
    organisations: readYaml('data/organisations.yaml', content('data/organisations.yaml'), organisationsFile),
    contests: readYaml('data/contests.yaml', content('data/contests.yaml'), contestsFile),
    sources: readYaml('seeds/sources.yaml', content('seeds/sources.yaml'), sourcesFile),
    betterKnown: readYaml('data/better-known.yaml', content('data/better-known.yaml'), betterKnownFile),
    exclusions: readYaml('data/exclusions.yaml', content('data/exclusions.yaml'), exclusionsFile),
    claims: paths.filter((path) => CLAIMS.test(path)).map((path) => readYaml(path, content(path), claimsFile)),
    seeds: new Map(
      paths.flatMap((path) => {
        const file = SEED.exec(path)?.[1]
        return file ? [[file, content(path)] as const] : []
      }),
    ),
  }
  return data
}

/** Files whose shape is wrong; nothing else can be said before that is mended. */
export function shapeProblems(data: DataFiles): Problem[] {
  const files: YamlFile<unknown>[] = [
    data.sources,
    data.people,
    data.organisations,
    data.contests,
    data.betterKnown,
    data.exclusions,
    ...data.claims,
  ]
  return files.flatMap((file) => file.problems)
}

/** Everything that has names, so that they can be looked for: people, organisations and contests. */
export function namedEntries({ people, organisations, contests }: DataFiles) {
  return [...(people.value ?? []), ...(organisations.value ?? []), ...(contests.value ?? [])].map(
    ({ id, name, aliases }) => ({ id, names: [name, ...aliases] }),
  )
}
