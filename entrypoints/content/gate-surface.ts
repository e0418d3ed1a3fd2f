/** Waits until a name could stand in the page, and then calls back, once. */
export type StartGate = (document: Document, onOpen: () => void) => { stop(): void }

/** Content script and gate script run in the same isolated world and meet here. The page cannot see it. */
const PLACE = Symbol.for('factionary-gate')
const world = globalThis as unknown as Record<symbol, StartGate | undefined>

export function registerGate(start: StartGate): void {
  world[PLACE] = start
}

/** Hands over what the gate script has left, which is not kept anywhere else from then on. */
export function takeGate(): StartGate | undefined {
  const start = world[PLACE]
  delete world[PLACE]
  return start
}
