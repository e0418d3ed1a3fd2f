import { useLayoutEffect, useRef } from 'preact/hooks'
import { EntityCard } from '../../components/EntityCard.tsx'
import { kindOf } from '../../lib/dataset/names.ts'
import { ContestView } from './ContestView.tsx'
import type { PopupData } from './popup-data.ts'
import { SourceView } from './SourceView.tsx'
import type { View } from './views.ts'

interface DetailViewProps {
  data: PopupData
  view: View
  /** False under another view: it stays as it is, out of reach. */
  top: boolean
  onOpen: (view: View) => void
  onBack: () => void
}

/** One person, group, contest or source in full, over the tabs, with the way back. */
export function DetailView({ data, view, top, onOpen, onBack }: DetailViewProps) {
  const back = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => back.current?.focus(), [])

  return (
    <section class="layer" inert={!top} aria-label="Details">
      <div class="back-bar">
        <button type="button" class="link" ref={back} onClick={onBack}>
          <span aria-hidden="true">‹ </span>Back
        </button>
        <a href={`/explore.html#/${pageOf(data, view)}/${view.id}`} target="_blank" rel="noopener">
          Open in explorer
        </a>
      </div>
      <div class="layer-body">
        <Content {...{ data, view, onOpen }} />
      </div>
    </section>
  )
}

function Content({ data, view: { type, id }, onOpen }: Pick<DetailViewProps, 'data' | 'view' | 'onOpen'>) {
  if (type === 'contest') return <ContestView dataset={data.dataset} id={id} onOpen={onOpen} />
  if (type === 'source') return <SourceView dataset={data.dataset} id={id} onOpen={onOpen} />
  const card = data.cardOf(id)
  if (!card) return <p class="hint">The dataset has nothing about this name.</p>
  return <EntityCard card={card} onOpenEntity={(entity) => onOpen({ type: 'entity', id: entity })} />
}

function pageOf(data: PopupData, { type, id }: View): string {
  if (type !== 'entity') return type
  return kindOf(data.dataset, id) === 'person' ? 'person' : 'organisation'
}
