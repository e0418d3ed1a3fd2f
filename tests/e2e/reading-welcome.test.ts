import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../../scripts/build-for.ts'
import { type PageServer, servePages } from '../../scripts/page-server.ts'
import { cardText } from './driver/closed-card.ts'
import { giveCommand } from './driver/command.ts'
import { type LoadedBrowser, launchWithExtension } from './driver/launch.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { reachedText } from './driver/reached.ts'
import { until } from './driver/until.ts'
import { browserName } from './use-browser.ts'

const profile = mkdtempSync(join(tmpdir(), 'factionary-'))
let server: PageServer
let loaded: LoadedBrowser

const start = () =>
  launchWithExtension(browserName, {
    extension: builtExtension(browserName),
    port: server.port,
    profile,
    keepWelcome: true,
  })
const addresses = async () =>
  Promise.all((await loaded.browser.pages()).map((page: Page) => page.evaluate(() => location.href)))

beforeAll(async () => {
  server = await servePages([])
  loaded = await start()
})
afterAll(async () => {
  await loaded.close()
  await server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

it('the first installation opens a page whose sample works, and sends nothing', async () => {
  const [, page] = await loaded.browser.pages()
  if (!page) throw new Error('No page was opened.')
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/welcome.html')
  await expect.poll(() => markedTexts(page)).toEqual(['CLGA', 'Laura Pidcock', 'Yasmin Dar', 'Mish Rahman', 'Pidcock'])
  await hoverText(page, 'Yasmin Dar')
  const card = await until('The card', () => cardText(page))
  expect(card).toContain('Yasmine Dar')
  expect(card).toContain('when this was written')
  expect(await page.evaluate(() => document.body.textContent)).toContain('What leaves your browser: nothing')
  // The commands work here as on any page.
  await page.keyboard.press('Escape')
  await giveCommand(loaded, page, 'next-name')
  await expect.poll(() => reachedText(page)).toBe('CLGA')
  expect(server.requests.filter(({ url }) => !url.includes('mozilla') && !url.includes('google'))).toEqual([])
})

it('and does so once', async () => {
  await loaded.close()
  loaded = await start()
  const page = await loaded.newPage()
  await page.goto('about:blank')
  expect((await addresses()).filter((address) => address.includes('welcome'))).toEqual([])
})
