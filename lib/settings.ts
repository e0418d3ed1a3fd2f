import { browser } from 'wxt/browser'
import type { Misfit } from './settings-checks.ts'
import { DECLARATIONS, readValue, SETTING_KEYS, type SettingKey, type Settings } from './settings-declarations.ts'
import { hostAndParents } from './site-host.ts'

export type { Settings }

/** A stored value that could not be used; the default stands in for it. */
export interface SettingProblem extends Misfit {
  key: SettingKey
}

/** All settings; a stored value that is corrupt or not ours counts as not stored. Never rejects. */
export async function getSettings(): Promise<Settings> {
  return (await readSettings()).settings
}

/** All settings, and which stored values were replaced by their defaults. */
export async function readSettings(): Promise<{ settings: Settings; problems: SettingProblem[] }> {
  const [synced, local] = await Promise.all([stored('sync'), stored('local')])
  // What did not fit into storage.sync was put into storage.local: the local value is the newer one.
  return settingsFrom({ ...synced, ...local })
}

/** The settings that stored values amount to: the pure part of `readSettings`. */
export function settingsFrom(values: Record<string, unknown>): { settings: Settings; problems: SettingProblem[] } {
  const problems: SettingProblem[] = []
  const entries = SETTING_KEYS.map((key) => {
    if (values[key] === undefined) return [key, DECLARATIONS[key].default]
    const { misfit, value } = readValue(key, values[key])
    if (misfit) problems.push({ key, ...misfit })
    return [key, value]
  })
  return { settings: Object.fromEntries(entries), problems }
}

/** Calls back with all settings whenever one of them changes, in any window or device. Returns the way to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = async (changes: Record<string, unknown>) => {
    if (SETTING_KEYS.some((key) => key in changes)) callback(await getSettings())
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Stores one setting: in storage.sync, or in storage.local where sync is full or switched off. */
export async function setSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
  if (DECLARATIONS[key].area === 'sync' && (await fitsIntoSync(key, value))) {
    await browser.storage.local.remove(key)
  } else {
    await browser.storage.local.set({ [key]: value })
  }
}

/** Changes one setting, given what it is now. */
export async function updateSetting<K extends SettingKey>(key: K, change: (now: Settings[K]) => Settings[K]) {
  await setSetting(key, change((await getSettings())[key]))
}

/** Forgets stored values: their defaults hold again. */
export async function resetSettings(keys: SettingKey[] = SETTING_KEYS): Promise<void> {
  await Promise.all([browser.storage.sync.remove(keys).catch(() => {}), browser.storage.local.remove(keys)])
}

/** Whether the reader wants annotation on a host: what was chosen for it or for its nearest parent domain, else on. */
export function siteState(settings: Settings, host: string): 'on' | 'off' {
  for (const name of hostAndParents(host)) {
    const state = Object.hasOwn(settings.sites, name) ? settings.sites[name] : undefined
    if (state) return state
  }
  return 'on'
}

async function stored(area: 'sync' | 'local'): Promise<Record<string, unknown>> {
  try {
    const values = await browser.storage[area].get(SETTING_KEYS)
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null))
  } catch {
    return {}
  }
}

async function fitsIntoSync(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [key]: value })
    return true
  } catch {
    return false
  }
}
