/** Patterns beside a place in a text: only there is the text read. */

/** Whether a sticky pattern holds from a place on. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** What stands before a place, up to so many characters. */
export const textBefore = (text: string, at: number, length: number) => text.slice(Math.max(0, at - length), at)

/** What stands before the first place where a pattern holds: all of it where there is none. */
export function upTo(pattern: RegExp, text: string): string {
  const at = text.search(pattern)
  return at < 0 ? text : text.slice(0, at)
}

/** What stands from a place on, up to so many characters. */
export const textAfter = (text: string, at: number, length: number) => text.slice(at, at + length)

/**
 * One pattern out of several, so that each can say of what it is.
 * @param opens what stands before all of them, and `ends` what stands behind; both as the source of a pattern.
 */
export function anyOf(patterns: readonly RegExp[], flags: string, opens = '', ends = ''): RegExp {
  return new RegExp(`${opens}(?:${patterns.map(({ source }) => source).join('|')})${ends}`, flags)
}
