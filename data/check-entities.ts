import { isPartialDate } from '../lib/dataset/dates.ts'
import { slugOf } from '../lib/dataset/slug.ts'
import * as errors from './errors.ts'
import { nearest } from './nearest.ts'
import type { DataFiles } from './read-data.ts'
import type { Problem, YamlFile } from './read-yaml.ts'

interface Named {
  id: string
  name: string
  aliases: string[]
}

/** What people, organisations, contests and sources say of themselves, but for ids and names: those `checkNamed` sees to. */
export function checkEntities(data: DataFiles): Problem[] {
  return [checkPersons, checkHints, checkBeginnings, checkContests, checkSources].flatMap((check) => check(data))
}

/** Ids and names of people, organisations, contests and sources. */
export function checkNamed({ people, organisations, contests, sources }: DataFiles): Problem[] {
  const problems: Problem[] = []
  const ids = new Map<string, string>()
  const names = new Map<string, string>()

  const checkId = (file: YamlFile<{ id: string }[]>, i: number, id: string) => {
    const where = ids.get(id)
    if (where) problems.push(file.problemAt([i, 'id'], errors.repeatedId(id, where)))
    else ids.set(id, file.place([i]))
  }
  const checkFile = (file: YamlFile<Named[]>) => {
    for (const [i, { id, name, aliases }] of (file.value ?? []).entries()) {
      checkId(file, i, id)
      if (id !== slugOf(name)) problems.push(file.problemAt([i, 'id'], errors.wrongId(id, name, slugOf(name))))
      for (const [n, one] of [name, ...aliases].entries()) {
        const complain = (text: string) =>
          problems.push(file.problemAt(n === 0 ? [i, 'name'] : aliasAt(i, n - 1), text))
        if (/\s\s|[^\S ]/.test(one)) complain(errors.nameNotPlain(one))
        const other = names.get(one.toLowerCase())
        if (other === id) complain(errors.nameTwice(one))
        else if (other) complain(errors.repeatedName(one, other))
        names.set(one.toLowerCase(), id)
      }
    }
  }
  checkFile(people)
  checkFile(organisations)
  checkFile(contests)
  for (const [i, { id }] of (sources.value ?? []).entries()) checkId(sources, i, id)
  return problems
}

function aliasAt(entry: number, alias: number) {
  return [entry, 'aliases', alias] as const
}

/** A lone word is no name of one person, whatever a document calls them by; initials may be. */
function checkPersons({ people }: DataFiles): Problem[] {
  return (people.value ?? []).flatMap(({ name, aliases }, i) => {
    const problems = aliases.flatMap((alias, n) =>
      alias.includes(' ') || alias === alias.toUpperCase()
        ? []
        : [people.problemAt(aliasAt(i, n), errors.aliasOfOneWord(alias))],
    )
    if (!name.includes(' ')) problems.push(people.problemAt([i, 'name'], errors.personOfOneWord(name)))
    return problems
  })
}

function checkHints({ people, organisations }: DataFiles): Problem[] {
  return [people, organisations].flatMap((file) =>
    (file.value ?? []).flatMap((entity, i) =>
      (['context', 'beside'] as const).flatMap((key) =>
        (entity[key] ?? []).flatMap((word, n) =>
          word === word.toLowerCase() ? [] : [file.problemAt([i, key, n], errors.contextNotFolded(word))],
        ),
      ),
    ),
  )
}

function checkBeginnings({ organisations: file }: DataFiles): Problem[] {
  return (file.value ?? []).flatMap((one, i) => checkDates(file, [i], one, ['began']))
}

function checkContests({ contests, organisations }: DataFiles): Problem[] {
  const bodies = new Set((organisations.value ?? []).map(({ id }) => id))
  return (contests.value ?? []).flatMap((contest, i) => {
    const problems: Problem[] = []
    if (!bodies.has(contest.body)) {
      const text = errors.unknownReference('body', contest.body, 'organisation', nearest(contest.body, [...bodies]))
      problems.push(contests.problemAt([i, 'body'], text))
    }
    if (!contest.date && !contest.before) problems.push(contests.problemAt([i], errors.contestWithoutDate(contest.id)))
    return [...problems, ...checkDates(contests, [i], contest, ['date', 'before'])]
  })
}

function checkSources({ sources, organisations, seeds }: DataFiles): Problem[] {
  const publishers = new Set((organisations.value ?? []).map(({ id }) => id))
  const problems = (sources.value ?? []).flatMap((source, i) => {
    const found: Problem[] = []
    if (!publishers.has(source.publisher)) {
      const near = nearest(source.publisher, [...publishers])
      const text = errors.unknownReference('publisher', source.publisher, 'organisation', near)
      found.push(sources.problemAt([i, 'publisher'], text))
    }
    const first = sources.value?.find(({ file }) => file === source.file)
    if (first && first !== source) {
      found.push(sources.problemAt([i, 'file'], errors.repeatedSeed(source.file, first.id)))
    }
    const seed = seeds.get(source.file)
    if (seed === undefined) found.push(sources.problemAt([i, 'file'], errors.missingSeed(source.file)))
    else if (source.commentsFrom && !seed.includes(source.commentsFrom)) {
      const text = errors.commentsMarkNotFound(source.commentsFrom, source.file)
      found.push(sources.problemAt([i, 'commentsFrom'], text))
    }
    return [...found, ...checkDates(sources, [i], source, ['date'])]
  })
  const described = new Set((sources.value ?? []).map(({ file }) => file))
  for (const file of seeds.keys()) {
    if (sources.value && !described.has(file)) {
      problems.push({ file: `seeds/${file}`, line: 1, text: errors.seedWithoutSource(file) })
    }
  }
  return problems
}

/** Each of the keys, where given, is a date that exists. */
export function checkDates<K extends string>(
  file: YamlFile<unknown>,
  path: readonly (string | number)[],
  entry: { [key in K]?: string | undefined },
  keys: readonly K[],
): Problem[] {
  return keys.flatMap((key) => {
    const date = entry[key]
    if (date === undefined || isPartialDate(date)) return []
    return [file.problemAt([...path, key], errors.invalidDate(key, date))]
  })
}
