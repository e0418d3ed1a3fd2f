import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openReachedCard, walkNames } from '../entrypoints/background/walk-frames.ts'
import type { WalkPart } from '../lib/messages.ts'
import { type FrameNames, framesWithNames, showInTab, summaryOfTab } from '../lib/tab-frames.ts'

interface Frame {
  id: number
  path: number[]
  names: Record<string, number>
  reachedAt?: number
  /** How many names the frame still has in the direction of the walk. */
  left?: number
}

const TAB = 7
/** Which frames were told what, in order. */
let told: [frame: number, name: string, request: { part?: WalkPart; entity?: string }][] = []

/** A tab with these frames; others, of other sites, say nothing. */
function tabWith(...frames: Frame[]): void {
  const answers = frames.map(({ id, path, names, reachedAt = 0 }) => {
    const entities = Object.entries(names).map(([entity, count]) => ({ entity, count }))
    return { frameId: id, result: { path, entities, reachedAt } satisfies FrameNames }
  })
  const executeScript = vi.fn(async () => [{ frameId: 99, result: null }, ...answers])
  Object.assign(browser, { scripting: { executeScript } })
  browser.tabs.sendMessage = (async (_tab: number, { name, request }: never, { frameId }: { frameId: number }) => {
    told.push([frameId, name, request])
    if (name === 'get-page-summary') return { ok: true, value: { running: true, entities: [] } }
    if (name !== 'walk-names') return { ok: true, value: null }
    const { part } = request as { part?: WalkPart }
    const frame = frames.find(({ id }) => id === frameId)
    return { ok: true, value: { reached: !part || part.enter || (frame?.left ?? 0) > 0 } }
  }) as never
}

const page = { id: 0, path: [], names: { ann: 1, jo: 2 } }
const first = { id: 12, path: [0], names: { mish: 1, ann: 3 } }
const inner = { id: 5, path: [0, 1], names: { jo: 1 } }
const last = { id: 3, path: [2], names: { liam: 1 } }

beforeEach(() => {
  fakeBrowser.reset()
  told = []
})

describe('the frames of a tab', () => {
  it('come in reading order, those without names left out', async () => {
    tabWith(last, inner, { id: 8, path: [1], names: {} }, first, page)
    expect((await framesWithNames(TAB)).map(({ frameId }) => frameId)).toEqual([0, 12, 5, 3])
  })

  it('are none where the extension may not read the tab', async () => {
    Object.assign(browser, { scripting: { executeScript: () => Promise.reject(new Error('Cannot access contents.')) } })
    expect(await framesWithNames(TAB)).toEqual([])
  })

  it('are counted together', async () => {
    tabWith(first, page)
    expect((await summaryOfTab(TAB))?.entities).toEqual([
      { entity: 'ann', count: 4 },
      { entity: 'jo', count: 2 },
      { entity: 'mish', count: 1 },
    ])
  })

  it.each([
    ['ann', 0],
    ['mish', 12],
    ['nobody', 0],
  ])('show %s in the first frame that has the name', async (entity, frame) => {
    tabWith(last, first, page)
    await showInTab(TAB, entity)
    expect(told).toEqual([[frame, 'show-mention', { entity }]])
  })
})

describe('a step from name to name', () => {
  const walked = () => told.map(([frame, , { part }]) => [frame, part?.enter, part?.again, part?.before])

  it('on a page without frames is the page’s own, which begins anew at its end', async () => {
    tabWith(page)
    await walkNames(TAB, 'next')
    expect(told).toEqual([[0, 'walk-names', { direction: 'next' }]])
  })

  it('goes to the only frame that has names', async () => {
    tabWith(last)
    await walkNames(TAB, 'next')
    expect(told).toEqual([[3, 'walk-names', { direction: 'next' }]])
  })

  it('stays in the frame in which the reader is, while it has more', async () => {
    tabWith(page, { ...first, reachedAt: 5, left: 1 }, last)
    await walkNames(TAB, 'next')
    expect(walked()).toEqual([[12, false, false, 3]])
    expect(told[0]?.[2].part?.of).toBe(8)
  })

  it.each([
    ['next', 0, [0, false, false, 0], [12, true, false, 3]],
    ['previous', 3, [3, false, false, 7], [12, true, false, 3]],
    ['next', 3, [3, false, false, 7], [0, true, true, 0]],
    ['previous', 0, [0, false, false, 0], [3, true, true, 7]],
  ] as const)('to the %s goes on from frame %i', async (direction, reader, ...steps) => {
    const at = (frame: Frame) => ({ ...frame, reachedAt: frame.id === reader ? 5 : 1 })
    tabWith(at(page), at(first), at(last))
    await walkNames(TAB, direction)
    expect(walked()).toEqual(steps)
  })
})

it('the card is opened in the frame in which the reader is', async () => {
  tabWith(page, { ...first, reachedAt: 5 }, last)
  await openReachedCard(TAB)
  expect(told).toEqual([[12, 'open-card', {}]])
})
