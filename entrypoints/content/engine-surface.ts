import type { NameIndex } from '../../lib/matching/index/index-format.ts'
import type { Matcher } from '../../lib/matching/matcher.ts'

/** The matching engine, over an index of names. */
export type Engine = (index: NameIndex) => Matcher

/** Engine script and page script run in the same isolated world and meet here. The page cannot see it. */
const PLACE = Symbol.for('factionary-engine')
const world = globalThis as unknown as Record<symbol, Engine | undefined>

export function registerEngine(engine: Engine): void {
  world[PLACE] = engine
}

/** Hands over what the engine script has left, once. @throws where that script has not run in this page. */
export function takeEngine(): Engine {
  const engine = world[PLACE]
  if (!engine)
    throw new Error('engine.js has not run in this page: it has to be put into it before page.js is started.')
  delete world[PLACE]
  return engine
}
