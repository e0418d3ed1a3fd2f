import { muteFor, withMute, withoutMute } from '../../../lib/mutes.ts'
import { updateSetting } from '../../../lib/settings.ts'
import type { Mute } from '../../../lib/settings-declarations.ts'

/** Stores where an entity is not to be marked; null takes back what was chosen. The last choice of a card is the one that holds. */
export type MuteChoice = (scope: Mute['scope'] | null) => Promise<void>

export function muteChoice(entity: string, address: string): MuteChoice {
  let chosen: Mute | null = null
  return (scope) =>
    updateSetting('muted', (muted) => {
      const others = chosen ? withoutMute(muted, chosen) : muted
      chosen = scope && muteFor(entity, scope, address)
      return chosen ? withMute(others, chosen) : others
    })
}
