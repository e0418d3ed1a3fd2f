/** What the plugins that make scripts smaller share: places in code, found by its parser, and what is written there instead. */

/** What stands at a place in a script, as the parser tells. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** What is written in place of a stretch of code. */
export interface Place {
  start: number
  end: number
  written: string
}

/** The code with each place written anew; the places may not overlap. */
export function rewritten(code: string, places: Place[]): string {
  let written = ''
  let from = 0
  for (const { start, end, written: instead } of places.sort((one, other) => one.start - other.start)) {
    written += code.slice(from, start) + instead
    from = end
  }
  return written + code.slice(from)
}
