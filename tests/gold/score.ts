/** Scores the engine on labelled pages; the rules are in README.md beside this file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DecidedBlock } from '../../scripts/whole-page.ts'
import { foldWords } from '../../lib/matching/words/fold.ts'
import type { Strictness } from '../../lib/matching/types.ts'
import type { Matcher } from '../../lib/matching/engine.ts'
import { BodyText, decidePage } from '../../scripts/whole-page.ts'
import { parsePage } from '../parse-page.ts'
import { type Labels, readLabels } from './labels.ts'

/** What the labels do not count as the page's text. */
const UNREAD = new Set(['script', 'style'])

export type GoldClass = 'full name' | 'surname alone' | 'alias or initials' | 'fuzzy' | 'organisation' | 'ambiguous organisation'

export interface GoldMention {
  start: number
  end: number
  text: string
  entity: string
  optional: boolean
  class: GoldClass
}

export interface Predicted {
  start: number
  end: number
  text: string
  entity: string
  score: number
  why: string
}

export interface Fault {
  page: string
  kind: 'missed' | 'false'
  class: GoldClass | 'trap'
  entity: string
  context: string
  /** Why it was marked, or why it was not. */
  why: string
}

export interface Tally {
  right: number
  false: number
  missed: number
}

export interface Report {
  pages: number
  total: Tally
  byClass: Record<string, Tally>
  faults: Fault[]
  /** Every prediction that counts, with its score. */
  calibration: { score: number; right: boolean }[]
}

/** Names of the dataset, as far as the classes of mentions need them. */
export interface NamesById {
  name: string
  kind: string
  aliases: string[]
  ambiguous?: boolean
}

/** All pages under a folder. Each has its labels beside it: `readLabels` says where they are missing. */
export function labelledPages(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => join(folder, file))
}

/** Runs the engine over the pages and compares. */
export function scorePages(
  files: readonly string[],
  matcher: Matcher,
  names: ReadonlyMap<string, NamesById>,
  strictness?: Strictness,
): Report {
  const report: Report = { pages: files.length, total: tally(), byClass: {}, faults: [], calibration: [] }
  for (const file of files) scorePage(file, matcher, names, strictness, report)
  return report
}

function tally(): Tally {
  return { right: 0, false: 0, missed: 0 }
}

export function precision({ right, false: wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

export function f1(counts: Tally): number {
  const sum = precision(counts) + recall(counts)
  return sum === 0 ? 0 : (2 * precision(counts) * recall(counts)) / sum
}

function scorePage(
  file: string,
  matcher: Matcher,
  names: ReadonlyMap<string, NamesById>,
  strictness: Strictness | undefined,
  report: Report,
): void {
  const document = parsePage(readFileSync(file, 'utf8'))
  const page = new BodyText(document.body, UNREAD)
  const { text } = page
  const gold = goldMentions(readLabels(file, text, names), text, names)
  const name = file.replace(/^.*\/gold\//, '').replace(/\.html$/, '')
  const decided = decidePage(document.body, matcher, strictness)
  const { predicted, rejected } = inBody(decided, page)
  const found = new Set<GoldMention>()
  for (const one of predicted) {
    const same = gold.filter((mention) => mention.start < one.end && one.start < mention.end && mention.entity === one.entity)
    const right = same.find((mention) => !mention.optional)
    if (right) {
      if (!found.has(right)) {
        found.add(right)
        report.calibration.push({ score: one.score, right: true })
      }
      continue
    }
    if (same.length > 0) continue
    report.calibration.push({ score: one.score, right: false })
    report.total.false++
    classTally(report, 'trap').false++
    report.faults.push({ page: name, kind: 'false', class: 'trap', entity: one.entity, context: around(text, one), why: one.why })
  }
  for (const mention of gold) {
    if (mention.optional) continue
    const counts = classTally(report, mention.class)
    if (found.has(mention)) {
      report.total.right++
      counts.right++
      continue
    }
    report.total.missed++
    counts.missed++
    const reason = rejected.find((one) => one.start < mention.end && mention.start < one.end)
    const why = reason ? `${reason.entity} ${reason.score}: ${reason.why}` : 'no candidate'
    report.faults.push({ page: name, kind: 'missed', class: mention.class, entity: mention.entity, context: around(text, mention), why })
  }
}

function classTally(report: Report, name: string): Tally {
  report.byClass[name] ??= tally()
  return report.byClass[name]
}

function inBody(decided: DecidedBlock[], page: BodyText): { predicted: Predicted[]; rejected: Predicted[] } {
  const predicted: Predicted[] = []
  const rejected: Predicted[] = []
  for (const { block, mentions, rejected: turnedDown } of decided) {
    for (const { text, entity, score, why, start, end } of mentions)
      predicted.push({ ...page.placeOf(block, start, end), text, entity, score, why })
    for (const { text, entity, score, reason, start, end } of turnedDown)
      rejected.push({ ...page.placeOf(block, start, end), text, entity, score, why: reason })
  }
  return { predicted, rejected }
}

function goldMentions(labels: Labels, text: string, names: ReadonlyMap<string, NamesById>): GoldMention[] {
  return labels.mentions.map(({ text: surface, n, entity, optional }) => {
    let start = -1
    for (let i = 0; i < n; i++) start = text.indexOf(surface, start + 1)
    return { start, end: start + surface.length, text: surface, entity, optional, class: classOf(surface, names.get(entity)) }
  })
}

function classOf(surface: string, entity: NamesById | undefined): GoldClass {
  if (!entity) return 'full name'
  const folded = foldWords(surface).join(' ')
  const known = foldWords(entity.name).join(' ')
  const aliases = entity.aliases.map((alias) => foldWords(alias).join(' '))
  if (entity.kind !== 'person') {
    if (folded === known) return entity.ambiguous ? 'ambiguous organisation' : 'organisation'
    return aliases.includes(folded) ? 'alias or initials' : 'fuzzy'
  }
  if (folded === known) return 'full name'
  if (aliases.includes(folded)) return 'alias or initials'
  const surname = foldWords(entity.name.split(' ').at(-1) as string).join(' ')
  return folded === surname ? 'surname alone' : 'fuzzy'
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const fold = (part: string) => part.replace(/\s+/g, ' ')
  return `…${fold(text.slice(Math.max(0, start - 50), start))}[${fold(text.slice(start, end))}]${fold(text.slice(end, end + 50))}…`
}
