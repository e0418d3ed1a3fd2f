/** A place or a body before a surname, from which no comma parts it: "In Hodge Hill Byrne had won" speaks of no Hill Byrne. */

import { AUXILIARIES, isVerbByObject } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lettersOf, startsSentence, wordAt } from '../../words/writing.ts'
import { isNameToo } from '../ordinary-word.ts'

/** With what a sentence begins that says first where it was. */
const WHERE = hashesOf('in at on across outside near by around from')
/** The same of a name of several words, as no person has: "After Downing Street Starmer went home". */
const WHERE_OR_WHEN = hashesOf(
  'in at on across outside inside near by around from after before since during behind beyond past over through to for',
)
/** Of what is broadcast or printed too. */
const WHERE_OR_ON = hashesOf('in at on across near')
/** With what names of places end, beside words for things that have names. */
const PLACES = hashesOf('bottom side end moor row rise hills woods time')
const PLACE_ENDING =
  /^[A-Z][a-z]+(?:wood|ton|ford|bury|borough|wick|mouth|field|ham|ley|chester|worth|dale|bridge|port|side)$/
/** With what names of bodies end, beside those. */
const BODIES = hashesOf(
  'project committee commission assembly alliance network coalition council foundation forum initiative association society federation congress convention board agency authority inquiry fund fellowship league guild caucus collective institute group bureau department ministry service partnership panel unit taskforce scheme programme programmes review report appeal',
)
/** What belongs to somebody, or is told by what somebody did with it. */
const WHOSE = hashesOf('whose the')
/** Words that a name has between its capitals: "Peace and Justice Project". */
const WITHIN = hashesOf('and of for the')
/** Words of a body's name. */
const LONGEST_BODY = 6
/** Words of such a place. */
const REACH = 3

/** @param at the word right before the surname. */
export function isWhereabouts(tokens: Tokens, at: number): boolean {
  const surname = at + 1
  if (gapBefore(tokens, surname) !== GAP.space || !isFollowedByVerb(tokens, surname + 1)) return false
  if (!endsPlace(tokens, at)) return opensWithPlace(tokens, at)
  for (let first = at; first >= 1 && first > at - REACH - 1; first--) {
    const gap = gapBefore(tokens, first)
    if (gap > GAP.apostrophe) return false
    if (lettersOf(tokens, first) !== LETTERS.capital && wordAt(tokens, first) !== 's') return false
    const opens = isAmong(tokens, first - 1, first < at ? WHERE_OR_WHEN : WHERE) && startsSentence(tokens, first - 1)
    // "In Martin Hill Byrne had a friend": somebody’s given name begins it.
    if (opens && gap === GAP.space) return !(kindsAt(tokens, first) & (WORD.given | WORD.title))
  }
  return false
}

/** "In Ponteland Corbyn told them", "On Newsnight Corbyn said": a word that no list has, where the sentence says where it was. */
function opensWithPlace(tokens: Tokens, at: number): boolean {
  if (at < 1 || isSmall(tokens, at) || gapBefore(tokens, at) !== GAP.space) return false
  const isName = kindsAt(tokens, at) & (WORD.given | WORD.title | WORD.surname) || isNameToo(tokens, at)
  return !isName && isAmong(tokens, at - 1, WHERE_OR_ON) && startsSentence(tokens, at - 1)
}

/**
 * A body before a surname that begins a relative clause: "whose Peace and Justice Project Fitzpatrick has joined", "the Harrow Law
 * Centre Fitzpatrick runs". @param at the word right before the surname.
 */
export function isBodyBefore(tokens: Tokens, at: number): boolean {
  const isBody = isAmong(tokens, at, BODIES) || (kindsAt(tokens, at) & WORD.namedThing) !== 0
  if (!isBody || gapBefore(tokens, at + 1) !== GAP.space || isSmall(tokens, at)) return false
  if (!isFollowedByVerb(tokens, at + 2)) return false
  for (let first = at; first > 0 && first > at - LONGEST_BODY; first--) {
    if (gapBefore(tokens, first) > GAP.apostrophe) return false
    const isWithin = isAmong(tokens, first, WITHIN) || gapBefore(tokens, first) === GAP.apostrophe
    if (isSmall(tokens, first) && !isWithin) return false
    if (isAmong(tokens, first - 1, WHOSE) && first < at) return !isSmall(tokens, first)
  }
  return false
}

/**
 * A place that is a given name too, before a full name: "From Leigh Andy Burnham wrote".
 * @param at the place's word; the name has two.
 */
export function isPlaceBeforeName(tokens: Tokens, at: number): boolean {
  if (at < 1 || !(kindsAt(tokens, at) & WORD.place) || gapBefore(tokens, at) !== GAP.space) return false
  return isAmong(tokens, at - 1, WHERE) && startsSentence(tokens, at - 1) && isFollowedByVerb(tokens, at + 3)
}

function endsPlace(tokens: Tokens, at: number): boolean {
  if (at < 1 || isSmall(tokens, at)) return false
  const kinds = kindsAt(tokens, at)
  if (kinds & WORD.namedThing || isAmong(tokens, at, PLACES)) return true
  return !(kinds & WORD.given) && PLACE_ENDING.test(wordAt(tokens, at))
}

/** "had", "was", "knocked": the clause goes on with what was done there. */
function isFollowedByVerb(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space || !isSmall(tokens, at)) return false
  const isVerb =
    AUXILIARIES.has(tokens.hash[at] as number) || (kindsAt(tokens, at) & (WORD.action | WORD.irregularPast)) !== 0
  return isVerb || tokens.text.endsWith('ed', tokens.end[at]) || isVerbByObject(tokens, at)
}
