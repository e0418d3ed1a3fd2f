import type { Relation } from '../../lib/dataset/types.ts'
import { EdgeLine } from './EdgeLine.tsx'

/** A short piece of the line that stands for a relation: the key to the picture. */
export function EdgeSample({ relation }: { relation: Relation }) {
  return (
    <svg class="ex-sample" viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
      <EdgeLine relation={relation} from={{ x: 1, y: 6 }} to={{ x: 29, y: 6 }} />
    </svg>
  )
}
