import type { Highlighted } from '../lib/search/types.ts'

/** A text with its matched stretches marked. */
export function MarkedText({ text, ranges }: Highlighted) {
  const pieces = ranges.flatMap(([start, end], i) => [
    text.slice(ranges[i - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ])
  return (
    <span dir="auto">
      {pieces}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </span>
  )
}
