import type { NameIndex } from '../../lib/matching/index/index-format.ts'
import type { Tone } from './marks/mark-styles.ts'

/** What a page script needs of the dataset. */
export interface ReadyNames {
  index: NameIndex
  /** The colour of each entity's marks, by its id. */
  tones: ReadonlyMap<string, Tone>
}

/** Names script and page script run in the same isolated world and meet here. The page cannot see it. */
const PLACE = Symbol.for('factionary-names')
const world = globalThis as unknown as Record<symbol, (() => ReadyNames) | undefined>

/** @param make not called until it is needed: running a script and making tables are a task each. */
export function registerNames(make: () => ReadyNames): void {
  world[PLACE] = make
}

/** Makes what the names script has left, once: nothing of that script is kept. */
export function takeNames(): ReadyNames {
  const make = world[PLACE]
  if (!make) throw new Error('names.js has not run in this page: it has to be put into it before page.js is started.')
  delete world[PLACE]
  return make()
}
