import { useEffect, useRef, useState } from 'preact/hooks'
import { EntityCard } from '../../components/EntityCard.tsx'
import type { CardModel } from '../../lib/dataset/card-model.ts'
import type { CardOpening } from '../content/card-surface.ts'

/** The card of a name on the page, and of those that the reader goes on to from it, with the way back. */
export function CardFrame({ card, matched, loadCard }: CardOpening) {
  const [path, setPath] = useState<CardModel[]>([card])
  const [trouble, setTrouble] = useState<string>()
  const dialog = useRef<HTMLDivElement>(null)
  const turn = useRef(0)
  const shown = path.at(-1) ?? card
  const before = path.at(-2)

  // A new card is read from its top.
  useEffect(() => {
    if (path.length > 0) dialog.current?.scrollTo?.(0, 0)
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

  return (
    <div class="fc-dialog" role="dialog" aria-label={shown.name} tabIndex={-1} ref={dialog}>
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
      <EntityCard key={path.length} card={shown} matched={before ? undefined : matched} onOpenEntity={openEntity} />
    </div>
  )
}
