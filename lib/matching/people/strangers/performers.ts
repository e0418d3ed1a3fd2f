/** Players and actors: what no politician is by trade. */

import * as WORD from '../../lexicon/kinds.ts'
import { matchesAt, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { kindsAt } from '../../words/writing.ts'

/** Sports by which somebody lives, or lived. */
const PLAYER =
  /, (?:an?|the) (?:[\w’'-]+ ){0,4}(?:midfielder|striker|winger|goalkeeper|defender|full-?back|fly-half|scrum-half|prop forward|lock forward|wicketkeeper|batter|batsman|seamer|jockey|showjumper|quarterback|ballerina)\b/y

/** "Kevin Peel, the former Stockport midfielder": what no politician was by trade. */
export const isPlayer = ({ text, end }: Tokens, to: number) => matchesAt(PLAYER, text, end[to] as number)

/** A part, and what stands before the name of who plays it. */
const CAST = / as (?:the )?[A-Z][a-z]+(?= |[.,;)·]|$)/y
const CAST_BEFORE = /\b(?:with|starring|featuring|starred|stars|and) $/

/** "with Yasmin Dar as Elizabeth" */
export function isOnStage(tokens: Tokens, from: number, to: number): boolean {
  const { text, start, end } = tokens
  if (!CAST_BEFORE.test(textBefore(text, start[from] as number, 12)) || !matchesAt(CAST, text, end[to] as number))
    return false
  const kinds = kindsAt(tokens, to + 2)
  return (kinds & WORD.given) !== 0 && !(kinds & (WORD.role | WORD.title | WORD.place | WORD.functional))
}
