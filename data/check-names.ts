import * as errors from './errors.ts'
import { findName, findUncoveredNames } from './find-names.ts'
import { lineOf } from './line-of.ts'
import { type DataFiles, namedEntries } from './read-data.ts'
import type { Problem } from './read-yaml.ts'

interface KnownName {
  name: string
  entity: string
  /** False where the name is a surname or given name only. */
  whole: boolean
}

/** Every name in every seed is an entity that a claim speaks of, or is excluded; every exclusion is needed. */
export function checkNames(data: DataFiles): Problem[] {
  return [...checkExclusions(data), ...[...data.seeds].flatMap(([file, seed]) => checkSeed(file, seed, data))]
}

function checkExclusions(data: DataFiles): Problem[] {
  const { exclusions, seeds } = data
  const entities = new Map(namedEntries(data).flatMap(({ id, names }) => names.map((name) => [name, id])))
  const seen = new Set<string>()
  return (['people', 'phrases'] as const).flatMap((list) =>
    (exclusions.value?.[list] ?? []).flatMap((group, i) =>
      group.names.flatMap((name, n) => {
        const found: string[] = []
        const entity = entities.get(name)
        if (entity) found.push(errors.excludedEntity(name, entity))
        if (seen.has(name)) found.push(errors.repeatedExclusion(name))
        seen.add(name)
        if (![...seeds.values()].some((seed) => findName(seed, name).length > 0))
          found.push(errors.unusedExclusion(name))
        return found.map((text) => exclusions.problemAt([list, i, 'names', n], text))
      }),
    ),
  )
}

function checkSeed(file: string, seed: string, data: DataFiles): Problem[] {
  const source = data.sources.value?.find((entry) => entry.file === file)
  const known = namesIn(seed, data)
  const excluded = [...(data.exclusions.value?.people ?? []), ...(data.exclusions.value?.phrases ?? [])]
  const covering = [...known.map(({ name }) => name), ...excluded.flatMap(({ names }) => names)]
  const uncovered = new Map(
    findUncoveredNames(seed, covering)
      .reverse()
      .map(({ name, start }) => [name, start]),
  )
  const problems = [...uncovered].map(([name, start]) => ({
    file: `seeds/${file}`,
    line: lineOf(seed, start),
    text: errors.uncoveredName(name),
  }))
  // What has no source has no claims either.
  if (!source) return problems

  const claimsFile = `data/claims/${file.replace(/\.txt$/, '')}.yaml`
  const ofSource = data.claims.find(({ value }) => value?.source === source.id)
  if (!ofSource && data.claims.some((one) => one.file === claimsFile)) return problems
  if (!ofSource) return [...problems, { file: `seeds/${file}`, line: 1, text: errors.missingClaims(claimsFile) }]
  const claims = ofSource.value?.claims ?? []
  const spokenOf = new Set(claims.flatMap(({ subject, object }) => [subject, object]))
  const comments = source.commentsFrom ? seed.indexOf(source.commentsFrom) : seed.length
  const missed = new Set<string>()
  for (const { name, entity, whole } of known) {
    const at = findName(seed, name)[0] ?? seed.length
    if (!whole || at >= comments || spokenOf.has(entity) || missed.has(entity) || !isMarked(entity, data)) continue
    missed.add(entity)
    problems.push({ file: `seeds/${file}`, line: lineOf(seed, at), text: errors.uncoveredKnownName(name, entity) })
  }
  return problems
}

/** Names of entities that stand in the seed; surname and given name count where the whole name stands there too. */
function namesIn(seed: string, data: DataFiles): KnownName[] {
  const people = new Set(data.people.value?.map(({ id }) => id))
  const found: KnownName[] = []
  for (const { id, names } of namedEntries(data)) {
    const here = names.filter((one) => findName(seed, one).length > 0)
    for (const one of here) found.push({ name: one, entity: id, whole: true })
    if (here.length > 0 && people.has(id)) {
      for (const part of here.flatMap((one) => one.split(' '))) found.push({ name: part, entity: id, whole: false })
    }
  }
  return found
}

function isMarked(id: string, { people, organisations }: DataFiles): boolean {
  return Boolean(
    people.value?.some((person) => person.id === id) ||
      organisations.value?.some((organisation) => organisation.id === id && organisation.annotate),
  )
}
