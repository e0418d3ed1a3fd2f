import { browser } from 'wxt/browser'
import { tellTab } from '../../lib/messaging.ts'
import { NEWS_SITES } from '../../lib/news-sites.ts'
import { addedOrigins, hostOfPattern } from '../../lib/sites.ts'
import { startInTab } from '../../lib/start-in-tab.ts'

const SCRIPT_ID = 'added-sites'

/**
 * Keeps the content script registered on the sites that the reader added: from permission given to permission taken
 * back, whoever does it (popup, options, the browser's own pages), and again after an update, which forgets all.
 */
export function keepAddedSites(): void {
  browser.runtime.onInstalled.addListener(registerAddedSites)
  browser.runtime.onStartup.addListener(registerAddedSites)
  browser.permissions.onAdded.addListener(registerAddedSites)
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerAddedSites()
    await leaveOpenTabs(origins)
  })
}

/**
 * Starts the tabs that are open on the manifest's sites when the extension comes or is updated: without that they would have
 * no marks, or those of a script that nobody answers. Firefox does so by itself.
 */
export function startOpenNews(): void {
  if (import.meta.env.FIREFOX) return
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void startOpenTabs(NEWS_SITES)
  })
}

let queue: Promise<void> = Promise.resolve()

/**
 * Makes the registration what the permissions are, and starts the tabs that are open on sites new to it: the popup that
 * asked may be gone by now. Runs one after the other: two at once would register twice.
 */
export function registerAddedSites(): Promise<void> {
  queue = queue.then(register, register)
  return queue
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  const before = registered?.matches ?? []
  const matches = addedOrigins(origins)
  const added = matches.filter((match) => !before.includes(match))
  if (added.length === 0 && matches.length === before.length) return

  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
  const [main] = browser.runtime.getManifest().content_scripts ?? []
  if (matches.length === 0 || !main) return
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: main.js?.map(pathOf) ?? [],
      css: main.css?.map(pathOf) ?? [],
      allFrames: main.all_frames ?? false,
      runAt: main.run_at ?? 'document_idle',
      persistAcrossSessions: true,
    },
  ])
  if (added.length > 0) await startOpenTabs(added)
}

/** Sites that were taken back are left at once. Their tabs no longer say where they are, so all are told. */
async function leaveOpenTabs(origins: string[]): Promise<void> {
  const hosts = origins.map(hostOfPattern)
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) tellTab(id, 'leave-page', { hosts })
}

async function startOpenTabs(url: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url })
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : startInTab(id))))
}

/** Firefox gives the manifest's files as full addresses, and takes them only as paths. */
function pathOf(file: string): string {
  return file.replace(browser.runtime.getURL('/'), '')
}
