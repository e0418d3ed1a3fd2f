import type { send } from '../../lib/messaging.ts'
import type { updateSetting } from '../../lib/settings.ts'
import type { Annotator } from './annotator.ts'
import type { PageObserver } from './changes/page-observer.ts'

/**
 * What the content script has that the page script needs too: the reader of pages, and the ways to the background and to the
 * settings. Both run in one isolated world, the content script first, and meet here: so a page has each of these once. The page
 * script imports them like any other module; its build takes them from here instead (scripts/shared-modules.ts says which).
 */
export interface SharedModules {
  Annotator: typeof Annotator
  PageObserver: typeof PageObserver
  send: typeof send
  updateSetting: typeof updateSetting
}

/** The page cannot see it. */
const PLACE = Symbol.for('factionary-shared-modules')
const world = globalThis as unknown as Record<symbol, SharedModules>

/** The content script's side, before it asks for the page script. One that comes after an update brings its own. */
export function shareModules(modules: SharedModules): void {
  world[PLACE] = modules
}

/** The page script's side. */
export const sharedModules = (): SharedModules => world[PLACE] as SharedModules
