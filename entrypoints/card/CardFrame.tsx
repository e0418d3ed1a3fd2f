import { useEffect, useRef, useState } from 'preact/hooks'
import { EntityCard } from '../../components/EntityCard.tsx'
import type { PartialDate } from '../../lib/dataset/types.ts'
import type { PageCard } from '../../lib/messages.ts'
import { REPORT_TO, reportText } from '../../lib/report.ts'
import type { CardOpening } from '../content/cards/card-surface.ts'
import { copyText } from './copy-text.ts'
import { KeyHints } from './KeyHints.tsx'

interface CardFrameProps extends CardOpening {
  articleDate: PartialDate | undefined
  /** Address of the page. */
  address: string
}

/** The card of a name on the page, and of those that the reader goes on to from it, with the way back. */
export function CardFrame(props: CardFrameProps) {
  const { card, matched, articleDate, address, loadCard, mute, showOnPage, keys } = props
  const [path, setPath] = useState<PageCard[]>([card])
  const [trouble, setTrouble] = useState<string>()
  const dialog = useRef<HTMLDivElement>(null)
  const turn = useRef(0)
  const length = useRef(1)
  const shown = path.at(-1) ?? card
  const before = path.at(-2)

  // A new card is read from its top, and by keyboard as well: the button that led to it is gone.
  useEffect(() => {
    if (path.length === length.current) return
    length.current = path.length
    dialog.current?.scrollTo?.(0, 0)
    dialog.current?.focus({ preventScroll: true })
  }, [path])

  const openEntity = async (id: string) => {
    const asked = ++turn.current
    const answer = await loadCard(id)
    if (asked !== turn.current) return
    setTrouble(answer.ok ? undefined : 'This card cannot be loaded now. Reload the page and try again.')
    if (answer.ok) setPath([...path, answer.value])
  }
  const goBack = () => {
    turn.current++
    setTrouble(undefined)
    setPath(path.slice(0, -1))
  }
  const report = async () => {
    const text = reportText({ address, card, matched })
    return { text, copied: await copyText(text, document), to: REPORT_TO }
  }

  return (
    <>
      <div
        class="fc-dialog"
        role="dialog"
        aria-label={shown.name}
        aria-describedby={keys && 'keys'}
        tabIndex={-1}
        ref={dialog}
      >
        {before && (
          <button type="button" class="fc-back" onClick={goBack}>
            ‹ Back to {before.name}
          </button>
        )}
        {trouble && (
          <p class="fc-trouble" role="alert">
            {trouble}
          </p>
        )}
        <EntityCard
          key={path.length}
          card={shown}
          articleDate={articleDate}
          alsoOnPage={shown.alsoOnPage}
          onShowOnPage={showOnPage}
          onOpenEntity={openEntity}
          {...(!before && {
            matched,
            onWrongPerson: (scope) => void mute(scope),
            onUndoWrongPerson: () => void mute(null),
            onReport: report,
          })}
        />
      </div>
      {keys && <KeyHints id="keys" keys={keys} />}
    </>
  )
}
