/** Scores the engine on the labelled pages under tests/gold. Usage: npm run gold [-- FOLDER…] */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMatcher } from '../lib/matching/engine.ts'
import { f1, labelledPages, precision, type Report, recall, scorePages, type Tally } from '../tests/gold/score.ts'

const entries = JSON.parse(readFileSync(new URL('../data/names.json', import.meta.url), 'utf8'))
const names = new Map(entries.map((entry: { id: string }) => [entry.id, entry]))
const folders = process.argv.slice(2)
if (folders.length === 0) folders.push(fileURLToPath(new URL('../tests/gold', import.meta.url)))
const report = scorePages(folders.flatMap(labelledPages), createMatcher(entries), names as never)

const percent = (share: number) => share.toFixed(3)
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
