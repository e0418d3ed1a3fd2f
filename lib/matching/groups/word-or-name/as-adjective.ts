/** "Mainstream" before a noun, its capital notwithstanding: economists, voters and opinion are so, and a verb follows what is. */

import { isVerbByObject } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { foldToken, hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt } from '../../words/writing.ts'
import { isFiniteVerb } from './as-word.ts'

/** Whoever is named so is no verb: "economists", "historians", "politicians", "retailers" with a verb behind it. */
const PROFESSIONS = /(?:ists|ians|ologists|ographers)$/
const DOING = hashesOf('do don go say think want')

/** @param next the word after the name. */
export function isAdjectiveBefore(tokens: Tokens, next: number): boolean {
  if (gapBefore(tokens, next) !== GAP.space || !isSmall(tokens, next)) return false
  const kinds = kindsAt(tokens, next)
  if (kinds & (WORD.groupNoun | WORD.action | WORD.functional | WORD.linking | WORD.placePreposition)) return false
  if (PROFESSIONS.test(foldToken(tokens.text, tokens.start[next] as number, tokens.end[next] as number))) return true
  if (isVerbByObject(tokens, next)) return false
  return isVerb(tokens, next + 1)
}

/** A verb for certain: two do not stand side by side. */
function isVerb(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space || !isSmall(tokens, at)) return false
  if (isFiniteVerb(tokens, at) || isAmong(tokens, at, DOING)) return true
  const kinds = wordKinds(tokens.hash[at] as number)
  if (kinds & (WORD.functional | WORD.linking | WORD.placePreposition)) return false
  return (kinds & (WORD.action | WORD.irregularPast)) !== 0 || tokens.text.endsWith('ed', tokens.end[at])
}
