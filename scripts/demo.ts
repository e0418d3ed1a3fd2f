// What `npm start` does once everything is installed: the five seed pages in a browser with the extension.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cardText } from '../tests/e2e/driver/closed-card.ts'
import { launchWithExtension } from '../tests/e2e/driver/launch.ts'
import { markedTexts } from '../tests/e2e/driver/marks.ts'
import { hoverText } from '../tests/e2e/driver/pointer.ts'
import { until } from '../tests/e2e/driver/until.ts'
import { type BrowserName, ensureBrowsers, findBrowser } from './browsers.mjs'
import { buildFor } from './build-for.ts'
import { type PageServer, servePages } from './page-server.ts'
import { seedPages } from './seed-pages.ts'

/** The name to hover on each page, by the seed's number. */
const HOVERED: Record<string, string> = {
  '000': 'Open Labour',
  '001': 'Florence Nosegbe',
  '002': 'Laura Pidcock',
  '003': 'Yasmin Dar',
  '004': 'Gisela Stuart',
}

function chosenBrowser(): BrowserName {
  const wanted = process.argv[2]
  if (wanted === 'firefox' || wanted === 'chromium') return wanted
  if (wanted) throw new Error(`npm start knows the browsers chromium and firefox, not "${wanted}".`)
  return findBrowser('chromium') ? 'chromium' : 'firefox'
}

/** Opens the pages and stays until the browser is closed or Ctrl-C. */
async function show(name: BrowserName, extension: string, server: PageServer): Promise<void> {
  const pages = seedPages()
  const hosts = [...new Set(pages.map(({ url }) => new URL(url).host))]
  const loaded = await launchWithExtension(name, { extension, port: server.port, hosts, visible: true })
  const blank = await loaded.browser.pages()
  for (const { url } of pages) await (await loaded.newPage()).goto(url)
  for (const page of blank) await page.close()
  console.log('The five pages are open, one a tab: hover a marked name. Ctrl-C ends.')
  const closed = new Promise((resolve) => loaded.browser.once('disconnected', resolve))
  const stopped = new Promise((resolve) => process.once('SIGINT', resolve))
  await Promise.race([closed, stopped])
  if (loaded.browser.connected) await loaded.close()
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ')
}

/** Without a display: hovers a name on each page, prints what a reader would see, keeps screenshots. */
async function report(name: BrowserName, extension: string, server: PageServer): Promise<void> {
  const folder = fileURLToPath(new URL('../demo/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const loaded = await launchWithExtension(name, { extension, port: server.port })
  try {
    for (const { file, url } of seedPages()) {
      const number = file.slice(0, 3)
      const hovered = HOVERED[number] as string
      const page = await loaded.newPage()
      await page.goto(url)
      const marks = await until(`A mark on ${url}`, async () => {
        const texts = await markedTexts(page)
        return texts.some((text) => text.includes(hovered)) && texts
      })
      console.log(`\n${url}\n  ${marks.length} names marked: ${marks.join(' · ')}`)
      await hoverText(page, hovered)
      const card = await until(`The card of ${hovered} on ${url}`, () => cardText(page))
      console.log(`  Card of ${hovered}:\n${indented(card)}`)
      await page.screenshot({ path: `${folder}${number}-${name}.png` })
      await page.close()
    }
  } finally {
    await loaded.close()
  }
  console.log(`\nNo display, so the pages were hovered for you. Screenshots: ${folder}`)
}

async function demo(): Promise<void> {
  const name = chosenBrowser()
  ensureBrowsers([name])
  const extension = buildFor(name)
  const server = await servePages(seedPages())
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  try {
    await (hasDisplay ? show : report)(name, extension, server)
  } finally {
    await server.close()
  }
}

try {
  await demo()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
