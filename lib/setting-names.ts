import type { SettingKey } from './settings-declarations.ts'

/** What each setting is called where readers see it. */
export const SETTING_NAMES: Record<SettingKey, string> = {
  sites: 'sites on and off',
  strictness: 'strictness',
  markStyle: 'style of marks',
  markColour: 'colour of marks',
  hoverDelay: 'hover delay',
  muted: 'people not to mark',
  keyboardHints: 'keyboard hints',
  firstRunDone: 'first-run page',
  recentSearches: 'recent searches',
}
