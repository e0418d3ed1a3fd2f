import type { Relation } from '../../lib/dataset/types.ts'
import { RELATION_LOOKS } from './relation-look.ts'

interface Point {
  x: number
  y: number
}

/** One tie as a line from subject to object: colour, dashes and ending say which relation it is. */
export function EdgeLine({
  relation,
  from,
  to,
  class: more = '',
}: {
  relation: Relation
  from: Point
  to: Point
  class?: string
}) {
  const { colour, dashes, end } = RELATION_LOOKS[relation]
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return (
    <g class={`ex-edge ${colour} ${more}`}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke-dasharray={dashes || undefined} />
      {end !== 'none' && (
        <g transform={`translate(${to.x} ${to.y}) rotate(${angle})`}>
          {end === 'arrow' && <path d="M0 0L-8 -4L-8 4z" />}
          {end === 'dot' && <circle cx={-3} r={3} />}
          {end === 'bar' && <rect x={-3} y={-5} width={3} height={10} />}
        </g>
      )}
    </g>
  )
}
