import { KIND_PATHS } from '../../components/KindMark.tsx'
import type { EntityKind } from '../../lib/dataset/types.ts'
import { KIND_LOOKS } from '../../lib/kind-look.ts'

/** Side of the square that the kinds' shapes are drawn in. */
const DRAWN_IN = 12

/** The shape of a kind of entity at a place in a drawing. */
export function NodeShape({ kind, x, y, radius }: { kind: EntityKind; x: number; y: number; radius: number }) {
  const scale = (radius * 2) / DRAWN_IN
  return (
    <path
      class="ex-node-shape"
      d={KIND_PATHS[KIND_LOOKS[kind].shape]}
      fill-rule="evenodd"
      transform={`translate(${x - radius} ${y - radius}) scale(${scale})`}
    />
  )
}
