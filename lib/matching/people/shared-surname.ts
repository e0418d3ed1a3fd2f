/** “Rachel and Ellie Reeves”: two given names that share a surname. */

import { type Candidate, keptHash, newCandidate } from '../block/candidate.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import * as GAP from '../words/gaps.ts'
import { AND } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isSmall } from '../words/writing.ts'
import { genderByName } from './gender.ts'
import type { KnownNames } from './known-names.ts'

/** The given name before "and"; its marks are those of the surname. @param from the other given name, with which the surname stands. */
export function sharingSurname(
  index: NameIndex,
  names: KnownNames,
  tokens: Tokens,
  from: number,
  surname: number,
): Candidate | null {
  if (
    tokens.hash[from - 1] !== AND ||
    gapBefore(tokens, from) !== GAP.space ||
    gapBefore(tokens, from - 1) !== GAP.space
  )
    return null
  const given = tokens.hash[from - 2] as number
  if (!(wordKinds(given) & WORD.given) || isSmall(tokens, from - 2)) return null
  const person = names.person(given, surname)
  const start = tokens.start[from - 2] as number
  const end = tokens.end[from - 2] as number
  const entity = person >= 0 ? (index.personEntity[person] as number) : -1
  const candidate = newCandidate(tokens.text, start, end, 'full', entity, surname)
  candidate.manner = person >= 0 ? 'shared' : 'other'
  candidate.given = keptHash(given)
  candidate.givenText = candidate.text
  candidate.gender = genderByName(index, entity, { given })
  return candidate
}
