import type { Strictness } from './matching/types.ts'
import { type Check, listOf, mapOf, oneOf, shape, text, truth, whole } from './settings-checks.ts'
import { bareHost } from './site-host.ts'

/** One person or group that is not to be marked: on one page, on one site, or anywhere. */
export interface Mute {
  /** Entity id. */
  entity: string
  scope: 'page' | 'site' | 'everywhere'
  /** The page's address without query and fragment, the site's host, or nothing. */
  where: string
}

interface Declaration<T> {
  default: T
  check: Check<T>
  /** Sync goes to the reader's other devices where the browser does that; local stays on this one. */
  area: 'sync' | 'local'
  /** Brings a value that an earlier version, or a hand, wrote into today's form. Never throws. */
  migrate?: (stored: unknown) => unknown
}

const strictness = oneOf<Strictness>('strict', 'balanced', 'generous')
const mute = shape<Mute>({ entity: text(100), scope: oneOf('page', 'site', 'everywhere'), where: text(2000) })

/** Every stored setting, one declaration each. */
export const DECLARATIONS = {
  /** Sites by bare host (no "www."): what the reader chose. A site that is missing here is on. */
  sites: declare({ default: {}, check: mapOf(oneOf('on', 'off')), area: 'sync', migrate: bareHosts }),
  /** How much evidence a mark needs. */
  strictness: declare<Strictness>({ default: 'balanced', check: strictness, area: 'sync' }),
  markStyle: declare({ default: 'underline', check: oneOf('underline', 'tint', 'both', 'none'), area: 'sync' }),
  markColour: declare({ default: 'faction', check: oneOf('faction', 'single'), area: 'sync' }),
  /** Milliseconds that the pointer rests on a name before its card opens. */
  hoverDelay: declare({ default: 150, check: whole(0, 2000), area: 'sync' }),
  muted: declare<Mute[]>({ default: [], check: listOf(mute, 2000), area: 'sync' }),
  /** Say on the card which keys move from name to name. */
  keyboardHints: declare({ default: true, check: truth, area: 'sync' }),
  firstRunDone: declare({ default: false, check: truth, area: 'local' }),
  /** Newest first; what somebody searched for stays on the device. */
  recentSearches: declare<string[]>({ default: [], check: listOf(text(80), 8), area: 'local' }),
}

export type SettingKey = keyof typeof DECLARATIONS
export type Settings = { [K in SettingKey]: (typeof DECLARATIONS)[K]['default'] }
export const SETTING_KEYS = Object.keys(DECLARATIONS) as SettingKey[]

/** Today's form of a stored value, or what is wrong with it. */
export function readValue<K extends SettingKey>(key: K, stored: unknown) {
  const declaration = DECLARATIONS[key] as unknown as Declaration<Settings[K]>
  const value = declaration.migrate ? declaration.migrate(stored) : stored
  const misfit = declaration.check(value)
  return misfit ? { misfit, value: declaration.default } : { misfit: undefined, value: value as Settings[K] }
}

function declare<T>(declaration: Declaration<T>): Declaration<T> {
  return declaration
}

/** "WWW.LabourList.org" and "labourlist.org" are one site. */
function bareHosts(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return stored
  return Object.fromEntries(Object.entries(stored).map(([host, state]) => [bareHost(host), state]))
}
