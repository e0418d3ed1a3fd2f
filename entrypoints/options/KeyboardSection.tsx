import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { SetSetting } from './section-props.ts'

interface Shortcut {
  description: string
  keys: string
}

/** As one would use them; browsers list commands by their names. Others come last. */
const ORDER = ['_execute_action', 'next-name', 'previous-name', 'open-card', 'toggle-site']

/** Opens the browser's own page for the keys of extensions: only there they can be changed. */
function openKeySettings(): Promise<unknown> {
  return import.meta.env.FIREFOX
    ? (browser.commands as typeof browser.commands & WithShortcutSettings).openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** In Firefox since 137, and not yet in the types of the polyfill. */
interface WithShortcutSettings {
  openShortcutSettings(): Promise<void>
}

/** The keys as they are bound now, and where to bind others. */
export function KeyboardSection({ hints, set }: { hints: boolean; set: SetSetting }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    void browser.commands?.getAll().then((all) =>
      setShortcuts(
        all
          .sort((a, b) => placeOf(a.name) - placeOf(b.name))
          .map(({ name, description, shortcut }) => ({
            description: description || (name === '_execute_action' ? 'Open the popup' : (name ?? '')),
            keys: shortcut ?? '',
          })),
      ),
    )
  }, [])

  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">Keyboard</h2>
      <ul class="list">
        {shortcuts.map(({ description, keys }) => (
          <li key={description}>
            <span>{description}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="state">no key</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void openKeySettings()}>
        Change keys …
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={hints}
          onChange={(event) => void set('keyboardHints', event.currentTarget.checked)}
        />
        <span>Show the keys on cards that were opened with them</span>
      </label>
    </section>
  )
}

function placeOf(command = ''): number {
  return ORDER.indexOf(command) + 1 || ORDER.length + 1
}
