import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Graph } from './graph.ts'

export interface PlacedNode {
  id: string
  x: number
  y: number
  radius: number
  label: PlacedLabel
}

/** Where a name stands: anchor point of its baseline, and which way the text runs from it. */
export interface PlacedLabel {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export interface Layout {
  width: number
  height: number
  nodes: Map<string, PlacedNode>
}

const ROUNDS = 240
const MARGIN = 28
/** A network of few nodes is not torn apart to the frame's edges. */
const MOST_STRETCH = 5
const LETTER_WIDTH = 7
const LABEL_HEIGHT = 15

interface Body extends SimulationNodeDatum {
  id: string
  name: string
  radius: number
}

/**
 * Places a graph in a frame of the given size. Nothing in it is random: d3's own starting spiral and fixed random source
 * give the same picture for the same graph each time. Runs to its end at once, so nothing moves on the page.
 */
export function layOut(graph: Graph, width: number, height: number): Layout {
  const bodies: Body[] = graph.nodes.map(({ id, name, degree }) => ({
    id,
    name,
    radius: 6 + 2.2 * Math.sqrt(degree),
  }))
  const links = graph.edges.map(({ from, to }) => ({ source: from, target: to }))
  const flatness = Math.min(1, height / width)
  forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-900).distanceMax(300))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance(96)
        .strength(0.35),
    )
    .force('x', forceX(0).strength(0.09 * flatness))
    .force('y', forceY(0).strength(0.09))
    .force(
      'apart',
      forceCollide<Body>((body) => body.radius + 22),
    )
    .stop()
    .tick(ROUNDS)
  fillFrame(bodies, width, height)
  return { width, height, nodes: new Map(withLabels(bodies, width, height).map((node) => [node.id, node])) }
}

/** Stretches each direction on its own to fill the frame: a network has no true proportions. */
function fillFrame(bodies: Body[], width: number, height: number): void {
  const stretch = (key: 'x' | 'y', size: number, margin: number) => {
    const values = bodies.map((body) => body[key] ?? 0)
    const least = Math.min(...values)
    const most = Math.max(...values)
    const scale = most > least ? Math.min(MOST_STRETCH, (size - 2 * margin) / (most - least)) : 1
    const middle = (least + most) / 2
    for (const body of bodies) body[key] = size / 2 + ((body[key] ?? 0) - middle) * scale
  }
  stretch('x', width, MARGIN + 48)
  stretch('y', height, MARGIN)
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Puts each name where it covers least: below, right, left or above its node. Big nodes choose first. */
function withLabels(bodies: Body[], width: number, height: number): PlacedNode[] {
  const taken: Box[] = bodies.map((body) => ({
    left: (body.x ?? 0) - body.radius,
    right: (body.x ?? 0) + body.radius,
    top: (body.y ?? 0) - body.radius,
    bottom: (body.y ?? 0) + body.radius,
  }))
  const placed = new Map<string, PlacedNode>()
  for (const body of [...bodies].sort((a, b) => b.radius - a.radius)) {
    const { id, radius, x = 0, y = 0 } = body
    const length = Math.min(24, body.name.length) * LETTER_WIDTH
    const choices: PlacedLabel[] = [
      { x, y: y + radius + 13, anchor: 'middle' },
      { x: x + radius + 5, y: y + 4, anchor: 'start' },
      { x: x - radius - 5, y: y + 4, anchor: 'end' },
      { x, y: y - radius - 6, anchor: 'middle' },
      { x: x + radius, y: y + radius + 10, anchor: 'start' },
      { x: x - radius, y: y + radius + 10, anchor: 'end' },
    ]
    const costs = choices.map((label, order) => {
      const box = boxOf(label, length)
      const outside = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height ? 5000 : 0
      return outside + order + taken.reduce((sum, other) => sum + overlap(box, other), 0)
    })
    const label = choices[costs.indexOf(Math.min(...costs))] as PlacedLabel
    taken.push(boxOf(label, length))
    placed.set(id, { id, x, y, radius, label })
  }
  return bodies.map((body) => placed.get(body.id) as PlacedNode)
}

function boxOf({ x, y, anchor }: PlacedLabel, length: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2
  return { left, right: left + length, top: y - LABEL_HEIGHT + 3, bottom: y + 3 }
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 0 && down > 0 ? across * down : 0
}
