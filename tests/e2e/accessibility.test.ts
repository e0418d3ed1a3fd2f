import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { cardText, inCard } from './driver/closed-card.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { preferScheme } from './driver/scheme.ts'
import { openPopup } from './driver/toolbar.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  passes: { id: string }[]
  violations: { id: string; impact: string; help: string; nodes: { html: string }[] }[]
}

interface WithAxe {
  axe: { run(context: unknown): Promise<AxeResults> }
}

/** What axe calls serious or critical. A run that looked at nothing is an error. */
function serious({ passes, violations }: AxeResults): string[] {
  expect(passes.length).toBeGreaterThan(3)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

async function seriousOnPage(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return serious(await page.evaluate(() => (globalThis as unknown as WithAxe).axe.run(document)))
}

async function seriousInCard(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await inCard(page, (root) => {
    // Axe looks into shadow roots that it is shown.
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
    return (globalThis as unknown as WithAxe).axe.run(root.host)
  })
  if (!results) throw new Error('There is no card.')
  return serious(results)
}

describe.each(['light', 'dark'] as const)('axe finds nothing serious in the %s scheme', (scheme) => {
  it.each([
    { of: 'a person', seed: 1, name: 'Florence Nosegbe' },
    { of: 'a group', seed: 1, name: 'Labour First' },
    { of: 'a slate with its orders of voting', seed: 3, name: 'CLGA' },
  ])('in the card of $of', async ({ seed, name }) => {
    const page = await app.open(seedPages()[seed]?.url as string)
    await preferScheme(page, scheme)
    await expect.poll(() => markedTexts(page)).toContain(name)
    await hoverText(page, name)
    await until('The card', () => cardText(page))
    expect(await seriousInCard(page)).toEqual([])
  })

  it('in the popup: search, page, browse and details', async () => {
    const page = await app.open(seedPages()[2]?.url as string)
    await expect.poll(() => markedTexts(page)).toContain('Laura Pidcock')
    const popup = await openPopup(app.loaded, page)
    await preferScheme(popup, scheme)
    await popup.locator('input[role="combobox"]').fill('labour')
    await popup.waitForSelector('[role="option"]')
    expect(await seriousOnPage(popup)).toEqual([])
    for (const tab of ['On this page', 'Browse']) {
      await popup.locator(`[role="tab"]::-p-text(${tab})`).click()
      expect(await seriousOnPage(popup)).toEqual([])
    }
    await popup.locator('li button::-p-text(Labour First)').click()
    await popup.waitForSelector('h2::-p-text(Labour First)')
    expect(await seriousOnPage(popup)).toEqual([])
  })

  it.each(['options.html', 'explore.html', 'welcome.html'])('in %s', async (path) => {
    const page = await openExtensionPage(app.loaded, path)
    await preferScheme(page, scheme)
    await page.waitForSelector('h1')
    expect(await seriousOnPage(page)).toEqual([])
  })
})
