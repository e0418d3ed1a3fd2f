import { SETTING_NAMES } from './setting-names.ts'
import type { Mute, SettingKey, Settings } from './settings-declarations.ts'

/** What taking over `wanted` would change, one line each, in words for the reader. */
export function settingsChanges(
  now: Settings,
  wanted: Partial<Settings>,
  nameOf: (entity: string) => string,
): string[] {
  const keys = Object.keys(wanted) as SettingKey[]
  return keys
    .filter((key) => JSON.stringify(now[key]) !== JSON.stringify(wanted[key]))
    .flatMap((key) => {
      if (key === 'sites') return siteChanges(now.sites, wanted.sites ?? {})
      if (key === 'muted') return muteChanges(now.muted, wanted.muted ?? [], nameOf)
      return [`${capital(SETTING_NAMES[key])}: ${words(now[key])} → ${words(wanted[key])}`]
    })
}

/** Where a person or group is not marked: "on this page: …". */
export function muteWords({ scope, where }: Mute): string {
  return scope === 'everywhere' ? 'anywhere' : scope === 'site' ? `on ${where}` : `on the page ${where}`
}

function siteChanges(now: Settings['sites'], wanted: Settings['sites']): string[] {
  const hosts = [...new Set([...Object.keys(now), ...Object.keys(wanted)])].sort()
  return hosts
    .filter((host) => now[host] !== wanted[host])
    .map((host) => `${host}: ${now[host] ?? 'no choice'} → ${wanted[host] ?? 'no choice'}`)
}

function muteChanges(now: Mute[], wanted: Mute[], nameOf: (entity: string) => string): string[] {
  const missing = (from: Mute[], other: Mute[]) =>
    from.filter((mute) => !other.some((one) => JSON.stringify(one) === JSON.stringify(mute)))
  return [
    ...missing(wanted, now).map((mute) => `Not to be marked any more: ${nameOf(mute.entity)}, ${muteWords(mute)}`),
    ...missing(now, wanted).map((mute) => `Marked again: ${nameOf(mute.entity)}, ${muteWords(mute)}`),
  ]
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.length ? value.join(', ') : 'none'
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
