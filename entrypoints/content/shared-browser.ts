/** Content script and page script run in the same isolated world and meet here. The page cannot see it. */
const PLACE = Symbol.for('factionary-browser')
const world = globalThis as unknown as Record<symbol, unknown>

/** The content script's side: lets the page script have the browser's interface as it is. */
export function shareBrowser(browser: unknown): void {
  world[PLACE] = browser
}

/** The page script's side: what its build puts in the place of the polyfill (scripts/polyfill-of-content.ts). */
export function sharedBrowser(): unknown {
  return world[PLACE]
}
