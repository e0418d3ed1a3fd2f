import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { inCard } from './closed-card.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that need a laid-out page, and whose answers change with the colour scheme or the size. */
export const SEEN_ONLY = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

interface AxeResults {
  passes: { id: string }[]
  violations: { id: string; impact: string; help: string; nodes: { html: string }[] }[]
}

interface WithAxe {
  axe?: { run(context: unknown, options: object): Promise<AxeResults> }
}

/** What axe calls serious or critical. A run that looked at nothing is an error. */
export function serious({ passes, violations }: AxeResults): string[] {
  if (passes.length === 0) throw new Error('Axe looked at nothing.')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Only what is wrong is told element by element: to name each that is right takes as long as to look at it. */
const optionsFor = (rules?: string[]) => ({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })

/** Runs axe on a page: all of its rules, or those that are named. */
export async function axeOnPage(page: Page, rules?: string[]): Promise<AxeResults> {
  await bring(page)
  return page.evaluate(
    (options) => (globalThis as unknown as Required<WithAxe>).axe.run(document, options),
    optionsFor(rules),
  )
}

/** Runs axe on the open card alone: all of its rules, or those that are named. */
export async function axeInCard(page: Page, rules?: string[]): Promise<AxeResults> {
  await bring(page)
  const results = await inCard(
    page,
    (root, options) => {
      // Axe looks into shadow roots that it is shown.
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
      return (globalThis as unknown as Required<WithAxe>).axe.run(root.host, options)
    },
    optionsFor(rules),
  )
  if (!results) throw new Error('There is no card.')
  return results
}

async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => (globalThis as unknown as WithAxe).axe !== undefined))) await page.evaluate(source)
}
