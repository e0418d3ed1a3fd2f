/** Patterns beside a place in a text: only there is the text read. */

/** Whether a sticky pattern holds from a place on. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** What stands before a place, up to so many characters. */
export const textBefore = (text: string, at: number, length: number) => text.slice(Math.max(0, at - length), at)

/** What stands from a place on, up to so many characters. */
export const textAfter = (text: string, at: number, length: number) => text.slice(at, at + length)
