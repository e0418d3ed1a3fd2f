/** The line, counted from 1, on which an offset of a text stands. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
