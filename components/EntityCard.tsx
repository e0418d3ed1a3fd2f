import { useEffect, useRef, useState } from 'preact/hooks'
import { rowsAtTime } from '../lib/dataset/at-time.ts'
import type { CardModel, CardRow } from '../lib/dataset/card-model.ts'
import { dateLabel } from '../lib/dataset/dates.ts'
import type { PartialDate } from '../lib/dataset/types.ts'
import type { Mute } from '../lib/settings-declarations.ts'
import { KindMark } from './KindMark.tsx'
import { LongList } from './LongList.tsx'
import type { CopiedReport } from './ReportNotice.tsx'
import { SourceNotes } from './SourceNotes.tsx'
import { TieRow } from './TieRow.tsx'
import { type Matched, WhyMatched } from './WhyMatched.tsx'
import { DOT, joinWords } from './words.ts'

export interface EntityCardProps {
  card: CardModel
  /** The mention that the card was opened on; absent in popup and explorer. */
  matched?: Matched
  /** Others named on the page who have to do with this one. */
  alsoOnPage?: { entity: string; name: string; why: string }[]
  /** When the article was written: what held then comes first and says so. */
  articleDate?: PartialDate
  /** Opens another entity's card. Without it, names are plain text. */
  onOpenEntity?: (id: string) => void
  /** Scrolls to a mention of somebody in `alsoOnPage`. */
  onShowOnPage?: (id: string) => void
  onWrongPerson?: (scope: Mute['scope']) => void
  onUndoWrongPerson?: () => void
  onReport?: () => Promise<CopiedReport>
}

/** All that the dataset says of one entity, each row with its source: the same card on pages, in popup and explorer. */
export function EntityCard(props: EntityCardProps) {
  const { card, matched, articleDate, onOpenEntity } = props
  const root = useRef<HTMLElement>(null)
  const [lit, light] = useState<number>()

  // The note may have been folded away: it is there to go to only after the list was drawn again.
  useEffect(() => {
    const note = root.current?.querySelector<HTMLElement>(`[data-note="${lit}"]`)
    note?.scrollIntoView?.({ block: 'nearest' })
    note?.focus({ preventScroll: true })
  }, [lit])

  const sourceDate = ({ note }: CardRow) => card.notes.find(({ number }) => number === note)?.source.date

  return (
    // The interface is English and runs left to right, whatever the page around it does; names follow their own script.
    <article class="fc-card" lang="en-GB" dir="ltr" ref={root}>
      <Head card={card} />
      {articleDate && <p class="fc-page-date">This page is dated {dateLabel(articleDate)}.</p>}
      {card.sections.map((section) => (
        <section class="fc-section" key={section.id} aria-label={section.title}>
          <h3 class="fc-section-title">{section.title}</h3>
          <LongList
            id={`${card.id} ${section.id}`}
            items={rowsAtTime(section.rows, articleDate, sourceDate)}
            limit={5}
            noun="entries"
          >
            {({ row, period }) => (
              <TieRow key={row.claim} row={row} period={period} onOpenEntity={onOpenEntity} onOpenNote={light} />
            )}
          </LongList>
        </section>
      ))}
      {card.sections.length === 0 && <p class="fc-empty">The sources state no ties and no endorsements.</p>}
      {props.alsoOnPage?.length ? <AlsoOnPage also={props.alsoOnPage} onShow={props.onShowOnPage} /> : null}
      <SourceNotes of={card.id} notes={card.notes} lit={lit} />
      {matched && (
        <WhyMatched
          matched={matched}
          name={card.name}
          isPerson={card.kind === 'person'}
          onWrongPerson={props.onWrongPerson}
          onUndoWrongPerson={props.onUndoWrongPerson}
          onReport={props.onReport}
        />
      )}
    </article>
  )
}

function Head({ card }: { card: CardModel }) {
  const also = card.alsoKnownAs.length > 0 && (
    <>
      Also <bdi>{joinWords(card.alsoKnownAs)}</bdi>
    </>
  )
  return (
    <header class="fc-head">
      <h2 class="fc-name" dir="auto">
        {card.name}
      </h2>
      <p class="fc-what">
        <KindMark kind={card.kind} />
        <bdi>{card.description}</bdi>
        {card.description && also && DOT}
        {also}
      </p>
    </header>
  )
}

function AlsoOnPage({
  also,
  onShow,
}: {
  also: { entity: string; name: string; why: string }[]
  onShow: EntityCardProps['onShowOnPage']
}) {
  return (
    <section class="fc-section" aria-label="Also on this page">
      <h3 class="fc-section-title">Also on this page</h3>
      <LongList items={also} limit={4} noun="names" class="fc-also">
        {({ entity, name, why }) => (
          <li key={entity}>
            <button type="button" dir="auto" onClick={() => onShow?.(entity)}>
              {name}
            </button>{' '}
            · {why}
          </li>
        )}
      </LongList>
    </section>
  )
}
