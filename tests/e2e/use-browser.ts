import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import type { BrowserName } from '../../scripts/browsers.mjs'
import { builtExtension } from '../../scripts/build-for.ts'
import { type PageServer, type ServedPage, servePages } from '../../scripts/page-server.ts'
import { seedPages } from '../../scripts/seed-pages.ts'
import { type LoadedBrowser, launchWithExtension } from './driver/launch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName
  }
}

/** The browser that the tests of this run are for. */
export const browserName = inject('browserName')

/** The browser of one test file, with the production build in it and pages to read. */
export interface BrowserUnderTest {
  readonly loaded: LoadedBrowser
  readonly server: PageServer
  /** Opens a served page in a new tab, which is closed after the test. */
  open(url: string): Promise<Page>
  /** Serves a page made for one test, under a host that the extension runs on, and opens it. */
  openHtml(html: string): Promise<Page>
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>
}

/** Registers the hooks that start a browser before the file's tests and close it after them. */
export function useBrowser(pages: ServedPage[] = seedPages()): BrowserUnderTest {
  let loaded: LoadedBrowser
  let server: PageServer
  let made = 0
  const profile = mkdtempSync(join(tmpdir(), 'factionary-'))

  const start = async () => {
    loaded = await launchWithExtension(browserName, {
      extension: builtExtension(browserName),
      port: server.port,
      profile,
    })
  }
  const open = async (url: string) => {
    const page = await loaded.newPage()
    await page.goto(url)
    return page
  }

  beforeAll(async () => {
    server = await servePages(pages)
    await start()
  })
  afterEach(async () => {
    const [first, ...others] = await loaded.browser.pages()
    await first?.goto('about:blank')
    for (const page of others) await page.close()
  })
  afterAll(async () => {
    await loaded.close()
    await server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  return {
    get loaded() {
      return loaded
    },
    get server() {
      return server
    },
    open,
    openHtml(html) {
      made += 1
      const url = `http://labourlist.org/test/${made}`
      server.add({ url, body: html })
      return open(url)
    },
    async restart() {
      await loaded.close()
      await start()
    },
  }
}
