/** Surnames that are names of places, shops and things too: what beside one takes it for those, and what only people have. */

import * as MARK from '../../block/marks.ts'
import { isBeing } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt } from '../../words/writing.ts'

const WORKS = hashWord('works')
/** Names of things that people do as well. */
const DEEDS = hashesOf('works records films stores fields pictures shops places houses parks bridges services united')

/** "McDonald's"; but "McDonald's speech": no chain has one. */
export function isShop(marks: number): boolean {
  return (marks & (MARK.possessive | MARK.actionAfter)) === MARK.possessive
}

/** "Burnham town", "Peel is a village"; but "Andy Hull is a council candidate". */
export function isThing(tokens: Tokens, at: number, known: boolean): boolean {
  if (gapBefore(tokens, at) !== GAP.space || (known && isBeing(tokens, at))) return false
  const thing = isBeing(tokens, at) ? at + 2 : at
  if (thing !== at && kindsAt(tokens, thing + 1) & WORD.role) return false
  // "Andy Hull works at a think tank", "Kevin Peel records a message"
  if (worksFor(tokens, thing) || (known && isAmong(tokens, thing, DEEDS) && isSmall(tokens, thing))) return false
  const kinds = kindsAt(tokens, thing)
  // "Bolton Labour" is the party there.
  // … and whoever is a Labour councillor is a person.
  if (kinds & WORD.needsCapital && !isSmall(tokens, thing)) return thing === at
  return (kinds & WORD.namedThing) !== 0 && !(kinds & (WORD.groupNoun | WORD.action | WORD.personal | WORD.role))
}

/** "works for", and no works. */
export function worksFor(tokens: Tokens, at: number): boolean {
  return tokens.hash[at] === WORKS && (kindsAt(tokens, at + 1) & WORD.linking) !== 0
}
