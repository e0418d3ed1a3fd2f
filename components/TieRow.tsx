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
  same: 'when this was written',
  near: 'around when this was written',
  later: 'later',
  earlier: 'earlier',
} as const

/** One tie, endorsement, candidacy or position: who, in what role, when, and the number of its source. */
export function TieRow({ row, period, onOpenEntity, onOpenNote }: TieRowProps) {
  const { entity } = row
  const status = STATUS_WORDS[row.status]
  const details = [row.role, row.contest?.name, row.result, row.votes && `${row.votes.toLocaleString('en-GB')} votes`]
  const words = details.filter(Boolean).join(', ').split(' ')
  const last = words.at(-1)
  const most = words.slice(0, -1).join(' ')
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
        <span class="fc-role">{most} </span>
        {/* The number of the source never stands alone at the start of a line. */}
        <span class="fc-together">
          {last && <span class="fc-role">{last}</span>}
          <button type="button" class="fc-note-link" onClick={() => onOpenNote(row.note)}>
            <span aria-hidden="true">{row.note}</span>
            <span class="fc-unseen">Source {row.note}</span>
          </button>
        </span>
        {(period === 'same' || period === 'near') && <span class="fc-then">{PERIOD_WORDS[period]}</span>}{' '}
        {status && <span class="fc-status">{status}</span>}
      </span>
      <span class="fc-when">
        {(period === 'later' || period === 'earlier') && <span class="fc-period">{PERIOD_WORDS[period]}</span>}{' '}
        {row.when}
      </span>
      {row.preferences?.length ? <PreferenceTable preferences={row.preferences} /> : null}
    </li>
  )
}
