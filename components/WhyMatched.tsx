import { useState } from 'preact/hooks'
import type { Mute } from '../lib/settings-declarations.ts'
import { type CopiedReport, ReportNotice } from './ReportNotice.tsx'

export interface Matched {
  /** The words on the page. */
  text: string
  /** Why they were taken for this entity: "surname of the person named in full above". */
  why: string
  /** False where the spelling is near but not the same. */
  certain: boolean
}

interface WhyMatchedProps {
  matched: Matched
  name: string
  isPerson: boolean
  onWrongPerson?: ((scope: Mute['scope']) => void) | undefined
  onUndoWrongPerson?: (() => void) | undefined
  onReport?: (() => Promise<CopiedReport>) | undefined
}

const DONE: Record<Mute['scope'], string> = {
  page: 'not marked on this page any more.',
  site: 'not marked on this site any more.',
  everywhere: 'not marked anywhere any more.',
}
const WIDER: [Mute['scope'], string][] = [
  ['site', 'This site too'],
  ['everywhere', 'Everywhere'],
]

/** Why the name was matched, and the reader's ways to object: one press unmarks it here, another one goes further. */
export function WhyMatched(props: WhyMatchedProps) {
  const { matched, name, isPerson, onWrongPerson, onUndoWrongPerson, onReport } = props
  const [muted, setMuted] = useState<Mute['scope']>()
  const [report, setReport] = useState<CopiedReport>()
  const mute = (scope: Mute['scope']) => {
    onWrongPerson?.(scope)
    setMuted(scope)
  }
  const undo = () => {
    onUndoWrongPerson?.()
    setMuted(undefined)
  }

  return (
    <footer class="fc-foot">
      {/* What was done takes the place of the reason, so that the buttons stay where they are under the pointer. */}
      {!muted && (
        <p>
          {matched.certain ? 'Matched' : 'Probable match for'} “<span dir="auto">{matched.text}</span>”: {matched.why}
        </p>
      )}
      <p role="status" class={muted ? undefined : 'fc-unseen'}>
        {muted && (
          <>
            <b dir="auto">{name}</b> is {DONE[muted]}
          </>
        )}
      </p>
      {(onWrongPerson || onReport) && (
        <div class="fc-actions">
          {onWrongPerson && (
            // The same button, so that focus stays on it.
            <button type="button" onClick={() => (muted ? undo() : mute('page'))}>
              {muted ? 'Undo' : `Wrong ${isPerson ? 'person' : 'group'}? Unmark here`}
            </button>
          )}
          {muted &&
            WIDER.slice(WIDER.findIndex(([scope]) => scope === muted) + 1).map(([scope, words]) => (
              // The second press of a double click is not meant for the button that has come under the pointer.
              <button type="button" key={scope} onClick={({ detail }) => detail < 2 && mute(scope)}>
                {words}
              </button>
            ))}
          {onReport && (
            <button type="button" onClick={() => void onReport().then(setReport)}>
              Report a mistake
            </button>
          )}
        </div>
      )}
      {report && <ReportNotice report={report} />}
    </footer>
  )
}
