import type { WalkDirection } from '../../lib/messages.ts'
import { sendToTab } from '../../lib/messaging.ts'
import { framesWithNames, type TabFrame } from '../../lib/tab-frames.ts'

/** Leads to the next or previous name of a page: through the frame that the reader is in, then into the one after it. */
export async function walkNames(tab: number, direction: WalkDirection): Promise<void> {
  const frames = await framesWithNames(tab)
  if (frames.length < 2) {
    await sendToTab(tab, 'walk-names', { direction }, frames[0]?.frameId)
    return
  }
  const counts = frames.map(({ entities }) => entities.reduce((sum, { count }) => sum + count, 0))
  const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0)
  const start = frames.indexOf(frameOfReader(frames) as TabFrame)
  // Once around, and into the first frame again: it may hold names before the one that the reader is at.
  for (let step = 0; step <= frames.length; step++) {
    const place = direction === 'next' ? start + step : start - step
    const at = (place + 2 * frames.length) % frames.length
    const part = { enter: step > 0, again: place !== at, before: sum(counts.slice(0, at)), of: sum(counts) }
    const answer = await sendToTab(tab, 'walk-names', { direction, part }, frames[at]?.frameId)
    if (answer.ok && answer.value.reached) return
  }
}

/** Opens the card of the name that the reader was led to, in whichever frame it is. */
export async function openReachedCard(tab: number): Promise<void> {
  await sendToTab(tab, 'open-card', {}, frameOfReader(await framesWithNames(tab))?.frameId)
}

/** The frame in which the reader was last led to a name; the first one with names where that was nowhere. */
function frameOfReader(frames: readonly TabFrame[]): TabFrame | undefined {
  return frames.toSorted((one, other) => other.reachedAt - one.reachedAt)[0]
}
