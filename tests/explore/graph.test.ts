import { describe, expect, test } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { graphOf, yearsOf } from '../../lib/explore/graph.ts'
import { layOut } from '../../lib/explore/graph-layout.ts'
import { nextInDirection } from '../../lib/explore/next-in-direction.ts'
import { worldOf } from '../../lib/explore/world.ts'
import { SAMPLE } from '../search/sample-dataset.ts'

const world = worldOf(SAMPLE)
const edgesOf = (filter: Partial<Parameters<typeof graphOf>[1]>) =>
  graphOf(world, { relations: [], ...filter }).edges.map(({ id }) => id)

describe('the network', () => {
  test('draws ties between people and organisations, and nothing else', () => {
    expect(edgesOf({})).toContain('progress allied labour-first')
    expect(edgesOf({}).filter((id) => /stood|mentioned|position/.test(id))).toEqual([])
  })

  test('draws two claims of the same tie as one line that keeps both', () => {
    const twice = {
      ...SAMPLE,
      claims: SAMPLE.claims.flatMap((claim) => [claim, { ...claim, id: `${claim.id}-again` }]),
    }
    const { edges } = graphOf(worldOf(twice), { relations: [] })
    expect(edges.map(({ id }) => id)).toEqual(edgesOf({}))
    expect(edges.every(({ claims }) => claims.length === 2)).toBe(true)
  })

  test('keeps only the relations that are asked for', () => {
    expect(edgesOf({ relations: ['allied'] })).toEqual(['progress allied labour-first'])
  })

  test('around a group: its own ties and those among its neighbours', () => {
    expect(edgesOf({ around: 'labour-first' }).sort()).toEqual([
      'john-spellar member labour-first',
      'luke-akehurst member labour-first',
      'progress allied labour-first',
    ])
  })

  test('in a year: only what is said to have held then', () => {
    expect(edgesOf({ year: 2020 })).toContain('laura-pidcock supporter dont-leave-organise')
    expect(edgesOf({ year: 2020 })).not.toContain('progress endorsed florence-nosegbe')
    expect(edgesOf({ year: 2017 })).toEqual([])
  })

  test('nobody without a tie is drawn, and every line ends at two nodes', () => {
    const { nodes, edges } = graphOf(world, { relations: [] })
    const ids = nodes.map(({ id }) => id)
    expect(ids).not.toContain('tosh-mcdonald')
    expect(edges.every(({ from, to }) => ids.includes(from) && ids.includes(to))).toBe(true)
    expect(nodes.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * edges.length)
  })

  test('an unknown group leaves nothing, an empty dataset too', () => {
    expect(edgesOf({ around: 'nobody' })).toEqual([])
    const empty = worldOf({ version: '', people: [], organisations: [], contests: [], sources: [], claims: [] })
    expect(graphOf(empty, { relations: [] })).toEqual({ nodes: [], edges: [] })
    expect(layOut(graphOf(empty, { relations: [] }), 400, 300).nodes.size).toBe(0)
  })

  test('the bundled claims reach from 2010 to 2025', () => {
    expect(yearsOf(worldOf(bundledDataset))).toEqual({ first: 2010, last: 2025 })
  })
})

describe('its layout', () => {
  const graph = graphOf(worldOf(bundledDataset), { relations: [] })

  test('is the same each time', () => {
    expect(layOut(graph, 800, 600)).toEqual(layOut(graph, 800, 600))
  })

  test.each([
    [1200, 700],
    [340, 1600],
  ])('stays in a frame of %i by %i px', (width, height) => {
    for (const { x, y, radius } of layOut(graph, width, height).nodes.values()) {
      expect(x - radius).toBeGreaterThanOrEqual(0)
      expect(x + radius).toBeLessThanOrEqual(width)
      expect(y - radius).toBeGreaterThanOrEqual(0)
      expect(y + radius).toBeLessThanOrEqual(height)
    }
  })

  test('lays no node upon another', () => {
    const placed = [...layOut(graph, 900, 700).nodes.values()]
    const overlaps = placed.flatMap((a, place) =>
      placed
        .slice(place + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.radius + b.radius)
        .map((b) => [a.id, b.id]),
    )
    expect(overlaps).toEqual([])
  })

  test('gives a lone node a place', () => {
    const lone = { nodes: [{ id: 'a', name: 'A', kind: 'person' as const, degree: 0 }], edges: [] }
    expect(layOut(lone, 400, 300).nodes.get('a')).toMatchObject({ x: 200, y: 150 })
  })
})

describe('arrow keys', () => {
  const placed = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 10, y: 1 },
    { id: 'c', x: 5, y: 30 },
    { id: 'd', x: -4, y: 2 },
  ]

  test.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'd'],
    ['b', 'ArrowDown', 'd'],
    ['a', 'ArrowLeft', 'd'],
    ['a', 'ArrowUp', undefined],
    ['c', 'ArrowUp', 'b'],
    ['a', 'Home', 'a'],
    ['a', 'End', 'd'],
    ['a', 'x', undefined],
    ['nobody', 'ArrowUp', undefined],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(nextInDirection(placed, from, key)).toBe(to)
  })
})
