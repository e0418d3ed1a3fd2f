/** A candidate that was accepted, as a page is told of it. */

import { entityId } from '../index/index-format.ts'
import type { PageView } from '../page/page-view.ts'
import type { PlacedCandidate } from '../page/placed.ts'
import type { Mention } from '../types.ts'
import { kindOf } from './weigh.ts'
import { whyOf } from './why.ts'

/** What is told of a candidate that was accepted, with this score. */
export function foundMention(page: PageView, placed: PlacedCandidate, score: number): Mention {
  const { start, end, text } = placed.candidate.original ?? placed.candidate
  const entity = entityId(page.index, placed.entity)
  return { start, end, text, entity, score, kind: kindOf(page, placed), why: whyOf(page, placed) }
}
