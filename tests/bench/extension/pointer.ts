import type { Page } from 'puppeteer-core'
import { marksSettled } from './marks-settled.ts'
import { traceScripts } from './trace.ts'

const MOVES = 400

/** Milliseconds of the extension's scripts for each move of the pointer over a page with 500 marks or more. */
export async function measurePointer(page: Page): Promise<number> {
  await marksSettled(page)
  const tasks = await traceScripts(page, async () => {
    for (let move = 0; move < MOVES; move++) await page.mouse.move(40 + ((move * 37) % 900), 20 + ((move * 13) % 700))
  })
  return tasks.reduce((sum, { extension }) => sum + extension, 0) / MOVES
}

/** A page of 500 names and what they said. */
export function pageOfNames(): string {
  const items = Array.from({ length: 500 }, (_, at) => `<span>Laura Pidcock said ${at} to the party.</span>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names</title><body><p>${items.join(' ')}</p></body></html>`
}

/** The same in one element, as a plain text has it. */
export function pageOfOneElement(): string {
  const lines = Array.from({ length: 500 }, (_, at) => `Laura Pidcock said ${at} to the party.`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names</title><body><pre>${lines.join('\n')}</pre></body></html>`
}
