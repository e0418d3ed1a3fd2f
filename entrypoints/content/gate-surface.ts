/** Whether a name could stand in a block's text. */
export type Opens = (text: string) => boolean

/** Content script and gate script run in the same isolated world and meet here. The page cannot see it. */
const PLACE = Symbol.for('factionary-gate')
const world = globalThis as unknown as Record<symbol, Opens | undefined>

export function registerGate(opens: Opens): void {
  world[PLACE] = opens
}

/** Hands over what the gate script has left, which is not kept anywhere else from then on. */
export function takeGate(): Opens | undefined {
  const opens = world[PLACE]
  delete world[PLACE]
  return opens
}
