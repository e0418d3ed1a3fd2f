import type { ComponentChildren } from 'preact'
import type { EntityKind } from '../lib/dataset/types.ts'
import { KindMark } from './KindMark.tsx'

interface EntityRowProps {
  /** Absent for what has no shape: contests and sources. */
  kind?: EntityKind | undefined
  name: string
  detail?: string | undefined
  onOpen: () => void
  /** Beside the name, at the end of the line. */
  children?: ComponentChildren
}

/** One thing in a list: shape, name, a second line; opens on click. */
export function EntityRow({ kind, name, detail, onOpen, children }: EntityRowProps) {
  return (
    <li class="entity-row">
      <button type="button" class="entity-open" onClick={onOpen}>
        {kind && <KindMark kind={kind} />}
        <b dir="auto">{name}</b>
        {detail && <small dir="auto">{detail}</small>}
      </button>
      {children}
    </li>
  )
}
