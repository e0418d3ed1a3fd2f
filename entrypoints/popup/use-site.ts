import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageSummary } from '../../lib/messages.ts'
import { getSettings, siteState, updateSetting, watchSettings } from '../../lib/settings.ts'
import { bareHost } from '../../lib/site-host.ts'
import { patternOfHost, siteOfAddress } from '../../lib/sites.ts'
import { startInTab } from '../../lib/start-in-tab.ts'
import { summaryOfTab } from '../../lib/tab-frames.ts'

/** What the popup knows of the tab it was opened on. */
export type SiteView =
  | { state: 'reading' }
  | { state: 'cannot'; why: string }
  | { state: 'ask'; host: string; tab: number }
  | { state: 'off'; host: string; tab: number }
  /** `summary` is absent as long as the page's content script does not answer, or has only just begun to read (`begins`). */
  | { state: 'on'; host: string; tab: number; summary?: PageSummary; begins?: boolean }

/** After a page was switched on, its names may take this long to be found: until then none is not yet no. In milliseconds. */
const READING = 1000

/** Follows the state of the tab: its address, permission, switch and what is marked on the page. */
export function useSite(): SiteView {
  const [view, show] = useState<SiteView>({ state: 'reading' })

  useEffect(() => {
    let latest = 0
    let wasOn = true
    let readUntil = 0
    let later: ReturnType<typeof setTimeout>
    const refresh = async (mayStart: boolean) => {
      latest++
      const turn = latest
      const found = await readSite(mayStart)
      if (turn !== latest) return
      if (found.state === 'on' && !wasOn) {
        readUntil = performance.now() + READING
        later = setTimeout(again, READING)
      }
      wasOn = found.state === 'on'
      show(performance.now() < readUntil ? withoutNone(found) : found)
    }
    const again = () => void refresh(false)
    // The page reports each change of its marks to the background; the popup hears it as well and must not answer.
    const onMessage = (message: unknown) => {
      if ((message as { name?: string }).name === 'page-annotated') again()
      return undefined
    }
    const onAllowed = () => void refresh(true)
    void refresh(true)
    const stop = watchSettings(again)
    browser.runtime.onMessage.addListener(onMessage)
    browser.permissions.onAdded.addListener(onAllowed)
    browser.permissions.onRemoved.addListener(again)
    return () => {
      latest = Number.POSITIVE_INFINITY
      clearTimeout(later)
      stop()
      browser.runtime.onMessage.removeListener(onMessage)
      browser.permissions.onAdded.removeListener(onAllowed)
      browser.permissions.onRemoved.removeListener(again)
    }
  }, [])

  return view
}

/** A page that is being read, as long as it has no name to show. */
function withoutNone(found: SiteView): SiteView {
  if (found.state !== 'on' || found.summary?.entities.length) return found
  const { summary: _, ...rest } = found
  return { ...rest, begins: true }
}

/** Switches annotation on or off for a host, on all its open tabs. */
export function switchSite(host: string, on: boolean): Promise<void> {
  return updateSetting('sites', (sites) => ({ ...sites, [bareHost(host)]: on ? 'on' : 'off' }))
}

/**
 * Asks the browser for leave to run on this one host. To be called in the click itself, else the browser refuses.
 * The background starts the page, since the popup may be closed by the question.
 */
export function askForHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOfHost(host)] })
}

async function readSite(mayStart: boolean): Promise<SiteView> {
  const tab = await tabInQuestion()
  const site = siteOfAddress(tab?.url)
  if ('cannot' in site) return { state: 'cannot', why: site.cannot }
  const { host } = site
  const id = tab?.id
  if (id === undefined) return { state: 'cannot', why: 'This tab has no page.' }
  const [allowed, settings] = await Promise.all([
    browser.permissions.contains({ origins: [patternOfHost(host)] }),
    getSettings(),
  ])
  if (!allowed) return { state: 'ask', host, tab: id }
  if (siteState(settings, host) === 'off') return { state: 'off', host, tab: id }
  const summary = (await summaryOfTab(id)) ?? (mayStart && (await startInTab(id)) ? await summaryOfTab(id) : undefined)
  return { state: 'on', host, tab: id, ...(summary && { summary }) }
}

/** The active tab; or, where the popup is shown as a page of its own, the tab that its address names. */
async function tabInQuestion() {
  const named = new URLSearchParams(location.search).get('tab')
  if (named) return browser.tabs.get(Number(named)).catch(() => undefined)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}
