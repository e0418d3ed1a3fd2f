import { FRAME_NAMES, type FrameNames } from '../../lib/tab-frames.ts'
import type { RunningPage } from './page-surface.ts'

const PLACE = Symbol.for(FRAME_NAMES)
const world = globalThis as unknown as Record<symbol, (() => FrameNames | null) | undefined>

/**
 * Lets popup and background ask what is marked in this frame, unless it belongs to another site than the page that it is
 * in. `page` gives null while annotation is off. Returns the way to stop.
 * @param onAsked called whenever they do.
 */
export function answerAboutFrame(view: Window, page: () => RunningPage | null, onAsked: () => void): () => void {
  world[PLACE] = () => {
    onAsked()
    const path = pathOf(view)
    const running = page()
    return path && running && { path, entities: running.summary().entities, reachedAt: running.reachedAt() }
  }
  return () => {
    delete world[PLACE]
  }
}

/** Whether the frame is the page itself, or is part of it: of the same origin, as are all frames around it. */
export const isOfPage = (view: Window): boolean => pathOf(view) !== null

/** Which frame it is at each level, from the outermost in; null where another origin stands in between. */
function pathOf(view: Window): number[] | null {
  const path: number[] = []
  for (let at = view; at !== at.parent; at = at.parent) {
    const element = elementOf(at)
    if (!element) return null
    path.unshift([...element.ownerDocument.querySelectorAll('iframe, frame, object, embed')].indexOf(element))
  }
  return path
}

/** The element that a frame is in; null where the browser does not let one see it. */
function elementOf(view: Window): Element | null {
  try {
    return view.frameElement
  } catch {
    return null
  }
}
