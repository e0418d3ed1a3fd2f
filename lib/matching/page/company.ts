/** Who else of the dataset is on the page: the more there are, the surer is each. */

import type { Members } from './counted.ts'
import type { PageView } from './page-view.ts'

/** Others of the dataset who are beyond doubt on the page: none 0, one a half, many towards 1. */
export function company(page: PageView, entity: number): number {
  const beside = (set: Members) => set.size - (set.has(entity) ? 1 : 0)
  // Momentum, Progress and Compass on one page are hardly three words.
  const others = Math.max(beside(page.company), beside(page.plausible) - 1)
  return (1 - 0.5 ** others) * (1 - page.evidence.abroad)
}
