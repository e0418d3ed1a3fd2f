import { browser } from 'wxt/browser'
import type { Answer, PageSummary } from './messages.ts'
import { sendToTab } from './messaging.ts'

/** What the content script of one frame says of it: of the page itself, and of frames that are part of it by their origin. */
export interface FrameNames {
  /** Which frame of the page, which frame of that, and so on; empty for the page itself. */
  path: number[]
  entities: PageSummary['entities']
  /** When the reader was last led to a name in it, in milliseconds since 1970; 0 for never. */
  reachedAt: number
}

export interface TabFrame extends FrameNames {
  frameId: number
}

/** Content scripts leave the function that answers here; no page sees it. */
export const FRAME_NAMES = 'factionary-frame-names'

/** The frames of a tab in which names are marked, in reading order: the page itself, then frame after frame. */
export async function framesWithNames(tabId: number): Promise<TabFrame[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (place: string) =>
        (globalThis as unknown as Record<symbol, (() => unknown) | undefined>)[Symbol.for(place)]?.() ?? null,
      args: [FRAME_NAMES],
    })
    return results
      .flatMap(({ frameId, result }) => (result ? [{ ...(result as FrameNames), frameId }] : []))
      .filter(({ entities }) => entities.length > 0)
      .sort((one, other) => comparePaths(one.path, other.path))
  } catch {
    // The extension may not read this tab, or it is a page of the extension's own.
    return []
  }
}

/** How often each entity is named in all frames together, in order of first appearance. */
export function namedInAll(frames: readonly FrameNames[]): PageSummary['entities'] {
  const counts = new Map<string, number>()
  for (const { entities } of frames)
    for (const { entity, count } of entities) counts.set(entity, (counts.get(entity) ?? 0) + count)
  return [...counts].map(([entity, count]) => ({ entity, count }))
}

/** What is marked on the page in a tab, its frames included. */
export async function summaryOfTab(tabId: number): Promise<PageSummary | undefined> {
  const answer = await sendToTab(tabId, 'get-page-summary', {})
  if (!answer.ok) return undefined
  const frames = answer.value.running ? await framesWithNames(tabId) : []
  return frames.length > 0 ? { ...answer.value, entities: namedInAll(frames) } : answer.value
}

/** Scrolls to the first mention of an entity, in whichever frame it is, and opens its card. */
export async function showInTab(tabId: number, entity: string): Promise<Answer<'show-mention'>> {
  const frames = await framesWithNames(tabId)
  const frame = frames.find(({ entities }) => entities.some((named) => named.entity === entity))
  return sendToTab(tabId, 'show-mention', { entity }, frame?.frameId)
}

function comparePaths(one: readonly number[], other: readonly number[]): number {
  for (const [level, place] of one.entries()) {
    const difference = place - (other[level] ?? Number.NEGATIVE_INFINITY)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
