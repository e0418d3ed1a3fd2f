/** A place before a surname, from which no comma parts it: "In Hodge Hill Byrne had won" speaks of no Hill Byrne. */

import { isVerbByObject } from '../block/verbs.ts'
import * as WORD from '../lexicon/kinds.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lettersOf, startsSentence, wordAt } from '../words/writing.ts'

/** With what a sentence begins that says first where it was. */
const WHERE = hashesOf(
  'in at on across outside inside near by around throughout over beyond up down behind above below from',
)
/** With what names of places end. */
const PLACES = hashesOf(
  'hill hills heath park green street road lane avenue bottom top side bridge hall square wood woods town end moor moors gate common cross market station centre bank banks vale dale field fields farm grove estate island isle bay beach port quay docks wharf mill mills well wells ferry forest marsh meadow meadows row rise mount ridge view court gardens garden valley water north south east west central high library church university',
)
const PLACE_ENDING =
  /^[A-Z][a-z]{1,}(?:wood|ton|ford|bury|borough|brough|burgh|wick|mouth|field|ham|shire|ley|pool|chester|cester|stead|hurst|worth|thorpe|combe|dale|minster|bridge|port|side|gate|well)$/
const VERBS = hashesOf(
  'is was has had will would can could may might did does met won lost spoke went came stood sat ran saw told said got took made found heard held led left began bought wrote put gave knew felt thought lay kept',
)
/** Words of such a place. */
const REACH = 3

/** @param at the word right before the surname. */
export function isWhereabouts(tokens: Tokens, at: number): boolean {
  const surname = at + 1
  if (gapBefore(tokens, surname) !== GAP.space || !endsPlace(tokens, at) || !isFollowedByVerb(tokens, surname + 1))
    return false
  for (let first = at; first >= 1 && first > at - REACH - 1; first--) {
    const gap = gapBefore(tokens, first)
    if (gap > GAP.apostrophe) return false
    if (lettersOf(tokens, first) !== LETTERS.capital && wordAt(tokens, first) !== 's') return false
    const opens = isAmong(tokens, first - 1, WHERE) && startsSentence(tokens, first - 1)
    // "In Martin Hill Byrne had a friend": somebody’s given name begins it.
    if (opens && gap === GAP.space) return !(kindsAt(tokens, first) & (WORD.given | WORD.title))
  }
  return false
}

function endsPlace(tokens: Tokens, at: number): boolean {
  if (at < 1 || isSmall(tokens, at)) return false
  if (kindsAt(tokens, at) & WORD.given && !isAmong(tokens, at, PLACES)) return false
  return isAmong(tokens, at, PLACES) || PLACE_ENDING.test(wordAt(tokens, at))
}

/** "had", "was", "knocked": the clause goes on with what was done there. */
function isFollowedByVerb(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space || !isSmall(tokens, at)) return false
  return (
    isAmong(tokens, at, VERBS) ||
    (kindsAt(tokens, at) & (WORD.action | WORD.irregularPast)) !== 0 ||
    tokens.text.endsWith('ed', tokens.end[at]) ||
    isVerbByObject(tokens, at)
  )
}
