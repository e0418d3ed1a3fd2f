import type { ComponentChild } from 'preact'
import type { Period } from '../lib/dataset/at-time.ts'
import type { CardRow } from '../lib/dataset/card-model.ts'
import { KindMark } from './KindMark.tsx'
import { PreferenceTable } from './PreferenceTable.tsx'

interface TieRowProps {
  row: CardRow
  /** How this stands to the date of the page's article, where it has one. */
  period?: Period | undefined
  onOpenEntity?: ((id: string) => void) | undefined
  /** Leads to the numbered source below. */
  onOpenNote: (note: number) => void
}

const STATUS_WORDS = {
  stated: undefined,
  'self-declared': 'self-declared',
  reported: 'as reported',
  ended: 'ended',
  disputed: 'disputed',
} as const

const PERIOD_WORDS = {
  same: 'at the time',
  near: 'around then',
  later: 'later',
  earlier: 'earlier',
  undated: undefined,
} as const

/** One tie, endorsement, candidacy or position: who, in what role, when, and the number of its source. */
export function TieRow({ row, period, onOpenEntity, onOpenNote }: TieRowProps) {
  const { entity } = row
  const status = STATUS_WORDS[row.status]
  const details = [row.role, row.contest?.name, row.result, row.votes && `${row.votes.toLocaleString('en-GB')} votes`]
  const words = details.filter(Boolean).join(', ')
  const note = (
    <button type="button" class="fc-note-link" onClick={() => onOpenNote(row.note)}>
      <span aria-hidden="true">{row.note}</span>
      <span class="fc-unseen">Source {row.note}</span>
    </button>
  )
  const time = period && PERIOD_WORDS[period]
  const isThen = period === 'same' || period === 'near'
  return (
    <li class="fc-row">
      {entity ? <KindMark kind={entity.kind} /> : <span />}
      <span>
        <Together with={!words && note} wide={row.note > 9}>
          {entity && onOpenEntity ? (
            <Name label={row.label} onOpen={() => onOpenEntity(entity.id)} />
          ) : (
            <span class="fc-label" dir="auto">
              {row.label}
            </span>
          )}
        </Together>{' '}
        {words && (
          <Together with={note} wide={row.note > 9}>
            <span class="fc-role">{words}</span>
          </Together>
        )}
        {status && (
          <>
            {' '}
            <span class="fc-status">{status}</span>
          </>
        )}
      </span>
      <span class="fc-when">
        {time && <span class={isThen ? 'fc-period is-then' : 'fc-period'}>{time}</span>} {row.when}
      </span>
      {row.preferences?.length ? <PreferenceTable preferences={row.preferences} /> : null}
    </li>
  )
}

/** A name that opens its card. */
function Name({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> is a box of its own, and what follows would leave its last word.
    <span
      role="button"
      tabIndex={0}
      class="fc-entity"
      dir="auto"
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
    >
      {label}
    </span>
  )
}

interface TogetherProps {
  with: ComponentChild
  /** Of two digits. */
  wide: boolean
  children: ComponentChild
}

/** Words and the number of their source, which never stands alone at the start of a line: they keep room for it. */
function Together({ with: note, wide, children }: TogetherProps) {
  if (!note) return children
  return (
    <span class={wide ? 'fc-together is-wide' : 'fc-together'}>
      <span class="fc-words">{children}</span>
      {note}
    </span>
  )
}
