/** Words right before a surname that are nobody's given name, whatever capital they have: "Members Desert Corbyn". */
import * as WORD from '../lexicon/kinds.ts'
import { NAMES_TOO, PLACES_TOO } from '../lexicon/names-too.ts'
import {
  DONE_TO_PEOPLE,
  ORDINARY_WORDS,
  OUTLETS,
  PLACES,
  SAID_OF_PEOPLE,
  THIRD_PERSONS,
} from '../lexicon/ordinary-words.ts'
import { ATTRIBUTES, CALLS } from '../lexicon/sentence-openers.ts'
import { withPlurals } from '../lexicon/with-plurals.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { THE } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, quotedAt, startsSentence } from '../words/writing.ts'

const WORDS_TOO = hashesOf(NAMES_TOO)
const TOWNS = hashesOf(`${PLACES} ${OUTLETS}`)
const TOWNS_TOO = hashesOf(PLACES_TOO)
const WHERE = hashesOf('in at near across outside around')
const OF_PEOPLE = hashesOf(`${withPlurals(DONE_TO_PEOPLE)} ${SAID_OF_PEOPLE}`)
const ORDINARY = hashesOf(`${withPlurals(`${ORDINARY_WORDS} ${CALLS}`)} ${THIRD_PERSONS} ${ATTRIBUTES}`)

/** A word, or a place, that people are called by too: "Precious", "Preston". */
export function isNameToo(tokens: Tokens, at: number): boolean {
  return isAmong(tokens, at, WORDS_TOO) || isAmong(tokens, at, TOWNS_TOO)
}

/** "Endorse", "Charismatic": only people are told so, and nobody is called so. */
export const isOfPeople = (tokens: Tokens, at: number) => isAmong(tokens, at, OF_PEOPLE)

/**
 * A word that is nobody's name where its capital says nothing: in a headline, where a sentence opens, and where a
 * headline is quoted: "under ‘Members Desert Corbyn’". "Ann Strong Corbyn" has two names before hers.
 */
export function isOrdinary(tokens: Tokens, at: number, plain: boolean): boolean {
  const kinds = kindsAt(tokens, at)
  if (kinds & WORD.surname && at > 0 && kindsAt(tokens, at - 1) & WORD.given) return false
  if (!plain && kinds & WORD.irregularPast) return true
  if (plain && !startsSentence(tokens, at) && !isInQuotedHeadline(tokens, at)) return false
  return isAmong(tokens, at, ORDINARY)
}

/** "Strange Bird Spotted", "Floods Threaten Hull": of surnames that many have, and that are words or places, headlines speak too. */
export function isAlsoOtherwise(tokens: Tokens, first: number): boolean {
  const kinds = kindsAt(tokens, first)
  if (gapBefore(tokens, first + 1) === GAP.hyphen) return false
  return (kinds & (WORD.english | WORD.place)) !== 0 && (kinds & WORD.surname) !== 0
}

/** “Members Desert”: every word from the opening mark on has its capital. */
function isInQuotedHeadline(tokens: Tokens, at: number): boolean {
  for (let first = at; first > 0; first--) {
    if (quotedAt(tokens, first)) return first < at
    if (gapBefore(tokens, first) !== GAP.space || isSmall(tokens, first - 1)) return false
  }
  return false
}

/** "In Whitby Corbyn said", "the Whitby Corbyn rally"; of a place that is a name too only "in Preston". */
export function isPlaceThere(tokens: Tokens, at: number, plain: boolean): boolean {
  if (isAlsoOtherwise(tokens, at + 1)) return false
  if (isAmong(tokens, at, TOWNS)) return true
  const kinds = kindsAt(tokens, at)
  if (kinds & WORD.given || !(kinds & WORD.place || isAmong(tokens, at, TOWNS_TOO))) return false
  if (gapBefore(tokens, at) === GAP.space && isAmong(tokens, at - 1, WHERE)) return true
  // "the York Corbyn rally", "York Corbyn Rally Draws Crowd", but not "Ann York Corbyn"
  if (isNameToo(tokens, at)) return false
  return tokens.hash[at - 1] === THE || (!plain && !(at > 0 && kindsAt(tokens, at - 1) & WORD.given))
}
