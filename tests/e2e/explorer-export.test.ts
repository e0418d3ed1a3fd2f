import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Popolo } from '../../lib/explore/popolo.ts'
import { type Downloads, receiveDownloads } from './driver/downloads.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { difference, lookAt } from './driver/pixels.ts'
import { preferScheme } from './driver/scheme.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()
let downloads: Downloads
beforeAll(async () => {
  const [page] = await app.loaded.browser.pages()
  downloads = await receiveDownloads(page as Page)
})
afterAll(() => downloads.remove())

async function openExplorer(hash: string, ready: string): Promise<Page> {
  const page = await openExtensionPage(app.loaded, `explore.html${hash}`)
  await page.waitForSelector(ready)
  return page
}

async function save(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator(`.ex-export button::-p-text(${label})`).click()
  return downloads.next()
}

/** The rows of a CSV file by RFC 4180, each with its header's words. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .replace(/^\uFEFF/, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    )
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

describe('what the explorer saves', () => {
  it('is in CSV what the network shows after a filter, tie by tie', async () => {
    const page = await openExplorer('#/network', '.ex-node')
    for (const relation of ['Support', 'Endorsement', 'Membership', 'Alliance']) {
      await page.locator(`.ex-relations label::-p-text(${relation})`).click()
    }
    await expect
      .poll(() =>
        page.evaluate(
          () => new Set([...document.querySelectorAll('.ex-tie-words')].map((cell) => cell.textContent?.trim())).size,
        ),
      )
      .toBe(1)
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.ex-beside tbody tr')].map((line) =>
        ['th .ex-name', 'td .ex-name'].map((name) => line.querySelector(name)?.textContent),
      ),
    )
    const { name, bytes } = await save(page, 'CSV')
    expect(name).toBe('factionary-network.csv')
    const rows = rowsOf(bytes.toString('utf8'))
    expect(rows.map(({ subject, object }) => [subject, object])).toEqual(shown)
    expect(new Set(rows.map(({ relation }) => relation))).toEqual(new Set(['founder']))
    expect(rows.filter(({ quote, source_id }) => !quote || !source_id)).toEqual([])
  })

  it('is in JSON what a person’s page shows, as Popolo', async () => {
    const page = await openExplorer('#/person/laura-pidcock', '.ex-claims')
    const { name, bytes } = await save(page, 'JSON')
    expect(name).toBe('factionary-laura-pidcock.json')
    const popolo: Popolo = JSON.parse(bytes.toString('utf8'))
    expect(popolo.memberships.length + popolo.claims.length).toBe(
      await page.evaluate(() => document.querySelectorAll('.ex-claims > li').length),
    )
    expect(popolo.persons).toEqual([expect.objectContaining({ id: 'laura-pidcock', name: 'Laura Pidcock' })])
    const organisations = popolo.organizations.map(({ id }) => id)
    for (const { organization_id, person_id } of popolo.memberships) {
      expect(organisations).toContain(organization_id)
      expect(person_id).toBe('laura-pidcock')
    }
  })

  it.each([
    ['#/network', '.ex-node', ['Laura Pidcock', 'Labour First']],
    ['#/timeline', '.ex-bar', ['Labour First', '2014']],
  ])('is the picture of %s: as SVG it looks alone as in the page, as PNG too', async (hash, shape, names) => {
    const page = await openExplorer(hash, shape)
    await preferScheme(page, 'dark')
    const drawing = await page.waitForSelector('.ex-picture > svg')
    const seen = (await drawing?.screenshot()) as Uint8Array
    const svg = await save(page, 'SVG')
    const png = await save(page, 'PNG')
    expect(svg.name).toBe(`factionary-${hash.slice(2)}.svg`)
    expect(png.name).toBe(`factionary-${hash.slice(2)}.png`)

    const text = svg.bytes.toString('utf8')
    for (const name of names) expect(text).toContain(name)
    // Programs that draw SVG know the colours of CSS 2, and nothing of the page's style sheet.
    expect(text.match(/class=|var\(|light-dark|color-mix|color\(/g)).toBeNull()
    await preferScheme(page, 'light')
    const alone = await app.loaded.newPage()
    await alone.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
    expect(await alone.evaluate(() => document.documentElement.localName)).toBe('svg')
    const onPage = await lookAt(page, seen)
    const { width, height } = onPage
    await alone.setViewport({ width, height })
    // Firefox puts letters on whole points, here others than in the page. Without its fill it would be 0.035 at least.
    expect(await difference(page, seen, await alone.screenshot())).toBeLessThan(0.02)

    expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const saved = await lookAt(page, png.bytes)
    expect([saved.width, saved.height]).toEqual([width * 2, height * 2])
    expect(saved.ground).toBe(onPage.ground)
    expect(saved.drawn / onPage.drawn).toBeGreaterThan(0.5)
    expect(saved.drawn / onPage.drawn).toBeLessThan(1.5)
  })
})
