import type { EntityKind } from '../lib/dataset/types.ts'
import { KIND_LOOKS, type Shape } from '../lib/kind-look.ts'

export const KIND_PATHS: Record<Shape, string> = {
  ring: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9m0 2a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5',
  square: 'M2.5 1h7A1.5 1.5 0 0 1 11 2.5v7A1.5 1.5 0 0 1 9.5 11h-7A1.5 1.5 0 0 1 1 9.5v-7A1.5 1.5 0 0 1 2.5 1',
  circle: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
  diamond: 'M6 .4L11.6 6L6 11.6L.4 6z',
  triangle: 'M6 .8L11.8 11H.2z',
  hexagon: 'M3.2 1.1h5.6L11.7 6L8.8 10.9H3.2L.3 6z',
  pentagon: 'M6 .6L11.6 4.7L9.5 11.2H2.5L.4 4.7z',
  bar: 'M.5 3.5h11v5H.5z',
  page: 'M2 .5h8v11H2zM4 3v1.2h4V3zM4 5.6v1.2h4V5.6z',
  frame: 'M1 1h10v10H1zM3 3v6h6V3z',
}

/** The shape, in its colour, that stands for a kind of entity. The kind is also said in words nearby, so it is silent. */
export function KindMark({ kind }: { kind: EntityKind }) {
  const { shape, colour } = KIND_LOOKS[kind]
  return (
    <svg class={`fc-kind c${colour}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={KIND_PATHS[shape]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  )
}
