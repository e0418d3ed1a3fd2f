import type { Layout, PlacedNode } from './graph-layout.ts'

/**
 * A layout of which only some nodes are in the picture: these, as they lie to each other, moved so that the picture begins
 * with the first of them and has them in its middle. What is left of a high network, as of one year, would else stand far
 * down, under an empty picture. With all nodes it is the layout as it was.
 * @param ids of the nodes in the picture; others are left out.
 */
export function partOfLayout(layout: Layout, ids: readonly string[]): Layout {
  const all = [...layout.nodes.values()]
  const shown = ids.flatMap((id) => layout.nodes.get(id) ?? [])
  if (shown.length === 0) return layout
  const across = Math.round(middleOf(all) - middleOf(shown))
  const down = Math.round(topOf(all) - topOf(shown))
  return { ...layout, nodes: new Map(shown.map((node) => [node.id, moved(node, across, down)])) }
}

function topOf(nodes: readonly PlacedNode[]): number {
  return Math.min(...nodes.map(({ y }) => y))
}

function middleOf(nodes: readonly PlacedNode[]): number {
  const across = nodes.map(({ x }) => x)
  return (Math.min(...across) + Math.max(...across)) / 2
}

function moved(node: PlacedNode, across: number, down: number): PlacedNode {
  const { x, y, label } = node
  return { ...node, x: x + across, y: y + down, label: { ...label, x: label.x + across, y: label.y + down } }
}
