import type { CardRow } from '../lib/dataset/card-model.ts'
import { KindMark } from './KindMark.tsx'
import { PreferenceTable } from './PreferenceTable.tsx'

interface TieRowProps {
  row: CardRow
  /** True where the page's article has a date and this held then. */
  then?: boolean
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

/** One tie, endorsement, candidacy or position: who, in what role, when, and the number of its source. */
export function TieRow({ row, then = false, onOpenEntity, onOpenNote }: TieRowProps) {
  const { entity } = row
  const status = STATUS_WORDS[row.status]
  const details = [row.role, row.contest?.name, row.result, row.votes && `${row.votes.toLocaleString('en-GB')} votes`]
  return (
    <li class="fc-row">
      {entity ? <KindMark kind={entity.kind} /> : <span />}
      <span>
        {entity && onOpenEntity ? (
          <button type="button" class="fc-entity" dir="auto" onClick={() => onOpenEntity(entity.id)}>
            {row.label}
          </button>
        ) : (
          <span class="fc-label" dir="auto">
            {row.label}
          </span>
        )}{' '}
        <span class="fc-role">{details.filter(Boolean).join(', ')}</span>{' '}
        {then && <span class="fc-then">when this was written</span>} {status && <span class="fc-status">{status}</span>}
        <button type="button" class="fc-note-link" onClick={() => onOpenNote(row.note)}>
          <span aria-hidden="true">{row.note}</span>
          <span class="fc-unseen">Source {row.note}</span>
        </button>
      </span>
      <span class="fc-when">{row.when}</span>
      {row.preferences?.length ? <PreferenceTable preferences={row.preferences} /> : null}
    </li>
  )
}
