import { browser } from 'wxt/browser'
import type { Keys } from '../../lib/messages.ts'
import { sendToTab } from '../../lib/messaging.ts'
import { getSettings, siteState, updateSetting } from '../../lib/settings.ts'
import { bareHost } from '../../lib/site-host.ts'
import { patternOfHost, siteOfAddress } from '../../lib/sites.ts'
import { InTurn } from './in-turn.ts'
import { openReachedCard, walkNames } from './walk-frames.ts'

/**
 * Answers the commands of the manifest, on whatever keys the reader has put them. Those for one tab are answered in turn:
 * keys can come faster than its frames say where the reader is.
 */
export function answerCommands(): void {
  const inTurn = new InTurn<number>()
  browser.commands.onCommand.addListener(async (command, tab) => {
    const { id, url } = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? {}
    if (id !== undefined) await inTurn.run(id, () => answer(command, id, url))
  })
}

async function answer(command: string, tab: number, url: string | undefined): Promise<void> {
  if (command === 'next-name') await walkNames(tab, 'next')
  else if (command === 'previous-name') await walkNames(tab, 'previous')
  else if (command === 'open-card') await openReachedCard(tab)
  else if (command === 'toggle-site') await toggleSite(tab, url)
}

/** The keys of the commands, as the reader has set them; a command without keys is left out. */
export async function commandKeys(): Promise<Keys> {
  const commands = await browser.commands.getAll()
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || undefined
  const [next, previous, open] = ['next-name', 'previous-name', 'open-card'].map(keyOf)
  return { ...(next && { next }), ...(previous && { previous }), ...(open && { open }) }
}

/** Switches annotation on a tab's site off, or on again. Where the browser must be asked first, the popup does that. */
async function toggleSite(tab: number, url: string | undefined): Promise<void> {
  const site = siteOfAddress(url)
  if ('cannot' in site) return
  const { host } = site
  if (!(await browser.permissions.contains({ origins: [patternOfHost(host)] }))) {
    await browser.action.openPopup().catch(() => {})
    return
  }
  const on = siteState(await getSettings(), host) === 'off'
  await updateSetting('sites', (sites) => ({ ...sites, [bareHost(host)]: on ? 'on' : 'off' }))
  await sendToTab(tab, 'announce', { words: `Names on ${bareHost(host)} are ${on ? 'marked' : 'no longer marked'}.` })
}
