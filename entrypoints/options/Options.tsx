import { useEffect, useState } from 'preact/hooks'
import { getSettings, type Settings, setSetting, watchSettings } from '../../lib/settings.ts'
import { KeyboardSection } from './KeyboardSection.tsx'
import { MarksSection } from './MarksSection.tsx'
import { MutedSection } from './MutedSection.tsx'
import { SitesSection } from './SitesSection.tsx'
import type { NameOf, SetSetting } from './section-props.ts'
import { TransferSection } from './TransferSection.tsx'

/** The options page. `load` brings the names of the people that are not marked. */
export function Options({ load }: { load: () => Promise<NameOf> }) {
  const [settings, setSettings] = useState<Settings>()
  const [nameOf, setNameOf] = useState<NameOf>(() => (entity: string) => entity)

  useEffect(() => {
    void getSettings().then(setSettings)
    void load().then((names) => setNameOf(() => names))
    return watchSettings(setSettings)
  }, [load])

  if (!settings) return null
  const set: SetSetting = (key, value) => {
    // Drawn at once: a slider must not jump back while the browser stores.
    setSettings((now) => now && { ...now, [key]: value })
    return setSetting(key, value)
  }
  return (
    <main class="options">
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>Factionary options</h1>
        <p class="intro">What you read stays in your browser: nothing is sent anywhere.</p>
      </header>
      <SitesSection sites={settings.sites} set={set} />
      <MarksSection settings={settings} set={set} />
      <MutedSection muted={settings.muted} nameOf={nameOf} set={set} />
      <KeyboardSection hints={settings.keyboardHints} set={set} />
      <TransferSection settings={settings} nameOf={nameOf} />
    </main>
  )
}
