/** Which names leave so little doubt where they stand that they speak for others on the page. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { AUTHOR, KIN_OF } from '../block/told.ts'
import { groupNameKind } from '../groups/name-kind.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'

/** Part of a longer name, or of no name at all. */
const PART = MARK.hyphenated | MARK.address | MARK.thingAfter | MARK.capitalAfter | MARK.definedOtherwise
const SMALL = MARK.lower | MARK.partCaps
/** A capital there says nothing, or there is none. */
const UNWRITTEN = SMALL | MARK.sentenceStart | MARK.titleBlock | MARK.phraseAfter | MARK.asThings

/** Stands as a name does, so that several such speak for each other. */
export function plausibleGroup({ shape, marks }: Candidate): boolean {
  const against = PART | UNWRITTEN | MARK.allCaps | MARK.capitalBefore | MARK.determinerBefore
  return shape === 'phrase' && !(marks & against)
}

/** Beyond doubt by itself, wherever it stands: it then speaks for other candidates on the page. */
export function strongAlone(index: NameIndex, candidate: Candidate): boolean {
  const { marks } = candidate
  if (marks & PART) return false
  if (candidate.shape === 'phrase') {
    if (candidate.slip !== 'none') return false
    const kind = groupNameKind(index, candidate)
    return kind === 'everyday' ? !(marks & UNWRITTEN) : kind === 'distinct' && !(marks & SMALL)
  }
  return (
    candidate.shape === 'full' &&
    candidate.entity >= 0 &&
    (candidate.told === 0 || candidate.told === KIN_OF || candidate.told === AUTHOR) &&
    candidate.manner === 'exact' &&
    !(candidate.kinds & WORD.surname)
  )
}
