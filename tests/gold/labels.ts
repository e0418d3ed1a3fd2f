import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { JsonProblem, type LocatedJson, parseLocatedJson } from '../../lib/located-json.ts'

const text = v.pipe(v.string(), v.nonEmpty('is empty'))
const place = { text, n: v.pipe(v.number(), v.integer('should be a whole number'), v.minValue(1, 'counts from 1')) }

/** The labels of one page; README.md beside this file says what they mean. */
const labels = v.strictObject({
  url: text,
  mentions: v.array(v.strictObject({ ...place, entity: text, optional: v.boolean() })),
  traps: v.array(v.strictObject({ ...place, why: text })),
})

export type Labels = v.InferOutput<typeof labels>

/** Labels that cannot be scored: one line for each thing that is wrong, with file and line. */
export class LabelsError extends Error {}

/**
 * Reads the labels beside a page.
 * @param page the page's text
 * @param entities what can be labelled
 * @throws LabelsError
 */
export function readLabels(html: string, page: string, entities: { has(id: string): boolean }): Labels {
  if (page.trim() === '' || /[\0\uFFFD]/.test(page)) throw new LabelsError(`${html}: has no text to label; save a page there`)
  const file = html.replace(/html$/, 'json')
  if (!existsSync(file)) throw new LabelsError(`${html}: has no labels; add ${file} (tests/gold/README.md says how)`)
  const { value, lineOf } = parse(file)
  const parsed = v.safeParse(labels, value)
  const problems = parsed.success
    ? misplaced(parsed.output, page, entities)
    : parsed.issues.map((issue) => ({
        path: (issue.path ?? []).map(({ key }) => key as string | number),
        text: `${v.getDotPath(issue) ?? 'the file'} ${wrongShape(issue)}`,
      }))
  if (problems.length > 0 || !parsed.success)
    throw new LabelsError(problems.map(({ path, text }) => `${file}:${lineOf(path)}: ${text}`).join('\n'))
  return parsed.output
}

const TYPES: Record<string, string> = { string: 'a text', number: 'a number', boolean: 'true or false', Array: 'a list' }

/** What is wrong with a value's shape, and what to do; the value's place stands before it. */
function wrongShape({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'is not a key of labels; correct its spelling or remove it'
  if (received === 'undefined') return 'is missing; add it (tests/gold/README.md has the format)'
  const wanted = TYPES[expected ?? ''] ?? (type === 'strict_object' && 'an entry in braces')
  return wanted ? `should be ${wanted} but is ${received}` : message
}

function parse(file: string): LocatedJson {
  try {
    return parseLocatedJson(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error
    throw new LabelsError(`${file}:${error.line}: is not JSON: ${error.message}`)
  }
}

function misplaced(labels: Labels, page: string, entities: { has(id: string): boolean }) {
  const problems: { path: (string | number)[]; text: string }[] = []
  for (const list of ['mentions', 'traps'] as const) {
    const seen = new Set<string>()
    for (const [i, { text, n }] of labels[list].entries()) {
      const times = timesIn(page, text)
      if (n > times) problems.push({ path: [list, i], text: notThere(page, text, n, times) })
      if (seen.has(`${n} ${text}`)) problems.push({ path: [list, i], text: `"${text}" ${n} is labelled twice; remove one` })
      seen.add(`${n} ${text}`)
    }
  }
  for (const [i, { entity }] of labels.mentions.entries()) {
    if (entities.has(entity)) continue
    const text = `"${entity}" is no person or marked group of the dataset; correct the id (data/names.json has them all)`
    problems.push({ path: ['mentions', i, 'entity'], text })
  }
  return problems
}

function timesIn(page: string, text: string): number {
  let times = 0
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1)) times++
  return times
}

function notThere(page: string, text: string, n: number, times: number): string {
  if (times > 0) return `"${text}" stands in the page ${times === 1 ? 'once' : `${times} times`}, not ${n} times; correct "n"`
  const plain = (words: string) => words.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').replace(/[‐‑]/g, '-')
  return plain(page).includes(plain(text))
    ? `"${text}" stands in the page with another kind of blank or hyphen, or a soft one; copy it from the page`
    : `"${text}" does not stand in the page; copy it from there`
}
