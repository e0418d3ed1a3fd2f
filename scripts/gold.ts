/** Scores the engine on the labelled pages under tests/gold, or on others. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMatcher } from '../lib/matching/engine.ts'
import { LabelsError } from '../tests/gold/labels.ts'
import { f1, labelledPages, precision, type Report, recall, scorePages, type Tally } from '../tests/gold/score.ts'
import { givenPath } from './given-path.ts'

const USAGE = 'Usage: npm run gold [-- FOLDER|PAGE.html…]'

const GOLD = fileURLToPath(new URL('../tests/gold', import.meta.url))

class InputError extends Error {}

function pagesOf(given: string): string[] {
  if (given.startsWith('-')) throw new InputError(`there is no option ${given}. ${USAGE}`)
  const path = givenPath(given)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new InputError(`${path || '""'}: there is no such file or folder. ${USAGE}`)
  if (found.isFile() && !path.endsWith('.html')) throw new InputError(`${path}: is no page. ${USAGE}`)
  const pages = found.isFile() ? [path] : labelledPages(path)
  if (pages.length === 0) throw new InputError(`${path}: holds no pages (NNN.html, with labels in NNN.json). ${USAGE}`)
  return pages
}

const percent = (share: number) => share.toFixed(3)

function main(paths: string[]): number {
  const entries = JSON.parse(readFileSync(new URL('../data/names.json', import.meta.url), 'utf8'))
  const names = new Map(entries.map((entry: { id: string }) => [entry.id, entry]))
  try {
    const pages = paths.length > 0 ? paths.flatMap(pagesOf) : labelledPages(GOLD)
    print(scorePages(pages, createMatcher(entries), names as never))
    return 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof LabelsError)) throw error
    console.error(error.message.replace(/^/gm, 'gold: '))
    return 2
  }
}

function print(report: Report): void {
  const line = (name: string, counts: Tally) =>
    console.log(
      `${name.padEnd(24)} precision ${percent(precision(counts))}  recall ${percent(recall(counts))}  F1 ${percent(f1(counts))}` +
        `  (${counts.right} right, ${counts.false} false, ${counts.missed} missed)`,
    )

  line(`all ${report.pages} pages`, report.total)
  for (const [name, counts] of Object.entries(report.byClass).sort()) {
    if (name === 'trap') console.log(`${name.padEnd(24)} ${counts.false} wrongly marked`)
    else
      console.log(
        `${name.padEnd(24)} recall ${percent(recall(counts))}  (${counts.right} of ${counts.right + counts.missed})`,
      )
  }
  for (const { kind, page, entity, context, why } of report.faults) {
    console.log(`\n${kind === 'false' ? 'FALSE' : 'MISSED'} ${page} ${entity}\n  ${context}\n  ${why}`)
  }
  printCalibration(report)
}

function printCalibration({ calibration }: Report): void {
  console.log('\nscore        marked  right')
  for (const [from, to] of [
    [0.9, 1.01],
    [0.8, 0.9],
    [0.7, 0.8],
    [0.6, 0.7],
    [0, 0.6],
  ] as const) {
    const inside = calibration.filter(({ score }) => score >= from && score < to)
    if (inside.length === 0) continue
    const right = inside.filter((one) => one.right).length
    console.log(
      `${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}   ${String(inside.length).padStart(6)}  ${percent(right / inside.length)}`,
    )
  }
}

process.exitCode = main(process.argv.slice(2))
