/** What better-known bearers of surnames are called: for readers of reasons, and so not in the index that pages have. */
import type { BetterKnown } from '../../dataset/types.ts'
import type { NameIndex } from './index-format.ts'

const names = new WeakMap<NameIndex, readonly string[]>()

export function keepBearerNames(index: NameIndex, bearers: readonly BetterKnown[]): void {
  names.set(
    index,
    bearers.map(({ name, known }) => `${name} (${known})`),
  )
}

/** "Rachel Reeves (the Chancellor)" */
export function bearerName(index: NameIndex, bearer: number): string {
  return names.get(index)?.[bearer] ?? 'somebody better known'
}
