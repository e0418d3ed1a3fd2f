import { createHash } from 'node:crypto'
import { foldWhiteSpace } from '../lib/dataset/find-quote.ts'
import { isTie } from '../lib/dataset/ties.ts'
import type { BetterKnown, Claim, Dataset, NameEntry, Source } from '../lib/dataset/types.ts'
import { personForms } from '../lib/matching/index/name-forms.ts'
import { foldWords } from '../lib/matching/words/fold.ts'
import { checkBetterKnown } from './check-better-known.ts'
import { checkClaims } from './check-claims.ts'
import { checkEntities, checkNamed } from './check-entities.ts'
import { checkFiles } from './check-files.ts'
import { checkNames } from './check-names.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkUse } from './check-use.ts'
import { checkWording } from './check-wording.ts'
import { claimId } from './claim-id.ts'
import { withNearestReferences, withSlugsAsIds } from './meant-ids.ts'
import { type DataFiles, type FileContents, readData, shapeProblems } from './read-data.ts'
import type { Problem } from './read-yaml.ts'
import type { ClaimEntry, SourceEntry } from './schema.ts'
import { tellsWhoIsMeant } from './telling.ts'

export type Compiled = { ok: true; dataset: Dataset; names: NameEntry[] } | { ok: false; problems: Problem[] }

/** Validates all data files and compiles them. The same files give the same bytes, in the files' own order. */
export function compile(files: FileContents): Compiled {
  const unreadable = checkFiles(files)
  if (unreadable.length > 0) return { ok: false, problems: unreadable }
  const data = readData(files)
  const shape = shapeProblems(data)
  if (shape.length > 0) return { ok: false, problems: shape }
  const named = checkNamed(data)
  // One wrong id is one problem: what follows from it goes with it.
  const meant = withSlugsAsIds(data)
  const found = [checkEntities, checkBetterKnown, checkClaims, checkWording, checkQuotes].flatMap((check) =>
    check(meant),
  )
  const referred = withNearestReferences(meant)
  const problems = [...named, ...found, ...checkUse(referred), ...checkNames(referred)]
  if (problems.length > 0) return { ok: false, problems: problems.sort(byPlace) }
  const content = datasetOf(data)
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
  return { ok: true, dataset: { version, ...content }, names: namesOf(content, data) }
}

function byPlace(one: Problem, other: Problem): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line
}

function datasetOf(data: DataFiles): Omit<Dataset, 'version'> {
  return {
    people: (data.people.value ?? []).map(withoutBeside),
    organisations: (data.organisations.value ?? []).map(withoutBeside),
    contests: data.contests.value ?? [],
    sources: (data.sources.value ?? []).map(sourceOf),
    claims: data.claims.flatMap(({ value }) =>
      value ? value.claims.map((claim) => claimOf(value.source, claim)) : [],
    ),
  }
}

/** A hidden title stays in the YAML file: what is not in the dataset no surface can show. */
function sourceOf({ title, ...source }: SourceEntry): Source {
  return { ...source, ...(title && !source.titleHidden && { title }) }
}

function claimOf(source: string, entry: ClaimEntry): Claim {
  const preferences = entry.preferences?.map((one) => ({ ...one, quote: foldWhiteSpace(one.quote) }))
  const quote = foldWhiteSpace(entry.quote)
  return { id: claimId(source, entry), source, ...entry, ...(preferences && { preferences }), quote }
}

function namesOf({ claims }: Omit<Dataset, 'version'>, data: DataFiles): NameEntry[] {
  const bearers: readonly BetterKnown[] = data.betterKnown.value ?? []
  const marked = (data.organisations.value ?? []).filter(({ annotate }) => annotate)
  const groupOf = (person: string) => {
    const ties = claims.filter((claim) => claim.subject === person && isTie(claim))
    return ties.flatMap(({ object }) => marked.find(({ id }) => id === object) ?? [])[0]?.kind
  }
  return [
    ...(data.people.value ?? []).map(({ description: _, ...person }) => {
      const group = groupOf(person.id)
      const entry = { ...withAllContext(person), kind: 'person' as const, ...(group && { group }) }
      const surnames = personForms(entry).map(({ surname }) => surname.join())
      const betterKnown = bearers.filter(({ surname }) => surnames.includes(foldWords(surname).join()))
      return { ...entry, ...(betterKnown.length > 0 && { betterKnown }) }
    }),
    ...marked.map(({ description: _, annotate: __, ...organisation }) => withAllContext(organisation)),
  ]
}

interface Known {
  context?: string[] | undefined
  beside?: string[] | undefined
}

/** To the engine it is all the same what goes with a name and what stands beside it, but that search knows names by general words too. */
function withAllContext<E extends Known>({ context = [], beside = [], ...entry }: E) {
  const all = [...context.filter(tellsWhoIsMeant), ...beside]
  return { ...entry, ...(all.length > 0 && { context: all }) }
}

/** What stands beside a name is the engine's alone, and no word of ours about anybody. */
function withoutBeside<E extends Known>({ beside: _, ...entry }: E): Omit<E, 'beside'> {
  return entry
}
