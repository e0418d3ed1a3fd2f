import type { PageSummary, WalkDirection, WalkPart } from '../../lib/messages.ts'
import { send } from '../../lib/messaging.ts'
import type { Settings } from '../../lib/settings.ts'
import type { Mark } from './marks/marks.ts'

/** A page while annotation is on, for the content script: what can be asked of it. */
export interface RunningPage {
  setSettings: (settings: Settings) => void
  summary: () => PageSummary
  /** Scrolls to the nth mention of an entity (from 0) and opens its card. Rejects where the page has it no longer. */
  showMention: (entity: string, nth?: number) => Promise<void>
  /** Leads to the next or previous name. False where there is none, or none left in this part of the page. */
  walk: (direction: WalkDirection, part?: WalkPart) => boolean
  /** When the reader was last led to a name, in milliseconds since 1970; 0 for never. */
  reachedAt: () => number
  openReached: () => Promise<void>
  /** To be called where the page was left and is shown again. */
  comeBack: () => void
  stop: () => void
}

/** The page script's side: starts annotation, each time from the beginning. */
export type StartPage = (settings: Settings, onMarks: (marks: readonly Mark[]) => void) => RunningPage

/** Content script and page script run in the same isolated world and meet here. The page cannot see it. */
const PLACE = Symbol.for('factionary-page-surface')
const world = globalThis as unknown as Record<symbol, StartPage | undefined>

export function registerPageSurface(start: StartPage): void {
  world[PLACE] = start
}

/**
 * Has the background put the page script into this frame. Undefined where it cannot: the permission is gone, or the page.
 * What may be there from before an update of the extension is not taken.
 */
export async function loadPageSurface(): Promise<StartPage | undefined> {
  delete world[PLACE]
  await send('load-page-script', {})
  if (!world[PLACE] && 'prerendering' in document && document.prerendering) {
    // A page that is loaded ahead is not yet a frame of the tab; it becomes one when it is shown.
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }))
    await send('load-page-script', {})
  }
  return world[PLACE]
}
