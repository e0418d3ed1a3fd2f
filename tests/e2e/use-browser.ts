import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import type { BrowserName } from '../../scripts/browsers.mjs'
import { builtExtension } from '../../scripts/build-for.ts'
import { type PageServer, type ServedPage, servePages } from '../../scripts/page-server.ts'
import { seedPages } from '../../scripts/seed-pages.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { closeTabs, freshTab } from './driver/kept-tab.ts'
import { type LoadedBrowser, launchWithExtension } from './driver/launch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName
  }
}

/** The browser that the tests of this run are for. */
export const browserName = inject('browserName')

/** A running browser with the production build in it, and pages to read. */
export interface BrowserUnderTest {
  readonly loaded: LoadedBrowser
  readonly server: PageServer
  /** Opens a served page in a tab for this test. */
  open(url: string): Promise<Page>
  /** Serves a page made for one test, under a host that the extension runs on, and opens it. */
  openHtml(html: string): Promise<Page>
}

export interface RestartableBrowser extends BrowserUnderTest {
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>
}

interface Running {
  loaded: LoadedBrowser
  server: PageServer
}

/** Files run one after the other in a worker, and its modules live as long as it does: so does its browser. */
let shared: Promise<Running> | undefined
let made = 0

async function startShared(): Promise<Running> {
  const server = await servePages([])
  const loaded = await launchWithExtension(browserName, {
    extension: builtExtension(browserName),
    port: server.port,
  })
  return { loaded, server }
}

/** Registers the hooks that give a file's tests the worker's browser, with nothing stored in the extension. */
export function useBrowser(pages: ServedPage[] = seedPages()): BrowserUnderTest {
  let running: Running
  beforeAll(async () => {
    shared ??= startShared()
    running = await shared
    running.server.set(pages)
    const page = await openExtensionPage(running.loaded, 'options.html')
    await page.evaluate(forgetEverything)
    await page.close()
    running.server.requests.length = 0
  })
  afterEach(({ task }) => closeTabs(running.loaded.browser, task.result?.state === 'fail'))
  return underTest(() => running)
}

/** Like `useBrowser`, with a browser for this file alone, which shows the page that the installation opens: for tests that restart it. */
export function useOwnBrowser(pages: ServedPage[] = seedPages()): RestartableBrowser {
  let running: Running
  const profile = mkdtempSync(join(tmpdir(), 'factionary-'))
  const start = async (server: PageServer) => {
    const options = { extension: builtExtension(browserName), port: server.port, profile, keepWelcome: true }
    running = { loaded: await launchWithExtension(browserName, options), server }
  }
  beforeAll(async () => start(await servePages(pages)))
  afterEach(({ task }) => closeTabs(running.loaded.browser, task.result?.state === 'fail'))
  afterAll(async () => {
    await running.loaded.close()
    await running.server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  return Object.assign(
    underTest(() => running),
    {
      async restart() {
        await running.loaded.close()
        await start(running.server)
      },
    },
  )
}

function underTest(running: () => Running): BrowserUnderTest {
  const open = async (url: string) => {
    const page = await freshTab(running().loaded.browser)
    await page.goto(url)
    return page
  }
  return {
    get loaded() {
      return running().loaded
    },
    get server() {
      return running().server
    },
    open,
    openHtml(html) {
      made += 1
      const url = `http://labourlist.org/test/${made}`
      running().server.add({ url, body: html })
      return open(url)
    },
  }
}

/** Runs inside a page of the extension. */
async function forgetEverything(): Promise<void> {
  interface Areas {
    storage: Record<'local' | 'sync' | 'session', { clear(): Promise<void> }>
  }
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Areas | undefined>
  const { storage } = (browser ?? chrome) as Areas
  for (const area of [storage.local, storage.sync, storage.session]) await area.clear()
}
