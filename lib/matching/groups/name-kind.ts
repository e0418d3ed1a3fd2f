/** How much a group's name says by itself: whether it is a word, a phrase of every day, initials, or a name like no other. */

import type { Candidate } from '../block/candidate.ts'
import * as ENTITY from '../index/entity-flags.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as PHRASE from '../index/phrase-flags.ts'

export type GroupNameKind = 'distinct' | 'everyday' | 'word' | 'long-initials' | 'short-initials'

/** How much a group's name says by itself. */
export function groupNameKind(index: NameIndex, candidate: Candidate): GroupNameKind {
  const phrase = candidate.name
  const flags = index.phraseFlags[phrase] as number
  const words = (index.phraseTokensStart[phrase + 1] as number) - (index.phraseTokensStart[phrase] as number)
  const ambiguous = (index.entityFlags[candidate.entity] as number) & ENTITY.ambiguous
  if (flags & PHRASE.initials) {
    const rare = candidate.end - candidate.start > 3 || /\d/.test(candidate.text)
    return rare ? 'long-initials' : 'short-initials'
  }
  if (words === 1 && !(flags & PHRASE.joined)) return ambiguous ? 'word' : 'distinct'
  if (words === 2 && (flags & PHRASE.everyday || ambiguous)) return 'everyday'
  return 'distinct'
}
