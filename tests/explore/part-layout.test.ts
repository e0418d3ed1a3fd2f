import { expect, test } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { graphOf } from '../../lib/explore/graph.ts'
import { layOut } from '../../lib/explore/graph-layout.ts'
import { partOfLayout } from '../../lib/explore/part-layout.ts'
import { worldOf } from '../../lib/explore/world.ts'

const world = worldOf(bundledDataset)
const whole = graphOf(world, { relations: [] })
const layout = layOut(whole, 700, 900)
const ids = (year?: number) =>
  graphOf(world, { relations: [], ...(year !== undefined && { year }) }).nodes.map(({ id }) => id)
const ends = (values: number[]) => [Math.min(...values), Math.max(...values)] as const

test('all nodes stay where they are', () => {
  expect([...partOfLayout(layout, ids()).nodes.values()]).toEqual(ids().flatMap((id) => layout.nodes.get(id) ?? []))
})

test.each([2014, 2020, 2025])(
  'the nodes of %i begin where the whole begins, and lie to each other as before',
  (year) => {
    const part = [...partOfLayout(layout, ids(year)).nodes.values()]
    const before = part.map(({ id }) => layout.nodes.get(id) as (typeof part)[number])
    expect(part.map(({ id }) => id)).toEqual(ids(year))
    const [top] = ends(part.map(({ y }) => y))
    expect(Math.abs(top - ends([...layout.nodes.values()].map(({ y }) => y))[0])).toBeLessThan(1)
    const [left, right] = ends(part.map(({ x }) => x))
    expect(Math.abs((left + right) / 2 - layout.width / 2)).toBeLessThan(2)
    const moves = part.map(({ x, y, label }, place) => {
      const old = before[place] as (typeof part)[number]
      return [x - old.x, y - old.y, label.x - old.label.x, label.y - old.label.y].map(Math.round)
    })
    const [[across, down] = []] = moves
    for (const move of moves) expect(move).toEqual([across, down, across, down])
  },
)

test('of no node at all it is the layout as it was', () => {
  expect(partOfLayout(layout, [])).toBe(layout)
})
