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
    [
      '#/network?around=dont-leave-organise&year=2020',
      '.ex-node',
      ['Laura Pidcock', 'Network around Don’t Leave, Organise in 2020'],
    ],
    ['#/timeline', '.ex-bar', ['Labour First', '2014', 'Timeline.']],
  ])('is the picture of %s: as SVG it looks alone as in the page, as PNG too', async (hash, shape, names) => {
    const [name] = hash.slice(2).split('?')
    const page = await openExplorer(hash, shape)
    await preferScheme(page, 'dark')
    const drawing = await page.waitForSelector('.ex-picture > svg')
    const seen = (await drawing?.screenshot()) as Uint8Array
    const svg = await save(page, 'SVG')
    const png = await save(page, 'PNG')
    expect(svg.name).toBe(`factionary-${name}.svg`)
    expect(png.name).toBe(`factionary-${name}.png`)

    const text = svg.bytes.toString('utf8')
    for (const words of [...names, 'Endorsement', 'Factionary, dataset ']) expect(text).toContain(words)
    // Programs that draw SVG know the colours of CSS 2, and nothing of the page's style sheet.
    expect(text.match(/class=|var\(|light-dark|color-mix|color\(/g)).toBeNull()
    await preferScheme(page, 'light')
    const alone = await app.loaded.newPage()
    await alone.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
    const onPage = await lookAt(page, seen)
    const whole = await alone.evaluate(() => {
      const { width, height } = (document.documentElement as unknown as SVGSVGElement).viewBox.baseVal
      return { width, height }
    })
    // Its key stands below the drawing.
    expect(whole.width).toBe(onPage.width)
    expect(whole.height).toBeGreaterThan(onPage.height + 40)
    await alone.setViewport(whole)
    // Firefox puts letters on whole points, here others than in the page. Without its fill it would be 0.035 at least.
    const drawn = await alone.screenshot()
    expect(await difference(page, [seen, drawn])).toBeLessThan(0.02)

    expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const [vector, points] = [await lookAt(page, drawn), await lookAt(page, png.bytes)]
    expect([points.width, points.height]).toEqual([whole.width * 2, whole.height * 2])
    expect(points.ground).toBe(vector.ground)
    expect(points.drawn / vector.drawn).toBeGreaterThan(0.5)
    expect(points.drawn / vector.drawn).toBeLessThan(1.5)
  })
})
