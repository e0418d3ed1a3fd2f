import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { RELATION_TITLES } from '../../lib/explore/claim-words.ts'
import type { Graph, GraphEdge, GraphNode } from '../../lib/explore/graph.ts'
import type { Layout, PlacedNode } from '../../lib/explore/graph-layout.ts'
import { KIND_LOOKS } from '../../lib/kind-look.ts'
import { EdgeLine } from './EdgeLine.tsx'
import { NodeShape } from './NodeShape.tsx'
import { shortened } from './shortened.ts'
import { useStops } from './use-stops.ts'

interface NetworkPictureProps {
  graph: Graph
  layout: Layout
  selected: string | undefined
  onSelect(id: string): void
  drawing: RefObject<SVGSVGElement | null>
}

const LONGEST_LABEL = 24

/** The network drawn: one stop for the Tab key, arrow keys go to the nearest node that way, Enter opens its card. */
export function NetworkPicture({ graph, layout, selected, onSelect, drawing }: NetworkPictureProps) {
  const [near, setNear] = useState<string>()
  const shown = useMemo(
    () =>
      graph.nodes
        .flatMap((node) => ({ node, place: layout.nodes.get(node.id) as PlacedNode }))
        .filter(({ place }) => place),
    [graph, layout],
  )
  const shifts = useMemo(() => shiftsOf(graph.edges), [graph])
  const lit = litBy(graph, near ?? selected)
  // In a drawing wider than its frame, the one that the address names is brought into sight.
  const start = useRef(selected)
  useLayoutEffect(() => {
    const frame = drawing.current?.parentElement
    const place = start.current && layout.nodes.get(start.current)
    if (frame && place) frame.scrollLeft = place.x - frame.clientWidth / 2
  }, [layout, drawing])
  const stopAt = useStops(
    shown.map(({ place }) => place),
    selected,
    onSelect,
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
    <svg
      ref={drawing}
      class={lit ? 'ex-network has-lit' : 'ex-network'}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={`Network of ${graph.nodes.length} people and organisations with ${graph.edges.length} ties. Arrow keys move, Enter opens a card.`}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
      <g aria-hidden="true">
        {graph.edges.map((edge) => {
          const from = layout.nodes.get(edge.from)
          const to = layout.nodes.get(edge.to)
          if (!from || !to) return null
          const line = between(from, to, shifts.get(edge.id) ?? 0)
          const isLit = lit && (edge.from === lit.centre || edge.to === lit.centre)
          return <EdgeLine key={edge.id} relation={edge.relation} {...line} class={isLit ? 'is-lit' : ''} />
        })}
      </g>
      {shown.map(({ node, place }) => (
        <g
          key={node.id}
          {...stopAt(node.id)}
          aria-label={`${node.name}, ${node.kind}: ${tieWords(graph, node)}`}
          class={[
            'ex-node',
            `c${KIND_LOOKS[node.kind].colour}`,
            node.id === selected ? 'is-selected' : '',
            lit?.ids.has(node.id) ? 'is-lit' : '',
          ].join(' ')}
          onFocusIn={() => setNear(node.id)}
          onFocusOut={() => setNear(undefined)}
          onPointerEnter={() => setNear(node.id)}
          onPointerLeave={() => setNear(undefined)}
        >
          <title>{node.name}</title>
          <circle class="ex-node-ring" cx={place.x} cy={place.y} r={place.radius + 4} />
          <NodeShape kind={node.kind} x={place.x} y={place.y} radius={place.radius} />
          <text x={place.label.x} y={place.label.y} text-anchor={place.label.anchor}>
            {shortened(node.name, LONGEST_LABEL)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The two ends of a tie, at the rims of the nodes, shifted aside by some px. */
function between(from: PlacedNode, to: PlacedNode, shift: number) {
  const across = to.x - from.x
  const down = to.y - from.y
  const length = Math.hypot(across, down) || 1
  const at = (node: PlacedNode, distance: number) => ({
    x: node.x + (across * distance - down * shift) / length,
    y: node.y + (down * distance + across * shift) / length,
  })
  return { from: at(from, from.radius), to: at(to, -to.radius - 2) }
}

const BESIDE = 6

/** Several ties between the same two lie side by side: how many px each is shifted, to the right of its own direction. */
function shiftsOf(edges: readonly GraphEdge[]): Map<string, number> {
  const shifts = new Map<string, number>()
  for (const [, same] of Map.groupBy(edges, ({ from, to }) => [from, to].sort().join(' '))) {
    same.forEach((edge, place) => {
      const shift = (place - (same.length - 1) / 2) * BESIDE
      shifts.set(edge.id, edge.from < edge.to ? shift : -shift)
    })
  }
  return shifts
}

function litBy(graph: Graph, centre: string | undefined): { centre: string; ids: Set<string> } | undefined {
  if (!centre || !graph.nodes.some(({ id }) => id === centre)) return undefined
  const ids = new Set([centre])
  for (const { from, to } of graph.edges) {
    if (from === centre) ids.add(to)
    if (to === centre) ids.add(from)
  }
  return { centre, ids }
}

function tieWords(graph: Graph, node: GraphNode): string {
  const counts = Map.groupBy(
    graph.edges.filter(({ from, to }) => from === node.id || to === node.id),
    ({ relation }) => RELATION_TITLES[relation].toLowerCase(),
  )
  return [...counts].map(([title, edges]) => `${title} ${edges.length}`).join(', ')
}
