import { useState } from 'preact/hooks'
import type { Mute } from '../lib/settings-declarations.ts'

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
  onWrongPerson?: ((scope: Mute['scope']) => void) | undefined
  onUndoWrongPerson?: (() => void) | undefined
  onReport?: (() => void) | undefined
}

const SCOPES: [Mute['scope'], string][] = [
  ['page', 'This page'],
  ['site', 'This site'],
  ['everywhere', 'Anywhere'],
]

/** Why the name was matched, and the reader's ways to object. */
export function WhyMatched({ matched, name, onWrongPerson, onUndoWrongPerson, onReport }: WhyMatchedProps) {
  const [step, go] = useState<'shown' | 'choosing' | 'muted'>('shown')

  return (
    <footer class="fc-foot">
      <p>
        {matched.certain ? 'Matched' : 'Probably meant:'} “<span dir="auto">{matched.text}</span>”: {matched.why}
      </p>
      {step === 'shown' && (onWrongPerson || onReport) && (
        <div class="fc-actions">
          {onWrongPerson && (
            <button type="button" onClick={() => go('choosing')}>
              Wrong person?
            </button>
          )}
          {onReport && (
            <button type="button" onClick={onReport}>
              Report a mistake
            </button>
          )}
        </div>
      )}
      {step === 'choosing' && (
        <fieldset class="fc-choices">
          <legend>
            Do not mark <span dir="auto">{name}</span>
          </legend>
          {SCOPES.map(([scope, words]) => (
            <button
              type="button"
              key={scope}
              onClick={() => {
                onWrongPerson?.(scope)
                go('muted')
              }}
            >
              {words}
            </button>
          ))}
          <button type="button" onClick={() => go('shown')}>
            Cancel
          </button>
        </fieldset>
      )}
      {step === 'muted' && (
        <p role="status" class="fc-choices">
          Not marked any more.{' '}
          {onUndoWrongPerson && (
            <button
              type="button"
              onClick={() => {
                onUndoWrongPerson()
                go('shown')
              }}
            >
              Undo
            </button>
          )}
        </p>
      )}
    </footer>
  )
}
