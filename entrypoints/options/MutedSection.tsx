import type { Settings } from '../../lib/settings.ts'
import { muteWords } from '../../lib/settings-changes.ts'
import type { NameOf, SetSetting } from './section-props.ts'

interface MutedSectionProps {
  muted: Settings['muted']
  nameOf: NameOf
  set: SetSetting
}

/** People and groups that the reader does not want marked, each with the way to undo it. */
export function MutedSection({ muted, nameOf, set }: MutedSectionProps) {
  return (
    <section aria-labelledby="muted">
      <h2 id="muted">Not marked</h2>
      <p class="about">
        {muted.length
          ? 'Names that you asked not to mark.'
          : 'Nobody. “Wrong person?” on a card adds a name to this list.'}
      </p>
      <ul class="list">
        {muted.map((mute) => (
          <li key={`${mute.entity} ${mute.scope} ${mute.where}`}>
            <span>
              <b dir="auto">{nameOf(mute.entity)}</b> {muteWords(mute)}
            </span>
            <button
              type="button"
              class="link"
              aria-label={`Mark again: ${nameOf(mute.entity)}`}
              onClick={() =>
                void set(
                  'muted',
                  muted.filter((other) => other !== mute),
                )
              }
            >
              Mark again
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
