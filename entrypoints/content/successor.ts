import type { Mark } from './marks/marks.ts'

/**
 * The mark that has taken a mark's place after the page has rendered its text anew: of the same entity, written alike, at the
 * same place of the same text, or else in the same element. Where several have gone that were alike, as many must have
 * come. Null where there is none.
 * @param before all marks before the change, the mark itself among them.
 * @param after all marks since.
 */
export function successorOf(mark: Mark, before: readonly Mark[], after: readonly Mark[]): Mark | null {
  const { mention, block } = mark
  const isAlike = (other: Mark) => other.mention.entity === mention.entity && other.mention.text === mention.text
  const gone = without(before, after).filter(isAlike)
  const come = without(after, before).filter(isAlike)
  const inPlace = [
    (other: Mark) => other.block.fingerprint === block.fingerprint && other.mention.start === mention.start,
    (other: Mark) => other.block.element === block.element,
  ]
  for (const isThere of inPlace) {
    const places = gone.filter(isThere)
    const found = come.filter(isThere)
    if (found.length > 0 && found.length === places.length) return found[places.indexOf(mark)] ?? null
  }
  return null
}

function without(marks: readonly Mark[], others: readonly Mark[]): Mark[] {
  const known = new Set(others)
  return marks.filter((mark) => !known.has(mark))
}
