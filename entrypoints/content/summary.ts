import type { PageSummary } from '../../lib/messages.ts'
import type { Mark } from './marks/marks.ts'

/** How often each entity is named, in order of first appearance. */
export function summarise(marks: readonly Mark[]): PageSummary['entities'] {
  const counts = new Map<string, number>()
  for (const { mention } of marks) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  return [...counts].map(([entity, count]) => ({ entity, count }))
}
