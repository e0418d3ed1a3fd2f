import type { DecidedBlock } from './whole-page.ts'

/** How much of the line is shown on either side of a name, in characters. */
const CONTEXT = 60

interface Line {
  start: number
  lines: string[]
}

/** The decisions on one page for people: each name in its line, who is meant, how sure, why. */
export function describePage(file: string, decided: DecidedBlock[], withRejected: boolean): string {
  const lines = decided.flatMap(({ block, mentions, rejected }) => {
    const shown: Line[] = mentions.map(({ start, end, entity, score, kind, why }) => ({
      start,
      lines: [inContext(block.text, start, end, '[', ']'), `    ${entity} · ${percent(score)} sure · ${kind}: ${why}`],
    }))
    if (withRejected) {
      for (const { start, end, entity, score, reason } of rejected)
        shown.push({
          start,
          lines: [
            inContext(block.text, start, end, '(', ')'),
            `    not marked as ${entity} · ${percent(score)} · ${reason}`,
          ],
        })
    }
    return shown.sort((one, other) => one.start - other.start).flatMap((entry) => entry.lines)
  })
  return [file, ...(lines.length > 0 ? lines.map((line) => `  ${line}`) : ['  No names found.']), ''].join('\n')
}

function inContext(text: string, start: number, end: number, open: string, close: string): string {
  const before = fold(text.slice(0, start)).trimStart()
  const after = fold(text.slice(end)).trimEnd()
  const left = before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before
  const right = after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after
  return `${left}${open}${fold(text.slice(start, end))}${close}${right}`
}

const fold = (text: string) => text.replace(/\s+/g, ' ').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
const percent = (score: number) => `${Math.floor(score * 100)} %`
