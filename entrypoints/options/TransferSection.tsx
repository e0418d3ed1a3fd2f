import { useState } from 'preact/hooks'
import { resetSettings, type Settings, setSetting } from '../../lib/settings.ts'
import { settingsChanges } from '../../lib/settings-changes.ts'
import type { SettingKey } from '../../lib/settings-declarations.ts'
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file.ts'
import type { NameOf } from './section-props.ts'

type Step =
  | { at: 'rest'; said: string }
  | { at: 'wrong'; said: string }
  | { at: 'preview'; wanted: Partial<Settings>; changes: string[] }
  | { at: 'reset' }

/** All settings as one file: out, back in after a preview of what changes, and the way back to the defaults. */
export function TransferSection({ settings, nameOf }: { settings: Settings; nameOf: NameOf }) {
  const [step, go] = useState<Step>({ at: 'rest', said: '' })

  const read = async (file: File | undefined) => {
    if (!file) return
    const found = readSettingsFile(await file.text())
    if (!found.ok) return go({ at: 'wrong', said: `${file.name}, line ${found.line}: ${found.message}` })
    const changes = settingsChanges(settings, found.settings, nameOf)
    if (changes.length) go({ at: 'preview', wanted: found.settings, changes })
    else go({ at: 'rest', said: `${file.name} says what holds already: nothing changes.` })
  }
  const apply = async (wanted: Partial<Settings>) => {
    for (const key of Object.keys(wanted) as SettingKey[]) await setSetting(key, wanted[key] as never)
    go({ at: 'rest', said: 'The settings were taken over.' })
  }
  const reset = async () => {
    await resetSettings()
    go({ at: 'rest', said: 'All settings are back to their defaults. Added sites stay allowed until you remove them.' })
  }

  return (
    <section aria-labelledby="transfer">
      <h2 id="transfer">Export, import, reset</h2>
      <div class="actions">
        <a
          class="button"
          download="factionary-settings.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(writeSettingsFile(settings))}`}
        >
          Export
        </a>
        <label class="button">
          Import …
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={async (event) => {
              const input = event.currentTarget
              await read(input.files?.[0])
              input.value = ''
            }}
          />
        </label>
        <button type="button" class="button" onClick={() => go({ at: 'reset' })}>
          Reset …
        </button>
      </div>
      <div aria-live="polite">
        {step.at === 'rest' && step.said && <p class="said">{step.said}</p>}
        {step.at === 'wrong' && (
          <p class="said is-wrong">
            <b>Nothing was changed.</b> {step.said}
          </p>
        )}
        {step.at === 'preview' && (
          <Question
            title="This would change:"
            lines={step.changes}
            yes="Change it"
            onYes={() => apply(step.wanted)}
            onNo={() => go({ at: 'rest', said: 'Nothing was changed.' })}
          />
        )}
        {step.at === 'reset' && (
          <Question
            title="Set everything back to its default? Your switches for sites and the list of names not to mark go too."
            lines={[]}
            yes="Reset everything"
            onYes={reset}
            onNo={() => go({ at: 'rest', said: '' })}
          />
        )}
      </div>
    </section>
  )
}

interface QuestionProps {
  title: string
  lines: string[]
  yes: string
  onYes: () => void
  onNo: () => void
}

function Question({ title, lines, yes, onYes, onNo }: QuestionProps) {
  return (
    <div class="question">
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <button type="button" class="button is-main" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" onClick={onNo}>
        Cancel
      </button>
    </div>
  )
}
