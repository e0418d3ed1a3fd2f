/** Words that go with an entity, its places and posts: whether they stand near a name, or somewhere on the page. */

import type { Candidate } from '../block/candidate.ts'
import type { NameIndex } from '../index/index-format.ts'
import type { PageView } from './page-view.ts'

/** A word that goes with the entity stands near the candidate. */
export function contextNear(index: NameIndex, { entity, nearContexts }: Candidate): boolean {
  const start = index.entityContextStart[entity] as number
  const end = index.entityContextStart[entity + 1] as number
  for (let i = start; i < end; i++) if (nearContexts.includes(index.entityContext[i] as number)) return true
  return false
}

/** A word that goes with the entity stands somewhere on the page. */
export function contextSeen(page: PageView, entity: number): boolean {
  const { index } = page
  const end = index.entityContextStart[entity + 1] as number
  for (let i = index.entityContextStart[entity] as number; i < end; i++) {
    if (page.evidence.contexts.has(index.entityContext[i] as number)) return true
  }
  return false
}
