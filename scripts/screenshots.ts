// `npm run screenshots [-- firefox]`: every state of card, popup and pages, in light and dark, into demo/screenshots/.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { cardText, pointInCard } from '../tests/e2e/driver/closed-card.ts'
import { openExtensionPage } from '../tests/e2e/driver/extension-page.ts'
import { type LoadedBrowser, launchWithExtension } from '../tests/e2e/driver/launch.ts'
import { markedTexts } from '../tests/e2e/driver/marks.ts'
import { hoverText } from '../tests/e2e/driver/pointer.ts'
import { preferScheme, type Scheme } from '../tests/e2e/driver/scheme.ts'
import { openPopup } from '../tests/e2e/driver/toolbar.ts'
import { until } from '../tests/e2e/driver/until.ts'
import { type BrowserName, ensureBrowsers } from './browsers.mjs'
import { buildFor } from './build-for.ts'
import { servePages } from './page-server.ts'
import { seedPages } from './seed-pages.ts'

interface Shot {
  name: string
  /** Brings the state about and gives the page that shows it. */
  show(loaded: LoadedBrowser): Promise<Page>
  /** Window size. A popup in a tab has the one that browsers give a popup of its page (tests/e2e/popup.test.ts). */
  size?: { width: number; height: number }
}

const NOT_ALLOWED = 'http://paper.example/labour'
const POPUP = { width: 380, height: 560 }
/** What is left of a popup where pages are shown at 400 %. */
const ZOOMED = { width: 190, height: 600 }
const WIDE = { width: 1200, height: 900 }
/** What is left of a wide window at 400 %. */
const NARROW = { width: 320, height: 640 }

async function seedPage({ newPage }: LoadedBrowser, seed: number): Promise<Page> {
  const page = await newPage()
  await page.goto(seedPages()[seed]?.url as string)
  await until('A mark', async () => (await markedTexts(page)).length > 0)
  return page
}

interface CardShot {
  /** Which of the places where the name stands, from 1. */
  nth?: number
  window?: { width: number; height: number }
  /** What is done with the open card. */
  after?: (page: Page) => Promise<void>
}

function card(name: string, seed: number, hovered: string, { nth, window, after }: CardShot = {}): Shot {
  return {
    name: `card-${name}`,
    async show(loaded) {
      const page = await seedPage(loaded, seed)
      if (window) await page.setViewport(window)
      await hoverText(page, hovered, nth)
      await until(`The card of ${hovered}`, () => cardText(page))
      await after?.(page)
      return page
    },
  }
}

function popup(name: string, then: (popup: Page) => Promise<unknown>, url?: string): Shot {
  return {
    name: `popup-${name}`,
    size: POPUP,
    async show(loaded) {
      const page = url ? await loaded.newPage() : await seedPage(loaded, 2)
      if (url) await page.goto(url)
      const opened = await openPopup(loaded, page)
      await opened.waitForSelector('[role="switch"], .site button, .site span:not(:empty)')
      await then(opened)
      return opened
    },
  }
}

function extensionPage(name: string, path: string, ready = 'h1', size = WIDE): Shot {
  return {
    name,
    size,
    async show(loaded) {
      const page = await openExtensionPage(loaded, path)
      await page.waitForSelector(ready)
      return page
    },
  }
}

async function clickInCard(page: Page, words: string): Promise<void> {
  const point = await pointInCard(page, 'button', words)
  if (!point) throw new Error(`The card has no button "${words}".`)
  await page.mouse.click(point.x, point.y)
}

async function search(opened: Page, words: string): Promise<void> {
  await opened.locator('input[role="combobox"]').fill(words)
  await opened.waitForSelector('[role="option"], [role="status"]:not(:empty)')
}

async function browse(opened: Page, shelf: string): Promise<void> {
  await openTab(opened, 'Browse')
  await opened.locator(`fieldset button::-p-text(${shelf})`).click()
}

async function openTab(opened: Page, label: string): Promise<void> {
  await opened.locator(`[role="tab"]::-p-text(${label})`).click()
  await opened.waitForSelector('[role="tabpanel"][data-selected="true"] li')
}

/** The explorer's views: name, address, and what is there when it is drawn. */
const EXPLORER: [string, string, string][] = [
  ['overview', '', 'h1'],
  ['network', 'network', '.ex-node'],
  ['network-card', 'network?card=laura-pidcock', '.ex-node'],
  ['timeline', 'timeline', '.ex-bar'],
  ['people', 'people', '.ex-rows'],
  ['groups', 'organisations', '.ex-rows'],
  ['contests', 'contests', '.ex-rows'],
  ['sources', 'sources', '.ex-rows'],
  ['search', 'search?q=labour', '.ex-rows'],
  ['person', 'person/laura-pidcock', 'h2'],
  ['group', 'organisation/labour-first', 'h2'],
  ['contest', 'contest/nec-2020-local-party-places', '.ex-orders'],
  ['source', 'source/labourlist-2020', '.ex-document mark'],
]

const SHOTS: Shot[] = [
  card('person', 2, 'Laura Pidcock'),
  // The second place: in the first one it is "Andy Burnham".
  card('surname', 0, 'Burnham', { nth: 2 }),
  card('slip', 3, 'Yasmin Dar'),
  card('faction', 1, 'Labour First'),
  card('slate', 3, 'CLGA'),
  card('narrow', 3, 'CLGA', { window: NARROW }),
  card('wrong-person', 1, 'Kevin Peel', { after: (page) => clickInCard(page, 'Wrong person?') }),
  popup('start', async () => {}),
  popup('results', (opened) => search(opened, 'pidcok')),
  popup('nothing-found', (opened) => search(opened, 'zzzzz')),
  popup('on-this-page', (opened) => openTab(opened, 'On this page')),
  popup('browse', (opened) => openTab(opened, 'Browse')),
  popup('browse-people', (opened) => browse(opened, 'People')),
  popup('browse-contests', (opened) => browse(opened, 'Contests')),
  popup('browse-sources', (opened) => browse(opened, 'Sources')),
  { ...popup('zoomed-on-this-page', (opened) => openTab(opened, 'On this page')), size: ZOOMED },
  { ...popup('zoomed-browse', (opened) => openTab(opened, 'Browse')), size: ZOOMED },
  popup('details', async (opened) => {
    await search(opened, 'akehurst')
    await opened.keyboard.press('Enter')
    await opened.waitForSelector('h2::-p-text(Luke Akehurst)')
  }),
  popup('contest', async (opened) => {
    await search(opened, 'NEC 2020')
    await opened.keyboard.press('Enter')
    await opened.waitForSelector('article.detail')
  }),
  popup('not-allowed', async () => {}, NOT_ALLOWED),
  // The popup in a tab of its own is asked about a page of the extension.
  { ...extensionPage('popup-cannot-run', 'popup.html', '::-p-text(Cannot run here)'), size: POPUP },
  ...['options', 'welcome'].flatMap((name) => [
    extensionPage(name, `${name}.html`),
    extensionPage(`${name}-narrow`, `${name}.html`, 'h1', NARROW),
  ]),
  ...EXPLORER.flatMap(([name, hash, ready]) => [
    extensionPage(`explorer-${name}`, `explore.html#/${hash}`, ready),
    extensionPage(`explorer-${name}-narrow`, `explore.html#/${hash}`, ready, NARROW),
  ]),
]

/**
 * Takes one picture of each state; a state that cannot be reached is named, and the others are still taken.
 * Each scheme has a browser of its own, since some states change what is stored.
 */
async function photograph(loaded: LoadedBrowser, scheme: Scheme, folder: string): Promise<number> {
  let failed = 0
  for (const { name, show, size } of SHOTS) {
    try {
      const page = await show(loaded)
      await page.bringToFront()
      await preferScheme(page, scheme)
      if (size) await page.setViewport(size)
      await page.screenshot({ path: `${folder}${name}-${scheme}.png` })
    } catch (error) {
      failed += 1
      console.error(`${name} (${scheme}): ${error instanceof Error ? error.message : error}`)
    }
    const [, ...others] = await loaded.browser.pages()
    for (const page of others) await page.close()
  }
  return failed
}

function chosenBrowser(): BrowserName {
  const [wanted = 'chromium', more] = process.argv.slice(2)
  if (more === undefined && (wanted === 'chromium' || wanted === 'firefox')) return wanted
  throw new Error(`npm run screenshots knows the browsers chromium and firefox, not "${more ?? wanted}".`)
}

async function takeAll(): Promise<void> {
  const browser = chosenBrowser()
  ensureBrowsers([browser])
  const extension = buildFor(browser)
  const folder = fileURLToPath(new URL(`../demo/screenshots/${browser}/`, import.meta.url))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const server = await servePages([...seedPages(), { url: NOT_ALLOWED, body: seedPages()[4]?.body ?? '' }])
  let failed = 0
  for (const scheme of ['light', 'dark'] as const) {
    const loaded = await launchWithExtension(browser, { extension, port: server.port })
    failed += await photograph(loaded, scheme, folder).finally(() => loaded.close())
  }
  await server.close()
  console.log(`${SHOTS.length * 2 - failed} screenshots: ${folder}`)
  if (failed > 0) process.exitCode = 1
}

try {
  await takeAll()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
